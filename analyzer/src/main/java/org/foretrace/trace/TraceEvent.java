// SPDX-License-Identifier: Apache-2.0
package org.foretrace.trace;

import org.jspecify.annotations.Nullable;

/**
 * Something that happened, at a virtual time in seconds, in a task (null outside of any), at a
 * 1-based source line (0 where there is none). Immutable.
 */
public sealed interface TraceEvent {
  double time();

  @Nullable String task();

  int line();

  /** Text was written to stdout (or stderr). */
  record Output(double time, @Nullable String task, int line, String text, boolean stderr)
      implements TraceEvent {}

  /** A task was made: {@code name}, running the coroutine of that qualified name. */
  record TaskCreated(double time, @Nullable String task, int line, String name, String coroutine)
      implements TraceEvent {}

  /** A task ended: returned, raised or cancelled. */
  record TaskEnded(double time, @Nullable String task, int line, String name, String end)
      implements TraceEvent {}

  /** The loop stood still for {@code seconds} in a blocking call such as time.sleep. */
  record Blocked(double time, @Nullable String task, int line, String call, double seconds)
      implements TraceEvent {}
}
