// SPDX-License-Identifier: Apache-2.0
package org.foretrace.world;

/** What a program does not decide itself, and what therefore may differ from run to run. */
public enum Dimension {
  /** Unseeded generators, {@code uuid4}, {@code secrets}. */
  RANDOM("random"),
  /** The date, and how much later than asked a timer fires. */
  CLOCK("clock"),
  /** {@code id()} and default reprs. */
  ADDRESS("address"),
  /** The order of sets of strings and of objects. */
  HASH("hash"),
  /** The order of jobs in other threads. */
  THREADS("threads"),
  /** Timers whose order only drift decides. */
  TIES("ties"),
  /** What servers answer, and when. */
  NETWORK("network"),
  /** What is typed. */
  INPUT("input"),
  /** Variables, processor count, process id and the like. */
  ENVIRONMENT("environment");

  private final String text;

  Dimension(String text) {
    this.text = text;
  }

  /** As reports spell it. */
  public String text() {
    return text;
  }
}
