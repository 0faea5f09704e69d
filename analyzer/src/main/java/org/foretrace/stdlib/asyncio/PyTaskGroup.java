// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.asyncio;

import org.foretrace.object.BuiltinTable;
import org.foretrace.object.Errors;
import org.foretrace.object.Exceptions;
import org.foretrace.object.PyBaseException;
import org.foretrace.object.PyBool;
import org.foretrace.object.PyDict;
import org.foretrace.object.PyList;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyOps;
import org.foretrace.object.PyRaise;
import org.foretrace.object.PySingleton;
import org.foretrace.object.PyStr;
import org.foretrace.object.PyType;
import org.foretrace.object.ThreadState;
import org.jspecify.annotations.Nullable;

/** {@code asyncio.TaskGroup}. */
final class PyTaskGroup extends AsyncioObject {
  static final PyType TYPE =
      PyType.builtin(
              "asyncio.taskgroups",
              "TaskGroup",
              PyTaskGroup.class,
              PyType.OBJECT,
              PyTaskGroup::table)
          .withDict();

  private boolean entered;
  private boolean exiting;
  private boolean aborting;
  private boolean parentCancelRequested;
  private @Nullable PyEventLoop loop;
  private @Nullable PyObject parent;
  private final TaskSet tasks = new TaskSet();
  private @Nullable PyList errors = new PyList();
  private @Nullable PyBaseException baseError;
  private @Nullable PyFuture onCompleted;
  private final OnTaskDone onTaskDone = new OnTaskDone();

  PyTaskGroup(PyType type) {
    super(type);
  }

  private static PyTaskGroup of(PyObject o) {
    return (PyTaskGroup) o;
  }

  private String repr() {
    StringBuilder info = new StringBuilder("<TaskGroup");
    if (tasks.size() > 0) {
      info.append(" tasks=").append(tasks.size());
    }
    if (errors != null && errors.size() > 0) {
      info.append(" errors=").append(errors.size());
    }
    info.append(aborting ? " cancelling" : entered ? " entered" : "");
    return info.append('>').toString();
  }

  private void enter(ThreadState ts) {
    if (entered) {
      throw LibraryFrames.through(
          Errors.runtimeError("TaskGroup " + PyOps.repr(ts, this) + " has already been entered"),
          "taskgroups.py:56");
    }
    PyEventLoop on = loop;
    if (on == null) {
      on = AsyncioState.in(ts).requireRunning();
      loop = on;
    }
    parent = on.currentTask();
    if (parent == null) {
      throw LibraryFrames.through(
          Errors.runtimeError(
              "TaskGroup " + PyOps.repr(ts, this) + " cannot determine the parent task"),
          "taskgroups.py:62");
    }
    entered = true;
  }

  private PyObject createTask(ThreadState ts, PyObject coro, PyObject name, PyObject context) {
    String refusal =
        !entered
            ? " has not been entered"
            : exiting && tasks.size() == 0 ? " is finished" : aborting ? " is shutting down" : "";
    PyEventLoop on = loop;
    if (!refusal.isEmpty() || on == null) {
      ts.callMethod(coro, "close");
      throw LibraryFrames.through(
          Errors.runtimeError("TaskGroup " + PyOps.repr(ts, this) + refusal),
          !entered
              ? "taskgroups.py:165"
              : exiting && tasks.size() == 0 ? "taskgroups.py:168" : "taskgroups.py:171");
    }
    PyObject task =
        on.createTask(
            coro,
            name,
            context,
            context == PySingleton.NONE ? "taskgroups.py:173" : "taskgroups.py:175");
    if (Futures.done(ts, task)) {
      onTaskDone.call(ts, task);
    } else {
      tasks.add(ts, task);
      Futures.addDoneCallback(ts, task, onTaskDone);
    }
    return task;
  }

  private void abort(ThreadState ts) {
    aborting = true;
    for (PyObject t : tasks.inOrder()) {
      if (!Futures.done(ts, t)) {
        Futures.cancel(ts, t);
      }
    }
  }

  private void addError(ThreadState ts, PyBaseException e) {
    PyList all = errors;
    if (all == null) {
      throw Errors.raise(Exceptions.ATTRIBUTE_ERROR, "'NoneType' object has no attribute 'append'");
    }
    all.add(ts, e);
  }

  /** A task of the group is done. */
  private final class OnTaskDone extends NativeCallback {
    OnTaskDone() {
      super("TaskGroup._on_task_done", null);
    }

    @Override
    void call(ThreadState ts, PyObject task) {
      tasks.remove(ts, task);
      PyFuture waiting = onCompleted;
      if (waiting != null && tasks.size() == 0 && !waiting.done()) {
        waiting.setResult(PyBool.TRUE);
      }
      if (Futures.cancelled(ts, task)) {
        return;
      }
      PyBaseException e = Futures.exception(ts, task);
      if (e != null) {
        failed(ts, task, e);
      }
    }
  }

