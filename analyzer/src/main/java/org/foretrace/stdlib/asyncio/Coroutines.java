// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.asyncio;

import org.foretrace.object.Awaitables;
import org.foretrace.object.NativeCoroutine;
import org.foretrace.object.PyObject;
import org.foretrace.object.PySingleton;
import org.foretrace.object.PyType;

/** What counts as a coroutine or an awaitable: {@code asyncio.coroutines} and {@code inspect}. */
final class Coroutines {
  private static final String[] COROUTINE_METHODS = {"__await__", "send", "throw", "close"};

  private Coroutines() {}

  /**
   * {@code asyncio.iscoroutine(o)}: of the type itself, or of {@code collections.abc.Coroutine}.
   */
  static boolean isCoroutine(PyObject o) {
    if (o instanceof NativeCoroutine) {
      return true;
    }
    PyType type = o.type();
    if (!type.isHeap() && type.name().equals("coroutine")) {
      return true;
    }
    for (String name : COROUTINE_METHODS) {
      PyObject method = type.lookup(name);
      if (method == null || method == PySingleton.NONE) {
        return false;
      }
    }
    return true;
  }

  /** {@code inspect.isawaitable(o)}. */
  static boolean isAwaitable(PyObject o) {
    if (isCoroutine(o)
        || (o instanceof Awaitables.Coroutine && ((Awaitables.Coroutine) o).isAwaitable())) {
      return true;
    }
    PyObject method = o.type().lookup("__await__");
    return method != null && method != PySingleton.NONE;
  }
}
