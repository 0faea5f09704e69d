// SPDX-License-Identifier: Apache-2.0
package org.foretrace.vm;

import org.foretrace.object.Errors;
import org.foretrace.object.Exceptions;
import org.foretrace.object.PyCell;
import org.foretrace.object.PyDict;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyOps;
import org.foretrace.object.PyRaise;
import org.foretrace.object.PyStr;
import org.jspecify.annotations.Nullable;

/** The instructions on names of class bodies and of {@code exec}. */
final class NameInstructions {
  private NameInstructions() {}

  private static @Nullable PyObject find(Interpreter in, @Nullable PyObject namespace, PyStr name) {
    if (namespace == null) {
      return null;
    }
    if (namespace.type() == PyDict.TYPE) {
      return ((PyDict) namespace).get(name.value());
    }
    try {
      return PyOps.getItem(in, namespace, name);
    } catch (PyRaise e) {
      if (e.matches(Exceptions.KEY_ERROR)) {
        return null;
      }
      throw e;
    }
  }

  static PyObject load(Interpreter in, Frame f, int name) {
    PyObject found = find(in, f.locals, f.code.nameString(name));
    return found == null ? f.code.global(name) : found;
  }

  static void store(Interpreter in, Frame f, int name, PyObject value) {
    PyObject namespace = f.locals;
    if (namespace instanceof PyDict d && namespace.type() == PyDict.TYPE) {
      d.put(in, f.code.nameString(name), value);
    } else if (namespace != null) {
      PyOps.setItem(in, namespace, f.code.nameString(name), value);
    }
  }

  static void delete(Interpreter in, Frame f, int name) {
    PyObject namespace = f.locals;
    if (namespace == null || find(in, namespace, f.code.nameString(name)) == null) {
      String n = f.code.names[name];
      throw Errors.nameError("name '" + n + "' is not defined", n);
    }
    PyOps.delItem(in, namespace, f.code.nameString(name));
  }

  static PyObject loadDictOrCell(Interpreter in, Frame f, PyObject namespace, int register) {
    PyStr name = PyStr.of(f.code.code.registerNames()[register]);
    PyObject found = find(in, namespace, name);
    if (found != null) {
      return found;
    }
    PyObject cell = f.r[register];
    PyObject value = cell instanceof PyCell c ? c.content : null;
    if (value == null) {
      throw Instructions.unboundCell(f, register);
    }
    return value;
  }

  static PyObject loadDictOrGlobal(Interpreter in, Frame f, PyObject namespace, int name) {
    PyObject found = find(in, namespace, f.code.nameString(name));
    return found == null ? f.code.global(name) : found;
  }

  static void setupAnnotations(Interpreter in, Frame f) {
    PyObject namespace = f.locals;
    if (namespace == null) {
      namespace = f.code.globals;
    }
    PyStr name = PyStr.of("__annotations__");
    if (find(in, namespace, name) == null) {
      PyOps.setItem(in, namespace, name, new PyDict());
    }
  }
}
