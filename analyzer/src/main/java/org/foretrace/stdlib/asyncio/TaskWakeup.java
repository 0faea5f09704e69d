// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.asyncio;

import org.foretrace.object.BuiltinTable;
import org.foretrace.object.Errors;
import org.foretrace.object.PyCallable;
import org.foretrace.object.PyObject;
import org.foretrace.object.PySingleton;
import org.foretrace.object.PyStr;
import org.foretrace.object.PyType;
import org.foretrace.object.ThreadState;
import org.jspecify.annotations.Nullable;

/** The callback by which a future wakes the task that awaits it. */
final class TaskWakeup extends PyObject implements PyCallable {
  static final PyType TYPE =
      PyType.builtin(
              "builtins",
              "builtin_function_or_method",
              TaskWakeup.class,
              PyType.OBJECT,
              TaskWakeup::table)
          .notSubclassable();

  private final PyTask task;

  TaskWakeup(PyTask task) {
    super(TYPE);
    this.task = task;
  }

  PyTask task() {
    return task;
  }

  @Override
  public PyObject call(ThreadState ts, PyObject[] args, String @Nullable [] names) {
    if (args.length != 1 || names != null) {
      throw Errors.typeError("task_wakeup() takes exactly one argument");
    }
    task.wakeup(ts, args[0]);
    return PySingleton.NONE;
  }

  private static BuiltinTable table() {
    return BuiltinTable.type()
        .method(
            "__repr__(self, /)",
            (ts, self) ->
                PyStr.of(
                    "<built-in method task_wakeup of "
                        + ((TaskWakeup) self).task.type().name()
                        + " object at "
                        + AsyncioObject.address(ts, ((TaskWakeup) self).task)
                        + ">"))
        .getter("__self__", (ts, self) -> ((TaskWakeup) self).task)
        .getter("__name__", (ts, self) -> PyStr.of("task_wakeup"))
        .getter(
            "__qualname__",
            (ts, self) -> PyStr.of(((TaskWakeup) self).task.type().qualname() + ".task_wakeup"));
  }
}
