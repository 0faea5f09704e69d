// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import org.jspecify.annotations.Nullable;

/**
 * Something that runs step by step and can be awaited or delegated to: generators, coroutines,
 * futures' iterators. CPython's am_send with throw and close.
 */
public interface Sendable {
  /**
   * Resumes with a value ({@code None} at the start). Gives what is yielded, or null when it has
   * returned: then {@link #returned} has the value. Raises what the body raises.
   */
  @Nullable PyObject send(ThreadState ts, PyObject value);

  /** Resumes by raising inside; otherwise as {@link #send}. */
  @Nullable PyObject throwInto(ThreadState ts, PyBaseException exception);

  /**
   * The return value, to be read once directly after {@code send} or {@code throwInto} gave null.
   */
  PyObject returned();

  /** Raises GeneratorExit inside: {@code close()}. */
  void close(ThreadState ts);
}
