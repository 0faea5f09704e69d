// SPDX-License-Identifier: Apache-2.0
package org.foretrace.loop;

/** A job with a deadline: asyncio's TimerHandle. */
public interface Timer extends Job {
  Instant when();

  /** Told when it enters and leaves the heap. */
  void setScheduled(boolean scheduled);

  /** Whether it is in the heap. */
  boolean isScheduled();
}
