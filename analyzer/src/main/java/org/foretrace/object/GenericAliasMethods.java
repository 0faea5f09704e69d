// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import java.util.ArrayList;
import java.util.List;

/** The methods of types.GenericAlias. */
final class GenericAliasMethods {
  private GenericAliasMethods() {}

  private static PyGenericAlias of(PyObject self) {
    return (PyGenericAlias) self;
  }

  static BuiltinTable table() {
    return BuiltinTable.type()
        .newFunction(
            "GenericAlias(origin, args, /)",
            (ts, cls, args) -> new PyGenericAlias(args[0], args[1]))
        .getter("__origin__", (ts, self) -> of(self).origin())
        .getter("__args__", (ts, self) -> of(self).args())
        .getter("__unpacked__", (ts, self) -> PyBool.FALSE)
        .getter("__parameters__", (ts, self) -> PyGenericAlias.parametersOf(ts, of(self).args()))
        .method("__repr__(self, /)", GenericAliasMethods::repr)
        .method(
            "__hash__(self, /)",
            (ts, self) ->
                PyInt.of(PyOps.hash(ts, of(self).origin()) ^ PyOps.hash(ts, of(self).args())))
        .method("__eq__(self, value, /)", (ts, a, b) -> equal(ts, a, b, true))
        .method("__ne__(self, value, /)", (ts, a, b) -> equal(ts, a, b, false))
        .method("__or__(self, value, /)", PyUnionType::or)
        .method("__ror__(self, value, /)", (ts, a, b) -> PyUnionType.or(ts, b, a))
        .method(
            "__iter__(self, /)",
            (ts, self) -> {
              throw ts.unsupported("types.GenericAlias.__iter__");
            })
        .method("__getitem__(self, key, /)", GenericAliasMethods::getItem)
        .method(
            "__mro_entries__(self, bases, /)", (ts, self, bases) -> PyTuple.of(of(self).origin()))
        .method(
            "__instancecheck__(self, instance, /)",
            (ts, self, o) -> {
              throw Errors.typeError("isinstance() argument 2 cannot be a parameterized generic");
            })
        .method(
            "__subclasscheck__(self, subclass, /)",
            (ts, self, o) -> {
              throw Errors.typeError("issubclass() argument 2 cannot be a parameterized generic");
            });
  }

  private static PyObject repr(ThreadState ts, PyObject self) {
    if (of(self).isCallable()) {
      return PyStr.of(callableRepr(ts, of(self)));
    }
    List<String> parts = new ArrayList<>();
    ts.enterRecursion(" while getting the repr of an object");
    try {
      for (PyObject arg : of(self).args()) {
        if (arg.type() == PyList.TYPE) {
          List<String> inner = new ArrayList<>();
          for (PyObject o : PyOps.toList(ts, arg)) {
            inner.add(PyGenericAlias.reprItem(ts, o));
          }
          parts.add("[" + String.join(", ", inner) + "]");
        } else {
          parts.add(PyGenericAlias.reprItem(ts, arg));
        }
      }
      if (parts.isEmpty()) {
        parts.add("()");
      }
      return PyStr.of(
          PyGenericAlias.reprItem(ts, of(self).origin()) + "[" + String.join(", ", parts) + "]");
    } finally {
      ts.leaveRecursion();
    }
  }

  private static String callableRepr(ThreadState ts, PyGenericAlias alias) {
    PyObject[] args = alias.args().items();
    List<String> parts = new ArrayList<>();
    for (PyObject arg : args) {
      parts.add(PyGenericAlias.reprItem(ts, arg));
    }
    int last = args.length - 1;
    boolean plain = args.length == 2 && args[0] == PySingleton.ELLIPSIS;
    String parameters = String.join(", ", parts.subList(0, last));
    return "collections.abc.Callable["
        + (plain ? parameters : "[" + parameters + "]")
        + ", "
        + parts.get(last)
        + "]";
  }

  private static PyObject equal(ThreadState ts, PyObject a, PyObject b, boolean wanted) {
    if (!(b instanceof PyGenericAlias)) {
      return PySingleton.NOT_IMPLEMENTED;
    }
    boolean same =
        PyOps.equal(ts, of(a).origin(), of(b).origin())
            && PyOps.equal(ts, of(a).args(), of(b).args());
    return PyBool.of(same == wanted);
  }

  // Substitutes type variables, in order.
  private static PyObject getItem(ThreadState ts, PyObject self, PyObject key) {
    PyTuple parameters = PyGenericAlias.parametersOf(ts, of(self).args());
    if (parameters.size() == 0) {
      throw Errors.typeError(PyOps.repr(ts, self) + " is not a generic class");
    }
    throw ts.unsupported("subscripting a generic alias that has type parameters");
  }
}
