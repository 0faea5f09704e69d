// SPDX-License-Identifier: Apache-2.0
package org.foretrace.predict;

import java.util.ArrayList;
import java.util.List;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyOps;
import org.foretrace.object.PyRaise;
import org.foretrace.object.PyStr;
import org.foretrace.object.Unsupported;
import org.foretrace.predict.Prediction.Waiting;
import org.foretrace.stdlib.asyncio.AsyncioState;
import org.foretrace.stdlib.asyncio.PyEventLoop;
import org.foretrace.stdlib.asyncio.PyTask;
import org.foretrace.vm.Interpreter;

/** Tells of tasks: what they run, and what they wait for when nothing goes on. */
final class Waits {
  private Waits() {}

  /** Each pending task with its line and what it waits for. */
  static List<Waiting> of(Interpreter interpreter) {
    List<Waiting> all = new ArrayList<>();
    for (PyEventLoop loop : AsyncioState.in(interpreter).loops()) {
      for (PyTask task : loop.pendingTasks()) {
        String name = task.name() instanceof PyStr s ? s.value() : "?";
        all.add(new Waiting(name, AwaitChain.line(task), AwaitChain.waitsFor(interpreter, task)));
      }
    }
    return all;
  }

  /** The qualified name of a task's coroutine. */
  static String coroutineName(PyTask task) {
    PyObject coroutine = task.coroutineOrNull();
    return coroutine == null ? "?" : AwaitChain.nameOf(coroutine);
  }

  /** Whether a task that is done ended with an exception. */
  static boolean hasRaised(PyTask task) {
    return task.exceptionOrNull() != null;
  }

  static String text(Interpreter interpreter, PyObject o) {
    try {
      return PyOps.repr(interpreter, o);
    } catch (PyRaise | Unsupported e) {
      return o.type().name();
    }
  }
}
