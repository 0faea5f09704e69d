// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.contextvars;

import org.foretrace.object.Errors;
import org.foretrace.object.PyOps;
import org.foretrace.object.RunLocal;
import org.foretrace.object.ThreadState;

/** The context that is current in a run. */
public final class ContextState {
  private static final RunLocal<ContextState> KEY = RunLocal.of(ts -> new ContextState());

  private PyContext current = new PyContext();

  private ContextState() {}

  /** That of a run. */
  public static ContextState in(ThreadState ts) {
    return KEY.in(ts);
  }

  /** The current context itself. */
  public PyContext current() {
    return current;
  }

  /** {@code copy_context()}. */
  public PyContext copy() {
    return current.copy();
  }

  /** Makes a context current; to be followed by {@link #exit}. */
  public void enter(ThreadState ts, PyContext context) {
    if (context.previous() != null) {
      throw Errors.runtimeError(
          "cannot enter context: " + PyOps.repr(ts, context) + " is already entered");
    }
    context.setPrevious(current);
    current = context;
  }

  /** Goes back to the context from which this one was entered. */
  public void exit(PyContext context) {
    PyContext previous = context.previous();
    if (previous != null) {
      current = previous;
      context.setPrevious(null);
    }
  }
}
