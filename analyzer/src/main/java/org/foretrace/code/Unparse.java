// SPDX-License-Identifier: Apache-2.0
package org.foretrace.code;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.foretrace.syntax.Arg;
import org.foretrace.syntax.Arguments;
import org.foretrace.syntax.BoolOperator;
import org.foretrace.syntax.CompareOperator;
import org.foretrace.syntax.Comprehension;
import org.foretrace.syntax.Expr;
import org.foretrace.syntax.Keyword;
import org.foretrace.syntax.Literal;
import org.foretrace.syntax.Operator;
import org.foretrace.text.FloatText;
import org.foretrace.text.StrText;
import org.jspecify.annotations.Nullable;

/**
 * The text of an expression, as {@code from __future__ import annotations} keeps it: CPython's
 * Python/ast_unparse.c.
 */
final class Unparse {
  private static final int TUPLE = 0;
  private static final int TEST = 1;
  private static final int OR = 2;
  private static final int AND = 3;
  private static final int NOT = 4;
  private static final int COMPARE = 5;
  private static final int BIT_OR = 6;
  private static final int BIT_XOR = 7;
  private static final int BIT_AND = 8;
  private static final int SHIFT = 9;
  private static final int ARITH = 10;
  private static final int TERM = 11;
  private static final int FACTOR = 12;
  private static final int POWER = 13;
  private static final int AWAIT = 14;
  private static final int ATOM = 15;

  private final StringBuilder out = new StringBuilder();

  private Unparse() {}

  static String expression(Expr e) {
    Unparse u = new Unparse();
    u.write(e, TEST);
    return u.out.toString();
  }

  private void open(boolean parenthesis) {
    if (parenthesis) {
      out.append('(');
    }
  }

  private void close(boolean parenthesis) {
    if (parenthesis) {
      out.append(')');
    }
  }

  private void write(Expr e, int level) {
    if (e instanceof Expr.Name n) {
      out.append(n.id());
    } else if (e instanceof Expr.Constant c) {
      constant(c);
    } else if (e instanceof Expr.Attribute a) {
      write(a.value(), ATOM);
      boolean number = a.value() instanceof Expr.Constant c && c.value() instanceof Literal.Int;
      out.append(number ? " ." : ".").append(a.attr());
    } else if (e instanceof Expr.Subscript s) {
      write(s.value(), ATOM);
      out.append('[');
      write(s.slice(), TUPLE);
      out.append(']');
    } else if (e instanceof Expr.BinOp b) {
      binary(b, level);
    } else if (e instanceof Expr.Call c) {
      call(c);
    } else if (e instanceof Expr.TupleExpr t) {
      tuple(t, level);
    } else if (e instanceof Expr.ListExpr l) {
      out.append('[');
      list(l.elts());
      out.append(']');
    } else if (e instanceof Expr.BoolOp b) {
      bool(b, level);
    } else if (e instanceof Expr.UnaryOp u) {
      unary(u, level);
    } else if (e instanceof Expr.Compare c) {
      compare(c, level);
    } else {
      others(e, level);
    }
  }

  private void others(Expr e, int level) {
    if (e instanceof Expr.IfExp i) {
      open(level > TEST);
      write(i.body(), TEST + 1);
      out.append(" if ");
      write(i.test(), TEST + 1);
      out.append(" else ");
      write(i.orelse(), TEST);
      close(level > TEST);
    } else if (e instanceof Expr.Lambda l) {
      open(level > TEST);
      out.append("lambda");
      arguments(l.args());
      out.append(": ");
      write(l.body(), TEST);
      close(level > TEST);
    } else if (e instanceof Expr.Dict d) {
      dict(d);
    } else if (e instanceof Expr.SetExpr s) {
      out.append('{');
      list(s.elts());
      out.append('}');
    } else if (e instanceof Expr.Starred s) {
      out.append('*');
      write(s.value(), BIT_OR);
    } else if (e instanceof Expr.Slice s) {
      slice(s);
    } else if (e instanceof Expr.JoinedStr j) {
      out.append('f').append(StrText.repr(format(j)));
    } else if (e instanceof Expr.NamedExpr n) {
      open(level > TUPLE);
      out.append(n.target().id()).append(" := ");
      write(n.value(), ATOM);
      close(level > TUPLE);
    } else if (e instanceof Expr.Await a) {
      open(level > AWAIT);
      out.append("await ");
      write(a.value(), ATOM);
      close(level > AWAIT);
    } else if (e instanceof Expr.Yield y) {
      Expr value = y.value();
      out.append("(yield");
      if (value != null) {
        out.append(' ');
        write(value, TEST);
      }
      out.append(')');
    } else if (e instanceof Expr.YieldFrom y) {
      out.append("(yield from ");
      write(y.value(), TEST);
      out.append(')');
    } else {
      comprehension(e);
    }
  }

