// SPDX-License-Identifier: Apache-2.0
package org.foretrace.predict;

import java.util.List;
import org.foretrace.code.CodeObject;
import org.foretrace.object.PyBaseException;
import org.foretrace.object.PyBaseException.TracebackEntry;
import org.foretrace.object.PyRaise;
import org.foretrace.stdlib.traceback.TracebackText;
import org.foretrace.vm.Interpreter;

/** The traceback of an uncaught exception, as CPython prints it to stderr. */
final class Tracebacks {
  private Tracebacks() {}

  /** The line of the program nearest to where the exception was raised; 0 if there is none. */
  static int userLine(PyBaseException exception) {
    List<TracebackEntry> entries = exception.traceback();
    for (TracebackEntry entry : entries) {
      if (!entry.file().startsWith(CodeObject.LIBRARY_FOLDER)) {
        return entry.line();
      }
    }
    return 0;
  }

  static String text(Interpreter interpreter, PyBaseException exception) {
    try {
      return TracebackText.of(interpreter, exception);
    } catch (PyRaise e) {
      return exception.type().name() + "\n";
    }
  }
}
