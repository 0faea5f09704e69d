// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

/** The methods of None, NotImplemented and Ellipsis. */
final class SingletonMethods {
  private SingletonMethods() {}

  private static BuiltinTable named() {
    return BuiltinTable.type()
        .method("__repr__(self, /)", (ts, self) -> PyStr.of(((PySingleton) self).text()));
  }

  private static PyObject alone(PySingleton value, PyTuple args, PyDict kwargs) {
    if (args.size() + kwargs.size() > 0) {
      throw Errors.typeError(value.type().name() + " takes no arguments");
    }
    return value;
  }

  static BuiltinTable none() {
    return named()
        .method("__bool__(self, /)", (ts, self) -> PyBool.FALSE)
        .method("__hash__(self, /)", (ts, self) -> PyInt.of(0xfca86420L))
        .newFunction(
            "NoneType(*args, **kwargs)",
            (ts, cls, args) -> alone(PySingleton.NONE, (PyTuple) args[0], (PyDict) args[1]));
  }

  static BuiltinTable notImplemented() {
    return named()
        .method(
            "__bool__(self, /)",
            (ts, self) -> {
              ts.warn(
                  Exceptions.DEPRECATION_WARNING,
                  "NotImplemented should not be used in a boolean context");
              return PyBool.TRUE;
            })
        .newFunction(
            "NotImplementedType(*args, **kwargs)",
            (ts, cls, args) ->
                alone(PySingleton.NOT_IMPLEMENTED, (PyTuple) args[0], (PyDict) args[1]));
  }

  static BuiltinTable ellipsis() {
    return named()
        .newFunction(
            "ellipsis(*args, **kwargs)",
            (ts, cls, args) -> alone(PySingleton.ELLIPSIS, (PyTuple) args[0], (PyDict) args[1]));
  }
}
