// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import org.jspecify.annotations.Nullable;

/**
 * What an operation on values needs of the run that it is part of: CPython's PyThreadState. One run
 * has one; it is not thread-safe. Implemented by the interpreter.
 */
public abstract class ThreadState {
  private static final PyObject[] NO_ARGS = {};

  /**
   * Calls any callable: positional arguments first, then one value for each of {@code names}.
   *
   * @param names the keywords of the last {@code names.length} arguments, or null for none
   */
  public abstract PyObject call(PyObject callable, PyObject[] args, String @Nullable [] names);

  public final PyObject call(PyObject callable) {
    return call(callable, NO_ARGS, null);
  }

  public final PyObject call(PyObject callable, PyObject... args) {
    return call(callable, args, null);
  }

  /** Calls a method of {@code self} by name: {@code self.name(*args)}. */
  public final PyObject callMethod(PyObject self, String name, PyObject... args) {
    return call(PyOps.getAttr(this, self, name), args, null);
  }

  /** The exception being handled now ({@code sys.exc_info()[1]}), or null. */
  public abstract @Nullable PyBaseException handledException();

  /** Counts work against the step budget; ends the run when it is spent. */
  public abstract void chargeSteps(long steps);

  /**
   * Counts bytes that are about to be taken; ends the run, or raises MemoryError, when too many.
   */
  public abstract void chargeMemory(long bytes);

  /** Before a recursion through Java code ({@code repr} of nested lists, comparisons, ...). */
  public abstract void enterRecursion(String where);

  /** After {@link #enterRecursion}. */
  public abstract void leaveRecursion();

  /** The number that {@code id()} and default reprs show; the world decides it. */
  public abstract long address(PyObject object);

  /** Python's hash of a string in this world; {@code nominal} is its hash with PYTHONHASHSEED=0. */
  public abstract long stringHash(long nominal);

  /**
   * True if {@code object} is being printed already; marks it otherwise. CPython's Py_ReprEnter.
   * Each false is answered with {@link #leaveRepr}.
   */
  public abstract boolean enterRepr(PyObject object);

  /** The end of the {@code repr} of {@code object}. */
  public abstract void leaveRepr(PyObject object);

  /** The state that a library module keeps for the run, made at first use. */
  public abstract <T> T local(RunLocal<T> key);

  /** A module by its dotted name, imported if need be: {@code importlib.import_module(name)}. */
  public abstract PyObject importModule(String name);

  /**
   * Runs a module of the library that is written in Python: {@code source} in the namespace of
   * {@code module}, as file {@code file}.
   */
  public void executeModule(PyModule module, String file, String source) {
    throw unsupported("import " + module.name());
  }

  /** The globals of the Python code that runs now, or null where there is none. */
  public @Nullable PyDict currentGlobals() {
    return null;
  }

  /** The locals of the Python code that runs now, as {@code locals()} gives them; or null. */
  public @Nullable PyObject currentLocals() {
    return null;
  }

  /** Emits a Python warning ({@code warnings.warn}) as if from the line that runs now. */
  public abstract void warn(PyType category, String message);

  /** {@code sys.unraisablehook}-like report: an exception that nobody can catch. */
  public abstract void reportUnraisable(PyBaseException exception, String where);

  /** Ends the run as unsupported: {@code feature} by its dotted name, at the line that runs now. */
  public final Unsupported unsupported(String feature) {
    return new Unsupported(feature);
  }
}
