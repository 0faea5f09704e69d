// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.asyncio;

import org.foretrace.object.PyBaseException;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyRaise;
import org.foretrace.object.PySingleton;
import org.foretrace.object.ThreadState;
import org.jspecify.annotations.Nullable;

/** {@code Queue.get}. */
final class QueueGet extends LibraryCoroutine {
  private final PyQueue queue;
  private @Nullable PyFuture getter;

  QueueGet(PyQueue queue) {
    super("Queue.get", "queues.py", 172);
    this.queue = queue;
  }

  @Override
  protected PyObject resume(
      ThreadState ts, @Nullable PyObject value, @Nullable PyBaseException error) {
    PyFuture waited = getter;
    if (waited != null && error != null) {
      waited.cancel(ts, PySingleton.NONE);
      queue.getters().remove(waited);
      if (!queue.empty(ts) && !waited.cancelled()) {
        PyQueue.wakeupNext(queue.getters());
      }
      throw new PyRaise(error);
    }
    if (queue.empty(ts)) {
      at(182);
      if (queue.isShutDown() && queue.empty(ts)) {
        throw AsyncioErrors.bare(AsyncioErrors.QUEUE_SHUT_DOWN);
      }
      at(183);
      PyFuture next = queue.boundLoop(ts).createFuture();
      getter = next;
      queue.getters().addLast(next);
      return awaitAt(ts, 186, next);
    }
    at(201);
    return queue.isSubclass() ? ts.callMethod(queue, "get_nowait") : queue.getNowait(ts);
  }
}
