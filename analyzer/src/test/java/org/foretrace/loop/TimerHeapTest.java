// SPDX-License-Identifier: Apache-2.0
package org.foretrace.loop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimerHeapTest {
  private final TimerHeap heap = new TimerHeap();

  private TestTimer push(String name, long nominal) {
    TestTimer timer = new TestTimer(name, new Instant(nominal, 0, 0), () -> {});
    heap.push(timer);
    return timer;
  }

  private List<String> drain() {
    List<String> names = new ArrayList<>();
    while (heap.size() > 0) {
      names.add(heap.pop().toString());
    }
    return names;
  }

  /** What heapq of CPython 3.13 gives for items that compare equal. */
  @Test
  void equalDeadlinesComeOutAsHeapqYieldsThem() {
    for (String name : List.of("0", "1", "2", "3", "4", "5", "6")) {
      push(name, 1);
    }
    assertThat(drain()).containsExactly("0", "2", "5", "6", "4", "1", "3");
  }

  @Test
  void fourEqualDeadlines() {
    for (String name : List.of("0", "1", "2", "3")) {
      push(name, 1);
    }
    assertThat(drain()).containsExactly("0", "2", "1", "3");
  }

  @Test
  void sortsByDeadline() {
    long seed = 12345;
    List<Long> keys = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      seed = seed * 6364136223846793005L + 1442695040888963407L;
      long key = (seed >>> 33) % 1000;
      keys.add(key);
      push(Long.toString(key), key);
    }
    keys.sort(null);
    assertThat(drain()).containsExactlyElementsOf(keys.stream().map(String::valueOf).toList());
  }

  @Test
  void dropsWithdrawnTimersFromTheHeadOnly() {
    TestTimer first = push("first", 1);
    push("second", 2);
    TestTimer third = push("third", 3);
    first.withdraw();
    third.withdraw();
    heap.noteCancelled();
    heap.noteCancelled();
    heap.dropCancelled();
    assertThat(first.isScheduled()).isFalse();
    assertThat(third.isScheduled()).isTrue();
    assertThat(heap.size()).isEqualTo(2);
  }

  @Test
  void rebuildsWhenMoreThanHalfOfManyAreWithdrawn() {
    List<TestTimer> all = new ArrayList<>();
    for (int i = 0; i < 101; i++) {
      all.add(push(Integer.toString(i), i));
    }
    for (int i = 50; i < 101; i++) {
      all.get(i).withdraw();
      heap.noteCancelled();
    }
    heap.dropCancelled();
    assertThat(heap.size()).isEqualTo(50);
    assertThat(all.get(100).isScheduled()).isFalse();
  }

  @Test
  void keepsWithdrawnTimersWhenTheyAreFew() {
    for (int i = 0; i < 101; i++) {
      TestTimer timer = push(Integer.toString(i), i);
      if (i > 0 && i <= 50) {
        timer.withdraw();
        heap.noteCancelled();
      }
    }
    heap.dropCancelled();
    assertThat(heap.size()).isEqualTo(101);
  }
}
