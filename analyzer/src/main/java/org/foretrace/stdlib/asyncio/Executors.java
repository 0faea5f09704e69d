// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.asyncio;

import org.foretrace.object.NativeCoroutine;
import org.foretrace.object.PyBaseException;
import org.foretrace.object.PyObject;
import org.foretrace.object.PySingleton;
import org.foretrace.object.ThreadState;
import org.jspecify.annotations.Nullable;

/** Jobs in other threads: not modelled yet. */
final class Executors {
  private Executors() {}

  static PyObject runInExecutor(ThreadState ts, PyObject[] args) {
    throw ts.unsupported("loop.run_in_executor");
  }

  static PyObject setDefault(ThreadState ts, PyObject loop, PyObject executor) {
    throw ts.unsupported("loop.set_default_executor");
  }

  /** {@code loop.shutdown_default_executor()}: there is none. */
  static NativeCoroutine shutdown(PyEventLoop loop) {
    return new Shutdown();
  }

  private static final class Shutdown extends LibraryCoroutine {
    Shutdown() {
      super("BaseEventLoop.shutdown_default_executor", "base_events.py", 597);
    }

    @Override
    protected PyObject resume(
        ThreadState ts, @Nullable PyObject value, @Nullable PyBaseException error) {
      check(error);
      return PySingleton.NONE;
    }
  }
}
