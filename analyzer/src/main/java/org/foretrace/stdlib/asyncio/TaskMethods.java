// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.asyncio;

import org.foretrace.object.BuiltinTable;
import org.foretrace.object.Errors;
import org.foretrace.object.PyBool;
import org.foretrace.object.PyInt;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyOps;
import org.foretrace.object.PySingleton;
import org.foretrace.object.PyStr;
import org.foretrace.object.ThreadState;
import org.jspecify.annotations.Nullable;

/** What Python sees of tasks, beyond futures. */
final class TaskMethods {
  private TaskMethods() {}

  static BuiltinTable table() {
    return BuiltinTable.type()
        .newFunction("Task(*args, **kwargs)", (ts, cls, args) -> new PyTask(cls))
        .methodN(
            "__init__(self, /, coro, *, loop=None, name=None, context=None, eager_start=False)",
            TaskMethods::init)
        .method("__repr__(self, /)", (ts, self) -> PyStr.of(AsyncioRepr.task(ts, of(self))))
        .include(cancellation())
        .include(parts())
        .include(internals());
  }

  static PyTask of(PyObject o) {
    return (PyTask) o;
  }

  private static PyObject init(ThreadState ts, PyObject[] a) {
    FutureMethods.init(ts, of(a[0]), a[2]);
    of(a[0]).init(ts, a[1], a[3], a[4], PyOps.truth(ts, a[5]));
    return PySingleton.NONE;
  }

  private static BuiltinTable cancellation() {
    return BuiltinTable.type()
        .method(
            "cancel(self, /, msg=None)",
            (ts, self, msg) -> {
              of(self).loop();
              return PyBool.of(of(self).cancel(ts, msg));
            })
        .method("cancelling(self, /)", (ts, self) -> PyInt.of(of(self).cancelling()))
        .method("uncancel(self, /)", (ts, self) -> PyInt.of(of(self).uncancel()))
        .method(
            "set_result(self, result, /)",
            (ts, self, result) -> {
              throw Errors.runtimeError("Task does not support set_result operation");
            })
        .method(
            "set_exception(self, exception, /)",
            (ts, self, e) -> {
              throw Errors.runtimeError("Task does not support set_exception operation");
            });
  }

  private static BuiltinTable parts() {
    return BuiltinTable.type()
        .method("get_name(self, /)", (ts, self) -> of(self).name())
        .method(
            "set_name(self, value, /)",
            (ts, self, value) -> {
              of(self).setName(ts, value);
              return PySingleton.NONE;
            })
        .method("get_coro(self, /)", (ts, self) -> FutureMethods.orNone(of(self).coroutineOrNull()))
        .method("get_context(self, /)", (ts, self) -> of(self).context())
        .methodN("get_stack(self, /, *, limit=None)", (ts, a) -> TaskStacks.get(ts, of(a[0]), a[1]))
        .methodN(
            "print_stack(self, /, *, limit=None, file=None)",
            (ts, a) -> TaskStacks.print(ts, of(a[0]), a[1], a[2]));
  }

  private static BuiltinTable internals() {
    return BuiltinTable.type()
        .getter("_coro", (ts, self) -> FutureMethods.orNone(of(self).coroutineOrNull()))
        .getter("_fut_waiter", (ts, self) -> FutureMethods.orNone(of(self).waiter()))
        .getter("_must_cancel", (ts, self) -> PyBool.of(of(self).mustCancel()))
        .property(
            "_log_destroy_pending",
            (ts, self) -> PyBool.of(of(self).logsDestroyPending()),
            TaskMethods::setLogDestroyPending);
  }

  private static void setLogDestroyPending(
      ThreadState ts, PyObject self, @Nullable PyObject value) {
    of(self).setLogDestroyPending(value != null && PyOps.truth(ts, value));
  }
}
