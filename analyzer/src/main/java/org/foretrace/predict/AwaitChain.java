// SPDX-License-Identifier: Apache-2.0
package org.foretrace.predict;

import org.foretrace.object.NativeCoroutine;
import org.foretrace.object.PyObject;
import org.foretrace.stdlib.asyncio.PyTask;
import org.foretrace.vm.Frame;
import org.foretrace.vm.Interpreter;
import org.foretrace.vm.Resumable;
import org.jspecify.annotations.Nullable;

/** Follows what a suspended task awaits, from its coroutine inwards. */
final class AwaitChain {
  private AwaitChain() {}

  /** The qualified name of a coroutine. */
  static String nameOf(PyObject coroutine) {
    if (coroutine instanceof Resumable r) {
      return r.qualname();
    }
    return coroutine instanceof NativeCoroutine n ? n.name() : coroutine.type().name();
  }

  /** The innermost line of the program at which a task stands; 0 if there is none. */
  static int line(PyTask task) {
    int line = 0;
    PyObject at = task.coroutineOrNull();
    while (at != null) {
      if (at instanceof Resumable r) {
        Frame frame = r.frame();
        if (frame != null && !frame.code().isLibrary()) {
          line = frame.line();
        }
      }
      at = inner(at);
    }
    return line;
  }

  /** What the innermost await waits for, in words. */
  static String waitsFor(Interpreter interpreter, PyTask task) {
    PyObject at = task.coroutineOrNull();
    String library = "";
    while (at != null) {
      if (at instanceof NativeCoroutine n) {
        library = n.name() + "()";
      }
      at = inner(at);
    }
    PyObject waiter = task.waiter();
    if (!library.isEmpty()) {
      return library;
    }
    return waiter == null ? "nothing" : Waits.text(interpreter, waiter);
  }

  private static @Nullable PyObject inner(PyObject at) {
    if (at instanceof Resumable r) {
      return r.awaited();
    }
    return at instanceof NativeCoroutine n ? n.awaited() : null;
  }
}
