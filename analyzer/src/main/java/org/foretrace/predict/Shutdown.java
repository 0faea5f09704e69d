// SPDX-License-Identifier: Apache-2.0
package org.foretrace.predict;

import java.util.List;
import org.foretrace.object.Exceptions;
import org.foretrace.stdlib.asyncio.AsyncioState;
import org.foretrace.vm.Interpreter;
import org.foretrace.vm.PyCoroutine;

/**
 * What the end of a process still prints: tasks and exceptions left behind, coroutines that nobody
 * awaited.
 */
final class Shutdown {
  private Shutdown() {}

  static void run(Interpreter interpreter, Recorder recorder) {
    AsyncioState.in(interpreter).finish();
    List<PyCoroutine> never = interpreter.neverAwaited();
    for (PyCoroutine coroutine : never) {
      recorder.warning(
          Exceptions.RUNTIME_WARNING,
          "coroutine '" + coroutine.qualname() + "' was never awaited",
          "sys",
          coroutine.createdLine());
    }
  }
}
