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

/** A code object as one run uses it: with its constants as values, its globals and its caches. */
final class LinkedCode {
  final CodeObject code;
  final int[] instructions;
  final int[] handlers;
  final PyObject[] constants;
  final String[] names;
  final PyStr[] nameStrings;
  final PyDict globals;
  final int registers;
  final int freeBase;
  final PyDict builtins;
  final PyCode view;
  private final PyDict.@Nullable Entry[] globalEntries;
  private final PyDict.@Nullable Entry[] builtinEntries;
  private final int[] insertions;
  private final @Nullable LinkedCode[] children;
  private final Map<Object, PyObject> shared;
  @Nullable AttributeCache[] caches;

  LinkedCode(CodeObject code, PyDict globals, PyDict builtins, Interpreter interpreter) {
    this(code, globals, builtins, new HashMap<>(), interpreter);
  }

  private LinkedCode(
      CodeObject code,
      PyDict globals,
      PyDict builtins,
      Map<Object, PyObject> shared,
      Interpreter interpreter) {
    this.code = code;
    this.instructions = code.code();
    this.handlers = code.handlers();
    this.names = code.names();
    this.globals = globals;
    this.builtins = builtins;
    this.registers = code.registers();
    this.freeBase = code.freeBase();
    this.shared = shared;
    this.view = new PyCode(code);
    Object[] literals = code.constants();
    constants = new PyObject[literals.length];
    for (int i = 0; i < literals.length; i++) {
      constants[i] = constant(literals[i], interpreter);
    }
    nameStrings = new PyStr[names.length];
    for (int i = 0; i < names.length; i++) {
      nameStrings[i] = (PyStr) constant(new Literal.Str(names[i]), interpreter);
    }
    globalEntries = new PyDict.Entry[names.length];
    builtinEntries = new PyDict.Entry[names.length];
    insertions = new int[names.length];
    children = new LinkedCode[code.children().length];
    caches = new AttributeCache[instructions.length >> 2];
  }

  LinkedCode child(int index, Interpreter interpreter) {
    LinkedCode child = children[index];
    if (child == null) {
      child = new LinkedCode(code.children()[index], globals, builtins, shared, interpreter);
      children[index] = child;
    }
    return child;
  }

  // Equal constants of a module are the same object, as in CPython.
  private PyObject constant(Object value, Interpreter interpreter) {
    PyObject known = shared.get(value);
    if (known == null) {
      known = Constants.value(value, v -> constant(v, interpreter));
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
      globals.put(interpreter, nameStrings[name], value);
      globalEntries[name] = globals.entry(names[name]);
    }
  }
}
