// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.asyncio;

import java.util.List;
import org.foretrace.object.BuiltinTable;
import org.foretrace.object.Errors;
import org.foretrace.object.Exceptions;
import org.foretrace.object.PyBaseException;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyRaise;
import org.foretrace.object.PySingleton;
import org.foretrace.object.PyType;

/** The exception types of asyncio. */
public final class AsyncioErrors {
  public static final PyType CANCELLED_ERROR =
      define("asyncio.exceptions", "CancelledError", Exceptions.BASE_EXCEPTION);
  public static final PyType INVALID_STATE_ERROR =
      define("asyncio.exceptions", "InvalidStateError", Exceptions.EXCEPTION);
  public static final PyType SENDFILE_NOT_AVAILABLE_ERROR =
      define("asyncio.exceptions", "SendfileNotAvailableError", Exceptions.RUNTIME_ERROR);
  public static final PyType BROKEN_BARRIER_ERROR =
      define("asyncio.exceptions", "BrokenBarrierError", Exceptions.RUNTIME_ERROR);
  public static final PyType INCOMPLETE_READ_ERROR =
      refused("IncompleteReadError", Exceptions.EOF_ERROR);
  public static final PyType LIMIT_OVERRUN_ERROR =
      refused("LimitOverrunError", Exceptions.EXCEPTION);
  public static final PyType QUEUE_EMPTY =
      define("asyncio.queues", "QueueEmpty", Exceptions.EXCEPTION);
  public static final PyType QUEUE_FULL =
      define("asyncio.queues", "QueueFull", Exceptions.EXCEPTION);
  public static final PyType QUEUE_SHUT_DOWN =
      define("asyncio.queues", "QueueShutDown", Exceptions.EXCEPTION);

  private AsyncioErrors() {}

  private static PyType define(String module, String name, PyType base) {
    return PyType.builtin(module, name, PyBaseException.class, base, BuiltinTable::pythonType)
        .withDict();
  }

  // Only streams raise these: they can be caught, not made.
  private static PyType refused(String name, PyType base) {
    return PyType.builtin(
            "asyncio.exceptions",
            name,
            PyBaseException.class,
            base,
            () ->
                BuiltinTable.pythonType()
                    .newFunction(
                        name + "(*args, **kwargs)",
                        (ts, cls, args) -> {
                          throw ts.unsupported("asyncio." + name);
                        }))
        .withDict();
  }

  /** Those that {@code asyncio.exceptions} defines, but for TimeoutError. */
  static List<PyType> all() {
    return List.of(
        BROKEN_BARRIER_ERROR,
        CANCELLED_ERROR,
        INVALID_STATE_ERROR,
        INCOMPLETE_READ_ERROR,
        LIMIT_OVERRUN_ERROR,
        SENDFILE_NOT_AVAILABLE_ERROR);
  }

  static PyRaise invalidState(String message) {
    return Errors.raise(INVALID_STATE_ERROR, message);
  }

  /** A CancelledError with the message that {@code cancel} was given, or without. */
  static PyBaseException cancelled(PyObject message) {
    return message == PySingleton.NONE
        ? Errors.make(CANCELLED_ERROR)
        : Errors.make(CANCELLED_ERROR, message);
  }

  /** An exception that a {@code def} raises without a message: {@code raise QueueEmpty}. */
  static PyRaise bare(PyType type) {
    return new PyRaise(Errors.make(type));
  }

  static boolean isCancelled(PyBaseException e) {
    return e.type().isSubtypeOf(CANCELLED_ERROR);
  }

  /** What a task or a handle passes on instead of keeping it. */
  static boolean endsProgram(PyBaseException e) {
    return e.type().isSubtypeOf(Exceptions.SYSTEM_EXIT)
        || e.type().isSubtypeOf(Exceptions.KEYBOARD_INTERRUPT);
  }
}
