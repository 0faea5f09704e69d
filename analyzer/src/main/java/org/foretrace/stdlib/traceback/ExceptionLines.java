// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.traceback;

import java.util.ArrayList;
import java.util.List;
import org.foretrace.object.Attributes;
import org.foretrace.object.Exceptions;
import org.foretrace.object.PyBaseException;
import org.foretrace.object.PyInt;
import org.foretrace.object.PyList;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyOps;
import org.foretrace.object.PyRaise;
import org.foretrace.object.PySingleton;
import org.foretrace.object.PyStr;
import org.foretrace.object.PyTuple;
import org.foretrace.object.PyType;
import org.foretrace.object.ThreadState;
import org.foretrace.text.StrPad;
import org.jspecify.annotations.Nullable;

/** The last lines of a traceback: type and message of an exception, and its notes. */
final class ExceptionLines {
  private final ThreadState ts;
  private final PyBaseException error;
  private final String text;
  private final @Nullable PyObject notes;

  /** Reads the message and the notes, which may run Python code. */
  ExceptionLines(ThreadState ts, PyBaseException error, boolean withFrames) {
    this.ts = ts;
    this.error = error;
    String message = safe(error, "exception", false);
    this.notes = notesOf();
    boolean syntax = error.type().isSubtypeOf(Exceptions.SYNTAX_ERROR);
    this.text = syntax ? message : message + new NameSearch(ts, error, withFrames).hint();
  }

  private @Nullable PyObject notesOf() {
    try {
      PyObject found = Attributes.getOrNull(ts, error, "__notes__");
      return found == PySingleton.NONE ? null : found;
    } catch (PyRaise e) {
      return PyList.of(
          PyStr.of("Ignored error getting __notes__: " + safe(e.exception(), "__notes__", true)));
    }
  }

  private String safe(PyObject o, String what, boolean repr) {
    try {
      return repr ? PyOps.repr(ts, o) : PyOps.str(ts, o);
    } catch (PyRaise e) {
      return "<" + what + (repr ? " repr() failed>" : " str() failed>");
    }
  }

  /** Each element ends with a line end. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    if (error.type().isSubtypeOf(Exceptions.SYNTAX_ERROR)) {
      syntaxError(lines);
    } else {
      lines.add(typeName(error.type()) + (text.isEmpty() ? "" : ": " + text) + "\n");
    }
    addNotes(lines);
    return lines;
  }

  /** The type as tracebacks show it: with its module but for builtins and the main program. */
  static String typeName(PyType type) {
    String module = type.module();
    return module.equals("builtins") || module.equals("__main__")
        ? type.qualname()
        : module + "." + type.qualname();
  }

  private void addNotes(List<String> lines) {
    PyObject all = notes;
    if (all == null) {
      return;
    }
    if (!isSequence(all)) {
      lines.add(safe(all, "__notes__", true) + "\n");
      return;
    }
    for (PyObject note : PyOps.toList(ts, all)) {
      for (String line : safe(note, "note", false).split("\n", -1)) {
        lines.add(line + "\n");
      }
    }
  }

  private static boolean isSequence(PyObject o) {
    return o instanceof PyList || o instanceof PyTuple;
  }

  private @Nullable PyObject field(String name) {
    PyObject value = error.field(name);
    return value == PySingleton.NONE ? null : value;
  }

  private @Nullable String string(String name) {
    PyObject value = field(name);
    return value instanceof PyStr ? ((PyStr) value).value() : null;
  }

  private @Nullable Integer number(String name) {
    PyObject value = field(name);
    return value instanceof PyInt ? ((PyInt) value).clampedInt() : null;
  }

  private void syntaxError(List<String> lines) {
    String file = string("filename");
    PyObject line = field("lineno");
    String suffix = "";
    if (line != null) {
      lines.add(
          "  File \""
              + (file == null || file.isEmpty() ? "<string>" : file)
              + "\", line "
              + PyOps.str(ts, line)
              + "\n");
    } else if (file != null) {
      suffix = " (" + file + ")";
    }
    String source = string("text");
    if (source != null) {
      sourceLine(lines, source);
    }
    PyObject message = field("msg");
    String shown = message == null ? "" : PyOps.str(ts, message);
    lines.add(
        typeName(error.type())
            + ": "
            + (shown.isEmpty() ? "<no detail available>" : shown)
            + suffix
            + "\n");
  }

  private void sourceLine(List<String> lines, String source) {
    String whole = stripEnd(source);
    String shown = stripStart(whole);
    int spaces = whole.length() - shown.length();
    lines.add("    " + shown + "\n");
    Integer offset = number("offset");
    if (offset == null) {
      return;
    }
    int from = offset;
    int to = end(from, whole);
    if (!source.isEmpty() && from > source.length()) {
      from = whole.length() + 1;
    }
    if (!source.isEmpty() && to > source.length()) {
      to = whole.length() + 1;
    }
    if (from >= to || to < 0) {
      to = from + 1;
    }
    int column = from - 1 - spaces;
    if (column < 0) {
      return;
    }
    StringBuilder carets = new StringBuilder("    ");
    for (int i = 0; i < Math.min(column, shown.length()); i++) {
      char c = shown.charAt(i);
      carets.append(FrameText.isBlank(String.valueOf(c)) ? c : ' ');
    }
    lines.add(carets.append("^".repeat(to - 1 - spaces - column)).append('\n').toString());
  }

  private int end(int offset, String whole) {
    Integer line = number("lineno");
    Integer endLine = number("end_lineno");
    if (line != null ? line.equals(endLine) : endLine == null) {
      Integer end = number("end_offset");
      return end == null || end == 0 ? offset : end;
    }
    return whole.length() + 1;
  }

  private static String stripEnd(String s) {
    return StrPad.rstrip(s, "\n");
  }

  private static String stripStart(String s) {
    return StrPad.lstrip(s, " \n\f");
  }
}
