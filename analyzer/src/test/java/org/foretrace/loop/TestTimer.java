// SPDX-License-Identifier: Apache-2.0
package org.foretrace.loop;

/** A timer that runs a piece of Java. */
final class TestTimer implements Timer {
  final String name;
  private final Instant when;
  private final Runnable action;
  private boolean withdrawn;
  private boolean scheduled;

  TestTimer(String name, Instant when, Runnable action) {
    this.name = name;
    this.when = when;
    this.action = action;
  }

  void withdraw() {
    withdrawn = true;
  }

  @Override
  public Instant when() {
    return when;
  }

  @Override
  public void setScheduled(boolean value) {
    scheduled = value;
  }

  @Override
  public boolean isScheduled() {
    return scheduled;
  }

  @Override
  public boolean isWithdrawn() {
    return withdrawn;
  }

  @Override
  public void run() {
    action.run();
  }

  @Override
  public String toString() {
    return name;
  }
}
