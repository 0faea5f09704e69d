// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

/** A Python exception on its way through Java code. Has no Java stack trace: it is control flow. */
public final class PyRaise extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient PyBaseException exception;
  // Whether the exception has its context: set once, where it is raised.
  private boolean inContext;

  /** Raises {@code exception}; use {@link Errors} to make one of a builtin type with a message. */
  public PyRaise(PyBaseException exception) {
    super(null, null, false, false);
    this.exception = exception;
  }

  public PyBaseException exception() {
    return exception;
  }

  /** Goes on with an exception that was raised before: its context stays as it is. */
  public static PyRaise again(PyBaseException exception) {
    PyRaise raise = new PyRaise(exception);
    raise.inContext = true;
    return raise;
  }

  /** True the first time only: then the interpreter sets {@code __context__}. */
  public boolean entersContext() {
    boolean first = !inContext;
    inContext = true;
    return first;
  }

  /** Whether an {@code except type} would catch it. */
  public boolean matches(PyType type) {
    return exception.type().isSubtypeOf(type);
  }

  @Override
  public String getMessage() {
    return exception.type().name() + ": " + exception.args();
  }
}
