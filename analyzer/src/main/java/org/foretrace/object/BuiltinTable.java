// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What Python sees of a builtin type or module: names with signatures and bodies. A signature is
 * Python's own text, {@code "pop(self, index=-1, /)"}; a default {@code ?} means that the body gets
 * null when the argument is absent. {@code *args} arrives as a PyTuple, {@code **kwargs} as a
 * PyDict.
 */
public final class BuiltinTable {
  private final List<Entry> entries = new ArrayList<>();
  private final boolean python;

  /** Puts one attribute into the map of a type. */
  private interface Entry {
    void define(PyType type, Map<String, PyObject> map);
  }

  private BuiltinTable(boolean python) {
    this.python = python;
  }

  /** For a type or module that CPython writes in C: its argument errors are worded so. */
  public static BuiltinTable type() {
    return new BuiltinTable(false);
  }

  /** For a type or module that CPython writes in Python: argument errors as of a def. */
  public static BuiltinTable pythonType() {
    return new BuiltinTable(true);
  }

  /** Methods; {@code self} is the first parameter. */
  public BuiltinTable method(String signature, Body.Of1 body) {
    return addMethod(signature, body);
  }

  public BuiltinTable method(String signature, Body.Of2 body) {
    return addMethod(signature, body);
  }

  public BuiltinTable method(String signature, Body.Of3 body) {
    return addMethod(signature, body);
  }

  public BuiltinTable method(String signature, Body.Of4 body) {
    return addMethod(signature, body);
  }

  /** A method of any number of parameters: the body gets one slot for each. */
  public BuiltinTable methodN(String signature, Body.OfN body) {
    return addMethod(signature, body);
  }

  private BuiltinTable addMethod(String signature, Body body) {
    return add(
        (type, map) -> {
          PyBuiltin f = new PyBuiltin(signature, body, python, type, null);
          map.put(f.name(), new PyMethodDescriptor(f));
        });
  }

  /**
   * {@code __new__}: the signature is that of calling the type; the body gets the class and a slot
   * for each parameter.
   */
  public BuiltinTable newFunction(String signature, Body.New body) {
    return add(
        (type, map) -> {
          Body.OfN withClass =
              (ts, args) ->
                  body.create(ts, Construction.classArgument(type, args), Construction.rest(args));
          PyBuiltin f =
              new PyBuiltin(
                  Signature.prepend("cls", signature), withClass, python, type, "__new__");
          map.put("__new__", f);
        });
  }

  /** A read-only attribute. */
  public BuiltinTable getter(String name, Body.Of1 get) {
    return property(name, get, null);
  }

  /** A read-only field of the C structure: as {@code getter}, with the error of a member. */
  public BuiltinTable member(String name, Body.Of1 get) {
    return property(
        name,
        get,
        (ts, self, value) -> {
          throw Errors.raise(Exceptions.ATTRIBUTE_ERROR, "readonly attribute");
        });
  }

  /** An attribute; {@code set} gets null to delete. */
  public BuiltinTable property(String name, Body.Of1 get, @Nullable Setter set) {
    return add((type, map) -> map.put(name, new PyGetSet(name, type, get, set)));
  }

  /** Sets or, with null, deletes an attribute. */
  public interface Setter {
    void set(ThreadState ts, PyObject self, @Nullable PyObject value);
  }

  /** A class method: the body's first parameter is the class. */
  public BuiltinTable classMethod(String signature, Body.OfN body) {
    return add(
        (type, map) -> {
          PyBuiltin f = new PyBuiltin(signature, body, python, type, null);
          map.put(f.name(), new PyClassMethodDescriptor(f));
        });
  }

  public BuiltinTable staticMethod(String signature, Body.OfN body) {
    return add(
        (type, map) -> {
          PyBuiltin f = new PyBuiltin(signature, body, python, type, null);
          map.put(f.name(), new PyStaticMethod(f));
        });
  }

  /** A plain class attribute, such as {@code __hash__ = None}. */
  public BuiltinTable value(String name, PyObject value) {
    return add((type, map) -> map.put(name, value));
  }

  /** Takes over all entries of another table. */
  public BuiltinTable include(BuiltinTable other) {
    entries.addAll(other.entries);
    return this;
  }

  private BuiltinTable add(Entry entry) {
    entries.add(entry);
    return this;
  }

  /** The attributes of the type that has this table, in order of definition. */
  Map<String, PyObject> attributesOf(PyType type) {
    Map<String, PyObject> map = new LinkedHashMap<>();
    entries.forEach(e -> e.define(type, map));
    return map;
  }
}
