// SPDX-License-Identifier: Apache-2.0
package org.foretrace.loop;

/** What waits in the ready queue to be run in a turn: asyncio's Handle. */
public interface Job {
  /** Whether it is not to be run any more: it stays in the queue, and is passed over. */
  boolean isWithdrawn();

  /** Runs it; must not call the loop's {@code runOnce}. */
  void run();
}
