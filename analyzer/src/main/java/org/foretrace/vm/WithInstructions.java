// SPDX-License-Identifier: Apache-2.0
package org.foretrace.vm;

import org.foretrace.object.Attributes;
import org.foretrace.object.Errors;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyRaise;

/** The start of {@code with} and {@code async with}. */
final class WithInstructions {
  private WithInstructions() {}

  static void enter(Interpreter in, Frame f, int enter, PyObject context, int exit) {
    PyObject enterMethod = Attributes.special(in, context, "__enter__");
    if (enterMethod == null) {
      throw missing(context, "the context manager protocol");
    }
    PyObject exitMethod = Attributes.special(in, context, "__exit__");
    if (exitMethod == null) {
      throw missing(context, "the context manager protocol (missed __exit__ method)");
    }
    f.r[enter] = enterMethod;
    f.r[exit] = exitMethod;
  }

  static void enterAsync(Interpreter in, Frame f, int enter, PyObject context, int exit) {
    PyObject enterMethod = Attributes.special(in, context, "__aenter__");
    if (enterMethod == null) {
      throw missing(context, "the asynchronous context manager protocol");
    }
    PyObject exitMethod = Attributes.special(in, context, "__aexit__");
    if (exitMethod == null) {
      throw missing(context, "the asynchronous context manager protocol (missed __aexit__ method)");
    }
    f.r[enter] = enterMethod;
    f.r[exit] = exitMethod;
  }

  private static PyRaise missing(PyObject context, String protocol) {
    return Errors.typeError("'" + context.type().name() + "' object does not support " + protocol);
  }
}
