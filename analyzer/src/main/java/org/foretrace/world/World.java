// SPDX-License-Identifier: Apache-2.0
package org.foretrace.world;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One choice for everything that a program does not decide: a run is a function of program and
 * world. Immutable.
 *
 * <p>Each dimension has a number; 0 is the nominal choice, which gives the text to show.
 */
public final class World {
  private static final long START = 1_704_067_200L; // 2024-01-01 00:00:00 UTC

  /** The world in which nothing moves. */
  public static final World NOMINAL =
      new World(new EnumMap<>(Dimension.class), null, "", Network.DEFAULT);

  private final Map<Dimension, Long> moves;
  private final @Nullable Long seed;
  private final String stdin;
  private final Network network;

  private World(Map<Dimension, Long> moves, @Nullable Long seed, String stdin, Network network) {
    this.moves = Collections.unmodifiableMap(moves);
    this.seed = seed;
    this.stdin = stdin;
    this.network = network;
  }

  /** The same world with one dimension set to another choice. */
  public World move(Dimension dimension, long choice) {
    Map<Dimension, Long> changed = new EnumMap<>(Dimension.class);
    changed.putAll(moves);
    changed.put(dimension, choice);
    return new World(changed, seed, stdin, network);
  }

  /** The same world where unseeded generators start from {@code newSeed}: then random is pinned. */
  public World withSeed(long newSeed) {
    return new World(moves, newSeed, stdin, network);
  }

  /** The same world with other text on standard input: then input is pinned. */
  public World withStdin(String text) {
    return new World(moves, seed, text, network);
  }

  /** The same world with other answers from the network. */
  public World withNetwork(Network answers) {
    return new World(moves, seed, stdin, answers);
  }

  /** The choice in a dimension; 0 is nominal. */
  public long choice(Dimension dimension) {
    return moves.getOrDefault(dimension, 0L);
  }

  /** The pinned seed of the module-level generator, or null. */
  public @Nullable Long seed() {
    return seed;
  }

  public String stdin() {
    return stdin;
  }

  public Network network() {
    return network;
  }

  /** The date at the start, in seconds since 1970 (UTC). */
  public long startDate() {
    return START + choice(Dimension.CLOCK) * 37_123L;
  }

  /** How much later than asked each timer fires, in seconds, as Python code sees it. */
  public double wakeUpDelay() {
    return choice(Dimension.CLOCK) * 0.000_7;
  }

  /** What one reading of the clock costs, in seconds, as Python code sees it. */
  public double readingCost() {
    return choice(Dimension.CLOCK) * 0.000_001;
  }

  /** {@code nominal, random=1} and the like. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    moves.forEach(
        (d, n) -> {
          if (n != 0) {
            text.append(text.length() == 0 ? "" : ",").append(d.text()).append('=').append(n);
          }
        });
    return text.length() == 0 ? "nominal" : text.toString();
  }
}
