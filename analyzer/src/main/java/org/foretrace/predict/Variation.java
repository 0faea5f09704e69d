// SPDX-License-Identifier: Apache-2.0
package org.foretrace.predict;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.foretrace.world.Dimension;
import org.foretrace.world.World;

/**
 * Compares the nominal run with runs in other worlds: which lines of stdout hold in all of them,
 * and what moves the others. A dimension that no run consulted is not varied.
 */
final class Variation {
  // How many other choices of a dimension are tried: draws differ more than dates do.
  private static final Map<Dimension, Integer> CHOICES = choices();

  private final Map<Integer, Set<Dimension>> moved = new TreeMap<>();
  private final Set<Dimension> elapsedMoved = EnumSet.noneOf(Dimension.class);
  private boolean endingMoved;

  private Variation() {}

  private static Map<Dimension, Integer> choices() {
    Map<Dimension, Integer> map = new EnumMap<>(Dimension.class);
    for (Dimension d : Dimension.values()) {
      map.put(d, 1);
    }
    map.put(Dimension.RANDOM, 3);
    map.put(Dimension.HASH, 2);
    return map;
  }

  /** Runs in a world. */
  interface Runner {
    RunResult run(World world);
  }

  /** Varies what the nominal run consulted, at most {@code budget} further runs. */
  static Variation explore(RunResult nominal, World world, int budget, Runner runner) {
    Variation variation = new Variation();
    int left = budget;
    for (int choice = 1; choice <= 3; choice++) {
      for (Dimension d : nominal.consulted()) {
        if (choice <= CHOICES.getOrDefault(d, 1) && left-- > 0) {
          variation.compare(d, nominal, runner.run(world.move(d, choice)));
        }
      }
    }
    return variation;
  }

  private void compare(Dimension d, RunResult nominal, RunResult other) {
    List<String> want = lines(nominal.stdout());
    List<String> got = lines(other.stdout());
    for (int i = 0; i < want.size(); i++) {
      if (i >= got.size() || !want.get(i).equals(got.get(i))) {
        moved.computeIfAbsent(i + 1, n -> EnumSet.noneOf(Dimension.class)).add(d);
      }
    }
    boolean sameEnd =
        nominal.outcome() == other.outcome()
            && nominal.exitCode() == other.exitCode()
            && want.size() == got.size();
    endingMoved |= !sameEnd;
    if (Math.abs(nominal.elapsed() - other.elapsed()) > 1e-6) {
      elapsedMoved.add(d);
    }
  }

  /**
   * Whether the same lines are printed, at the same end and time, in every world that was tried.
   */
  boolean nothingMoved() {
    return moved.isEmpty() && elapsedMoved.isEmpty() && !endingMoved;
  }

  boolean elapsedHolds() {
    return elapsedMoved.isEmpty();
  }

  List<Prediction.Varying> lines() {
    List<Prediction.Varying> all = new ArrayList<>();
    moved.forEach(
        (line, dimensions) -> {
          Set<String> names = new LinkedHashSet<>();
          dimensions.forEach(d -> names.add(d.text()));
          all.add(new Prediction.Varying(line, List.copyOf(names)));
        });
    return all;
  }

  /** The chunks of the nominal run, each certain if no line that it touches varies. */
  List<Prediction.Chunk> mark(List<Prediction.Chunk> chunks) {
    List<Prediction.Chunk> marked = new ArrayList<>();
    int line = 1;
    for (Prediction.Chunk c : chunks) {
      int last = line;
      boolean certain = !moved.containsKey(line);
      for (int i = 0; i < c.text().length(); i++) {
        if (c.text().charAt(i) == '\n') {
          last++;
          certain &= i == c.text().length() - 1 || !moved.containsKey(last);
        }
      }
      marked.add(new Prediction.Chunk(c.time(), c.line(), c.task(), c.text(), certain));
      line = last;
    }
    return marked;
  }

  private static List<String> lines(String text) {
    String body = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
    return text.isEmpty() ? List.of() : List.of(body.split("\n", -1));
  }
}
