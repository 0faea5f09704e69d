// SPDX-License-Identifier: Apache-2.0
package org.foretrace.loop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventLoopTest {
  private final VirtualClock clock =
      new VirtualClock(TimeScale.NOMINAL, 1_000_000, LoopListener.NONE);
  private final EventLoop loop = new EventLoop(clock, LoopListener.NONE);
  private final List<String> log = new ArrayList<>();

  private void soon(String name, Runnable action) {
    loop.add(
        new Job() {
          @Override
          public boolean isWithdrawn() {
            return false;
          }

          @Override
          public void run() {
            log.add(clock.seconds() + " " + name);
            action.run();
          }
        });
  }

  private void soon(String name) {
    soon(name, () -> {});
  }

  private TestTimer later(String name, double seconds, Runnable action) {
    TestTimer timer =
        new TestTimer(
            name,
            clock.read().plus(seconds),
            () -> {
              log.add(clock.seconds() + " " + name);
              action.run();
            });
    loop.add(timer);
    return timer;
  }

  private TestTimer later(String name, double seconds) {
    return later(name, seconds, () -> {});
  }

  private void turns(int n) {
    for (int i = 0; i < n; i++) {
      loop.runOnce();
    }
  }

  @Test
  void runsWhatIsReadyAtTheStartOfATurnOnly() {
    soon("a", () -> soon("c"));
    soon("b");
    turns(1);
    assertThat(log).containsExactly("0.0 a", "0.0 b");
    turns(1);
    assertThat(log).hasSize(3);
  }

  @Test
  void readyJobsRunBeforeTimersThatHaveJustExpired() {
    later("timer", 1);
    soon("blocks", () -> clock.moveTo(clock.read().plus(2)));
    turns(1);
    soon("ready");
    turns(1);
    assertThat(log).containsExactly("0.0 blocks", "2.0 ready", "2.0 timer");
  }

  @Test
  void equalDelaysFireInOrderOfRegistrationInOneTurn() {
    for (int i = 0; i < 8; i++) {
      later("t" + i, 0.5);
    }
    turns(1);
    assertThat(log)
        .containsExactly(
            "0.5 t0", "0.5 t1", "0.5 t2", "0.5 t3", "0.5 t4", "0.5 t5", "0.5 t6", "0.5 t7");
  }

  @Test
  void aChainOfWaitsFallsBehindOneDirectWaitByMoreThanATurn() {
    later("first half", 0.1, () -> later("chain", 0.2));
    later("direct", 0.3, () -> soon("what it sets off", () -> soon("and that")));
    turns(5);
    assertThat(log)
        .containsExactly(
            "0.1 first half", "0.3 direct", "0.3 what it sets off", "0.3 and that", "0.3 chain");
  }

  @Test
  void withoutThatRuleOnlyRegistrationCounts() {
    VirtualClock fair =
        new VirtualClock(new TimeScale(1000, 1e-6, 1e-9, false), 1_000_000, LoopListener.NONE);
    EventLoop other = new EventLoop(fair, LoopListener.NONE);
    other.add(
        new TestTimer(
            "half",
            fair.read().plus(0.1),
            () ->
                other.add(new TestTimer("chain", fair.read().plus(0.2), () -> log.add("chain")))));
    other.add(new TestTimer("direct", fair.read().plus(0.3), () -> log.add("direct")));
    other.runOnce();
    other.runOnce();
    assertThat(log).containsExactlyInAnyOrder("chain", "direct");
  }

  @Test
  void withdrawnTimersDoNotMoveTheClock() {
    TestTimer timer = later("never", 5);
    timer.withdraw();
    loop.timerCancelled(timer);
    soon("now");
    turns(1);
    assertThat(clock.seconds()).isZero();
    assertThatThrownBy(loop::runOnce).isInstanceOf(Deadlock.class);
  }

  @Test
  void nothingReadyAndNothingTimedIsADeadlock() {
    assertThatThrownBy(loop::runOnce).isInstanceOf(Deadlock.class);
  }

  @Test
  void stoppingMakesATurnWithoutWaiting() {
    later("later", 10);
    loop.setStopping(true);
    turns(1);
    assertThat(log).isEmpty();
    assertThat(clock.seconds()).isZero();
  }

  @Test
  void aTimerInThePastFiresInTheNextTurn() {
    later("past", -1);
    turns(1);
    assertThat(log).containsExactly("0.0 past");
  }

  @Test
  void aMillionReadingsDoNotShow() {
    for (int i = 0; i < 1_000_000; i++) {
      clock.read();
    }
    later("t", 1);
    turns(1);
    assertThat(clock.seconds()).isEqualTo(1.0);
  }

  @Test
  void tellsHowLongTimeHasStoodStill() {
    List<Long> heard = new ArrayList<>();
    EventLoop watched =
        new EventLoop(
            clock,
            new LoopListener() {
              @Override
              public void standingStill(long turns) {
                heard.add(turns);
              }
            });
    watched.setStopping(true);
    watched.runOnce();
    watched.runOnce();
    clock.moveTo(clock.read().plus(1));
    watched.runOnce();
    assertThat(heard).containsExactly(1L, 2L, 1L);
  }

  @Test
  void theHorizonIsTold() {
    List<Long> heard = new ArrayList<>();
    VirtualClock bounded =
        new VirtualClock(
            TimeScale.NOMINAL,
            10,
            new LoopListener() {
              @Override
              public void horizonReached(long seconds) {
                heard.add(seconds);
                throw new IllegalStateException("enough");
              }
            });
    assertThatThrownBy(() -> bounded.moveTo(bounded.read().plus(11))).hasMessage("enough");
    assertThat(heard).containsExactly(10L);
    assertThat(bounded.seconds()).isEqualTo(10.0);
  }
}
