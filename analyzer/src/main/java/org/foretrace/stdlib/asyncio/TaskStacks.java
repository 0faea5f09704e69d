// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.asyncio;

import org.foretrace.object.Attributes;
import org.foretrace.object.PyList;
import org.foretrace.object.PyObject;
import org.foretrace.object.PySingleton;
import org.foretrace.object.ThreadState;

/** {@code Task.get_stack} and {@code Task.print_stack}. */
final class TaskStacks {
  private TaskStacks() {}

  static PyObject get(ThreadState ts, PyTask task, PyObject limit) {
    PyObject coroutine = task.coroutineOrNull();
    PyObject frame = coroutine == null ? null : Attributes.getOrNull(ts, coroutine, "cr_frame");
    if (limit != PySingleton.NONE) {
      throw ts.unsupported("asyncio.Task.get_stack(limit=...)");
    }
    if (frame != null && frame != PySingleton.NONE) {
      if (task.loop().currentTask() == task) {
        throw ts.unsupported("asyncio.Task.get_stack() of the running task");
      }
      return PyList.of(frame);
    }
    if (task.exceptionOrNull() != null) {
      throw ts.unsupported("asyncio.Task.get_stack() of a failed task");
    }
    return new PyList();
  }

  static PyObject print(ThreadState ts, PyTask task, PyObject limit, PyObject file) {
    throw ts.unsupported("asyncio.Task.print_stack");
  }
}
