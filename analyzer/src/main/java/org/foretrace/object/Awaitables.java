// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import org.jspecify.annotations.Nullable;

/** What {@code await} does with a value: CPython's _PyCoro_GetAwaitableIter and SEND. */
public final class Awaitables {
  private Awaitables() {}

  /** Marks what may be awaited as it is: coroutines, and generators of types.coroutine. */
  public interface Coroutine {
    /** False for a plain generator. */
    boolean isAwaitable();
  }

  /** Marks what is awaited through an iterator that Java code makes: futures. */
  public interface Native {
    /** What {@code __await__} gives where no subclass overrides it. */
    PyObject awaitIterator(ThreadState ts);
  }

  /** The iterator of an awaitable: itself for a coroutine, else {@code __await__()}. */
  public static PyObject iterator(ThreadState ts, PyObject awaitable) {
    if (awaitable instanceof NativeCoroutine
        || (awaitable instanceof Coroutine && ((Coroutine) awaitable).isAwaitable())) {
      return awaitable;
    }
    if (awaitable instanceof Native && !awaitable.type().isHeap()) {
      return ((Native) awaitable).awaitIterator(ts);
    }
    PyObject method = Attributes.special(ts, awaitable, "__await__");
    if (method == null) {
      throw Errors.typeError(
          "object " + awaitable.type().name() + " can't be used in 'await' expression");
    }
    PyObject it = ts.call(method);
    if (it instanceof NativeCoroutine
        || (it instanceof Coroutine && ((Coroutine) it).isAwaitable())) {
      throw Errors.typeError("__await__() returned a coroutine");
    }
    if (!(it instanceof PyIterator) && it.type().lookup("__next__") == null) {
      throw Errors.typeError(
          "__await__() returned non-iterator of type '" + it.type().name() + "'");
    }
    return it;
  }

  /**
   * Resumes an iterator; null when it has returned: then {@link #returned} has the value, to be
   * read at once.
   */
  public static @Nullable PyObject send(ThreadState ts, PyObject it, PyObject value) {
    if (it instanceof Sendable) {
      return ((Sendable) it).send(ts, value);
    }
    return sendToObject(ts, it, value);
  }

  private static @Nullable PyObject sendToObject(ThreadState ts, PyObject it, PyObject value) {
    try {
      if (value == PySingleton.NONE) {
        if (it instanceof PyIterator && !it.type().isHeap()) {
          PyObject next = ((PyIterator) it).next(ts);
          PENDING.in(ts).value = PySingleton.NONE;
          return next;
        }
        PyObject next = Attributes.special(ts, it, "__next__");
        return next == null ? ts.callMethod(it, "send", value) : ts.call(next);
      }
      return ts.callMethod(it, "send", value);
    } catch (PyRaise e) {
      return stopped(ts, e);
    }
  }

  /** Raises inside an iterator; otherwise as {@link #send}. */
  public static @Nullable PyObject throwInto(
      ThreadState ts, PyObject it, PyBaseException exception) {
    if (it instanceof Sendable) {
      if (exception.type().isSubtypeOf(Exceptions.GENERATOR_EXIT)) {
        ((Sendable) it).close(ts);
        throw new PyRaise(exception);
      }
      return ((Sendable) it).throwInto(ts, exception);
    }
    PyObject method = Attributes.getOrNull(ts, it, "throw");
    if (method == null) {
      throw new PyRaise(exception);
    }
    try {
      return ts.call(method, exception);
    } catch (PyRaise e) {
      return stopped(ts, e);
    }
  }

  private static @Nullable PyObject stopped(ThreadState ts, PyRaise e) {
    if (!e.matches(Exceptions.STOP_ITERATION)) {
      throw e;
    }
    PyTuple args = e.exception().args();
    PENDING.in(ts).value = args.size() == 0 ? PySingleton.NONE : args.get(0);
    return null;
  }

  // The return value of an iterator that has nowhere to keep it.
  private static final RunLocal<Holder> PENDING = RunLocal.of(ts -> new Holder());

  private static final class Holder {
    PyObject value = PySingleton.NONE;
  }

  /** The value that an iterator has just returned. */
  public static PyObject returned(ThreadState ts, PyObject it) {
    return it instanceof Sendable ? ((Sendable) it).returned() : PENDING.in(ts).value;
  }
}
