// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import org.jspecify.annotations.Nullable;

/** {@code send}, {@code throw} and {@code close}, as everything that can be resumed has them. */
public final class SendableMethods {
  private SendableMethods() {}

  /** {@code send} as a method: a return raises StopIteration. */
  public static PyObject send(ThreadState ts, PyObject self, PyObject value) {
    return orStop((Sendable) self, ((Sendable) self).send(ts, value));
  }

  private static PyObject orStop(Sendable self, @Nullable PyObject out) {
    if (out != null) {
      return out;
    }
    throw Errors.stopIteration(self.returned());
  }

  /** The exception of {@code throw(type, value, traceback)} or {@code throw(exception)}. */
  public static PyBaseException exceptionArgument(
      ThreadState ts, PyObject type, @Nullable PyObject value) {
    boolean given = value != null && value != PySingleton.NONE;
    if (type instanceof PyType && ((PyType) type).isSubtypeOf(Exceptions.BASE_EXCEPTION)) {
      PyObject made;
      if (given && value != null && value.type().isSubtypeOf((PyType) type)) {
        made = value;
      } else {
        made = given && value != null ? ts.call(type, value) : ts.call(type);
      }
      return (PyBaseException) made;
    }
    if (type instanceof PyBaseException) {
      if (given) {
        throw Errors.typeError("instance exception may not have a separate value");
      }
      return (PyBaseException) type;
    }
    throw Errors.typeError(
        "exceptions must be classes or instances deriving from BaseException, not "
            + type.type().name());
  }

  /** Adds the three methods to a table. */
  public static BuiltinTable protocol(BuiltinTable table) {
    return table
        .method("send(self, value, /)", SendableMethods::send)
        .methodN(
            "throw(self, type, value=?, traceback=?, /)",
            (ts, a) -> {
              if (a[3] != null && a[3] != PySingleton.NONE) {
                throw ts.unsupported("throw() with a traceback");
              }
              Sendable s = (Sendable) a[0];
              return orStop(s, s.throwInto(ts, exceptionArgument(ts, a[1], a[2])));
            })
        .method(
            "close(self, /)",
            (ts, self) -> {
              ((Sendable) self).close(ts);
              return PySingleton.NONE;
            });
  }
}
