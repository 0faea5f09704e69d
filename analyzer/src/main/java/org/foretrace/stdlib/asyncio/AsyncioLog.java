// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.asyncio;

import org.foretrace.object.PyBaseException;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyOps;
import org.foretrace.object.PyStr;
import org.foretrace.object.ThreadState;
import org.jspecify.annotations.Nullable;

/** The logger {@code asyncio}. */
final class AsyncioLog {
  private AsyncioLog() {}

  static void error(ThreadState ts, String message, @Nullable PyBaseException exception) {
    PyObject method = PyOps.getAttr(ts, logger(ts), "error");
    // The text goes through an argument, as it may hold percent signs.
    if (exception == null) {
      ts.call(method, PyStr.of("%s"), PyStr.of(message));
    } else {
      ts.call(
          method,
          new PyObject[] {PyStr.of("%s"), PyStr.of(message), exception},
          new String[] {"exc_info"});
    }
  }

  static void warning(ThreadState ts, String message) {
    ts.callMethod(logger(ts), "warning", PyStr.of("%s"), PyStr.of(message));
  }

  static void debug(ThreadState ts, String message) {
    ts.callMethod(logger(ts), "debug", PyStr.of("%s"), PyStr.of(message));
  }

  private static PyObject logger(ThreadState ts) {
    return ts.callMethod(ts.importModule("logging"), "getLogger", PyStr.of("asyncio"));
  }
}
