// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.asyncio;

import org.foretrace.object.BuiltinTable;
import org.foretrace.object.PyBool;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyType;
import org.foretrace.object.ThreadState;

/** What {@code gather} gives: its cancellation is that of the children. */
final class GatheringFuture extends PyFuture {
  static final PyType TYPE =
      PyType.builtin(
              "asyncio.tasks",
              "_GatheringFuture",
              GatheringFuture.class,
              PyFuture.TYPE,
              GatheringFuture::table)
          .withDict();

  private final PyObject[] children;
  private boolean cancelRequested;

  GatheringFuture(PyEventLoop loop, PyObject[] children) {
    super(TYPE);
    setLoop(loop, Library.path("tasks.py:765"));
    this.children = children;
  }

  boolean isCancelRequested() {
    return cancelRequested;
  }

  @Override
  boolean cancel(ThreadState ts, PyObject message) {
    if (done()) {
      return false;
    }
    boolean any = false;
    for (PyObject child : children) {
      any |= Futures.cancel(ts, child, message);
    }
    if (any) {
      cancelRequested = true;
    }
    return any;
  }

  private static BuiltinTable table() {
    return BuiltinTable.pythonType()
        .newFunction(
            "_GatheringFuture(*args, **kwargs)",
            (ts, cls, args) -> {
              throw ts.unsupported("asyncio.tasks._GatheringFuture()");
            })
        .method(
            "cancel(self, msg=None)",
            (ts, self, msg) -> PyBool.of(((GatheringFuture) self).cancel(ts, msg)));
  }
}
