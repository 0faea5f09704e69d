// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.asyncio;

import java.util.ArrayDeque;
import org.foretrace.object.Comparison;
import org.foretrace.object.Errors;
import org.foretrace.object.NativeCoroutine;
import org.foretrace.object.PyInt;
import org.foretrace.object.PyList;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyOps;
import org.foretrace.object.PySingleton;
import org.foretrace.object.PyType;
import org.foretrace.object.ThreadState;
import org.jspecify.annotations.Nullable;

/**
 * {@code asyncio.Queue}, {@code LifoQueue} and {@code PriorityQueue}. In a class of the program any
 * method may be overridden, so there all calls go through the methods.
 */
final class PyQueue extends LoopBound {
  static final PyType TYPE =
      PyType.builtin("asyncio.queues", "Queue", PyQueue.class, PyType.OBJECT, QueueMethods::table)
          .withDict();
  static final PyType PRIORITY_TYPE =
      PyType.builtin(
          "asyncio.queues", "PriorityQueue", PyQueue.class, TYPE, QueueMethods::priorityTable);
  static final PyType LIFO_TYPE =
      PyType.builtin("asyncio.queues", "LifoQueue", PyQueue.class, TYPE, QueueMethods::lifoTable);

  private PyObject maxsize = PyInt.ZERO;
  private final ArrayDeque<PyObject> fifo = new ArrayDeque<>();
  private @Nullable PyObject store; // _queue, once it is more than fifo
  private final ArrayDeque<PyFuture> putters = new ArrayDeque<>(4);
  private long unfinished;
  private final PyEvent finished = new PyEvent(PyEvent.TYPE);
  private boolean shutDown;

  PyQueue(PyType type) {
    super(type);
  }

  /** {@code Queue()}. */
  static PyQueue unbounded(ThreadState ts) {
    PyQueue queue = new PyQueue(TYPE);
    queue.finished.set();
    return queue;
  }

  /** {@code __init__(maxsize)}. */
  void init(ThreadState ts, PyObject size) {
    maxsize = size;
    unfinished = 0;
    finished.set();
    if (isSubclass()) {
      ts.callMethod(this, "_init", size);
    } else {
      initStore();
    }
  }

  /** {@code _init(maxsize)}. */
  void initStore() {
    fifo.clear();
    store =
        type().isSubtypeOf(PRIORITY_TYPE) || type().isSubtypeOf(LIFO_TYPE) ? new PyList() : null;
  }

  PyObject maxsize() {
    return maxsize;
  }

  void setMaxsize(PyObject size) {
    maxsize = size;
  }

  ArrayDeque<PyFuture> getters() {
    return waiters();
  }

  ArrayDeque<PyFuture> putters() {
    return putters;
  }

  long unfinished() {
    return unfinished;
  }

  void setUnfinished(long count) {
    unfinished = count;
  }

  PyEvent finished() {
    return finished;
  }

  boolean isShutDown() {
    return shutDown;
  }

  /** {@code _queue}: a deque from the moment on when somebody asks for it. */
  PyObject store(ThreadState ts) {
    PyObject made = store;
    if (made == null) {
      made =
          ts.callMethod(
              ts.importModule("collections"), "deque", PyList.of(fifo.toArray(new PyObject[0])));
      fifo.clear();
      store = made;
    }
    return made;
  }

  void setStore(PyObject newStore) {
    store = newStore;
  }

  /** {@code _put(item)} of the class itself. */
  void putItem(ThreadState ts, PyObject item) {
    PyObject in = store;
    if (in == null) {
      if ((fifo.size() & 1023) == 1023) {
        ts.chargeMemory(8 * 1024);
      }
      fifo.addLast(item);
    } else if (type().isSubtypeOf(PRIORITY_TYPE)) {
      Heaps.push(ts, list(ts, in), item);
    } else {
      ts.callMethod(in, "append", item);
    }
  }

  /** {@code _get()} of the class itself. */
  PyObject getItem(ThreadState ts) {
    PyObject from = store;
    if (from == null) {
      PyObject item = fifo.pollFirst();
      if (item == null) {
        throw Errors.indexError("pop from an empty deque");
      }
      return item;
    }
    if (type().isSubtypeOf(PRIORITY_TYPE)) {
      return Heaps.pop(ts, list(ts, from));
    }
    return ts.callMethod(from, type().isSubtypeOf(LIFO_TYPE) ? "pop" : "popleft");
  }

  private static PyList list(ThreadState ts, PyObject o) {
    if (!(o instanceof PyList)) {
      throw ts.unsupported("PriorityQueue._queue of type " + o.type().fullName());
    }
    return (PyList) o;
  }

  // ---- the methods as other methods call them

  private void put(ThreadState ts, PyObject item) {
    if (isSubclass()) {
      ts.callMethod(this, "_put", item);
    } else {
      putItem(ts, item);
    }
  }

