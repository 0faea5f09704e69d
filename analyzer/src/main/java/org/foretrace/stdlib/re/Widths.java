// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.re;

import java.util.List;

/** How many code points a pattern matches, where that is always the same: for look-behind. */
final class Widths {
  private Widths() {}

  /** The width, or -1 where it varies. */
  static int of(RegexNode node, List<Integer> groups) {
    if (node instanceof RegexNode.Chars) {
      return 1;
    }
    if (node instanceof RegexNode.Sequence s) {
      return sum(s.items(), groups);
    }
    if (node instanceof RegexNode.Alternatives a) {
      int width = of(a.choices().get(0), groups);
      for (RegexNode choice : a.choices()) {
        if (of(choice, groups) != width) {
          return -1;
        }
      }
      return width;
    }
    if (node instanceof RegexNode.Repeat r) {
      int item = of(r.item(), groups);
      return item < 0 || r.min() != r.max() ? (item == 0 ? 0 : -1) : item * r.min();
    }
    if (node instanceof RegexNode.Group g) {
      return of(g.body(), groups);
    }
    if (node instanceof RegexNode.Atomic a) {
      return of(a.body(), groups);
    }
    if (node instanceof RegexNode.BackReference b) {
      return b.number() < groups.size() ? groups.get(b.number()) : -1;
    }
    if (node instanceof RegexNode.Conditional c) {
      RegexNode no = c.no();
      int yes = of(c.yes(), groups);
      return yes == (no == null ? 0 : of(no, groups)) ? yes : -1;
    }
    return 0;
  }

  private static int sum(List<RegexNode> items, List<Integer> groups) {
    int total = 0;
    for (RegexNode item : items) {
      int width = of(item, groups);
      if (width < 0) {
        return -1;
      }
      total += width;
    }
    return total;
  }
}
