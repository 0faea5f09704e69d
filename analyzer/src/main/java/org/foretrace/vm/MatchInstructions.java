// SPDX-License-Identifier: Apache-2.0
package org.foretrace.vm;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.foretrace.object.Attributes;
import org.foretrace.object.Errors;
import org.foretrace.object.PyDict;
import org.foretrace.object.PyFloat;
import org.foretrace.object.PyFrozenSet;
import org.foretrace.object.PyInt;
import org.foretrace.object.PyList;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyOps;
import org.foretrace.object.PySet;
import org.foretrace.object.PySingleton;
import org.foretrace.object.PyStr;
import org.foretrace.object.PyTuple;
import org.foretrace.object.PyType;
import org.jspecify.annotations.Nullable;

/** The instructions of {@code match} (PEP 634). */
final class MatchInstructions {
  private static final List<PyType> SELF_MATCHING =
      List.of(
          org.foretrace.object.PyBool.TYPE,
          PyDict.TYPE,
          PyFloat.TYPE,
          PyFrozenSet.TYPE,
          PyInt.TYPE,
          PyList.TYPE,
          PySet.TYPE,
          PyStr.TYPE,
          PyTuple.TYPE);

  private MatchInstructions() {}

  /** Whether its type counts as a sequence: Py_TPFLAGS_SEQUENCE. */
  static boolean isSequence(Interpreter in, PyObject o) {
    PyType type = o.type();
    for (PyType t : type.mro()) {
      if (t == PyList.TYPE || t == PyTuple.TYPE) {
        return true;
      }
      String name = t.shortName();
      if (!t.isHeap()
          && (name.equals("range")
              || name.equals("deque")
              || name.equals("memoryview")
              || name.equals("array"))) {
        return true;
      }
      if (isAbstract(t, "Sequence") || isAbstract(t, "MutableSequence")) {
        return true;
      }
    }
    return false;
  }

  /** Whether its type counts as a mapping: Py_TPFLAGS_MAPPING. */
  static boolean isMapping(Interpreter in, PyObject o) {
    for (PyType t : o.type().mro()) {
      if (t == PyDict.TYPE
          || (!t.isHeap() && t.name().equals("mappingproxy"))
          || isAbstract(t, "Mapping")
          || isAbstract(t, "MutableMapping")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAbstract(PyType t, String name) {
    return t.name().equals(name) && t.module().equals("collections.abc");
  }

  /** MATCH_KEYS: the values of all keys, or None. */
  static PyObject keys(Interpreter in, PyObject map, PyTuple keys) {
    PyObject[] values = new PyObject[keys.size()];
    PySet seen = new PySet();
    PyObject get = map.type() == PyDict.TYPE ? null : PyOps.getAttr(in, map, "get");
    PyObject missing = new PyList();
    for (int i = 0; i < values.length; i++) {
      PyObject key = keys.get(i);
      if (!seen.add(in, key)) {
        throw Errors.valueError(
            "mapping pattern checks duplicate key (" + PyOps.repr(in, key) + ")");
      }
      PyObject value = get == null ? ((PyDict) map).get(in, key) : in.call(get, key, missing);
      if (value == null || value == missing) {
        return PySingleton.NONE;
      }
      values[i] = value;
    }
    return PyTuple.of(values);
  }

  /** MATCH_REST: a dict of what the keys leave. */
  static PyObject rest(Interpreter in, PyObject map, PyTuple keys) {
    PyDict rest = new PyDict();
    if (map.type() == PyDict.TYPE) {
      rest.putAll(in, (PyDict) map);
    } else {
      PyOps.iterate(
          in, in.callMethod(map, "keys"), key -> rest.put(in, key, PyOps.getItem(in, map, key)));
    }
    for (PyObject key : keys) {
      rest.remove(in, key);
    }
    return rest;
  }

  /** MATCH_CLASS: the attributes that the subpatterns are matched with, or None. */
  static PyObject classPattern(
      Interpreter in, PyObject subject, PyObject cls, int positional, String[] keywords) {
    if (!(cls instanceof PyType type)) {
      throw Errors.typeError("called match pattern must be a class");
    }
    if (!isInstance(in, subject, type)) {
      return PySingleton.NONE;
    }
    Set<String> seen = new LinkedHashSet<>();
    List<PyObject> values = new ArrayList<>();
    if (positional > 0 && !positionals(in, subject, type, positional, seen, values)) {
      return PySingleton.NONE;
    }
    for (String name : keywords) {
      PyObject value = attribute(in, subject, type, name, seen);
      if (value == null) {
        return PySingleton.NONE;
      }
      values.add(value);
    }
    return PyTuple.of(values);
  }

  private static boolean positionals(
      Interpreter in,
      PyObject subject,
      PyType type,
      int positional,
      Set<String> seen,
      List<PyObject> values) {
    PyObject matchArgs = Attributes.getOrNull(in, type, "__match_args__");
    boolean self = false;
    if (matchArgs == null) {
      for (PyType t : SELF_MATCHING) {
        self |= type.isSubtypeOf(t);
      }
      matchArgs = PyTuple.EMPTY;
    } else if (!(matchArgs instanceof PyTuple)) {
      throw Errors.typeError(
          type.name() + ".__match_args__ must be a tuple (got " + matchArgs.type().name() + ")");
    }
    PyTuple names = (PyTuple) matchArgs;
    int allowed = self ? 1 : names.size();
    if (allowed < positional) {
      throw Errors.typeError(
          type.name()
              + "() accepts "
              + allowed
              + " positional sub-pattern"
              + (allowed == 1 ? "" : "s")
              + " ("
              + positional
              + " given)");
    }
    if (self) {
      values.add(subject);
      return true;
    }
    for (int i = 0; i < positional; i++) {
      if (!(names.get(i) instanceof PyStr s)) {
        throw Errors.typeError(
            "__match_args__ elements must be strings (got " + names.get(i).type().name() + ")");
      }
      PyObject value = attribute(in, subject, type, s.value(), seen);
      if (value == null) {
        return false;
      }
      values.add(value);
    }
    return true;
  }

  private static @Nullable PyObject attribute(
      Interpreter in, PyObject subject, PyType type, String name, Set<String> seen) {
    if (!seen.add(name)) {
      throw Errors.typeError(
          type.name() + "() got multiple sub-patterns for attribute '" + name + "'");
    }
    return Attributes.getOrNull(in, subject, name);
  }

  private static boolean isInstance(Interpreter in, PyObject o, PyType type) {
    if (o.type() == type) {
      return true;
    }
    PyType meta = type.type();
    if (meta != PyType.TYPE) {
      PyObject hook = Attributes.special(in, type, "__instancecheck__");
      if (hook != null) {
        return PyOps.truth(in, in.call(hook, o));
      }
    }
    return o.type().isSubtypeOf(type);
  }
}