  private PyObject take(ThreadState ts) {
    return isSubclass() ? ts.callMethod(this, "_get") : getItem(ts);
  }

  /** {@code qsize()} of the class itself. */
  int size(ThreadState ts) {
    PyObject in = store;
    return in == null ? fifo.size() : PyOps.length(ts, in);
  }

  /** {@code empty()} of the class itself. */
  boolean isEmpty(ThreadState ts) {
    PyObject in = store;
    return in == null ? fifo.isEmpty() : !PyOps.truth(ts, in);
  }

  /** {@code full()} of the class itself. */
  boolean isFull(ThreadState ts) {
    if (maxsize.type() == PyInt.TYPE && ((PyInt) maxsize).signum() <= 0) {
      return false;
    }
    if (Comparison.holds(ts, Comparison.Op.LE, maxsize, PyInt.ZERO)) {
      return false;
    }
    PyObject size = isSubclass() ? ts.callMethod(this, "qsize") : PyInt.of(size(ts));
    return Comparison.holds(ts, Comparison.Op.GE, size, maxsize);
  }

  boolean empty(ThreadState ts) {
    return isSubclass() ? PyOps.truth(ts, ts.callMethod(this, "empty")) : isEmpty(ts);
  }

  boolean full(ThreadState ts) {
    return isSubclass() ? PyOps.truth(ts, ts.callMethod(this, "full")) : isFull(ts);
  }

  /** {@code get()}. */
  NativeCoroutine get() {
    return new QueueGet(this);
  }

  /** {@code put_nowait(item)}. */
  PyObject putNowait(ThreadState ts, PyObject item) {
    if (shutDown) {
      throw LibraryFrames.through(
          AsyncioErrors.bare(AsyncioErrors.QUEUE_SHUT_DOWN), "queues.py:164");
    }
    if (full(ts)) {
      throw LibraryFrames.through(AsyncioErrors.bare(AsyncioErrors.QUEUE_FULL), "queues.py:166");
    }
    put(ts, item);
    unfinished++;
    finished.clear();
    wakeupNext(getters());
    return PySingleton.NONE;
  }

  /** {@code get_nowait()}. */
  PyObject getNowait(ThreadState ts) {
    if (empty(ts)) {
      throw LibraryFrames.through(
          AsyncioErrors.bare(shutDown ? AsyncioErrors.QUEUE_SHUT_DOWN : AsyncioErrors.QUEUE_EMPTY),
          shutDown ? "queues.py:213" : "queues.py:214");
    }
    PyObject item = take(ts);
    wakeupNext(putters);
    return item;
  }

  /** Wakes the first waiter that is not done. */
  static void wakeupNext(ArrayDeque<PyFuture> waiters) {
    for (PyFuture w = waiters.pollFirst(); w != null; w = waiters.pollFirst()) {
      if (!w.done()) {
        w.setResult(PySingleton.NONE);
        break;
      }
    }
  }

  /** {@code task_done()}. */
  void taskDone() {
    if (unfinished <= 0) {
      throw LibraryFrames.through(
          Errors.valueError("task_done() called too many times"), "queues.py:237");
    }
    unfinished--;
    if (unfinished == 0) {
      finished.set();
    }
  }

  /** {@code shutdown(immediate)}. */
  void shutdown(ThreadState ts, boolean immediate) {
    shutDown = true;
    if (immediate) {
      while (!empty(ts)) {
        take(ts);
        if (unfinished > 0) {
          unfinished--;
        }
      }
      if (unfinished == 0) {
        finished.set();
      }
    }
    wakeAll(getters());
    wakeAll(putters);
  }

  private static void wakeAll(ArrayDeque<PyFuture> waiters) {
    for (PyFuture w = waiters.pollFirst(); w != null; w = waiters.pollFirst()) {
      if (!w.done()) {
        w.setResult(PySingleton.NONE);
      }
    }
  }

  /** {@code _format()}: what both texts show. */
  String format(ThreadState ts) {
    StringBuilder text = new StringBuilder("maxsize=").append(PyOps.repr(ts, maxsize));
    if (!isEmpty(ts)) {
      PyObject in = store;
      PyObject list =
          in == null ? PyList.of(fifo.toArray(new PyObject[0])) : PyList.of(PyOps.toList(ts, in));
      text.append(" _queue=").append(PyOps.repr(ts, list));
    }
    if (!getters().isEmpty()) {
      text.append(" _getters[").append(getters().size()).append(']');
    }
    if (!putters.isEmpty()) {
      text.append(" _putters[").append(putters.size()).append(']');
    }
    if (unfinished != 0) {
      text.append(" tasks=").append(unfinished);
    }
    if (shutDown) {
      text.append(" shutdown");
    }
    return text.toString();
  }
}
