// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

/** A value to which something happens when an expression statement lets go of it. */
public interface Droppable {
  /** An expression statement has computed it and does not keep it; others may hold it. */
  void dropped(ThreadState ts);
}
