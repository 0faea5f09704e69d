// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.operator;

import org.foretrace.object.BuiltinTable;
import org.foretrace.object.PyCallable;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyOps;
import org.foretrace.object.PyTuple;
import org.foretrace.object.PyType;
import org.foretrace.object.ThreadState;
import org.foretrace.stdlib.LibraryObject;
import org.jspecify.annotations.Nullable;

/** {@code operator.itemgetter(...)}. */
final class PyItemGetter extends LibraryObject implements PyCallable {
  static final PyType TYPE =
      PyType.builtin(
          "operator",
          "operator.itemgetter",
          PyItemGetter.class,
          PyType.OBJECT,
          PyItemGetter::table);

  private final PyTuple items;

  private PyItemGetter(PyType type, PyTuple items) {
    super(type);
    this.items = items;
  }

  private static BuiltinTable table() {
    return BuiltinTable.type()
        .newFunction(
            "itemgetter(*args, **kwargs)",
            (ts, cls, args) -> new PyItemGetter(cls, Getters.required("itemgetter", cls, args)))
        .methodN(
            "__call__(self, /, *args, **kwargs)",
            (ts, args) -> ((PyItemGetter) args[0]).get(ts, Getters.operand("itemgetter", args)))
        .method("__repr__(self, /)", PyItemGetter::repr)
        .method(
            "__reduce__(self, /)",
            (ts, self) -> PyTuple.of(self.type(), ((PyItemGetter) self).items));
  }

  @Override
  public PyObject call(ThreadState ts, PyObject[] args, String @Nullable [] names) {
    Getters.check("itemgetter", args, names);
    return get(ts, args[0]);
  }

  private PyObject get(ThreadState ts, PyObject o) {
    if (items.size() == 1) {
      return PyOps.getItem(ts, o, items.get(0));
    }
    PyObject[] found = new PyObject[items.size()];
    for (int i = 0; i < found.length; i++) {
      found[i] = PyOps.getItem(ts, o, items.get(i));
    }
    return PyTuple.of(found);
  }

  private static PyObject repr(ThreadState ts, PyObject self) {
    PyTuple items = ((PyItemGetter) self).items;
    return Getters.repr(ts, self, items, null);
  }
}
