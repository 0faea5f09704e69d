// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.traceback;

import org.foretrace.object.BuiltinTable;
import org.foretrace.object.PyBaseException.TracebackEntry;
import org.foretrace.object.PyInt;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyOps;
import org.foretrace.object.PySingleton;
import org.foretrace.object.PyStr;
import org.foretrace.object.PyTuple;
import org.foretrace.object.PyType;
import org.foretrace.source.SourceFile;
import org.foretrace.text.StrPad;

/** {@code traceback.FrameSummary}: one frame of a traceback. */
final class PyFrameSummary extends PyObject {
  static final PyType TYPE =
      PyType.builtin(
          "traceback",
          "FrameSummary",
          PyFrameSummary.class,
          PyType.OBJECT,
          PyFrameSummary::members);

  private final TracebackEntry entry;

  PyFrameSummary(TracebackEntry entry) {
    super(TYPE);
    this.entry = entry;
  }

  TracebackEntry entry() {
    return entry;
  }

  private static PyFrameSummary of(PyObject self) {
    return (PyFrameSummary) self;
  }

  private PyObject line() {
    SourceFile source = entry.source();
    boolean known = source != null && entry.line() >= 1 && entry.line() <= source.lineCount();
    return source == null || !known
        ? PyStr.EMPTY
        : PyStr.of(StrPad.strip(source.lineText(entry.line()), null));
  }

  private PyTuple items() {
    return PyTuple.of(
        PyStr.of(entry.file()), PyInt.of(entry.line()), PyStr.of(entry.function()), line());
  }

  private static PyObject column(int column) {
    return column < 1 ? PySingleton.NONE : PyInt.of(column - 1);
  }

  private static BuiltinTable members() {
    return BuiltinTable.pythonType()
        .newFunction(
            "FrameSummary(*args, **kwargs)",
            (ts, cls, args) -> {
              throw ts.unsupported("traceback.FrameSummary()");
            })
        .getter("filename", (ts, self) -> PyStr.of(of(self).entry.file()))
        .getter("lineno", (ts, self) -> PyInt.of(of(self).entry.line()))
        .getter("end_lineno", (ts, self) -> PyInt.of(of(self).entry.endLine()))
        .getter("colno", (ts, self) -> column(of(self).entry.column()))
        .getter("end_colno", (ts, self) -> column(of(self).entry.endColumn()))
        .getter("name", (ts, self) -> PyStr.of(of(self).entry.function()))
        .getter("line", (ts, self) -> of(self).line())
        .getter("locals", (ts, self) -> PySingleton.NONE)
        .method(
            "__repr__(self)",
            (ts, self) ->
                PyStr.of(
                    "<FrameSummary file "
                        + of(self).entry.file()
                        + ", line "
                        + of(self).entry.line()
                        + " in "
                        + of(self).entry.function()
                        + ">"))
        .method("__len__(self)", (ts, self) -> PyInt.of(4))
        .method("__iter__(self)", (ts, self) -> PyOps.iter(ts, of(self).items()))
        .method(
            "__getitem__(self, pos)", (ts, self, pos) -> PyOps.getItem(ts, of(self).items(), pos));
  }
}
