// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.asyncio;

import org.foretrace.object.PyBaseException;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyRaise;
import org.foretrace.object.PySingleton;
import org.foretrace.object.ThreadState;
import org.jspecify.annotations.Nullable;

/** {@code Queue.put}. */
final class QueuePut extends LibraryCoroutine {
  private final PyQueue queue;
  private final PyObject item;
  private @Nullable PyFuture putter;

  QueuePut(PyQueue queue, PyObject item) {
    super("Queue.put", "queues.py", 125);
    this.queue = queue;
    this.item = item;
  }

  @Override
  protected PyObject resume(
      ThreadState ts, @Nullable PyObject value, @Nullable PyBaseException error) {
    PyFuture waited = putter;
    if (waited != null && error != null) {
      waited.cancel(ts, PySingleton.NONE);
      queue.putters().remove(waited);
      if (!queue.full(ts) && !waited.cancelled()) {
        PyQueue.wakeupNext(queue.putters());
      }
      throw new PyRaise(error);
    }
    if (queue.full(ts)) {
      at(135);
      if (queue.isShutDown()) {
        throw AsyncioErrors.bare(AsyncioErrors.QUEUE_SHUT_DOWN);
      }
      at(136);
      PyFuture next = queue.boundLoop(ts).createFuture();
      putter = next;
      queue.putters().addLast(next);
      return awaitAt(ts, 139, next);
    }
    at(154);
    return queue.isSubclass()
        ? ts.callMethod(queue, "put_nowait", item)
        : queue.putNowait(ts, item);
  }
}
