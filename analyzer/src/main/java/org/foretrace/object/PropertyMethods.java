// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import org.jspecify.annotations.Nullable;

/** The methods of property. */
final class PropertyMethods {
  private PropertyMethods() {}

  static BuiltinTable table() {
    BuiltinTable t = BuiltinTable.type();
    t.newFunction("property(*args, **kwargs)", (ts, cls, args) -> new PyProperty(cls));
    t.methodN(
        "__init__(self, /, fget=None, fset=None, fdel=None, doc=?)",
        (ts, args) -> {
          of(args[0]).set(args[1], args[2], args[3], docOf(ts, args[1], args[4]));
          return PySingleton.NONE;
        });
    t.method("__get__(self, instance, owner=None, /)", PropertyMethods::get);
    t.method(
        "__set__(self, instance, value, /)",
        (ts, self, object, value) -> {
          of(self).set(ts, object, value);
          return PySingleton.NONE;
        });
    t.method(
        "__delete__(self, instance, /)",
        (ts, self, object) -> {
          of(self).set(ts, object, null);
          return PySingleton.NONE;
        });
    copies(t);
    t.method(
        "__set_name__(self, owner, name, /)",
        (ts, self, owner, name) -> {
          of(self).setName(name instanceof PyStr ? ((PyStr) name).value() : null);
          return PySingleton.NONE;
        });
    t.getter("fget", (ts, self) -> of(self).fget());
    t.getter("fset", (ts, self) -> of(self).fset());
    t.getter("fdel", (ts, self) -> of(self).fdel());
    t.property(
        "__doc__",
        (ts, self) -> of(self).doc(),
        (ts, self, doc) -> of(self).setDoc(doc == null ? PySingleton.NONE : doc));
    t.property("__name__", PropertyMethods::name, PropertyMethods::setName);
    t.getter("__isabstractmethod__", PropertyMethods::isAbstract);
    return t;
  }

  private static PyProperty of(PyObject self) {
    return (PyProperty) self;
  }

  private static PyObject docOf(ThreadState ts, PyObject getter, @Nullable PyObject doc) {
    if (doc != null && doc != PySingleton.NONE) {
      return doc;
    }
    if (getter == PySingleton.NONE || getter.type() == PyBuiltin.TYPE) {
      return PySingleton.NONE;
    }
    PyObject found = Attributes.getOrNull(ts, getter, "__doc__");
    return found == null ? PySingleton.NONE : found;
  }

  private static PyObject get(ThreadState ts, PyObject self, PyObject object, PyObject owner) {
    return object == PySingleton.NONE ? self : of(self).get(ts, object, object.type());
  }

  // getter(), setter() and deleter(): a copy with one function replaced.
  private static void copies(BuiltinTable t) {
    t.method(
        "getter(self, fget, /)",
        (ts, self, f) -> copy(ts, of(self), f, of(self).fset(), of(self).fdel()));
    t.method(
        "setter(self, fset, /)",
        (ts, self, f) -> copy(ts, of(self), of(self).fget(), f, of(self).fdel()));
    t.method(
        "deleter(self, fdel, /)",
        (ts, self, f) -> copy(ts, of(self), of(self).fget(), of(self).fset(), f));
  }

  private static PyObject copy(
      ThreadState ts, PyProperty old, PyObject fget, PyObject fset, PyObject fdel) {
    PyObject doc = old.doc();
    if (fget != old.fget() && fget != PySingleton.NONE) {
      doc = docOf(ts, fget, null);
    }
    if (old.type() != PyProperty.TYPE) {
      return ts.call(old.type(), fget, fset, fdel, doc);
    }
    PyProperty made = new PyProperty(PyProperty.TYPE, fget, fset, fdel, doc);
    made.setName(old.name());
    return made;
  }

  private static PyObject name(ThreadState ts, PyObject self) {
    String name = of(self).name();
    if (name != null) {
      return PyStr.of(name);
    }
    PyObject found = Attributes.getOrNull(ts, of(self).fget(), "__name__");
    if (found == null) {
      throw Errors.attributeError(
          "'" + self.type().name() + "' object has no attribute '__name__'", self, "__name__");
    }
    return found;
  }

  private static void setName(ThreadState ts, PyObject self, @Nullable PyObject value) {
    if (value != null && !(value instanceof PyStr)) {
      throw ts.unsupported("property.__name__ that is no str");
    }
    of(self).setName(value == null ? null : ((PyStr) value).value());
  }

  private static PyObject isAbstract(ThreadState ts, PyObject self) {
    PyProperty p = of(self);
    for (PyObject f : new PyObject[] {p.fget(), p.fset(), p.fdel()}) {
      if (f != PySingleton.NONE && DescriptorMethods.isAbstract(ts, f) == PyBool.TRUE) {
        return PyBool.TRUE;
      }
    }
    return PyBool.FALSE;
  }
}
