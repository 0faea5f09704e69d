// SPDX-License-Identifier: Apache-2.0
package org.foretrace.vm;

import org.foretrace.object.PyBaseException;
import org.foretrace.object.PyObject;
import org.foretrace.object.PySingleton;
import org.foretrace.object.PyType;
import org.jspecify.annotations.Nullable;

/** What calling an {@code async def} with {@code yield} gives. */
public final class PyAsyncGenerator extends Resumable {
  public static final PyType TYPE =
      PyType.builtin("async_generator", PyAsyncGenerator.class, ResumableMethods::asyncGenerator)
          .notSubclassable();

  // Whether an __anext__, asend, athrow or aclose of it is under way: ag_running.
  boolean busy;
  boolean closed;
  boolean ownedByLoop;
  private boolean hooked;
  private @Nullable AsyncGenHooks hooks;

  PyAsyncGenerator(Frame frame, PyFunction function, int line) {
    super(TYPE, frame, function, line);
  }

  @Override
  String kind() {
    return "async generator";
  }

  private void hook(Interpreter in) {
    if (!hooked) {
      hooked = true;
      hooks = in.asyncGenHooks();
      if (hooks != null) {
        hooks.firstIteration(in, this);
      }
    }
  }

  /** {@code __anext__()}. */
  public PyObject anext(Interpreter in) {
    hook(in);
    return new AsyncGenStep(this, AsyncGenStep.Mode.SEND, PySingleton.NONE, null);
  }

  /** {@code asend(value)}. */
  public PyObject asend(Interpreter in, PyObject value) {
    hook(in);
    return new AsyncGenStep(this, AsyncGenStep.Mode.SEND, value, null);
  }

  /** {@code athrow(exception)}. */
  public PyObject athrow(Interpreter in, PyBaseException exception) {
    hook(in);
    return new AsyncGenStep(this, AsyncGenStep.Mode.THROW, PySingleton.NONE, exception);
  }

  /** {@code aclose()}. */
  public PyObject aclose(Interpreter in) {
    hook(in);
    return new AsyncGenStep(this, AsyncGenStep.Mode.CLOSE, PySingleton.NONE, null);
  }

  /** Nobody holds it any more: the event loop is to close it. */
  void finalizeNow(Interpreter in) {
    ownedByLoop = false;
    if (hooks != null && !closed && started) {
      hooks.finalizer(in, this);
    }
  }
}
