// SPDX-License-Identifier: Apache-2.0
package org.foretrace.predict;

import org.foretrace.object.PyBaseException;
import org.foretrace.object.PyBaseException.TracebackEntry;
import org.foretrace.object.PyRaise;
import org.foretrace.object.Unsupported;
import org.foretrace.stdlib.traceback.TracebackText;
import org.foretrace.vm.Interpreter;

/** The traceback of an uncaught exception, as CPython prints it to stderr. */
final class Tracebacks {
  private Tracebacks() {}

  /** The line of the main file at which the exception was raised, or passed last; 0 if none. */
  static int userLine(PyBaseException exception, String file) {
    for (TracebackEntry entry : exception.traceback()) {
      if (entry.file().equals(file)) {
        return entry.line();
      }
    }
    return 0;
  }

  static String text(Interpreter interpreter, PyBaseException exception) {
    try {
      return TracebackText.of(interpreter, exception);
    } catch (PyRaise | Unsupported e) {
      return exception.type().name() + "\n";
    }
  }
}
