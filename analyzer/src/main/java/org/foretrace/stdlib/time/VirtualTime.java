// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.time;

import org.foretrace.loop.Instant;
import org.foretrace.loop.LoopListener;
import org.foretrace.loop.TimeScale;
import org.foretrace.loop.VirtualClock;
import org.foretrace.object.LimitExceeded;
import org.foretrace.object.PyFloat;
import org.foretrace.object.PyInt;
import org.foretrace.object.PyObject;
import org.foretrace.object.RunLocal;
import org.foretrace.object.ThreadState;
import org.foretrace.vm.Limits;
import org.foretrace.world.Dimension;
import org.foretrace.world.World;

/**
 * The clock of a run with its budgets: what {@code time}, {@code datetime} and event loops read.
 */
public final class VirtualTime {
  private static final RunLocal<VirtualTime> KEY = RunLocal.of(ts -> new VirtualTime());
  private static final double START = 1000.0;
  private static final double PROCESS_START = 0.02;

  private VirtualClock clock;
  private LoopListener listener;
  private long startDate;

  private VirtualTime() {
    listener = new Budgets(Limits.DEFAULT, LoopListener.NONE);
    clock = new VirtualClock(TimeScale.NOMINAL, Limits.DEFAULT.virtualTime(), listener);
    startDate = World.NOMINAL.startDate();
  }

  /** That of a run. */
  public static VirtualTime in(ThreadState ts) {
    return KEY.in(ts);
  }

  /**
   * Sets the clock up; to be called before anything reads it.
   *
   * @param heard hears of turns and waits, besides the budgets
   */
  public void configure(World world, Limits limits, LoopListener heard) {
    listener = new Budgets(limits, heard);
    long move = world.choice(Dimension.CLOCK);
    TimeScale scale =
        new TimeScale(
            START + move * 4321.0,
            TimeScale.NOMINAL.waitCost() + world.wakeUpDelay(),
            TimeScale.NOMINAL.readingCost() + world.readingCost(),
            world.choice(Dimension.TIES) == 0);
    clock = new VirtualClock(scale, limits.virtualTime(), listener);
    startDate = world.startDate();
  }

  public VirtualClock clock() {
    return clock;
  }

  public LoopListener listener() {
    return listener;
  }

  /** {@code time.monotonic()} and {@code loop.time()}. */
  public PyFloat read() {
    return new ClockFloat(clock.scale(), clock.read());
  }

  /** {@code time.time()}: seconds since 1970, in UTC. */
  public double readDate() {
    Instant now = clock.read();
    TimeScale scale = clock.scale();
    long moved = now.nominal() + (startDate - (long) scale.start()) * 1_000_000_000L;
    return scale.secondsOf(new Instant(moved, now.drift(), now.reading()));
  }

  /** {@code time.process_time()}: work takes no time, but that the clock was read. */
  public double readProcessTime() {
    return PROCESS_START + clock.read().reading() * clock.scale().readingCost();
  }

  /** Waits without the loop: {@code time.sleep}. */
  public void block(double seconds, String call) {
    Instant from = clock.now();
    clock.moveTo(clock.read().plus(seconds));
    listener.blocked(from, clock.now(), call);
  }

  /** A deadline as a float. */
  public ClockFloat floatOf(Instant instant) {
    return new ClockFloat(clock.scale(), instant);
  }

  /** The instant that a number of Python means as a time of the clock. */
  public Instant instantOf(ThreadState ts, PyObject time) {
    if (time instanceof ClockFloat) {
      return ((ClockFloat) time).instant();
    }
    double value;
    if (time instanceof PyFloat) {
      value = ((PyFloat) time).value();
    } else if (time instanceof PyInt) {
      value = ((PyInt) time).bigValue().doubleValue();
    } else {
      throw ts.unsupported(
          "a time of type " + time.type().fullName() + " on the clock of the loop");
    }
    if (Double.isNaN(value)) {
      throw ts.unsupported("NaN as a time on the clock of the loop");
    }
    return clock.scale().instantOf(value);
  }

  /** Ends the run when a budget of time is spent, and passes on what it hears. */
  private static final class Budgets implements LoopListener {
    private final Limits limits;
    private final LoopListener heard;

    Budgets(Limits limits, LoopListener heard) {
      this.limits = limits;
      this.heard = heard;
    }

    @Override
    public void turnStarted(long turn, Instant now, int ready, int timers) {
      heard.turnStarted(turn, now, ready, timers);
    }

    @Override
    public void idle(Instant from, Instant until) {
      heard.idle(from, until);
    }

    @Override
    public void standingStill(long turns) {
      if (turns > limits.turns()) {
        throw new LimitExceeded(
            Limits.Budget.TURNS.text(),
            "time stands still: " + turns + " turns of the event loop without a wait");
      }
    }

    @Override
    public void horizonReached(long seconds) {
      heard.horizonReached(seconds);
      throw new LimitExceeded(
          Limits.Budget.VIRTUAL_TIME.text(),
          "the program waits longer than " + seconds + " seconds");
    }

    @Override
    public void blocked(Instant from, Instant until, String call) {
      heard.blocked(from, until, call);
    }
  }
}
