// SPDX-License-Identifier: Apache-2.0
package org.foretrace.vm;

import org.foretrace.object.Droppable;
import org.foretrace.object.Exceptions;
import org.foretrace.object.NativeCoroutine;
import org.foretrace.object.PyObject;

/** What CPython does when the value of an expression statement dies. */
final class Drops {
  private Drops() {}

  static void drop(Interpreter in, Frame f, PyObject value) {
    if (value instanceof PyCoroutine c) {
      if (!c.started && !c.isFinished() && !c.warned && in.fresh == c && in.freshIn == f) {
        c.warned = true;
        neverAwaited(in, c.qualname());
      }
    } else if (value instanceof NativeCoroutine c) {
      if (!c.isStarted() && !c.isFinished()) {
        neverAwaited(in, c.name());
      }
    } else if (value instanceof Droppable d) {
      d.dropped(in);
    }
  }

  static void neverAwaited(Interpreter in, String name) {
    in.warn(Exceptions.RUNTIME_WARNING, "coroutine '" + name + "' was never awaited");
  }
}
