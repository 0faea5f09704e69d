// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.asyncio;

import java.util.Collection;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyTuple;
import org.foretrace.object.ThreadState;

/** {@code lock._waiters} and the like, to be counted only. */
final class WaiterView {
  private WaiterView() {}

  /** A copy; None where CPython has not made the deque yet. */
  static PyObject of(
      ThreadState ts, Collection<? extends PyObject> waiters, boolean madeWhenNeeded) {
    if (waiters.isEmpty() && madeWhenNeeded) {
      throw ts.unsupported("_waiters of a lock on which nobody waits");
    }
    PyObject collections = ts.importModule("collections");
    return waiters.isEmpty()
        ? ts.callMethod(collections, "deque")
        : ts.callMethod(collections, "deque", PyTuple.of(waiters.toArray(new PyObject[0])));
  }
}
