// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import org.jspecify.annotations.Nullable;

/** Makes Python exceptions to throw: {@code throw Errors.typeError("...")}. */
public final class Errors {
  private Errors() {}

  /** An exception of any type with one message. */
  public static PyRaise raise(PyType type, String message) {
    return new PyRaise(make(type, PyStr.of(message)));
  }

  /** The exception object of a builtin type; runs no Python code. */
  public static PyBaseException make(PyType type, PyObject... args) {
    return new PyBaseException(type, PyTuple.of(args));
  }

  public static PyRaise typeError(String message) {
    return raise(Exceptions.TYPE_ERROR, message);
  }

  public static PyRaise valueError(String message) {
    return raise(Exceptions.VALUE_ERROR, message);
  }

  public static PyRaise runtimeError(String message) {
    return raise(Exceptions.RUNTIME_ERROR, message);
  }

  public static PyRaise indexError(String message) {
    return raise(Exceptions.INDEX_ERROR, message);
  }

  public static PyRaise overflowError(String message) {
    return raise(Exceptions.OVERFLOW_ERROR, message);
  }

  public static PyRaise zeroDivision(String message) {
    return raise(Exceptions.ZERO_DIVISION_ERROR, message);
  }

  /** KeyError with the key itself, which its text shows by repr. */
  public static PyRaise keyError(PyObject key) {
    return new PyRaise(make(Exceptions.KEY_ERROR, key));
  }

  /** StopIteration with the return value of a generator. */
  public static PyRaise stopIteration(PyObject value) {
    return new PyRaise(
        value == PySingleton.NONE
            ? make(Exceptions.STOP_ITERATION)
            : make(Exceptions.STOP_ITERATION, value));
  }

  /** AttributeError that knows object and name, from which the traceback suggests another name. */
  public static PyRaise attributeError(String message, @Nullable PyObject object, String name) {
    PyBaseException e = make(Exceptions.ATTRIBUTE_ERROR, PyStr.of(message));
    e.dict().put("name", PyStr.of(name));
    if (object != null) {
      e.dict().put("obj", object);
    }
    return new PyRaise(e);
  }

  /** NameError that knows its name. */
  public static PyRaise nameError(String message, String name) {
    PyBaseException e = make(Exceptions.NAME_ERROR, PyStr.of(message));
    e.dict().put("name", PyStr.of(name));
    return new PyRaise(e);
  }
}