  private void failed(ThreadState ts, PyObject task, PyBaseException e) {
    addError(ts, e);
    if (AsyncioErrors.endsProgram(e) && baseError == null) {
      baseError = e;
    }
    PyObject owner = parent;
    PyEventLoop on = loop;
    if (owner == null || on == null) {
      return;
    }
    if (Futures.done(ts, owner)) {
      PyDict context = new PyDict();
      context.put(
          "message",
          PyStr.of(
              "Task "
                  + PyOps.repr(ts, task)
                  + " has errored out but its parent task "
                  + PyOps.str(ts, owner)
                  + " is already completed"));
      context.put("exception", e);
      context.put("task", task);
      on.callExceptionHandler(context);
      return;
    }
    if (!aborting && !parentCancelRequested) {
      abort(ts);
      parentCancelRequested = true;
      Futures.cancel(ts, owner);
    }
  }

  private static BuiltinTable table() {
    return BuiltinTable.pythonType()
        .newFunction("TaskGroup(*args, **kwargs)", (ts, cls, args) -> new PyTaskGroup(cls))
        .method("__init__(self)", (ts, self) -> PySingleton.NONE)
        .method("__repr__(self)", (ts, self) -> PyStr.of(of(self).repr()))
        .methodN(
            "create_task(self, coro, *, name=None, context=None)",
            (ts, a) -> of(a[0]).createTask(ts, a[1], a[2], a[3]))
        .method("__aenter__(self)", (ts, self) -> new Enter(of(self)))
        .method(
            "__aexit__(self, et, exc, tb)",
            (ts, self, type, value, traceback) -> new Exit(of(self), value))
        .getter("_tasks", (ts, self) -> of(self).tasks.set())
        .getter("_errors", (ts, self) -> FutureMethods.orNone(of(self).errors))
        .getter("_parent_task", (ts, self) -> FutureMethods.orNone(of(self).parent));
  }

  private static final class Enter extends LibraryCoroutine {
    private final PyTaskGroup group;

    Enter(PyTaskGroup group) {
      super("TaskGroup.__aenter__", "taskgroups.py", 54);
      this.group = group;
    }

    @Override
    protected PyObject resume(
        ThreadState ts, @Nullable PyObject value, @Nullable PyBaseException error) {
      group.enter(ts);
      return group;
    }
  }

  /** {@code __aexit__}: waits for all tasks, then raises what there is to raise. */
  private static final class Exit extends LibraryCoroutine {
    private final PyTaskGroup group;
    private final @Nullable PyBaseException raised;
    private @Nullable PyBaseException cancellation;
    private boolean started;

    Exit(PyTaskGroup group, PyObject raised) {
      super("TaskGroup.__aexit__", "taskgroups.py", 68);
      this.group = group;
      this.raised = raised instanceof PyBaseException ? (PyBaseException) raised : null;
    }

    @Override
    protected PyObject resume(
        ThreadState ts, @Nullable PyObject value, @Nullable PyBaseException error) {
      if (!started) {
        started = true;
        start(ts);
      } else {
        if (error != null) {
          if (!AsyncioErrors.isCancelled(error)) {
            throw new PyRaise(error);
          }
          if (!group.aborting) {
            cancellation = error;
            group.abort(ts);
          }
        }
        group.onCompleted = null;
      }
      PyEventLoop on = group.loop;
      if (group.tasks.size() > 0 && on != null) {
        PyFuture waiting = on.createFuture();
        group.onCompleted = waiting;
        return awaitAt(ts, 106, waiting);
      }
      return finish(ts);
    }

    private void start(ThreadState ts) {
      group.exiting = true;
      PyBaseException e = raised;
      if (e == null) {
        return;
      }
      if (AsyncioErrors.endsProgram(e) && group.baseError == null) {
        group.baseError = e;
      }
      if (AsyncioErrors.isCancelled(e)) {
        cancellation = e;
      }
      if (!group.aborting) {
        group.abort(ts);
      }
    }

    private PyObject finish(ThreadState ts) {
      if (group.baseError != null) {
        at(125);
        throw new PyRaise(group.baseError);
      }
      PyObject owner = group.parent;
      if (owner != null && group.parentCancelRequested && uncancel(ts, owner) == 0) {
        cancellation = null;
      }
      PyList errors = group.errors;
      boolean failed = errors != null && errors.size() > 0;
      if (cancellation != null && !failed) {
        at(137);
        throw new PyRaise(cancellation);
      }
      PyBaseException e = raised;
      if (e != null && !AsyncioErrors.isCancelled(e)) {
        group.addError(ts, e);
        failed = true;
      }
      if (failed && errors != null && owner != null) {
        if (PyOps.truth(ts, ts.callMethod(owner, "cancelling"))) {
          uncancel(ts, owner);
          Futures.cancel(ts, owner);
        }
        at(154);
        throw group(ts, errors);
      }
      return PySingleton.NONE;
    }

    private static long uncancel(ThreadState ts, PyObject task) {
      return PyOps.index(ts, ts.callMethod(task, "uncancel")).longValue();
    }

    // raise BaseExceptionGroup(...) from None
    private PyRaise group(ThreadState ts, PyList errors) {
      group.errors = null;
      PyBaseException all =
          (PyBaseException)
              ts.call(
                  Exceptions.BASE_EXCEPTION_GROUP,
                  PyStr.of("unhandled errors in a TaskGroup"),
                  errors);
      PyBaseException handled = raised;
      all.setCause(null);
      all.setContext(handled);
      return new PyRaise(all);
    }
  }
}
