// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import org.jspecify.annotations.Nullable;

/** Reading, setting and deleting attributes: Objects/object.c and typeobject.c of CPython. */
public final class Attributes {
  private Attributes() {}

  /** {@code obj.name}, raising AttributeError. */
  public static PyObject get(ThreadState ts, PyObject object, String name) {
    PyObject found = find(ts, object, name);
    if (found == null) {
      throw missing(object, name);
    }
    return found;
  }

  /** {@code obj.name}, or null where that raises AttributeError. */
  public static @Nullable PyObject getOrNull(ThreadState ts, PyObject object, String name) {
    try {
      return find(ts, object, name);
    } catch (PyRaise e) {
      if (e.matches(Exceptions.ATTRIBUTE_ERROR)) {
        return null;
      }
      throw e;
    }
  }

  // Null: not found and nothing raised.
  private static @Nullable PyObject find(ThreadState ts, PyObject object, String name) {
    PyType type = object.type();
    if (!type.isHeap()) {
      return object.findAttribute(ts, name);
    }
    PyObject hook = type.lookup("__getattribute__");
    PyObject fallback = type.lookup("__getattr__");
    if (hook instanceof PyMethodDescriptor && fallback == null) {
      return object.findAttribute(ts, name);
    }
    try {
      PyObject found =
          hook instanceof PyMethodDescriptor || hook == null
              ? object.findAttribute(ts, name)
              : ts.call(hook, object, PyStr.of(name));
      if (found != null || fallback == null) {
        return found;
      }
    } catch (PyRaise e) {
      if (fallback == null || !e.matches(Exceptions.ATTRIBUTE_ERROR)) {
        throw e;
      }
    }
    return ts.call(fallback, object, PyStr.of(name));
  }

  /** The AttributeError of a missing attribute. */
  public static PyRaise missing(PyObject object, String name) {
    String message;
    if (object instanceof PyModule) {
      message = "module '" + ((PyModule) object).name() + "' has no attribute '" + name + "'";
    } else if (object instanceof PyType) {
      message = "type object '" + ((PyType) object).name() + "' has no attribute '" + name + "'";
    } else {
      message = "'" + object.type().name() + "' object has no attribute '" + name + "'";
    }
    return Errors.attributeError(message, object, name);
  }

  /** CPython's PyObject_GenericGetAttr; null where there is no such attribute. */
  static @Nullable PyObject findGeneric(ThreadState ts, PyObject object, String name) {
    PyType type = object.type();
    PyObject found = type.lookup(name);
    if (found != null && isDataDescriptor(found)) {
      return descriptorGet(ts, found, object, type);
    }
    PyDict dict = object.dictIfMade();
    if (dict != null) {
      PyObject own = dict.get(name);
      if (own != null) {
        return own;
      }
    }
    if (found != null) {
      return descriptorGet(ts, found, object, type);
    }
    if (dict == null && name.equals("__dict__")) {
      return object.dict();
    }
    return null;
  }

  /** CPython's type_getattro; null where there is no such attribute. */
  static @Nullable PyObject findOnType(ThreadState ts, PyType type, String name) {
    PyType meta = type.type();
    PyObject onMeta = meta.lookup(name);
    if (onMeta != null && isDataDescriptor(onMeta)) {
      return descriptorGet(ts, onMeta, type, meta);
    }
    PyObject own = type.lookup(name);
    if (own != null) {
      return descriptorGetFromType(ts, own, type);
    }
    return onMeta == null ? null : descriptorGet(ts, onMeta, type, meta);
  }

  /** What a class attribute turns into when it is read on the class itself. */
  static @Nullable PyObject descriptorGetFromType(ThreadState ts, PyObject own, PyType type) {
    PyObject getter = own.type().isHeap() ? own.type().lookup("__get__") : null;
    if (getter != null && !(getter instanceof PyMethodDescriptor)) {
      return ts.call(getter, own, PySingleton.NONE, type);
    }
    return own instanceof Descriptor ? ((Descriptor) own).get(ts, null, type) : own;
  }

  /** Whether it has {@code __set__} or {@code __delete__}. */
  public static boolean isDataDescriptor(PyObject o) {
    if (o instanceof Descriptor && !o.type().isHeap()) {
      return ((Descriptor) o).isData();
    }
    PyType t = o.type();
    return t.isHeap()
        && (t.lookup("__set__") != null
            || t.lookup("__delete__") != null
            || (o instanceof Descriptor && ((Descriptor) o).isData()));
  }

