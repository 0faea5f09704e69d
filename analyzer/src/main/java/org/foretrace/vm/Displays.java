// SPDX-License-Identifier: Apache-2.0
package org.foretrace.vm;

import java.util.Arrays;
import org.foretrace.code.Op;
import org.foretrace.object.Errors;
import org.foretrace.object.Exceptions;
import org.foretrace.object.PyDict;
import org.foretrace.object.PyList;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyOps;
import org.foretrace.object.PyRaise;
import org.foretrace.object.PySet;
import org.foretrace.object.PyStr;
import org.foretrace.object.PyTuple;
import org.jspecify.annotations.Nullable;

/** The instructions that build and take apart tuples, lists, sets, dicts and strings. */
final class Displays {
  private Displays() {}

  private static PyObject value(Frame f, int operand) {
    PyObject v = operand >= 0 ? f.r[operand] : f.code.constants[~operand];
    if (v == null) {
      throw new IllegalStateException("unbound register " + operand + " in " + f);
    }
    return v;
  }

  private static PyObject[] values(Frame f, int[] code, int pc) {
    PyObject[] all = new PyObject[code[pc + 3]];
    for (int i = 0; i < all.length; i++) {
      all[i] = value(f, code[pc + 4 + i]);
    }
    return all;
  }

  static int execute(Interpreter in, Frame f, int[] code, int pc) {
    int a = code[pc + 1];
    int b = code[pc + 2];
    int c = code[pc + 3];
    @Nullable PyObject[] r = f.r;
    switch (code[pc]) {
      case Op.BUILD_TUPLE -> r[a] = PyTuple.of(values(f, code, pc));
      case Op.BUILD_LIST -> r[a] = PyList.of(values(f, code, pc));
      case Op.BUILD_SET -> r[a] = set(in, values(f, code, pc), b != 0);
      case Op.BUILD_MAP -> r[a] = map(in, values(f, code, pc));
      case Op.BUILD_STRING -> r[a] = string(in, f, code, pc);
      case Op.BUILD_SLICE -> {
        PyObject[] v = values(f, code, pc);
        r[a] = Instructions.slice(v[0], v[1], v[2]);
      }
      case Op.LIST_APPEND -> ((PyList) value(f, a)).add(in, value(f, b));
      case Op.LIST_EXTEND -> extend(in, (PyList) value(f, a), value(f, b));
      case Op.LIST_TO_TUPLE -> r[a] = PyTuple.of(((PyList) value(f, b)).toArray());
      case Op.SET_ADD -> ((PySet) value(f, a)).add(in, value(f, b));
      case Op.SET_UPDATE -> ((PySet) value(f, a)).update(in, value(f, b));
      case Op.MAP_ADD -> ((PyDict) value(f, a)).put(in, value(f, b), value(f, c));
      case Op.DICT_UPDATE -> dictUpdate(in, (PyDict) value(f, a), value(f, b));
      case Op.DICT_MERGE -> dictMerge(in, (PyDict) value(f, a), value(f, b), value(f, c));
      case Op.STAR_ARGS -> r[a] = starArgs(in, value(f, b), value(f, c));
      case Op.UNPACK -> unpack(in, f, code, pc);
      case Op.UNPACK_EX -> unpackEx(in, f, code, pc);
      default -> throw new IllegalStateException("no instruction " + Op.name(code[pc]));
    }
    return Op.next(code, pc);
  }

  private static PyObject set(Interpreter in, PyObject[] items, boolean constant) {
    if (constant) {
      return Instructions.constantSet(in, Arrays.asList(items));
    }
    PySet set = new PySet();
    for (PyObject item : items) {
      set.add(in, item);
    }
    return set;
  }

  private static PyObject map(Interpreter in, PyObject[] items) {
    PyDict dict = new PyDict();
    for (int i = 0; i < items.length; i += 2) {
      dict.put(in, items[i], items[i + 1]);
    }
    return dict;
  }

