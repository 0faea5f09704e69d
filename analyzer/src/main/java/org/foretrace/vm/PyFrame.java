// SPDX-License-Identifier: Apache-2.0
package org.foretrace.vm;

import org.foretrace.object.BuiltinTable;
import org.foretrace.object.PyInt;
import org.foretrace.object.PyObject;
import org.foretrace.object.PySingleton;
import org.foretrace.object.PyStr;
import org.foretrace.object.PyType;
import org.foretrace.object.Unsupported;

/** What Python sees of the frame of a generator or coroutine. */
public final class PyFrame extends PyObject {
  public static final PyType TYPE =
      PyType.builtin("frame", PyFrame.class, PyFrame::table).notSubclassable();

  private final Resumable owner;
  private final Frame frame;

  private PyFrame(Resumable owner, Frame frame) {
    super(TYPE);
    this.owner = owner;
    this.frame = frame;
  }

  /** The frame of a generator or coroutine that is not finished; the same each time. */
  static PyObject of(Resumable owner) {
    Frame f = owner.frame;
    if (f == null) {
      return PySingleton.NONE;
    }
    PyFrame view = owner.frameView;
    if (view == null) {
      view = new PyFrame(owner, f);
      owner.frameView = view;
    }
    return view;
  }

  private static PyFrame of(PyObject self) {
    return (PyFrame) self;
  }

  private int line() {
    return owner.started ? frame.line() : frame.code.code.firstLine();
  }

  private static PyObject refuse(String name) {
    throw new Unsupported("frame." + name);
  }

  private static BuiltinTable table() {
    return BuiltinTable.type()
        .getter("f_lineno", (ts, self) -> PyInt.of(of(self).line()))
        .getter("f_code", (ts, self) -> of(self).frame.code.view())
        .getter("f_globals", (ts, self) -> of(self).frame.globals())
        .getter("f_locals", (ts, self) -> FrameLocals.of((Interpreter) ts, of(self).frame))
        .getter("f_back", (ts, self) -> refuse("f_back"))
        .getter("f_builtins", (ts, self) -> of(self).frame.code.builtins)
        .getter("f_lasti", (ts, self) -> refuse("f_lasti"))
        .getter("f_trace", (ts, self) -> refuse("f_trace"))
        .method("clear(self, /)", (ts, self) -> refuse("clear"))
        .method(
            "__repr__(self, /)",
            (ts, self) ->
                PyStr.of(
                    "<frame at 0x"
                        + Long.toHexString(ts.address(self))
                        + ", file '"
                        + of(self).frame.code.code.file().name()
                        + "', line "
                        + of(self).line()
                        + ", code "
                        + of(self).frame.code.code.name()
                        + ">"));
  }
}