  private void list(List<Expr> elts) {
    for (int i = 0; i < elts.size(); i++) {
      out.append(i == 0 ? "" : ", ");
      write(elts.get(i), TEST);
    }
  }

  private void tuple(Expr.TupleExpr t, int level) {
    if (t.elts().isEmpty()) {
      out.append("()");
      return;
    }
    open(level > TUPLE);
    list(t.elts());
    out.append(t.elts().size() == 1 ? "," : "");
    close(level > TUPLE);
  }

  private void constant(Expr.Constant c) {
    Literal v = c.value();
    if (v instanceof Literal.Str s) {
      out.append(c.unicodePrefix() ? "u" : "").append(StrText.repr(s.value()));
    } else if (v instanceof Literal.Int i) {
      out.append(i.value());
    } else if (v instanceof Literal.Float f) {
      out.append(infinity(FloatText.repr(f.value())));
    } else if (v instanceof Literal.Imaginary i) {
      String text = FloatText.repr(i.value());
      out.append(infinity(text.endsWith(".0") ? text.substring(0, text.length() - 2) : text))
          .append('j');
    } else if (v instanceof Literal.Bytes b) {
      out.append(StrText.repr(b.value().getBytes(StandardCharsets.ISO_8859_1)));
    } else {
      out.append(
          v == Literal.Singleton.NONE
              ? "None"
              : v == Literal.Singleton.TRUE
                  ? "True"
                  : v == Literal.Singleton.FALSE ? "False" : "...");
    }
  }

  private static String infinity(String text) {
    return text.replace("inf", "1e309");
  }

  private static int level(Operator op) {
    return switch (op) {
      case ADD, SUB -> ARITH;
      case MULT, MAT_MULT, DIV, MOD, FLOOR_DIV -> TERM;
      case L_SHIFT, R_SHIFT -> SHIFT;
      case BIT_OR -> BIT_OR;
      case BIT_XOR -> BIT_XOR;
      case BIT_AND -> BIT_AND;
      case POW -> POWER;
    };
  }

  private void binary(Expr.BinOp b, int level) {
    int own = level(b.op());
    boolean right = b.op() == Operator.POW;
    open(level > own);
    write(b.left(), own + (right ? 1 : 0));
    out.append(' ').append(b.op().symbol()).append(' ');
    write(b.right(), own + (right ? 0 : 1));
    close(level > own);
  }

  private void bool(Expr.BoolOp b, int level) {
    int own = b.op() == BoolOperator.AND ? AND : OR;
    open(level > own);
    for (int i = 0; i < b.values().size(); i++) {
      out.append(i == 0 ? "" : own == AND ? " and " : " or ");
      write(b.values().get(i), own + 1);
    }
    close(level > own);
  }

  private void unary(Expr.UnaryOp u, int level) {
    int own = u.op() == org.foretrace.syntax.UnaryOperator.NOT ? NOT : FACTOR;
    open(level > own);
    out.append(
        switch (u.op()) {
          case INVERT -> "~";
          case NOT -> "not ";
          case U_ADD -> "+";
          case U_SUB -> "-";
        });
    write(u.operand(), own);
    close(level > own);
  }

  private void compare(Expr.Compare c, int level) {
    open(level > COMPARE);
    write(c.left(), COMPARE + 1);
    for (int i = 0; i < c.ops().size(); i++) {
      out.append(symbol(c.ops().get(i)));
      write(c.comparators().get(i), COMPARE + 1);
    }
    close(level > COMPARE);
  }

  private static String symbol(CompareOperator op) {
    return switch (op) {
      case EQ -> " == ";
      case NOT_EQ -> " != ";
      case LT -> " < ";
      case LT_E -> " <= ";
      case GT -> " > ";
      case GT_E -> " >= ";
      case IS -> " is ";
      case IS_NOT -> " is not ";
      case IN -> " in ";
      case NOT_IN -> " not in ";
    };
  }

