// SPDX-License-Identifier: Apache-2.0
package org.foretrace.vm;

import java.util.List;
import org.foretrace.code.CodeObject;
import org.foretrace.object.BuiltinTable;
import org.foretrace.object.PyInt;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyStr;
import org.foretrace.object.PyTuple;
import org.foretrace.object.PyType;

/** What Python sees of a code object. */
public final class PyCode extends PyObject {
  public static final PyType TYPE =
      PyType.builtin("code", PyCode.class, PyCode::table).notSubclassable();

  private final CodeObject code;

  public PyCode(CodeObject code) {
    super(TYPE);
    this.code = code;
  }

  public CodeObject code() {
    return code;
  }

  private static CodeObject of(PyObject self) {
    return ((PyCode) self).code;
  }

  private static PyTuple strings(List<String> list) {
    PyObject[] items = new PyObject[list.size()];
    for (int i = 0; i < items.length; i++) {
      items[i] = PyStr.of(list.get(i));
    }
    return PyTuple.of(items);
  }

  private static BuiltinTable table() {
    return BuiltinTable.type()
        .getter("co_name", (ts, self) -> PyStr.of(of(self).name()))
        .getter("co_qualname", (ts, self) -> PyStr.of(of(self).qualname()))
        .getter("co_filename", (ts, self) -> PyStr.of(of(self).file().name()))
        .getter("co_firstlineno", (ts, self) -> PyInt.of(of(self).firstLine()))
        .getter("co_argcount", (ts, self) -> PyInt.of(of(self).argCount()))
        .getter("co_posonlyargcount", (ts, self) -> PyInt.of(of(self).posOnlyCount()))
        .getter("co_kwonlyargcount", (ts, self) -> PyInt.of(of(self).kwOnlyCount()))
        .getter("co_nlocals", (ts, self) -> PyInt.of(of(self).varnames().size()))
        .getter("co_flags", (ts, self) -> PyInt.of(of(self).flags()))
        .getter("co_varnames", (ts, self) -> strings(of(self).varnames()))
        .getter("co_cellvars", (ts, self) -> strings(of(self).cellvars()))
        .getter("co_freevars", (ts, self) -> strings(of(self).freevars()))
        .method(
            "__repr__(self, /)",
            (ts, self) -> {
              CodeObject c = of(self);
              return PyStr.of(
                  "<code object "
                      + c.name()
                      + " at 0x"
                      + Long.toHexString(ts.address(self))
                      + ", file \""
                      + c.file().name()
                      + "\", line "
                      + c.firstLine()
                      + ">");
            });
  }
}
