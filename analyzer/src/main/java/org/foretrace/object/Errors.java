// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import org.foretrace.text.TextError;
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
    PyBaseException e = new PyBaseException(type, PyTuple.of(args));
    ExceptionFields.fill(e);
    return e;
  }

  /** An exception of any type without a message. */
  public static PyRaise raiseEmpty(PyType type) {
    return new PyRaise(make(type));
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

  /** The Python exception that a function on text or numbers reports. */
  public static PyRaise of(TextError error) {
    return raise(typeOf(error.kind()), error.text());
  }

  private static PyType typeOf(TextError.Kind kind) {
    return switch (kind) {
      case VALUE_ERROR -> Exceptions.VALUE_ERROR;
      case TYPE_ERROR -> Exceptions.TYPE_ERROR;
      case OVERFLOW_ERROR -> Exceptions.OVERFLOW_ERROR;
      case ZERO_DIVISION_ERROR -> Exceptions.ZERO_DIVISION_ERROR;
      case INDEX_ERROR -> Exceptions.INDEX_ERROR;
      case KEY_ERROR -> Exceptions.KEY_ERROR;
      case LOOKUP_ERROR -> Exceptions.LOOKUP_ERROR;
      case MEMORY_ERROR -> Exceptions.MEMORY_ERROR;
    };
  }

  /** The OverflowError of C's math functions: errno and its text. */
  public static PyRaise outOfRange() {
    return new PyRaise(
        make(Exceptions.OVERFLOW_ERROR, PyInt.of(34), PyStr.of("Numerical result out of range")));
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
    e.setField("name", PyStr.of(name));
    if (object != null) {
      e.setField("obj", object);
    }
    return new PyRaise(e);
  }

  /** NameError that knows its name. */
  public static PyRaise nameError(String message, String name) {
    PyBaseException e = make(Exceptions.NAME_ERROR, PyStr.of(message));
    e.setField("name", PyStr.of(name));
    return new PyRaise(e);
  }
}
