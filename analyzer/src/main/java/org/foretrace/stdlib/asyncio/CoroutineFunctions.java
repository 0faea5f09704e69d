// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.asyncio;

import org.foretrace.object.PyBool;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyOps;
import org.foretrace.object.ThreadState;

/** {@code asyncio.iscoroutinefunction}. */
final class CoroutineFunctions {
  private CoroutineFunctions() {}

  static boolean is(ThreadState ts, PyObject function) {
    PyObject inspect = ts.importModule("inspect");
    PyObject answer = ts.callMethod(inspect, "iscoroutinefunction", function);
    return answer == PyBool.TRUE || PyOps.truth(ts, answer);
  }
}
