// SPDX-License-Identifier: Apache-2.0
package org.foretrace.vm;

import org.foretrace.object.PyBaseException;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyType;

/** What the interpreter asks the run around it for. */
public interface Services {
  /** What {@code id()} shows; the same for the same object. */
  long address(PyObject object);

  /** Python's hash of a string in this world, from its hash with PYTHONHASHSEED=0. */
  long stringHash(long nominal);

  /**
   * A module by its absolute dotted name, imported if need be; raises ModuleNotFoundError. For a
   * name with dots it is the module itself, not the outermost package.
   */
  PyObject importModule(Interpreter interpreter, String name);

  /** {@code from module import name}. */
  default PyObject importFrom(Interpreter interpreter, PyObject module, String name) {
    return Imports.importFrom(interpreter, module, name);
  }

  /** {@code from module import *} into a namespace. */
  default void importStar(Interpreter interpreter, PyObject module, PyObject namespace) {
    Imports.importStar(interpreter, module, namespace);
  }

  /** A Python warning as if from a line of a file ({@code warnings.warn_explicit}). */
  void warn(Interpreter interpreter, PyType category, String message, String file, int line);

  /** An exception that nobody can catch; {@code where} as sys.unraisablehook words it. */
  void unraisable(Interpreter interpreter, PyBaseException exception, String where);

  /** The classes that type parameters and aliases are made of, called with positional arguments. */
  PyObject typing(Interpreter interpreter, String intrinsic, PyObject[] args);
}
