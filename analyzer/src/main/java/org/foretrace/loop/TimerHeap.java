// SPDX-License-Identifier: Apache-2.0
package org.foretrace.loop;

import java.util.Arrays;

/**
 * Timers by deadline, in the very binary heap that CPython's heapq keeps: deadlines that are equal
 * in all parts come out in its order, which is not that of registration. Not thread-safe.
 */
public final class TimerHeap {
  // base_events: from how many timers on, and from which share of cancelled ones, the heap is
  // rebuilt.
  private static final int MANY = 100;
  private static final double MANY_CANCELLED = 0.5;

  private Timer[] heap = new Timer[16];
  private int size;
  private int cancelled; // may count some that are gone already: it is CPython's count

  public int size() {
    return size;
  }

  /** The next to be due; only if there is one. */
  public Timer peek() {
    return heap[0];
  }

  public void push(Timer timer) {
    if (size == heap.length) {
      heap = Arrays.copyOf(heap, size * 2);
    }
    heap[size++] = timer;
    siftDown(0, size - 1);
    timer.setScheduled(true);
  }

  /** Takes the next to be due. */
  public Timer pop() {
    Timer last = heap[--size];
    Timer first = last;
    if (size > 0) {
      first = heap[0];
      heap[0] = last;
      siftUp(0);
    }
    Arrays.fill(heap, size, size + 1, null);
    first.setScheduled(false);
    return first;
  }

  /** To be told of each timer that is cancelled while it is in the heap. */
  public void noteCancelled() {
    cancelled++;
  }

  /**
   * What a turn starts with: cancelled timers are removed from the head, or all if they are many.
   */
  public void dropCancelled() {
    if (size > MANY && (double) cancelled / size > MANY_CANCELLED) {
      rebuild();
      cancelled = 0;
    } else {
      while (size > 0 && heap[0].isWithdrawn()) {
        cancelled--;
        pop();
      }
    }
  }

  public void clear() {
    Arrays.fill(heap, 0, size, null);
    size = 0;
  }

  /** The timers in the order of the heap's array, which is that of {@code loop._scheduled}. */
  public Timer[] toArray() {
    return Arrays.copyOf(heap, size);
  }

  private void rebuild() {
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (heap[i].isWithdrawn()) {
        heap[i].setScheduled(false);
      } else {
        heap[kept++] = heap[i];
      }
    }
    Arrays.fill(heap, kept, size, null);
    size = kept;
    for (int i = size / 2 - 1; i >= 0; i--) {
      siftUp(i);
    }
  }

  // heapq._siftdown: moves the item at pos towards the root, not beyond start.
  private void siftDown(int start, int pos) {
    Timer item = heap[pos];
    int at = pos;
    while (at > start) {
      int parent = (at - 1) >> 1;
      if (!item.when().isBefore(heap[parent].when())) {
        break;
      }
      heap[at] = heap[parent];
      at = parent;
    }
    heap[at] = item;
  }

  // heapq._siftup: lets smaller children rise until a leaf is reached, then moves the item back up.
  private void siftUp(int pos) {
    Timer item = heap[pos];
    int at = pos;
    int child = 2 * at + 1;
    while (child < size) {
      int right = child + 1;
      if (right < size && !heap[child].when().isBefore(heap[right].when())) {
        child = right;
      }
      heap[at] = heap[child];
      at = child;
      child = 2 * at + 1;
    }
    heap[at] = item;
    siftDown(pos, at);
  }
}
