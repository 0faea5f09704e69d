// SPDX-License-Identifier: Apache-2.0
package org.foretrace.vm;

import java.util.HashMap;
import java.util.Map;
import org.foretrace.code.CodeObject;
import org.foretrace.object.Errors;
import org.foretrace.object.PyDict;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyStr;
import org.foretrace.syntax.Literal;
import org.jspecify.annotations.Nullable;

/**
 * A code object as one run uses it: with its constants as values, its globals and its caches. Those
 * are made when the code first runs: most functions of a library module never do.
 */
final class LinkedCode {
  private static final PyObject[] NOT_YET = {};

  final CodeObject code;
  final int[] instructions;
  final int[] handlers;
  final String[] names;
  final PyDict globals;
  final int registers;
  final int freeBase;
  final PyDict builtins;
  PyObject[] constants = NOT_YET;
  @Nullable AttributeCache[] caches = {};
  private boolean ready;
  private @Nullable PyCode view;
  private @Nullable PyStr[] nameStrings = {};
  private PyDict.@Nullable Entry[] globalEntries = {};
  private PyDict.@Nullable Entry[] builtinEntries = {};
  private int[] insertions = {};
  private @Nullable LinkedCode[] children = {};
  private final Map<Object, PyObject> shared;

  LinkedCode(CodeObject code, PyDict globals, PyDict builtins) {
    this(code, globals, builtins, new HashMap<>());
  }

  private LinkedCode(
      CodeObject code, PyDict globals, PyDict builtins, Map<Object, PyObject> shared) {
    this.code = code;
    this.instructions = code.code();
    this.handlers = code.handlers();
    this.names = code.names();
    this.globals = globals;
    this.builtins = builtins;
    this.registers = code.registers();
    this.freeBase = code.freeBase();
    this.shared = shared;
  }

  /** Must be called before the code runs. */
  void prepare() {
    if (!ready) {
      link();
    }
  }

  private void link() {
    ready = true;
    Object[] literals = code.constants();
    constants = new PyObject[literals.length];
    for (int i = 0; i < literals.length; i++) {
      constants[i] = constant(literals[i]);
    }
    int n = names.length;
    nameStrings = new PyStr[n];
    globalEntries = new PyDict.Entry[n];
    builtinEntries = new PyDict.Entry[n];
    insertions = new int[n];
    children = new LinkedCode[code.children().length];
    caches = new AttributeCache[instructions.length >> 2];
  }

  LinkedCode child(int index) {
    LinkedCode child = children[index];
    if (child == null) {
      child = new LinkedCode(code.children()[index], globals, builtins, shared);
      children[index] = child;
    }
    return child;
  }

  /** The code object that Python sees. */
  PyCode view() {
    PyCode made = view;
    if (made == null) {
      made = new PyCode(code);
      view = made;
    }
    return made;
  }

  /** A name as a value. */
  PyStr nameString(int name) {
    PyStr known = nameStrings[name];
    if (known == null) {
      known = (PyStr) constant(new Literal.Str(names[name]));
      nameStrings[name] = known;
    }
    return known;
  }

  // Equal constants of a module are the same object, as in CPython.
  private PyObject constant(Object value) {
    PyObject known = shared.get(value);
    if (known == null) {
      known = Constants.value(value, this::constant);
      shared.put(value, known);
    }
    return known;
  }

  /** The value of a global or builtin name. */
  PyObject global(int name) {
    PyDict.Entry e = globalEntries[name];
    if (e != null) {
      PyObject value = e.value();
      if (value != null) {
        return value;
      }
    }
    e = builtinEntries[name];
    if (e != null && insertions[name] == globals.insertions()) {
      PyObject value = e.value();
      if (value != null) {
        return value;
      }
    }
    return findGlobal(name);
  }

  private PyObject findGlobal(int name) {
    PyDict.Entry e = globals.entry(names[name]);
    if (e != null && e.value() != null) {
      globalEntries[name] = e;
      return e.value();
    }
    e = builtins.entry(names[name]);
    if (e != null && e.value() != null) {
      builtinEntries[name] = e;
      insertions[name] = globals.insertions();
      return e.value();
    }
    throw Errors.nameError("name '" + names[name] + "' is not defined", names[name]);
  }

  void setGlobal(Interpreter interpreter, int name, PyObject value) {
    PyDict.Entry e = globalEntries[name];
    if (e != null && e.value() != null) {
      e.setValue(value);
    } else {
      globals.put(interpreter, nameString(name), value);
      globalEntries[name] = globals.entry(names[name]);
    }
  }
}
