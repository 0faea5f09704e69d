// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.asyncio;

import java.util.List;
import org.foretrace.object.BuiltinTable;
import org.foretrace.object.Errors;
import org.foretrace.object.PyBaseException;
import org.foretrace.object.PyDict;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyOps;
import org.foretrace.object.PyRaise;
import org.foretrace.object.PySingleton;
import org.foretrace.object.PyStr;
import org.foretrace.object.PyType;
import org.foretrace.object.ThreadState;
import org.jspecify.annotations.Nullable;

/** {@code asyncio.Runner}, and {@code asyncio.run} on top of it. */
final class PyRunner extends AsyncioObject {
  static final PyType TYPE =
      PyType.builtin("asyncio.runners", "Runner", PyRunner.class, PyType.OBJECT, PyRunner::table)
          .withDict();

  private enum State {
    CREATED,
    INITIALIZED,
    CLOSED
  }

  private State state = State.CREATED;
  private PyObject debug = PySingleton.NONE;
  private PyObject loopFactory = PySingleton.NONE;
  private @Nullable PyEventLoop loop;
  private PyObject context = PySingleton.NONE;
  private boolean hasSetEventLoop;

  PyRunner(PyType type) {
    super(type);
  }

  /** {@code asyncio.run(main, debug=debug, loop_factory=loopFactory)}. */
  static PyObject run(ThreadState ts, PyObject main, PyObject debug, PyObject loopFactory) {
    if (AsyncioState.in(ts).running() != null) {
      throw LibraryFrames.through(
          Errors.runtimeError("asyncio.run() cannot be called from a running event loop"),
          "runners.py:190");
    }
    PyRunner runner = new PyRunner(TYPE);
    runner.debug = debug;
    runner.loopFactory = loopFactory;
    runner.lazyInit(ts);
    PyObject result;
    try {
      result = runner.run(ts, main, PySingleton.NONE);
    } catch (PyRaise e) {
      LibraryFrames.add(e.exception(), "runners.py:194");
      runner.close(ts);
      throw e;
    }
    runner.close(ts);
    return result;
  }

  private PyEventLoop lazyInit(ThreadState ts) {
    if (state == State.CLOSED) {
      throw LibraryFrames.through(Errors.runtimeError("Runner is closed"), "runners.py:133");
    }
    PyEventLoop made = loop;
    if (made != null) {
      return made;
    }
    PyObject created;
    if (loopFactory == PySingleton.NONE) {
      created = Policies.newEventLoop(ts);
      if (!hasSetEventLoop) {
        Policies.setEventLoop(ts, created);
        hasSetEventLoop = true;
      }
    } else {
      created = ts.call(loopFactory);
    }
    if (!(created instanceof PyEventLoop)) {
      throw ts.unsupported("an event loop of type " + created.type().fullName());
    }
    made = (PyEventLoop) created;
    loop = made;
    if (debug != PySingleton.NONE) {
      made.setDebug(PyOps.truth(ts, debug));
    }
    context = made.state().contexts().copy();
    state = State.INITIALIZED;
    return made;
  }

  private PyObject run(ThreadState ts, PyObject coroutine, PyObject givenContext) {
    if (!Coroutines.isCoroutine(coroutine)) {
      throw LibraryFrames.through(
          Errors.valueError("a coroutine was expected, got " + PyOps.repr(ts, coroutine)),
          "runners.py:89");
    }
    if (AsyncioState.in(ts).running() != null) {
      throw LibraryFrames.through(
          Errors.runtimeError("Runner.run() cannot be called from a running event loop"),
          "runners.py:93");
    }
    PyEventLoop on = LibraryFrames.within(() -> lazyInit(ts), "runners.py:96");
    PyObject in = givenContext == PySingleton.NONE ? context : givenContext;
    PyObject task =
        LibraryFrames.within(
            () -> on.createTask(coroutine, PySingleton.NONE, in, "runners.py:100"),
            "runners.py:100");
    return LibraryFrames.within(() -> on.runUntilComplete(task), "runners.py:118");
  }

  private void close(ThreadState ts) {
    PyEventLoop on = loop;
    if (state != State.INITIALIZED || on == null) {
      return;
    }
    try {
      cancelAllTasks(ts, on);
      on.runUntilComplete(on.generators().shutdown());
      on.runUntilComplete(Executors.shutdown(on));
    } finally {
      if (hasSetEventLoop) {
        Policies.setEventLoop(ts, PySingleton.NONE);
      }
      on.close();
      loop = null;
      state = State.CLOSED;
    }
  }

  private static void cancelAllTasks(ThreadState ts, PyEventLoop loop) {
    TaskSet all = new TaskSet();
    loop.pendingTasks().forEach(t -> all.add(ts, t));
    List<PyObject> tasks = all.inOrder();
    if (tasks.isEmpty()) {
      return;
    }
    for (PyObject t : tasks) {
      Futures.cancel(ts, t);
    }
    loop.runUntilComplete(Gather.gather(ts, tasks.toArray(new PyObject[0]), true));
    for (PyObject t : tasks) {
      if (Futures.cancelled(ts, t)) {
        continue;
      }
      PyBaseException e = Futures.exception(ts, t);
      if (e != null) {
        PyDict report = new PyDict();
        report.put("message", PyStr.of("unhandled exception during asyncio.run() shutdown"));
        report.put("exception", e);
        report.put("task", t);
        loop.callExceptionHandler(report);
      }
    }
  }

  private static PyRunner of(PyObject o) {
    return (PyRunner) o;
  }

  private static BuiltinTable table() {
    return BuiltinTable.pythonType()
        .newFunction("Runner(*args, **kwargs)", (ts, cls, args) -> new PyRunner(cls))
        .methodN(
            "__init__(self, *, debug=None, loop_factory=None)",
            (ts, a) -> {
              of(a[0]).debug = a[1];
              of(a[0]).loopFactory = a[2];
              return PySingleton.NONE;
            })
        .method(
            "__enter__(self)",
            (ts, self) -> {
              of(self).lazyInit(ts);
              return self;
            })
        .method(
            "__exit__(self, exc_type, exc_val, exc_tb)",
            (ts, self, type, value, traceback) -> {
              of(self).close(ts);
              return PySingleton.NONE;
            })
        .method(
            "close(self)",
            (ts, self) -> {
              of(self).close(ts);
              return PySingleton.NONE;
            })
        .method("get_loop(self)", (ts, self) -> of(self).lazyInit(ts))
        .methodN("run(self, coro, *, context=None)", (ts, a) -> of(a[0]).run(ts, a[1], a[2]));
  }
}
