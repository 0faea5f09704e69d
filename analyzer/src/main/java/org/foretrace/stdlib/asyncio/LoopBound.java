// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.asyncio;

import java.util.ArrayDeque;
import org.foretrace.object.Errors;
import org.foretrace.object.Exceptions;
import org.foretrace.object.PyOps;
import org.foretrace.object.PyType;
import org.foretrace.object.ThreadState;
import org.jspecify.annotations.Nullable;

/** What belongs to the first loop on which something waits for it, and how its waiters are kept. */
abstract class LoopBound extends AsyncioObject {
  private @Nullable PyEventLoop loop;
  private final ArrayDeque<PyFuture> waiters = new ArrayDeque<>(4);

  LoopBound(PyType type) {
    super(type);
  }

  /** {@code _get_loop()}. */
  final PyEventLoop boundLoop(ThreadState ts) {
    PyEventLoop running = AsyncioState.in(ts).running();
    if (loop == null) {
      loop = running;
    }
    if (running != loop) {
      throw LibraryFrames.through(
          Errors.runtimeError(PyOps.repr(ts, this) + " is bound to a different event loop"),
          "mixins.py:20");
    }
    if (running == null) {
      throw Errors.raise(
          Exceptions.ATTRIBUTE_ERROR, "'NoneType' object has no attribute 'create_future'");
    }
    return running;
  }

  /** Those who wait, first come first. */
  final ArrayDeque<PyFuture> waiters() {
    return waiters;
  }

  /** Whether methods may be overridden by a class of the program. */
  final boolean isSubclass() {
    return type().isHeap();
  }

  /** {@code repr}: of object, with what there is to say in brackets. */
  final String reprWith(ThreadState ts, String extra) {
    String waiting = waiters.isEmpty() ? "" : ", waiters:" + waiters.size();
    return "<" + plainRepr(ts, this) + " [" + extra + waiting + "]>";
  }
}
