// SPDX-License-Identifier: Apache-2.0
package org.foretrace.syntax;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a part of the {@link PegGrammar} matched: a token, a node of a kind, or (kind null) several
 * results in a row. Tells as much of an expression as messages need.
 */
final class PegNode {
  static final String TOKEN = "token";
  static final PegNode EMPTY = new PegNode(null, 0, 0, List.of());

  final @Nullable String kind;

  /** Indices of the first and the last token. */
  final int first;

  final int last;
  final List<PegNode> kids;

  PegNode(@Nullable String kind, int first, int last, List<PegNode> kids) {
    this.kind = kind;
    this.first = first;
    this.last = last;
    this.kids = kids;
  }

  static PegNode token(int index) {
    return new PegNode(TOKEN, index, index, List.of());
  }

  /** Several results in a row. */
  static PegNode row(int first, int last, List<PegNode> parts) {
    return new PegNode(null, first, last, parts);
  }

  /** A node of a kind over results: rows are opened, tokens dropped. */
  static PegNode of(String kind, int first, int last, List<PegNode> parts) {
    List<PegNode> kids = new ArrayList<>(parts.size());
    flatten(parts, kids);
    return new PegNode(kind, first, last, kids);
  }

  private static void flatten(List<PegNode> parts, List<PegNode> out) {
    for (PegNode part : parts) {
      if (part.kind == null) {
        flatten(part.kids, out);
      } else if (!part.is(TOKEN)) {
        out.add(part);
      }
    }
  }

  boolean is(String other) {
    return other.equals(kind);
  }

  /** The first or last thing inside that is not a token; itself if there is none. */
  PegNode inner(boolean atEnd) {
    List<PegNode> flat = new ArrayList<>();
    flatten(kids, flat);
    if (flat.isEmpty()) {
      return this;
    }
    return flat.get(atEnd ? flat.size() - 1 : 0);
  }
}
