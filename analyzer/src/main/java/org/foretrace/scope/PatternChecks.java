// SPDX-License-Identifier: Apache-2.0
package org.foretrace.scope;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.foretrace.source.SourceRange;
import org.foretrace.syntax.Expr;
import org.foretrace.syntax.ExprContext;
import org.foretrace.syntax.Pattern;
import org.jspecify.annotations.Nullable;

/** What CPython refuses in the patterns of a {@code case}. */
final class PatternChecks {
  private static final int MAX_BEFORE_STAR = 255;

  private final ExpressionChecks expressions;

  /** The names captured so far, in the order in which they are stored. */
  private List<String> stores = new ArrayList<>();

  private boolean allowIrrefutable;

  PatternChecks(ExpressionChecks expressions) {
    this.expressions = expressions;
  }

  /** Checks a pattern and returns the names that it binds. */
  List<String> check(Pattern pattern, boolean irrefutable) {
    stores = new ArrayList<>();
    allowIrrefutable = irrefutable;
    pattern(pattern);
    return stores;
  }

  /** Whether a pattern is {@code _}. */
  static boolean isWildcard(Pattern pattern) {
    return pattern instanceof Pattern.MatchAs p && p.name() == null;
  }

  private void pattern(Pattern pattern) {
    if (pattern instanceof Pattern.MatchValue p) {
      value(p);
    } else if (pattern instanceof Pattern.MatchSequence p) {
      sequence(p);
    } else if (pattern instanceof Pattern.MatchMapping p) {
      mapping(p);
    } else if (pattern instanceof Pattern.MatchClass p) {
      classPattern(p);
    } else if (pattern instanceof Pattern.MatchStar p) {
      store(p.name(), p.range());
    } else if (pattern instanceof Pattern.MatchAs p) {
      as(p);
    } else if (pattern instanceof Pattern.MatchOr p) {
      or(p);
    }
    // MatchSingleton: nothing to check.
  }

  private void value(Pattern.MatchValue p) {
    if (p.value() instanceof Expr.JoinedStr) {
      throw new InvalidProgram("patterns may only match literals and attribute lookups", p.range());
    }
    expressions.expr(p.value());
  }

  private void store(@Nullable String name, SourceRange range) {
    if (name == null) {
      return;
    }
    Units.refuseDebug(name, ExprContext.STORE, range);
    refuseDuplicate(name, range);
    stores.add(name);
  }

  private void refuseDuplicate(String name, SourceRange range) {
    if (stores.contains(name)) {
      throw new InvalidProgram("multiple assignments to name '" + name + "' in pattern", range);
    }
  }

  private void subpattern(Pattern pattern) {
    boolean old = allowIrrefutable;
    allowIrrefutable = true;
    pattern(pattern);
    allowIrrefutable = old;
  }

  private void sequence(Pattern.MatchSequence p) {
    int star = -1;
    for (int i = 0; i < p.patterns().size(); i++) {
      if (p.patterns().get(i) instanceof Pattern.MatchStar) {
        if (star >= 0) {
          throw new InvalidProgram("multiple starred names in sequence pattern", p.range());
        }
        star = i;
      }
    }
    boolean named = star >= 0 && ((Pattern.MatchStar) p.patterns().get(star)).name() != null;
    if (named && star > MAX_BEFORE_STAR) {
      throw new InvalidProgram(
          "too many expressions in star-unpacking sequence pattern", p.range());
    }
    p.patterns().forEach(this::subpattern);
  }

  private void mapping(Pattern.MatchMapping p) {
    Set<Object> seen = new LinkedHashSet<>();
    for (Expr key : p.keys()) {
      Object value = PatternKey.of(key);
      if (value != null) {
        if (!seen.add(value)) {
          throw new InvalidProgram(
              "mapping pattern checks duplicate key (" + PatternKey.repr(key) + ")", p.range());
        }
      } else if (!(key instanceof Expr.Attribute)) {
        throw new InvalidProgram(
            "mapping pattern keys may only match literals and attribute lookups", p.range());
      }
      expressions.expr(key);
    }
    p.patterns().forEach(this::subpattern);
    store(p.rest(), p.range());
  }

  private void classPattern(Pattern.MatchClass p) {
    List<String> attrs = p.kwdAttrs();
    for (int i = 0; i < attrs.size(); i++) {
      Units.refuseDebug(attrs.get(i), ExprContext.STORE, p.kwdPatterns().get(i).range());
      for (int j = i + 1; j < attrs.size(); j++) {
        if (attrs.get(i).equals(attrs.get(j))) {
          throw new InvalidProgram(
              "attribute name repeated in class pattern: " + attrs.get(i),
              p.kwdPatterns().get(j).range());
        }
      }
    }
    expressions.expr(p.cls());
    p.patterns().forEach(this::subpattern);
    p.kwdPatterns().forEach(this::subpattern);
  }

  private void as(Pattern.MatchAs p) {
    if (p.pattern() != null) {
      pattern(p.pattern());
    } else if (!allowIrrefutable) {
      String what = p.name() == null ? "wildcard" : "name capture '" + p.name() + "'";
      throw new InvalidProgram(what + " makes remaining patterns unreachable", p.range());
    }
    store(p.name(), p.range());
  }

  private void or(Pattern.MatchOr p) {
    List<String> outer = stores;
    boolean irrefutable = allowIrrefutable;
    List<String> control = List.of();
    for (int i = 0; i < p.patterns().size(); i++) {
      stores = new ArrayList<>();
      allowIrrefutable = irrefutable && i == p.patterns().size() - 1;
      pattern(p.patterns().get(i));
      if (i == 0) {
        control = stores;
      } else if (stores.size() != control.size() || !stores.containsAll(control)) {
        throw new InvalidProgram("alternative patterns bind different names", p.range());
      }
    }
    stores = outer;
    allowIrrefutable = irrefutable;
    for (String name : control) {
      refuseDuplicate(name, p.range());
      stores.add(name);
    }
  }
}
