// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import org.jspecify.annotations.Nullable;

/** Reads the arguments of builtin functions, with the errors of CPython's Argument Clinic. */
public final class Arguments {
  private Arguments() {}

  /** A str; {@code what} is how the error names it, such as {@code encode() argument 'errors'}. */
  public static String str(PyObject o, String what) {
    if (!(o instanceof PyStr)) {
      throw Errors.typeError(what + " must be str, not " + typeName(o));
    }
    return ((PyStr) o).value();
  }

  /** The type of a value as argument errors show it. */
  public static String typeName(PyObject o) {
    return o == PySingleton.NONE ? "None" : o.type().name();
  }

  /** An index-sized int: OverflowError where it is too large. */
  public static int size(ThreadState ts, PyObject o) {
    PyInt n = PyOps.index(ts, o);
    if (!n.isLong()) {
      throw Errors.overflowError("Python int too large to convert to C ssize_t");
    }
    return n.clampedInt();
  }

  /** A C int: OverflowError where it is too large. */
  public static int cInt(ThreadState ts, PyObject o) {
    PyInt n = PyOps.index(ts, o);
    if (!n.isLong()) {
      throw Errors.overflowError("Python int too large to convert to C int");
    }
    long value = n.longValue();
    if (value > Integer.MAX_VALUE) {
      throw Errors.overflowError("signed integer is greater than maximum");
    }
    if (value < Integer.MIN_VALUE) {
      throw Errors.overflowError("signed integer is less than minimum");
    }
    return (int) value;
  }

  /** A bound of a slice, clamped to Java's ints; {@code absent} for None and where not given. */
  public static int sliceBound(ThreadState ts, @Nullable PyObject o, int absent) {
    if (o == null || o == PySingleton.NONE) {
      return absent;
    }
    if (!(o instanceof PyInt) && o.type().lookup("__index__") == null) {
      throw Errors.typeError("slice indices must be integers or None or have an __index__ method");
    }
    return PyOps.index(ts, o).clampedInt();
  }

  /** An optional truth value. */
  public static boolean flag(ThreadState ts, @Nullable PyObject o, boolean absent) {
    return o == null ? absent : PyOps.truth(ts, o);
  }
}
