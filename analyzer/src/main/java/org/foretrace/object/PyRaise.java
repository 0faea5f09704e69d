// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

/** A Python exception on its way through Java code. Has no Java stack trace: it is control flow. */
public final class PyRaise extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient PyBaseException exception;

  /** Raises {@code exception}; use {@link Errors} to make one of a builtin type with a message. */
  public PyRaise(PyBaseException exception) {
    super(null, null, false, false);
    this.exception = exception;
  }

  public PyBaseException exception() {
    return exception;
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
