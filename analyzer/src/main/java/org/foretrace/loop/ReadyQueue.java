// SPDX-License-Identifier: Apache-2.0
package org.foretrace.loop;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The FIFO of jobs that are to run. Not thread-safe. */
public final class ReadyQueue {
  private @Nullable Job[] ring = new Job[16];
  private int head;
  private int size;

  public int size() {
    return size;
  }

  public void add(Job job) {
    if (size == ring.length) {
      grow();
    }
    ring[(head + size++) & (ring.length - 1)] = job;
  }

  /** The first, or null. */
  public @Nullable Job poll() {
    if (size == 0) {
      return null;
    }
    Job job = ring[head];
    ring[head] = null;
    head = (head + 1) & (ring.length - 1);
    size--;
    return job;
  }

  public void clear() {
    Arrays.fill(ring, null);
    size = 0;
  }

  private void grow() {
    Job[] wider = new Job[ring.length * 2];
    int first = ring.length - head;
    System.arraycopy(ring, head, wider, 0, first);
    System.arraycopy(ring, 0, wider, first, head);
    ring = wider;
    head = 0;
  }
}
