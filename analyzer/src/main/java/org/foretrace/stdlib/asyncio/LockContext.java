// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.asyncio;

import org.foretrace.object.BuiltinTable;
import org.foretrace.object.PyBaseException;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyOps;
import org.foretrace.object.PySingleton;
import org.foretrace.object.ThreadState;
import org.jspecify.annotations.Nullable;

/** {@code async with lock}: locks.py's _ContextManagerMixin. */
final class LockContext {
  private LockContext() {}

  static BuiltinTable table() {
    return BuiltinTable.pythonType()
        .method("__aenter__(self)", (ts, self) -> new Enter(self))
        .method("__aexit__(self, exc_type, exc, tb)", (ts, self, type, e, tb) -> new Exit(self));
  }

  private static final class Enter extends LibraryCoroutine {
    private final PyObject lock;
    private boolean awaited;

    Enter(PyObject lock) {
      super("_ContextManagerMixin.__aenter__", "locks.py", 13);
      this.lock = lock;
    }

    @Override
    protected PyObject resume(
        ThreadState ts, @Nullable PyObject value, @Nullable PyBaseException error) {
      check(error);
      if (!awaited) {
        awaited = true;
        return awaitAt(ts, 14, acquire(ts, lock));
      }
      return PySingleton.NONE;
    }
  }

  private static final class Exit extends LibraryCoroutine {
    private final PyObject lock;

    Exit(PyObject lock) {
      super("_ContextManagerMixin.__aexit__", "locks.py", 19);
      this.lock = lock;
    }

    @Override
    protected PyObject resume(
        ThreadState ts, @Nullable PyObject value, @Nullable PyBaseException error) {
      at(20);
      release(ts, lock);
      return PySingleton.NONE;
    }
  }

  /** {@code lock.acquire()}. */
  static PyObject acquire(ThreadState ts, PyObject lock) {
    if (lock.type() == PyLock.TYPE) {
      return ((PyLock) lock).acquire();
    }
    return ts.callMethod(lock, "acquire");
  }

  /** {@code lock.release()}. */
  static void release(ThreadState ts, PyObject lock) {
    if (lock.type() == PyLock.TYPE) {
      ((PyLock) lock).release();
    } else {
      ts.callMethod(lock, "release");
    }
  }

  /** {@code lock.locked()}. */
  static boolean locked(ThreadState ts, PyObject lock) {
    return lock.type() == PyLock.TYPE
        ? ((PyLock) lock).isLocked()
        : PyOps.truth(ts, ts.callMethod(lock, "locked"));
  }
}
