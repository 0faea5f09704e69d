// SPDX-License-Identifier: Apache-2.0
package org.foretrace.loop;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One event loop: what is ready, what is timed, and turns. asyncio's {@code BaseEventLoop} without
 * what Python sees of it. Not thread-safe.
 */
public final class EventLoop {
  private final VirtualClock clock;
  private final LoopListener listener;
  private final ReadyQueue ready = new ReadyQueue();
  private final TimerHeap timers = new TimerHeap();
  private @Nullable Outside outside;
  private @Nullable Consumer<Job> runner;
  private boolean stopping;
  private long turns;
  private long standing; // turns since the clock last moved
  private long moves;

  /** What goes on outside of the loop and may wake it: jobs of other threads. */
  public interface Outside {
    /** Whether anything is still going on. */
    boolean isPending();

    /**
     * Lets what is due by {@code deadline} (null: at any time) happen, moving the clock; true if it
     * did.
     */
    boolean advance(@Nullable Instant deadline);
  }

  public EventLoop(VirtualClock clock, LoopListener listener) {
    this.clock = clock;
    this.listener = listener;
  }

  public VirtualClock clock() {
    return clock;
  }

  /** Something that may wake the loop although nothing of its own is timed. */
  public void setOutside(@Nullable Outside source) {
    outside = source;
  }

  /** Who runs jobs instead of the loop itself, such as to watch how long they take; or null. */
  public void setRunner(@Nullable Consumer<Job> newRunner) {
    runner = newRunner;
  }

  /** Puts a job at the end of the ready queue: {@code call_soon}. */
  public void add(Job job) {
    ready.add(job);
  }

  /** Registers a timer: {@code call_at}. */
  public void add(Timer timer) {
    timers.push(timer);
  }

  /** To be told of each timer that is cancelled. */
  public void timerCancelled(Timer timer) {
    if (timer.isScheduled()) {
      timers.noteCancelled();
    }
  }

  public int readyCount() {
    return ready.size();
  }

  public TimerHeap timers() {
    return timers;
  }

  /** How many turns were made. */
  public long turns() {
    return turns;
  }

  /** Asks to stop after the present turn, or after the next one. */
  public void setStopping(boolean value) {
    stopping = value;
  }

  public boolean isStopping() {
    return stopping;
  }

  /** Drops everything: {@code close}. */
  public void clear() {
    ready.clear();
    timers.clear();
  }

  /** One turn: waits if nothing is ready, makes what is due ready, runs what was ready then. */
  public void runOnce() {
    timers.dropCancelled();
    turns++;
    count();
    listener.turnStarted(turns, clock.now(), ready.size(), timers.size());
    if (outside != null) {
      outside.advance(clock.now());
    }
    if (ready.size() == 0 && !stopping) {
      awaitNext();
    }
    Instant end = clock.readForTurn();
    while (timers.size() > 0 && timers.peek().when().isBefore(end)) {
      ready.add(timers.pop());
    }
    for (int left = ready.size(); left > 0; left--) {
      Job job = ready.poll();
      if (job != null && !job.isWithdrawn()) {
        run(job);
      }
    }
  }

  private void run(Job job) {
    Consumer<Job> by = runner;
    if (by == null) {
      job.run();
    } else {
      by.accept(job);
    }
  }

  private void awaitNext() {
    Instant next = null;
    if (timers.size() > 0) {
      clock.read(); // CPython computes the timeout
      next = timers.peek().when();
      if (!next.isAfter(clock.now())) {
        return;
      }
    }
    Outside source = outside;
    while (source != null && ready.size() == 0 && source.isPending() && source.advance(next)) {
      // What happened may have made something ready, or not.
    }
    if (ready.size() > 0) {
      return;
    }
    if (next == null) {
      throw new Deadlock();
    }
    listener.idle(clock.now(), next);
    clock.wakeAt(next);
  }

  private void count() {
    if (clock.moves() != moves) {
      moves = clock.moves();
      standing = 0;
    }
    listener.standingStill(++standing);
  }
}
