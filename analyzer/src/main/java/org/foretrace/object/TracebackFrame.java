// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

/** What a traceback shows of a frame and of its code. */
public final class TracebackFrame extends PyObject {
  public static final PyType TYPE =
      PyType.builtin("frame", TracebackFrame.class, TracebackFrame::members).notSubclassable();
  private static final PyType CODE =
      PyType.builtin("code", Code.class, TracebackFrame::codeMembers).notSubclassable();

  private final PyObject code;

  TracebackFrame(PyBaseException.TracebackEntry entry) {
    super(TYPE);
    this.code = new Code(entry);
  }

  private static final class Code extends PyObject {
    private final PyBaseException.TracebackEntry entry;

    Code(PyBaseException.TracebackEntry entry) {
      super(CODE);
      this.entry = entry;
    }
  }

  private static BuiltinTable members() {
    BuiltinTable t =
        BuiltinTable.type()
            .method(
                "__repr__(self, /)",
                (ts, self) -> {
                  throw ts.unsupported("frame.__repr__"); // shows the line that it is at now
                })
            .getter("f_code", (ts, self) -> ((TracebackFrame) self).code);
    return TableParts.refusedAttribute(
        t,
        "frame",
        "f_back",
        "f_builtins",
        "f_globals",
        "f_lasti",
        "f_lineno",
        "f_locals",
        "f_trace",
        "f_trace_lines",
        "f_trace_opcodes");
  }

  private static BuiltinTable codeMembers() {
    BuiltinTable t =
        BuiltinTable.type()
            .getter("co_name", (ts, self) -> PyStr.of(((Code) self).entry.function()))
            .getter("co_filename", (ts, self) -> PyStr.of(((Code) self).entry.file()));
    return TableParts.refusedAttribute(
        t,
        "code",
        "co_qualname",
        "co_firstlineno",
        "co_argcount",
        "co_code",
        "co_consts",
        "co_flags",
        "co_freevars",
        "co_cellvars",
        "co_names",
        "co_varnames",
        "co_positions",
        "co_lines");
  }
}