  private static PyObject string(Interpreter in, Frame f, int[] code, int pc) {
    int n = code[pc + 3];
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < n; i++) {
      out.append(((PyStr) value(f, code[pc + 4 + i])).value());
    }
    if (out.length() > 1024) {
      in.chargeMemory(out.length());
    }
    return PyStr.of(out.toString());
  }

  private static boolean isIterable(PyObject o) {
    return o.type().lookup("__iter__") != null || o.type().lookup("__getitem__") != null;
  }

  private static void extend(Interpreter in, PyList list, PyObject iterable) {
    if (!isIterable(iterable)) {
      throw Errors.typeError("Value after * must be an iterable, not " + iterable.type().name());
    }
    PyOps.iterate(in, iterable, item -> list.add(in, item));
  }

  private static void dictUpdate(Interpreter in, PyDict dict, PyObject mapping) {
    if (mapping.type() == PyDict.TYPE) {
      dict.putAll(in, (PyDict) mapping);
      return;
    }
    PyObject keys = org.foretrace.object.Attributes.getOrNull(in, mapping, "keys");
    if (keys == null) {
      throw Errors.typeError("'" + mapping.type().name() + "' object is not a mapping");
    }
    PyOps.iterate(in, in.call(keys), key -> dict.put(in, key, PyOps.getItem(in, mapping, key)));
  }

  private static void dictMerge(Interpreter in, PyDict dict, PyObject mapping, PyObject callee) {
    PyObject keys = org.foretrace.object.Attributes.getOrNull(in, mapping, "keys");
    if (keys == null) {
      throw Errors.typeError(
          CallArguments.describe(in, callee)
              + " argument after ** must be a mapping, not "
              + mapping.type().name());
    }
    PyOps.iterate(
        in,
        in.call(keys),
        key -> {
          if (dict.get(in, key) != null) {
            if (!(key instanceof PyStr)) {
              throw Errors.typeError("keywords must be strings");
            }
            throw Errors.typeError(
                CallArguments.describe(in, callee)
                    + " got multiple values for keyword argument '"
                    + ((PyStr) key).value()
                    + "'");
          }
          dict.put(in, key, PyOps.getItem(in, mapping, key));
        });
  }

  private static PyObject starArgs(Interpreter in, PyObject iterable, PyObject callee) {
    if (iterable.type() == PyTuple.TYPE) {
      return iterable;
    }
    if (!isIterable(iterable)) {
      throw Errors.typeError(
          CallArguments.describe(in, callee)
              + " argument after * must be an iterable, not "
              + iterable.type().name());
    }
    return PyTuple.of(PyOps.toList(in, iterable));
  }

  // ---- unpacking

  private static void unpack(Interpreter in, Frame f, int[] code, int pc) {
    PyObject source = value(f, code[pc + 1]);
    int n = code[pc + 3];
    if (source instanceof PyTuple && source.type() == PyTuple.TYPE) {
      PyObject[] items = ((PyTuple) source).items();
      checkCount(items.length, n, true);
      for (int i = 0; i < n; i++) {
        f.r[code[pc + 4 + i]] = items[i];
      }
      return;
    }
    if (source instanceof PyList && source.type() == PyList.TYPE) {
      PyList list = (PyList) source;
      checkCount(list.size(), n, true);
      for (int i = 0; i < n; i++) {
        f.r[code[pc + 4 + i]] = list.get(i);
      }
      return;
    }
    PyObject[] items = new PyObject[n];
    PyObject it = iterator(in, source);
    for (int i = 0; i < n; i++) {
      PyObject item = PyOps.next(in, it);
      if (item == null) {
        throw Errors.valueError("not enough values to unpack (expected " + n + ", got " + i + ")");
      }
      items[i] = item;
    }
    if (PyOps.next(in, it) != null) {
      throw Errors.valueError("too many values to unpack (expected " + n + ")");
    }
    for (int i = 0; i < n; i++) {
      f.r[code[pc + 4 + i]] = items[i];
    }
  }

  private static void checkCount(int got, int expected, boolean exact) {
    if (got < expected) {
      throw Errors.valueError(
          "not enough values to unpack (expected "
              + (exact ? "" : "at least ")
              + expected
              + ", got "
              + got
              + ")");
    }
    if (exact && got > expected) {
      throw Errors.valueError("too many values to unpack (expected " + expected + ")");
    }
  }

  private static PyObject iterator(Interpreter in, PyObject source) {
    try {
      return PyOps.iter(in, source);
    } catch (PyRaise e) {
      if (e.matches(Exceptions.TYPE_ERROR) && !isIterable(source)) {
        throw Errors.typeError("cannot unpack non-iterable " + source.type().name() + " object");
      }
      throw e;
    }
  }

  private static void unpackEx(Interpreter in, Frame f, int[] code, int pc) {
    PyObject source = value(f, code[pc + 1]);
    int before = code[pc + 2];
    int n = code[pc + 3];
    int after = n - before - 1;
    PyObject it = iterator(in, source);
    PyObject[] head = new PyObject[before];
    for (int i = 0; i < before; i++) {
      PyObject item = PyOps.next(in, it);
      if (item == null) {
        throw Errors.valueError(
            "not enough values to unpack (expected at least " + (n - 1) + ", got " + i + ")");
      }
      head[i] = item;
    }
    PyObject[] rest = PyOps.toList(in, it).toArray(new PyObject[0]);
    checkCount(before + rest.length, n - 1, false);
    int middle = rest.length - after;
    for (int i = 0; i < before; i++) {
      f.r[code[pc + 4 + i]] = head[i];
    }
    f.r[code[pc + 4 + before]] = PyList.of(Arrays.copyOfRange(rest, 0, middle));
    for (int i = 0; i < after; i++) {
      f.r[code[pc + 5 + before + i]] = rest[middle + i];
    }
  }
}
