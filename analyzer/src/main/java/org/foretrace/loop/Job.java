// SPDX-License-Identifier: Apache-2.0
package org.foretrace.loop;

/** What waits in the ready queue to be run in a turn: asyncio's Handle. */
public interface Job {
  /** A cancelled job stays in the queue, and is passed over. */
  boolean isCancelled();

  /** Runs it; must not call the loop's {@code runOnce}. */
  void run();
}
