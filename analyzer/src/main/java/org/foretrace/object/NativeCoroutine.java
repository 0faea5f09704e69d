// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import org.jspecify.annotations.Nullable;

/**
 * A coroutine written in Java as a state machine: the body of an {@code async def} of the library.
 * {@link #resume} is called at the start and after each await; it either awaits something by {@link
 * #await} or returns its result.
 */
public abstract class NativeCoroutine extends PyObject implements CoroutineObject {
  public static final PyType TYPE =
      PyType.builtin("coroutine", NativeCoroutine.class, CoroutineMethods::table).notSubclassable();

  // What await() gives: the value itself is never used.
  private static final PyObject AWAITING = new PyObject(PyType.OBJECT) {};

  private final String name;
  private @Nullable PyObject awaited; // the iterator that is being delegated to
  private PyObject result = PySingleton.NONE;
  private boolean started;
  private boolean finished;
  private boolean running;

  /**
   * {@code name} is its {@code __qualname__}, as in {@code <coroutine object Queue.get at ...>}.
   */
  protected NativeCoroutine(String name) {
    super(TYPE);
    this.name = name;
  }

  /**
   * Runs on: {@code value} is what the last await gave ({@code None} at the start), or {@code
   * error} is what it raised (then value is null). Raise by throwing {@link PyRaise}.
   */
  protected abstract PyObject resume(
      ThreadState ts, @Nullable PyObject value, @Nullable PyBaseException error);

  /** An exception leaves it: a place to add the frame that tracebacks show. */
  protected void raised(PyBaseException exception) {}

  /** To be returned from {@link #resume}: {@code await awaitable}. */
  protected final PyObject await(ThreadState ts, PyObject awaitable) {
    awaited = Awaitables.iterator(ts, awaitable);
    return AWAITING;
  }

  public final String name() {
    return name;
  }

  @Override
  public final String shownQualname() {
    return name;
  }

  @Override
  public final String shownName() {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  @Override
  public final void rename(ThreadState ts, @Nullable String newName, @Nullable String newQualname) {
    throw ts.unsupported("coroutine.__name__ of a library coroutine");
  }

  @Override
  public final PyObject frameObject(ThreadState ts) {
    throw ts.unsupported("coroutine.cr_frame of a library coroutine");
  }

  @Override
  public PyObject codeObject(ThreadState ts) {
    throw ts.unsupported("coroutine.cr_code of a library coroutine");
  }

  /** Whether it has run at least once: if never, it was never awaited. */
  @Override
  public final boolean isStarted() {
    return started;
  }

  @Override
  public final boolean isFinished() {
    return finished;
  }

  @Override
  public final boolean isRunning() {
    return running;
  }

  /** {@code cr_await}. */
  @Override
  public final @Nullable PyObject awaited() {
    return awaited;
  }

  @Override
  public final @Nullable PyObject send(ThreadState ts, PyObject value) {
    enter();
    try {
      if (!started) {
        if (value != PySingleton.NONE) {
          throw Errors.typeError("can't send non-None value to a just-started coroutine");
        }
        started = true;
        return run(ts, PySingleton.NONE, null);
      }
      return delegate(ts, value, null);
    } finally {
      running = false;
    }
  }

  @Override
  public final @Nullable PyObject throwInto(ThreadState ts, PyBaseException exception) {
    enter();
    try {
      if (!started) {
        started = true;
        finished = true;
        throw new PyRaise(exception);
      }
      return delegate(ts, null, exception);
    } finally {
      running = false;
    }
  }

  private void enter() {
    if (running) {
      throw Errors.valueError("coroutine already executing");
    }
    if (finished) {
      throw Errors.runtimeError("cannot reuse already awaited coroutine");
    }
    running = true;
  }

  // Passes a resumption to the awaited iterator, then runs on once that is done.
  private @Nullable PyObject delegate(
      ThreadState ts, @Nullable PyObject value, @Nullable PyBaseException error) {
    PyObject inner = awaited;
    if (inner == null) {
      return run(ts, value, error);
    }
    PyObject yielded;
    try {
      yielded =
          error != null
              ? Awaitables.throwInto(ts, inner, error)
              : Awaitables.send(ts, inner, value == null ? PySingleton.NONE : value);
    } catch (PyRaise e) {
      awaited = null;
      return run(ts, null, e.exception());
    }
    if (yielded != null) {
      return yielded;
    }
    awaited = null;
    return run(ts, Awaitables.returned(ts, inner), null);
  }

  private @Nullable PyObject run(
      ThreadState ts, @Nullable PyObject value, @Nullable PyBaseException error) {
    PyObject in = value;
    PyBaseException err = error;
    while (true) {
      PyObject out;
      try {
        out = resume(ts, in, err);
      } catch (PyRaise e) {
        finished = true;
        raised(e.exception());
        throw e;
      }
      if (out != AWAITING) {
        finished = true;
        result = out;
        return null;
      }
      PyObject inner = awaited;
      if (inner == null) {
        throw new IllegalStateException("awaiting nothing");
      }
      try {
        PyObject yielded = Awaitables.send(ts, inner, PySingleton.NONE);
        if (yielded != null) {
          return yielded;
        }
        in = Awaitables.returned(ts, inner);
        err = null;
      } catch (PyRaise e) {
        in = null;
        err = e.exception();
      }
      awaited = null;
    }
  }

  @Override
  public final PyObject returned() {
    return result;
  }

  @Override
  public final void close(ThreadState ts) {
    if (finished) {
      return;
    }
    if (!started) {
      started = true;
      finished = true;
      return;
    }
    try {
      PyObject yielded = throwInto(ts, Errors.make(Exceptions.GENERATOR_EXIT));
      if (yielded != null) {
        throw Errors.runtimeError("coroutine ignored GeneratorExit");
      }
    } catch (PyRaise e) {
      if (!e.matches(Exceptions.GENERATOR_EXIT) && !e.matches(Exceptions.STOP_ITERATION)) {
        throw e;
      }
    }
  }
}
