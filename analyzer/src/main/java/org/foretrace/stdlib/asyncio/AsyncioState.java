// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.asyncio;

import java.util.ArrayList;
import java.util.List;
import org.foretrace.object.Errors;
import org.foretrace.object.PyDict;
import org.foretrace.object.PyObject;
import org.foretrace.object.RunLocal;
import org.foretrace.object.ThreadState;
import org.foretrace.stdlib.contextvars.ContextState;
import org.foretrace.stdlib.time.VirtualTime;
import org.jspecify.annotations.Nullable;

/** What asyncio keeps for a run: the running loop, the policy, the counter of task names. */
public final class AsyncioState {
  private static final RunLocal<AsyncioState> KEY = RunLocal.of(AsyncioState::new);

  private final ThreadState ts;
  private final VirtualTime time;
  private final ContextState contexts;
  private final List<PyEventLoop> loops = new ArrayList<>();
  private final List<PyFuture> unretrieved = new ArrayList<>();
  private TaskListener listener = TaskListener.NONE;
  private @Nullable PyEventLoop running;
  private @Nullable PyObject policy;
  private long taskNames;
  private @Nullable PyTask lastTask;

  private AsyncioState(ThreadState ts) {
    this.ts = ts;
    this.time = VirtualTime.in(ts);
    this.contexts = ContextState.in(ts);
  }

  /** That of a run. */
  public static AsyncioState in(ThreadState ts) {
    return KEY.in(ts);
  }

  ThreadState ts() {
    return ts;
  }

  VirtualTime time() {
    return time;
  }

  ContextState contexts() {
    return contexts;
  }

  public TaskListener listener() {
    return listener;
  }

  /** Who is told of tasks. */
  public void setListener(TaskListener newListener) {
    listener = newListener;
  }

  /** {@code _get_running_loop()}. */
  public @Nullable PyEventLoop running() {
    return running;
  }

  void setRunning(@Nullable PyEventLoop loop) {
    running = loop;
  }

  /** {@code get_running_loop()}. */
  PyEventLoop requireRunning() {
    PyEventLoop loop = running;
    if (loop == null) {
      throw Errors.runtimeError("no running event loop");
    }
    return loop;
  }

  /** The task that runs now in the running loop, or null. */
  public @Nullable PyTask currentTask() {
    PyEventLoop loop = running;
    return loop == null || !(loop.currentTask() instanceof PyTask)
        ? null
        : (PyTask) loop.currentTask();
  }

  @Nullable PyObject policyOrNull() {
    return policy;
  }

  void setPolicy(@Nullable PyObject newPolicy) {
    policy = newPolicy;
  }

  void setLastTask(PyTask task) {
    lastTask = task;
  }

  boolean isLastTask(PyTask task) {
    return lastTask == task;
  }

  long nextTaskNumber() {
    return ++taskNames;
  }

  void add(PyEventLoop loop) {
    loops.add(loop);
  }

  /** All loops that were made, in order. */
  public List<PyEventLoop> loops() {
    return loops;
  }

  /** A future got an exception that nobody has asked for yet. */
  void noteUnretrieved(PyFuture future) {
    unretrieved.add(future);
  }

  /**
   * The locals of what the loop ran for are gone: what exceptions of futures nobody has seen is
   * logged, but for those that the globals of the program still hold.
   *
   * @param kept a future that somebody is about to ask
   */
  void reportUnretrieved(@Nullable PyDict globals, @Nullable PyFuture kept) {
    if (unretrieved.isEmpty()) {
      return;
    }
    List<PyFuture> all = new ArrayList<>(unretrieved);
    unretrieved.clear();
    for (PyFuture f : all) {
      boolean held = f == kept || (globals != null && new Holders(f).hold(globals));
      if (f.logsTraceback() && held) {
        unretrieved.add(f);
      } else {
        f.reportUnretrieved();
      }
    }
  }

  /**
   * The end of the program: tasks that are still pending are destroyed, exceptions that nobody saw
   * are logged.
   */
  public void finish() {
    for (PyEventLoop loop : loops) {
      loop.destroyTasks();
    }
    reportUnretrieved(null, null);
  }
}
