// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import org.jspecify.annotations.Nullable;

/** The attributes of classes that type computes. */
final class TypeAttributes {
  private TypeAttributes() {}

  static void addTo(BuiltinTable t) {
    t.property("__name__", (ts, self) -> PyStr.of(of(self).shortName()), TypeAttributes::setName);
    t.property(
        "__qualname__", (ts, self) -> PyStr.of(of(self).qualname()), TypeAttributes::setQualname);
    t.property("__module__", TypeAttributes::module, (ts, self, v) -> put(self, "__module__", v));
    t.property(
        "__bases__",
        (ts, self) -> PyTuple.of(of(self).bases()),
        (ts, self, value) -> {
          throw ts.unsupported("type.__bases__ assignment");
        });
    t.getter("__base__", (ts, self) -> orNone(of(self).base()));
    t.getter("__mro__", (ts, self) -> PyTuple.of(of(self).mro()));
    t.getter("__dict__", TypeAttributes::namespace);
    t.property("__doc__", TypeAttributes::doc, (ts, self, v) -> put(self, "__doc__", v));
    t.property(
        "__abstractmethods__", TypeAttributes::abstractMethods, TypeAttributes::setAbstractMethods);
    t.property(
        "__annotations__",
        TypeAttributes::annotations,
        (ts, self, v) -> put(self, "__annotations__", v));
    t.property(
        "__type_params__",
        (ts, self) -> own(self, "__type_params__", PyTuple.EMPTY),
        (ts, self, v) -> put(self, "__type_params__", v));
  }

  private static PyType of(PyObject self) {
    return (PyType) self;
  }

  private static PyObject orNone(@Nullable PyObject o) {
    return o == null ? PySingleton.NONE : o;
  }

  private static PyObject own(PyObject self, String name, PyObject absent) {
    PyDict namespace = of(self).dict();
    PyObject found = namespace == null ? null : namespace.get(name);
    return found == null ? absent : found;
  }

  private static void put(PyObject self, String name, @Nullable PyObject value) {
    PyDict namespace = of(self).dict();
    if (namespace == null) {
      throw Errors.typeError(
          "cannot set '" + name + "' attribute of immutable type '" + of(self).fullName() + "'");
    }
    if (value == null) {
      if (!name.equals("__annotations__")) {
        throw Errors.typeError(
            "cannot delete '" + name + "' attribute of immutable type '" + of(self).name() + "'");
      }
      if (namespace.remove(name) == null) {
        throw Errors.attributeError(name, self, name);
      }
    } else {
      namespace.put(name, value);
    }
    of(self).modified();
  }

  private static String text(PyObject self, String name, @Nullable PyObject value) {
    if (value == null) {
      throw Errors.typeError(
          "cannot delete '" + name + "' attribute of immutable type '" + of(self).name() + "'");
    }
    if (!(value instanceof PyStr)) {
      throw Errors.typeError(
          "can only assign string to "
              + of(self).name()
              + "."
              + name
              + ", not '"
              + value.type().name()
              + "'");
    }
    return ((PyStr) value).value();
  }

  private static void setName(ThreadState ts, PyObject self, @Nullable PyObject value) {
    of(self).rename(text(self, "__name__", value));
  }

  private static void setQualname(ThreadState ts, PyObject self, @Nullable PyObject value) {
    of(self).requalify(text(self, "__qualname__", value));
  }

  private static PyObject module(ThreadState ts, PyObject self) {
    return own(self, "__module__", PyStr.of(of(self).module()));
  }

  private static PyObject namespace(ThreadState ts, PyObject self) {
    PyDict namespace = of(self).dict();
    if (namespace != null) {
      return new PyMappingProxy(namespace);
    }
    PyDict copy = new PyDict();
    of(self).builtinAttributes().forEach(copy::put);
    return new PyMappingProxy(copy);
  }

  private static PyObject doc(ThreadState ts, PyObject self) {
    if (!of(self).isHeap()) {
      throw ts.unsupported(of(self).name() + ".__doc__");
    }
    PyObject doc = own(self, "__doc__", PySingleton.NONE);
    PyObject bound = Attributes.descriptorGetFromType(ts, doc, of(self));
    return bound == null ? PySingleton.NONE : bound;
  }

  private static PyObject abstractMethods(ThreadState ts, PyObject self) {
    PyDict namespace = of(self).dict();
    PyObject found = namespace == null ? null : namespace.get("__abstractmethods__");
    if (found == null) {
      throw Errors.raise(Exceptions.ATTRIBUTE_ERROR, "__abstractmethods__");
    }
    return found;
  }

  private static void setAbstractMethods(ThreadState ts, PyObject self, @Nullable PyObject value) {
    PyDict namespace = of(self).dict();
    if (namespace == null) {
      put(self, "__abstractmethods__", value);
      return;
    }
    boolean some = value != null && PyOps.truth(ts, value);
    if (value != null) {
      namespace.put("__abstractmethods__", value);
    } else if (namespace.remove("__abstractmethods__") == null) {
      throw Errors.raise(Exceptions.ATTRIBUTE_ERROR, "__abstractmethods__");
    }
    of(self).setAbstract(some);
    of(self).modified();
  }

  private static PyObject annotations(ThreadState ts, PyObject self) {
    PyDict namespace = of(self).dict();
    if (namespace == null) {
      throw Errors.attributeError(
          "type object '" + of(self).name() + "' has no attribute '__annotations__'",
          self,
          "__annotations__");
    }
    PyObject found = namespace.get("__annotations__");
    if (found == null) {
      found = new PyDict();
      namespace.put("__annotations__", found);
      of(self).modified();
    }
    return found;
  }
}
