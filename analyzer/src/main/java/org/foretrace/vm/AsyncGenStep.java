// SPDX-License-Identifier: Apache-2.0
package org.foretrace.vm;

import org.foretrace.object.Awaitables;
import org.foretrace.object.BuiltinTable;
import org.foretrace.object.Errors;
import org.foretrace.object.Exceptions;
import org.foretrace.object.PyBaseException;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyOps;
import org.foretrace.object.PyRaise;
import org.foretrace.object.PySingleton;
import org.foretrace.object.PyType;
import org.foretrace.object.Sendable;
import org.foretrace.object.SendableMethods;
import org.foretrace.object.ThreadState;
import org.jspecify.annotations.Nullable;

/**
 * What {@code __anext__}, {@code asend}, {@code athrow} and {@code aclose} give: CPython's
 * async_generator_asend and async_generator_athrow.
 */
final class AsyncGenStep extends PyObject
    implements Sendable, Awaitables.Coroutine, PyOps.GeneratorIterator {
  static final PyType SEND_TYPE =
      PyType.builtin("async_generator_asend", AsyncGenStep.class, AsyncGenStep::table)
          .notSubclassable();
  static final PyType THROW_TYPE =
      PyType.builtin("async_generator_athrow", AsyncGenStep.class, AsyncGenStep::table)
          .notSubclassable();

  /** What it does to the generator. */
  enum Mode {
    SEND,
    THROW,
    CLOSE
  }

  private enum State {
    INIT,
    ITER,
    CLOSED
  }

  private final PyAsyncGenerator generator;
  private final Mode mode;
  private final PyObject first;
  private final @Nullable PyBaseException exception;
  private State state = State.INIT;
  private PyObject result = PySingleton.NONE;

  AsyncGenStep(
      PyAsyncGenerator generator, Mode mode, PyObject first, @Nullable PyBaseException exception) {
    super(mode == Mode.SEND ? SEND_TYPE : THROW_TYPE);
    this.generator = generator;
    this.mode = mode;
    this.first = first;
    this.exception = exception;
  }

  @Override
  public boolean isAwaitable() {
    return true;
  }

  @Override
  public PyObject returned() {
    return result;
  }

  private static BuiltinTable table() {
    return SendableMethods.protocol(BuiltinTable.type())
        .method("__await__(self, /)", (ts, self) -> self)
        .method("__iter__(self, /)", (ts, self) -> self)
        .method(
            "__next__(self, /)", (ts, self) -> SendableMethods.send(ts, self, PySingleton.NONE));
  }

  private PyRaise reuse() {
    return Errors.runtimeError(
        mode == Mode.SEND
            ? "cannot reuse already awaited __anext__()/asend()"
            : "cannot reuse already awaited aclose()/athrow()");
  }

  @Override
  public @Nullable PyObject send(ThreadState ts, PyObject value) {
    if (state == State.CLOSED) {
      throw reuse();
    }
    PyObject in = value;
    if (state == State.INIT) {
      begin();
      if (mode == Mode.SEND) {
        in = value == PySingleton.NONE ? first : value;
      } else if (value != PySingleton.NONE) {
        throw Errors.runtimeError("can't send non-None value to a just-started coroutine");
      }
      state = State.ITER;
      generator.busy = true;
      if (mode != Mode.SEND) {
        return startThrow((Interpreter) ts);
      }
    }
    PyObject sent = in;
    return step(() -> generator.send(ts, sent));
  }

  private void begin() {
    if (generator.busy) {
      state = State.CLOSED;
      throw Errors.runtimeError(
          switch (mode) {
            case SEND -> "anext(): asynchronous generator is already running";
            case THROW -> "athrow(): asynchronous generator is already running";
            case CLOSE -> "aclose(): asynchronous generator is already running";
          });
    }
  }

  private @Nullable PyObject startThrow(Interpreter in) {
    if (generator.closed || generator.isFinished()) {
      generator.busy = false;
      state = State.CLOSED;
      if (mode == Mode.CLOSE) {
        result = PySingleton.NONE;
        return null;
      }
      throw new PyRaise(Errors.make(Exceptions.STOP_ASYNC_ITERATION));
    }
    PyBaseException e = exception;
    if (e == null) {
      generator.closed = true;
      e = Errors.make(Exceptions.GENERATOR_EXIT);
      if (!generator.started) {
        generator.close(in);
        generator.busy = false;
        state = State.CLOSED;
        return null;
      }
    }
    PyBaseException thrown = e;
    return step(() -> generator.throwInto(in, thrown));
  }

  /** One resumption of the generator. */
  private interface Resume {
    @Nullable PyObject run();
  }

  private @Nullable PyObject step(Resume resume) {
    PyObject out;
    try {
      out = resume.run();
    } catch (PyRaise e) {
      generator.busy = false;
      state = State.CLOSED;
      if (mode == Mode.CLOSE
          && (e.matches(Exceptions.STOP_ASYNC_ITERATION) || e.matches(Exceptions.GENERATOR_EXIT))) {
        result = PySingleton.NONE;
        return null;
      }
      throw e;
    }
    if (out == null) {
      generator.busy = false;
      generator.closed = true;
      state = State.CLOSED;
      if (mode == Mode.CLOSE) {
        result = PySingleton.NONE;
        return null;
      }
      throw new PyRaise(Errors.make(Exceptions.STOP_ASYNC_ITERATION));
    }
    if (!generator.yieldedItem) {
      return out;
    }
    generator.busy = false;
    state = State.CLOSED;
    if (mode == Mode.CLOSE) {
      throw Errors.runtimeError("async generator ignored GeneratorExit");
    }
    result = out;
    return null;
  }

  @Override
  public @Nullable PyObject throwInto(ThreadState ts, PyBaseException thrown) {
    if (state == State.CLOSED) {
      throw reuse();
    }
    if (state == State.INIT) {
      begin();
      state = State.ITER;
      generator.busy = true;
    }
    return step(() -> generator.throwInto(ts, thrown));
  }

  @Override
  public void close(ThreadState ts) {
    if (state == State.CLOSED) {
      return;
    }
    try {
      PyObject out = throwInto(ts, Errors.make(Exceptions.GENERATOR_EXIT));
      if (out != null) {
        throw Errors.runtimeError("coroutine ignored GeneratorExit");
      }
    } catch (PyRaise e) {
      if (!e.matches(Exceptions.STOP_ITERATION)
          && !e.matches(Exceptions.STOP_ASYNC_ITERATION)
          && !e.matches(Exceptions.GENERATOR_EXIT)) {
        throw e;
      }
    }
  }
}