  /** What a class attribute turns into when it is read through an instance. */
  public static @Nullable PyObject descriptorGet(
      ThreadState ts, PyObject attribute, PyObject object, PyType type) {
    if (attribute.type().isHeap()) {
      PyObject getter = attribute.type().lookup("__get__");
      if (getter != null && !(getter instanceof PyMethodDescriptor)) {
        return ts.call(getter, attribute, object, type);
      }
    }
    if (attribute instanceof Descriptor) {
      return ((Descriptor) attribute).get(ts, object, type);
    }
    return attribute;
  }

  /** A special method looked up on the type only and bound; null where there is none. */
  public static @Nullable PyObject special(ThreadState ts, PyObject object, String name) {
    PyObject found = object.type().lookup(name);
    return found == null ? null : descriptorGet(ts, found, object, object.type());
  }

  /** {@code obj.name = value}, or {@code del obj.name} where value is null. */
  public static void set(ThreadState ts, PyObject object, String name, @Nullable PyObject value) {
    PyType type = object.type();
    if (type.isHeap()) {
      PyObject hook = type.lookup(value == null ? "__delattr__" : "__setattr__");
      if (hook != null && !(hook instanceof PyMethodDescriptor)) {
        if (value == null) {
          ts.call(hook, object, PyStr.of(name));
        } else {
          ts.call(hook, object, PyStr.of(name), value);
        }
        return;
      }
    }
    setDefault(ts, object, name, value);
  }

  /** What {@code object.__setattr__} and {@code type.__setattr__} do; null deletes. */
  public static void setDefault(
      ThreadState ts, PyObject object, String name, @Nullable PyObject value) {
    if (object instanceof PyType) {
      setOnType(ts, (PyType) object, name, value);
      return;
    }
    PyObject found = object.type().lookup(name);
    if (found != null && isDataDescriptor(found)) {
      setThroughDescriptor(ts, found, object, value);
      return;
    }
    if (object instanceof PyModule) {
      ((PyModule) object).beforeSet(name);
    }
    PyDict dict = object.dict();
    if (dict == null) {
      throw readOnly(object, name, found != null);
    }
    if (value != null) {
      dict.put(name, value);
    } else if (dict.remove(name) == null) {
      throw missing(object, name);
    }
  }

  private static PyRaise readOnly(PyObject object, String name, boolean exists) {
    String type = object.type().name();
    if (exists) {
      return Errors.attributeError(
          "'" + type + "' object attribute '" + name + "' is read-only", object, name);
    }
    return Errors.attributeError(
        "'"
            + type
            + "' object has no attribute '"
            + name
            + "' and no __dict__ for setting new attributes",
        object,
        name);
  }

  private static void setThroughDescriptor(
      ThreadState ts, PyObject descriptor, PyObject object, @Nullable PyObject value) {
    if (descriptor.type().isHeap()) {
      PyObject setter = descriptor.type().lookup(value == null ? "__delete__" : "__set__");
      if (setter == null && !(descriptor instanceof Descriptor)) {
        throw Errors.raise(Exceptions.ATTRIBUTE_ERROR, value == null ? "__delete__" : "__set__");
      }
      if (setter != null && !(setter instanceof PyMethodDescriptor)) {
        if (value == null) {
          ts.call(setter, descriptor, object);
        } else {
          ts.call(setter, descriptor, object, value);
        }
        return;
      }
    }
    ((Descriptor) descriptor).set(ts, object, value);
  }

  private static void setOnType(
      ThreadState ts, PyType type, String name, @Nullable PyObject value) {
    PyDict namespace = type.dict();
    if (namespace == null) {
      throw Errors.typeError(
          "cannot set '" + name + "' attribute of immutable type '" + type.fullName() + "'");
    }
    PyObject onMeta = type.type().lookup(name);
    if (onMeta != null && isDataDescriptor(onMeta)) {
      setThroughDescriptor(ts, onMeta, type, value);
      return;
    }
    if (value != null) {
      namespace.put(name, value);
    } else if (namespace.remove(name) == null) {
      throw missing(type, name);
    }
    type.modified();
  }
}
