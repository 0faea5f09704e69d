// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

/** The methods of mappingproxy: each asks the mapping behind it. */
final class MappingProxyMethods {
  private MappingProxyMethods() {}

  private static PyObject of(PyObject self) {
    return ((PyMappingProxy) self).mapping();
  }

  private static PyObject unwrap(PyObject o) {
    return o instanceof PyMappingProxy ? ((PyMappingProxy) o).mapping() : o;
  }

  static BuiltinTable table() {
    return BuiltinTable.type()
        .newFunction("mappingproxy(mapping)", MappingProxyMethods::create)
        .method("__len__(self, /)", (ts, self) -> PyInt.of(PyOps.length(ts, of(self))))
        .method("__getitem__(self, key, /)", (ts, self, key) -> PyOps.getItem(ts, of(self), key))
        .method(
            "__contains__(self, key, /)",
            (ts, self, key) -> PyBool.of(PyOps.contains(ts, of(self), key)))
        .method("__iter__(self, /)", (ts, self) -> PyOps.iter(ts, of(self)))
        .method("__reversed__(self, /)", (ts, self) -> ts.callMethod(of(self), "__reversed__"))
        .method("__hash__(self, /)", (ts, self) -> PyInt.of(PyOps.hash(ts, of(self))))
        .method("__str__(self, /)", (ts, self) -> PyStr.of(PyOps.str(ts, of(self))))
        .method(
            "__repr__(self, /)",
            (ts, self) -> PyStr.of("mappingproxy(" + PyOps.repr(ts, of(self)) + ")"))
        .method("__lt__(self, value, /)", compare(Comparison.Op.LT))
        .method("__le__(self, value, /)", compare(Comparison.Op.LE))
        .method("__eq__(self, value, /)", compare(Comparison.Op.EQ))
        .method("__ne__(self, value, /)", compare(Comparison.Op.NE))
        .method("__gt__(self, value, /)", compare(Comparison.Op.GT))
        .method("__ge__(self, value, /)", compare(Comparison.Op.GE))
        .method(
            "__or__(self, value, /)",
            (ts, a, b) -> Operators.binary(ts, Operators.Binary.BIT_OR, unwrap(a), unwrap(b)))
        .method(
            "__ror__(self, value, /)",
            (ts, a, b) -> Operators.binary(ts, Operators.Binary.BIT_OR, unwrap(b), unwrap(a)))
        .method(
            "__ior__(self, value, /)",
            (ts, a, b) -> {
              throw Errors.typeError("'|=' is not supported by mappingproxy; use '|' instead");
            })
        .method("keys(self, /)", (ts, self) -> ts.callMethod(of(self), "keys"))
        .method("values(self, /)", (ts, self) -> ts.callMethod(of(self), "values"))
        .method("items(self, /)", (ts, self) -> ts.callMethod(of(self), "items"))
        .method("copy(self, /)", (ts, self) -> ts.callMethod(of(self), "copy"))
        .method(
            "get(self, key, default=None, /)",
            (ts, self, key, fallback) -> ts.callMethod(of(self), "get", key, fallback))
        .classMethod(
            "__class_getitem__(cls, object, /)",
            (ts, args) -> new PyGenericAlias((PyType) args[0], args[1]));
  }

  private static Body.Of2 compare(Comparison.Op op) {
    return (ts, a, b) -> Comparison.compare(ts, op, of(a), b);
  }

  private static PyObject create(ThreadState ts, PyType cls, PyObject[] args) {
    PyObject mapping = args[0];
    boolean sequence = mapping instanceof PyList || mapping instanceof PyTuple;
    if (sequence || mapping.type().lookup("__getitem__") == null) {
      throw Errors.typeError(
          "mappingproxy() argument must be a mapping, not " + mapping.type().name());
    }
    return new PyMappingProxy(mapping);
  }
}
