// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

/** A variable shared by a function and the functions inside it. */
public final class PyCell extends PyObject {
  public static final PyType TYPE =
      PyType.builtin("cell", PyCell.class, PyCell::table).notSubclassable();

  /** The content; null while unbound. */
  public @org.jspecify.annotations.Nullable PyObject content;

  public PyCell() {
    super(TYPE);
  }

  private static BuiltinTable table() {
    BuiltinTable t = BuiltinTable.type();
    t.newFunction(
        "cell(contents=?, /)",
        (ts, cls, args) -> {
          PyCell cell = new PyCell();
          cell.content = args[0];
          return cell;
        });
    t.property(
        "cell_contents",
        (ts, self) -> {
          PyObject content = ((PyCell) self).content;
          if (content == null) {
            throw Errors.valueError("cell is empty");
          }
          return content;
        },
        (ts, self, value) -> ((PyCell) self).content = value);
    return t.method("__repr__(self, /)", PyCell::repr);
  }

  private static PyObject repr(ThreadState ts, PyObject self) {
    PyObject content = ((PyCell) self).content;
    String address = "0x" + Long.toHexString(ts.address(self));
    return PyStr.of(
        content == null
            ? "<cell at " + address + ": empty>"
            : "<cell at "
                + address
                + ": "
                + content.type().name()
                + " object at 0x"
                + Long.toHexString(ts.address(content))
                + ">");
  }
}
