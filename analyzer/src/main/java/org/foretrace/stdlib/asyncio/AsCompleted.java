// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.asyncio;

import org.foretrace.object.BuiltinTable;
import org.foretrace.object.Errors;
import org.foretrace.object.Exceptions;
import org.foretrace.object.PyBaseException;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyOps;
import org.foretrace.object.PySingleton;
import org.foretrace.object.PyType;
import org.foretrace.object.ThreadState;
import org.jspecify.annotations.Nullable;

/**
 * What {@code asyncio.as_completed} gives: to be iterated with {@code for} or {@code async for}.
 */
final class AsCompleted extends AsyncioObject {
  static final PyType TYPE =
      PyType.builtin(
              "asyncio.tasks",
              "_AsCompletedIterator",
              AsCompleted.class,
              PyType.OBJECT,
              AsCompleted::table)
          .withDict();

  private final PyQueue done;
  private final TaskSet todo = new TaskSet();
  private final HandleCompletion completion = new HandleCompletion();
  private @Nullable PyTimerHandle timer;
  private int left;

  private AsCompleted(ThreadState ts) {
    super(TYPE);
    done = PyQueue.unbounded(ts);
  }

  /** {@code as_completed(fs, timeout=timeout)}. */
  static PyObject of(ThreadState ts, PyObject awaitables, PyObject timeout) {
    if (Coroutines.isAwaitable(awaitables)) {
      throw LibraryFrames.through(
          Errors.typeError(
              "expects an iterable of awaitables, not " + awaitables.type().shortName()),
          "tasks.py:684");
    }
    AsCompleted self = new AsCompleted(ts);
    self.start(ts, awaitables, timeout);
    return self;
  }

  private void start(ThreadState ts, PyObject awaitables, PyObject timeout) {
    PyObject current = Policies.getEventLoop(ts);
    if (!(current instanceof PyEventLoop)) {
      throw ts.unsupported("asyncio.as_completed on a loop of type " + current.type().fullName());
    }
    PyEventLoop loop = (PyEventLoop) current;
    TaskSet different = new TaskSet();
    PyOps.iterate(ts, awaitables, a -> different.add(ts, a));
    for (PyObject a : different.inOrder()) {
      todo.add(ts, EnsureFuture.of(ts, a, loop));
    }
    for (PyObject f : todo.inOrder()) {
      Futures.addDoneCallback(ts, f, completion);
    }
    if (todo.size() > 0 && timeout != PySingleton.NONE) {
      HandleTimeout late = new HandleTimeout();
      timer = loop.callAt(loop.deadline(timeout), late, new PyObject[] {this}, null);
    }
    left = todo.size();
  }

  private final class HandleCompletion extends NativeCallback {
    HandleCompletion() {
      super("_AsCompletedIterator._handle_completion", null);
    }

    @Override
    void call(ThreadState ts, PyObject future) {
      if (todo.size() == 0) {
        return;
      }
      todo.remove(ts, future);
      done.putNowait(ts, future);
      if (todo.size() == 0 && timer != null) {
        timer.cancel(ts);
      }
    }
  }

  private final class HandleTimeout extends NativeCallback {
    HandleTimeout() {
      super("_AsCompletedIterator._handle_timeout", null);
    }

    @Override
    void call(ThreadState ts, PyObject ignored) {
      for (PyObject f : todo.inOrder()) {
        Futures.removeDoneCallback(ts, f, completion);
        done.putNowait(ts, PySingleton.NONE);
      }
      todo.clear();
    }
  }

  /** Waits for the next to be done; gives it, or its result. */
  private static final class WaitForOne extends LibraryCoroutine {
    private final AsCompleted of;
    private final boolean resolve;
    private boolean awaited;

    WaitForOne(AsCompleted of, String name, int line, boolean resolve) {
      super("_AsCompletedIterator." + name, "tasks.py", line);
      this.of = of;
      this.resolve = resolve;
    }

    @Override
    int[] outerLines(int innermost) {
      if (resolve) {
        return super.outerLines(innermost);
      }
      return new int[] {innermost == 603 ? 630 : innermost, 603};
    }

    @Override
    protected PyObject resume(
        ThreadState ts, @Nullable PyObject value, @Nullable PyBaseException error) {
      check(error);
      if (!awaited) {
        awaited = true;
        if (!resolve) {
          if (of.left == 0) {
            throw AsyncioErrors.bare(Exceptions.STOP_ASYNC_ITERATION);
          }
          of.left--;
        }
        return awaitAt(ts, resolve ? 630 : 603, of.done.get());
      }
      PyObject future = given(value);
      if (future == PySingleton.NONE) {
        at(633);
        throw AsyncioErrors.bare(Exceptions.TIMEOUT_ERROR);
      }
      at(634);
      return resolve ? Futures.result(ts, future) : future;
    }
  }

  private static AsCompleted self(PyObject o) {
    return (AsCompleted) o;
  }

  private static BuiltinTable table() {
    return BuiltinTable.pythonType()
        .newFunction(
            "_AsCompletedIterator(*args, **kwargs)",
            (ts, cls, args) -> {
              throw ts.unsupported("asyncio.tasks._AsCompletedIterator()");
            })
        .method("__aiter__(self)", (ts, self) -> self)
        .method("__iter__(self)", (ts, self) -> self)
        .method(
            "__anext__(self)", (ts, self) -> new WaitForOne(self(self), "__anext__", 598, false))
        .method(
            "__next__(self)",
            (ts, self) -> {
              AsCompleted of = self(self);
              if (of.left == 0) {
                throw AsyncioErrors.bare(Exceptions.STOP_ITERATION);
              }
              of.left--;
              return new WaitForOne(of, "_wait_for_one", 626, true);
            });
  }
}
