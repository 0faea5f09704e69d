// SPDX-License-Identifier: Apache-2.0
package org.foretrace.predict;

import org.foretrace.code.CodeObject;
import org.foretrace.object.NativeCoroutine;
import org.foretrace.object.PyBaseException;
import org.foretrace.object.PyModule;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyOps;
import org.foretrace.object.PyRaise;
import org.foretrace.object.PySingleton;
import org.foretrace.object.ThreadState;
import org.foretrace.vm.Interpreter;
import org.jspecify.annotations.Nullable;

/** Runs the cells of a notebook on a loop that already runs, as Jupyter's kernel does. */
final class NotebookKernel extends NativeCoroutine {
  private final Interpreter interpreter;
  private final CodeObject code;
  private final PyModule main;
  private boolean begun;

  private NotebookKernel(Interpreter interpreter, CodeObject code, PyModule main) {
    super("kernel");
    this.interpreter = interpreter;
    this.code = code;
    this.main = main;
  }

  /** Runs all cells to the end. */
  static void run(Interpreter interpreter, CodeObject code, PyModule main) {
    PyObject asyncio = interpreter.importModule("asyncio");
    interpreter.call(
        PyOps.getAttr(interpreter, asyncio, "run"), new NotebookKernel(interpreter, code, main));
  }

  @Override
  protected PyObject resume(
      ThreadState ts, @Nullable PyObject value, @Nullable PyBaseException error) {
    if (error != null) {
      throw new PyRaise(error);
    }
    if (!begun) {
      begun = true;
      PyObject cells = interpreter.startModule(code, main);
      if (cells != null) {
        return await(ts, cells);
      }
    }
    return PySingleton.NONE;
  }
}
