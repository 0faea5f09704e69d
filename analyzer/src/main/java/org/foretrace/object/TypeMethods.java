// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import org.jspecify.annotations.Nullable;

/** The methods of type. */
final class TypeMethods {
  private TypeMethods() {}

  static BuiltinTable table() {
    BuiltinTable t = BuiltinTable.type();
    t.newFunction("type(*args, **kwargs)", TypeMethods::create);
    t.method("__repr__(self, /)", (ts, self) -> PyStr.of("<class '" + shownName(of(self)) + "'>"));
    t.methodN(
        "__call__(self, /, *args, **kwargs)",
        (ts, args) -> call(ts, of(args[0]), (PyTuple) args[1], (PyDict) args[2]));
    attributes(t);
    t.methodN("__init__(self, /, *args, **kwargs)", TypeMethods::init);
    t.method("__or__(self, value, /)", PyUnionType::or);
    t.method("__ror__(self, value, /)", (ts, a, b) -> PyUnionType.or(ts, b, a));
    t.method("mro(self, /)", (ts, self) -> PyList.of(Mro.linearize(of(self), of(self).bases())));
    t.method("__subclasses__(self, /)", TypeMethods::subclasses);
    t.classMethod("__prepare__(cls, /, *args, **kwargs)", (ts, args) -> new PyDict());
    t.method(
        "__instancecheck__(self, instance, /)",
        (ts, self, o) -> PyBool.of(ClassChecks.isInstanceByType(ts, o, self)));
    t.method(
        "__subclasscheck__(self, subclass, /)",
        (ts, self, o) -> PyBool.of(ClassChecks.isSubclassByType(ts, o, self)));
    t.method("__dir__(self, /)", (ts, self) -> DirNames.list(ts, DirNames.ofType(of(self))));
    TableParts.refused(t, "type", "__sizeof__");
    TableParts.refusedAttribute(
        t,
        "type",
        "__basicsize__",
        "__itemsize__",
        "__flags__",
        "__weakrefoffset__",
        "__dictoffset__",
        "__text_signature__");
    TypeAttributes.addTo(t);
    return t;
  }

  private static PyType of(PyObject self) {
    return (PyType) self;
  }

  private static String shownName(PyType type) {
    String module = type.module();
    return module.equals("builtins") ? type.qualname() : module + "." + type.qualname();
  }

  // type(o), or type(name, bases, dict).
  private static PyObject create(ThreadState ts, PyType metatype, PyObject[] given) {
    PyTuple args = (PyTuple) given[0];
    PyDict kwargs = (PyDict) given[1];
    if (metatype == PyType.TYPE && args.size() == 1 && kwargs.size() == 0) {
      return args.get(0).type();
    }
    if (args.size() != 3) {
      if (metatype == PyType.TYPE && args.size() != 1) {
        throw Errors.typeError("type() takes 1 or 3 arguments");
      }
      if (metatype == PyType.TYPE) {
        throw Errors.typeError("type() takes no keyword arguments");
      }
      throw Errors.typeError(
          "type.__new__() takes exactly 3 arguments (" + args.size() + " given)");
    }
    String name = Arguments.str(args.get(0), "type.__new__() argument 1");
    if (!(args.get(1) instanceof PyTuple)) {
      throw Errors.typeError(
          "type.__new__() argument 2 must be tuple, not " + Arguments.typeName(args.get(1)));
    }
    if (!(args.get(2) instanceof PyDict)) {
      throw Errors.typeError(
          "type.__new__() argument 3 must be dict, not " + Arguments.typeName(args.get(2)));
    }
    String[] names = new String[kwargs.size()];
    PyObject[] values = CallableMethods.spread(PyTuple.EMPTY, kwargs, names);
    return ClassBuilder.create(
        ts, metatype, name, (PyTuple) args.get(1), (PyDict) args.get(2), names, values);
  }

  private static PyObject call(ThreadState ts, PyType cls, PyTuple args, PyDict kwargs) {
    if (kwargs.size() == 0) {
      return Construction.construct(ts, cls, args.items(), null);
    }
    String[] names = new String[kwargs.size()];
    PyObject[] all = CallableMethods.spread(args, kwargs, names);
    return Construction.construct(ts, cls, all, names);
  }

  private static PyObject init(ThreadState ts, PyObject[] args) {
    int given = ((PyTuple) args[1]).size();
    if (((PyDict) args[2]).size() > 0 && given == 1) {
      throw Errors.typeError("type.__init__() takes no keyword arguments");
    }
    if (given != 1 && given != 3) {
      throw Errors.typeError("type.__init__() takes 1 or 3 arguments");
    }
    return PySingleton.NONE;
  }

  private static PyObject subclasses(ThreadState ts, PyObject self) {
    if (!of(self).isHeap()) {
      throw ts.unsupported("type.__subclasses__ of a builtin type");
    }
    return PyList.of(of(self).subclasses());
  }

  private static void attributes(BuiltinTable t) {
    t.method(
        "__getattribute__(self, name, /)",
        (ts, self, name) -> {
          String attribute = ObjectMethods.attributeName(name);
          PyObject found = Attributes.findOnType(ts, of(self), attribute);
          if (found == null) {
            throw Attributes.missing(self, attribute);
          }
          return found;
        });
    t.method(
        "__setattr__(self, name, value, /)", (ts, self, name, value) -> set(ts, self, name, value));
    t.method("__delattr__(self, name, /)", (ts, self, name) -> set(ts, self, name, null));
  }

  private static PyObject set(
      ThreadState ts, PyObject self, PyObject name, @Nullable PyObject value) {
    Attributes.setDefault(ts, self, ObjectMethods.attributeName(name), value);
    return PySingleton.NONE;
  }
}
