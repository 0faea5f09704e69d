// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import java.util.ArrayList;
import java.util.List;

/** The methods of types.UnionType. */
final class UnionTypeMethods {
  private UnionTypeMethods() {}

  static BuiltinTable table() {
    return BuiltinTable.type()
        .getter("__args__", (ts, self) -> ((PyUnionType) self).args())
        .getter("__parameters__", UnionTypeMethods::parameters)
        .method("__repr__(self, /)", UnionTypeMethods::repr)
        .method(
            "__hash__(self, /)",
            (ts, self) -> PyInt.of(PyOps.hash(ts, frozen(ts, (PyUnionType) self))))
        .method("__eq__(self, value, /)", (ts, a, b) -> equal(ts, a, b, true))
        .method("__ne__(self, value, /)", (ts, a, b) -> equal(ts, a, b, false))
        .method("__or__(self, value, /)", PyUnionType::or)
        .method("__ror__(self, value, /)", (ts, a, b) -> PyUnionType.or(ts, b, a))
        .method(
            "__getitem__(self, key, /)",
            (ts, self, key) -> {
              throw Errors.typeError(PyOps.repr(ts, self) + " is not a generic class");
            })
        .method(
            "__instancecheck__(self, instance, /)",
            (ts, self, o) -> PyBool.of(ClassChecks.isInstance(ts, o, self)))
        .method(
            "__subclasscheck__(self, subclass, /)",
            (ts, self, o) -> PyBool.of(ClassChecks.isSubclass(ts, o, self)));
  }

  private static PyObject parameters(ThreadState ts, PyObject self) {
    return PyGenericAlias.parametersOf(ts, ((PyUnionType) self).args());
  }

  private static PyFrozenSet frozen(ThreadState ts, PyUnionType union) {
    PyFrozenSet set = new PyFrozenSet();
    for (PyObject member : union.args()) {
      set.add(ts, member);
    }
    return set;
  }

  private static PyObject repr(ThreadState ts, PyObject self) {
    List<String> parts = new ArrayList<>();
    for (PyObject member : ((PyUnionType) self).args()) {
      parts.add(member == PySingleton.NONE_TYPE ? "None" : PyGenericAlias.reprItem(ts, member));
    }
    return PyStr.of(String.join(" | ", parts));
  }

  private static PyObject equal(ThreadState ts, PyObject a, PyObject b, boolean wanted) {
    if (!(b instanceof PyUnionType)) {
      return PySingleton.NOT_IMPLEMENTED;
    }
    boolean same = PyOps.equal(ts, frozen(ts, (PyUnionType) a), frozen(ts, (PyUnionType) b));
    return PyBool.of(same == wanted);
  }
}
