// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import org.jspecify.annotations.Nullable;

/** {@code property(fget, fset, fdel, doc)}. Absent functions are None. */
public class PyProperty extends PyObject implements Descriptor {
  public static final PyType TYPE =
      PyType.builtin("property", PyProperty.class, CallableMethods::property);

  private PyObject fget = PySingleton.NONE;
  private PyObject fset = PySingleton.NONE;
  private PyObject fdel = PySingleton.NONE;
  private PyObject doc = PySingleton.NONE;
  private final @Nullable PyDict attributes;
  private @Nullable String name; // from __set_name__, for messages

  /** As {@code property.__new__} makes it, without functions. */
  PyProperty(PyType type) {
    super(type);
    attributes = type.isHeap() && type.hasDict() ? new PyDict() : null;
  }

  public PyProperty(PyType type, PyObject fget, PyObject fset, PyObject fdel, PyObject doc) {
    this(type);
    set(fget, fset, fdel, doc);
  }

  /** {@code __init__}. */
  final void set(PyObject getter, PyObject setter, PyObject deleter, PyObject text) {
    fget = getter;
    fset = setter;
    fdel = deleter;
    doc = text;
  }

  @Override
  public @Nullable PyDict dict() {
    return attributes;
  }

  public PyObject fget() {
    return fget;
  }

  public PyObject fset() {
    return fset;
  }

  public PyObject fdel() {
    return fdel;
  }

  public PyObject doc() {
    return doc;
  }

  void setDoc(PyObject newDoc) {
    doc = newDoc;
  }

  public void setName(@Nullable String newName) {
    name = newName;
  }

  public @Nullable String name() {
    return name;
  }

  @Override
  public boolean isData() {
    return true;
  }

  @Override
  public PyObject get(ThreadState ts, @Nullable PyObject object, PyType owner) {
    if (object == null) {
      return this;
    }
    if (fget == PySingleton.NONE) {
      throw missing(object, "getter");
    }
    return ts.call(fget, object);
  }

  @Override
  public void set(ThreadState ts, PyObject object, @Nullable PyObject value) {
    if (value == null) {
      if (fdel == PySingleton.NONE) {
        throw missing(object, "deleter");
      }
      ts.call(fdel, object);
    } else {
      if (fset == PySingleton.NONE) {
        throw missing(object, "setter");
      }
      ts.call(fset, object, value);
    }
  }

  private PyRaise missing(PyObject object, String what) {
    String of = "of '" + object.type().qualname() + "' object has no " + what;
    return Errors.raise(
        Exceptions.ATTRIBUTE_ERROR,
        name == null ? "property " + of : "property '" + name + "' " + of);
  }
}
