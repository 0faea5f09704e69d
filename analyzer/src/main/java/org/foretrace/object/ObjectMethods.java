// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import org.jspecify.annotations.Nullable;

/** The methods of object: what every value has. */
final class ObjectMethods {
  private ObjectMethods() {}

  static BuiltinTable table() {
    BuiltinTable t = BuiltinTable.type();
    t.newFunction(
        "object(*args, **kwargs)",
        (ts, cls, args) ->
            Construction.newObject(
                ts, cls, ((PyTuple) args[0]).size() + ((PyDict) args[1]).size() > 0));
    t.method("__repr__(self, /)", (ts, self) -> PyStr.of(repr(ts, self)));
    t.method("__hash__(self, /)", (ts, self) -> PyInt.of(Hashes.ofAddress(ts, self)));
    t.method("__str__(self, /)", (ts, self) -> PyStr.of(PyOps.repr(ts, self)));
    attributes(t);
    comparisons(t);
    t.methodN("__init__(self, /, *args, **kwargs)", ObjectMethods::init);
    t.classMethod("__subclasshook__(cls, object=None, /)", (ts, a) -> PySingleton.NOT_IMPLEMENTED);
    t.classMethod("__init_subclass__(cls, *args, **kwargs)", ObjectMethods::initSubclass);
    t.method("__format__(self, format_spec, /)", ObjectMethods::format);
    t.method("__dir__(self, /)", ObjectMethods::dir);
    t.property("__class__", (ts, self) -> self.type(), ClassAssignment::set);
    TableParts.refused(t, "object", "__reduce_ex__", "__reduce__", "__getstate__", "__sizeof__");
    t.value("__doc__", new RefusedAttribute("__doc__"));
    return t;
  }

  /** {@code <module.Class object at 0x...>}. */
  static String repr(ThreadState ts, PyObject self) {
    return "<" + self.type().fullName() + " object at " + addressOf(ts, self) + ">";
  }

  /** The address as reprs show it. */
  static String addressOf(ThreadState ts, PyObject o) {
    return "0x" + Long.toHexString(ts.address(o));
  }

  private static void attributes(BuiltinTable t) {
    t.method(
        "__getattribute__(self, name, /)",
        (ts, self, name) -> {
          String attribute = attributeName(name);
          PyObject found =
              self instanceof PyType
                  ? Attributes.findGeneric(ts, self, attribute)
                  : self.findAttribute(ts, attribute);
          if (found == null) {
            throw Attributes.missing(self, attribute);
          }
          return found;
        });
    t.method(
        "__setattr__(self, name, value, /)",
        (ts, self, name, value) -> set(ts, self, name, value, "__setattr__"));
    t.method(
        "__delattr__(self, name, /)", (ts, self, name) -> set(ts, self, name, null, "__delattr__"));
  }

  static String attributeName(PyObject name) {
    if (!(name instanceof PyStr)) {
      throw Errors.typeError("attribute name must be string, not '" + name.type().name() + "'");
    }
    return ((PyStr) name).value();
  }

  private static PyObject set(
      ThreadState ts, PyObject self, PyObject name, @Nullable PyObject value, String method) {
    if (self instanceof PyType) {
      throw Errors.typeError("can't apply this " + method + " to type object");
    }
    Attributes.setDefault(ts, self, attributeName(name), value);
    return PySingleton.NONE;
  }

  private static void comparisons(BuiltinTable t) {
    t.method(
        "__eq__(self, value, /)", (ts, a, b) -> a == b ? PyBool.TRUE : PySingleton.NOT_IMPLEMENTED);
    t.method("__ne__(self, value, /)", ObjectMethods::notEqual);
    for (String name : new String[] {"__lt__", "__le__", "__gt__", "__ge__"}) {
      t.method(name + "(self, value, /)", (ts, a, b) -> PySingleton.NOT_IMPLEMENTED);
    }
  }

  // By default the inverse of __eq__.
  private static PyObject notEqual(ThreadState ts, PyObject a, PyObject b) {
    PyObject equal = Attributes.special(ts, a, "__eq__");
    if (equal == null || equal == PySingleton.NONE) {
      return PySingleton.NOT_IMPLEMENTED;
    }
    PyObject result = ts.call(equal, b);
    return result == PySingleton.NOT_IMPLEMENTED ? result : PyBool.of(!PyOps.truth(ts, result));
  }

  private static PyObject init(ThreadState ts, PyObject[] args) {
    if (((PyTuple) args[1]).size() + ((PyDict) args[2]).size() > 0) {
      PyType type = args[0].type();
      if (!type.inheritsFromObject("__init__")) {
        throw Errors.typeError(
            "object.__init__() takes exactly one argument (the instance to initialize)");
      }
      if (type.inheritsFromObject("__new__")) {
        throw Errors.typeError(
            type.name() + ".__init__() takes exactly one argument (the instance to initialize)");
      }
    }
    return PySingleton.NONE;
  }

  private static PyObject initSubclass(ThreadState ts, PyObject[] args) {
    String shown = ((PyType) args[0]).qualname() + ".__init_subclass__() takes no ";
    if (((PyDict) args[2]).size() > 0) {
      throw Errors.typeError(shown + "keyword arguments");
    }
    int given = ((PyTuple) args[1]).size();
    if (given > 0) {
      throw Errors.typeError(shown + "arguments (" + given + " given)");
    }
    return PySingleton.NONE;
  }

  private static PyObject format(ThreadState ts, PyObject self, PyObject spec) {
    if (!Arguments.str(spec, "__format__() argument").isEmpty()) {
      throw Errors.typeError(
          "unsupported format string passed to " + self.type().name() + ".__format__");
    }
    return PyStr.of(PyOps.str(ts, self));
  }

  // CPython's order is that of its C tables; dir() sorts, so it does not come here for builtin
  // types.
  private static PyObject dir(ThreadState ts, PyObject self) {
    if (!self.type().isHeap()) {
      throw ts.unsupported(self.type().name() + ".__dir__");
    }
    return DirNames.list(ts, DirNames.ofObject(ts, self));
  }
}
