// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.asyncio;

import org.foretrace.object.BuiltinTable;
import org.foretrace.object.PyBaseException;
import org.foretrace.object.PyBool;
import org.foretrace.object.PyGenericAlias;
import org.foretrace.object.PyInt;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyOps;
import org.foretrace.object.PySingleton;
import org.foretrace.object.PyStr;
import org.foretrace.object.ThreadState;
import org.jspecify.annotations.Nullable;

/** What Python sees of queues. */
final class QueueMethods {
  private QueueMethods() {}

  private static PyQueue of(PyObject o) {
    return (PyQueue) o;
  }

  static BuiltinTable table() {
    return BuiltinTable.pythonType()
        .newFunction("Queue(*args, **kwargs)", (ts, cls, args) -> new PyQueue(cls))
        .methodN(
            "__init__(self, maxsize=0)",
            (ts, a) -> {
              of(a[0]).init(ts, a[1]);
              return PySingleton.NONE;
            })
        .include(access())
        .include(overridable())
        .include(internals());
  }

  static BuiltinTable priorityTable() {
    return overridable();
  }

  static BuiltinTable lifoTable() {
    return overridable();
  }

  private static BuiltinTable overridable() {
    return BuiltinTable.pythonType()
        .method(
            "_init(self, maxsize)",
            (ts, self, size) -> {
              of(self).initStore();
              return PySingleton.NONE;
            })
        .method("_get(self)", (ts, self) -> of(self).getItem(ts))
        .method(
            "_put(self, item)",
            (ts, self, item) -> {
              of(self).putItem(ts, item);
              return PySingleton.NONE;
            });
  }

  private static BuiltinTable access() {
    return BuiltinTable.pythonType()
        .method("qsize(self)", (ts, self) -> PyInt.of(of(self).size(ts)))
        .method("empty(self)", (ts, self) -> PyBool.of(of(self).isEmpty(ts)))
        .method("full(self)", (ts, self) -> PyBool.of(of(self).isFull(ts)))
        .getter("maxsize", (ts, self) -> of(self).maxsize())
        .method("put(self, item)", (ts, self, item) -> new QueuePut(of(self), item))
        .method("get(self)", (ts, self) -> of(self).get())
        .method("put_nowait(self, item)", (ts, self, item) -> of(self).putNowait(ts, item))
        .method("get_nowait(self)", (ts, self) -> of(self).getNowait(ts))
        .method(
            "task_done(self)",
            (ts, self) -> {
              of(self).taskDone();
              return PySingleton.NONE;
            })
        .method("join(self)", (ts, self) -> new Join(of(self)))
        .methodN(
            "shutdown(self, immediate=False)",
            (ts, a) -> {
              of(a[0]).shutdown(ts, PyOps.truth(ts, a[1]));
              return PySingleton.NONE;
            })
        .method("__repr__(self)", (ts, self) -> PyStr.of(repr(ts, of(self))))
        .method(
            "__str__(self)",
            (ts, self) -> PyStr.of("<" + self.type().shortName() + " " + of(self).format(ts) + ">"))
        .classMethod(
            "__class_getitem__(cls, key, /)", (ts, args) -> new PyGenericAlias(args[0], args[1]));
  }

  private static String repr(ThreadState ts, PyQueue self) {
    return "<"
        + self.type().shortName()
        + " at "
        + AsyncioObject.address(ts, self)
        + " "
        + self.format(ts)
        + ">";
  }

  private static BuiltinTable internals() {
    return BuiltinTable.pythonType()
        .method("_format(self)", (ts, self) -> PyStr.of(of(self).format(ts)))
        .property(
            "_queue",
            (ts, self) -> of(self).store(ts),
            (ts, self, value) -> {
              if (value == null) {
                throw ts.unsupported("del queue._queue");
              }
              of(self).setStore(value);
            })
        .property(
            "_maxsize",
            (ts, self) -> of(self).maxsize(),
            (ts, self, value) -> {
              if (value == null) {
                throw ts.unsupported("del queue._maxsize");
              }
              of(self).setMaxsize(value);
            })
        .property(
            "_unfinished_tasks",
            (ts, self) -> PyInt.of(of(self).unfinished()),
            (ts, self, value) -> {
              if (value == null) {
                throw ts.unsupported("del queue._unfinished_tasks");
              }
              of(self).setUnfinished(PyOps.index(ts, value).longValue());
            })
        .getter("_finished", (ts, self) -> of(self).finished())
        .getter("_is_shutdown", (ts, self) -> PyBool.of(of(self).isShutDown()))
        .getter("_getters", (ts, self) -> WaiterView.of(ts, of(self).getters(), false))
        .getter("_putters", (ts, self) -> WaiterView.of(ts, of(self).putters(), false));
  }

  /** {@code Queue.join}. */
  private static final class Join extends LibraryCoroutine {
    private final PyQueue queue;
    private boolean awaited;

    Join(PyQueue queue) {
      super("Queue.join", "queues.py", 242);
      this.queue = queue;
    }

    @Override
    protected PyObject resume(
        ThreadState ts, @Nullable PyObject value, @Nullable PyBaseException error) {
      check(error);
      if (!awaited && queue.unfinished() > 0) {
        awaited = true;
        return awaitAt(ts, 251, queue.finished().waitUntilSet());
      }
      return PySingleton.NONE;
    }
  }
}