  private void call(Expr.Call c) {
    write(c.func(), ATOM);
    if (c.args().size() == 1
        && c.keywords().isEmpty()
        && c.args().get(0) instanceof Expr.GeneratorExp g) {
      write(g, TEST);
      return;
    }
    out.append('(');
    list(c.args());
    boolean first = c.args().isEmpty();
    for (Keyword k : c.keywords()) {
      out.append(first ? "" : ", ");
      first = false;
      if (k.arg() == null) {
        out.append("**");
      } else {
        out.append(k.arg()).append('=');
      }
      write(k.value(), TEST);
    }
    out.append(')');
  }

  private void dict(Expr.Dict d) {
    out.append('{');
    for (int i = 0; i < d.values().size(); i++) {
      out.append(i == 0 ? "" : ", ");
      Expr key = d.keys().get(i);
      if (key == null) {
        out.append("**");
        write(d.values().get(i), BIT_OR);
      } else {
        write(key, TEST);
        out.append(": ");
        write(d.values().get(i), TEST);
      }
    }
    out.append('}');
  }

  private void slice(Expr.Slice s) {
    optional(s.lower());
    out.append(':');
    optional(s.upper());
    if (s.step() != null) {
      out.append(':');
      optional(s.step());
    }
  }

  private void optional(@Nullable Expr e) {
    if (e != null) {
      write(e, TEST);
    }
  }

  private String format(Expr.JoinedStr j) {
    StringBuilder text = new StringBuilder();
    for (Expr part : j.values()) {
      if (part instanceof Expr.Constant c && c.value() instanceof Literal.Str s) {
        text.append(s.value().replace("{", "{{").replace("}", "}}"));
      } else if (part instanceof Expr.FormattedValue f) {
        Unparse inner = new Unparse();
        inner.write(f.value(), TEST + 1);
        String value = inner.out.toString();
        text.append(value.startsWith("{") ? "{ " : "{").append(value);
        if (f.conversion() != 0) {
          text.append('!').append(f.conversion());
        }
        Expr.JoinedStr spec = f.formatSpec();
        if (spec != null) {
          text.append(':').append(format(spec));
        }
        text.append('}');
      }
    }
    return text.toString();
  }

  private void comprehension(Expr e) {
    List<Comprehension> generators = new ArrayList<>();
    if (e instanceof Expr.ListComp c) {
      out.append('[');
      write(c.elt(), TEST);
      generators = c.generators();
    } else if (e instanceof Expr.SetComp c) {
      out.append('{');
      write(c.elt(), TEST);
      generators = c.generators();
    } else if (e instanceof Expr.GeneratorExp c) {
      out.append('(');
      write(c.elt(), TEST);
      generators = c.generators();
    } else if (e instanceof Expr.DictComp c) {
      out.append('{');
      write(c.key(), TEST);
      out.append(": ");
      write(c.value(), TEST);
      generators = c.generators();
    }
    for (Comprehension g : generators) {
      out.append(g.isAsync() ? " async for " : " for ");
      write(g.target(), TUPLE);
      out.append(" in ");
      write(g.iter(), TEST + 1);
      for (Expr condition : g.ifs()) {
        out.append(" if ");
        write(condition, TEST + 1);
      }
    }
    out.append(e instanceof Expr.ListComp ? ']' : e instanceof Expr.GeneratorExp ? ')' : '}');
  }

  private void arguments(Arguments args) {
    boolean first = true;
    for (Arg a : args.posonlyargs()) {
      first = argument(a, "", first);
    }
    if (!args.posonlyargs().isEmpty()) {
      out.append(", /");
    }
    for (Arg a : args.args()) {
      first = argument(a, "", first);
    }
    Arg vararg = args.vararg();
    if (vararg != null) {
      first = argument(vararg, "*", first);
    } else if (!args.kwonlyargs().isEmpty()) {
      out.append(first ? " *" : ", *");
      first = false;
    }
    for (Arg a : args.kwonlyargs()) {
      first = argument(a, "", first);
    }
    Arg kwarg = args.kwarg();
    if (kwarg != null) {
      argument(kwarg, "**", first);
    }
  }

  private boolean argument(Arg a, String stars, boolean first) {
    out.append(first ? " " : ", ").append(stars).append(a.arg());
    Expr value = a.defaultValue();
    if (value != null) {
      out.append('=');
      write(value, TEST);
    }
    return false;
  }
}
