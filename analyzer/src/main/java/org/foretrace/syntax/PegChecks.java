// SPDX-License-Identifier: Apache-2.0
package org.foretrace.syntax;

import java.util.List;
import java.util.Locale;
import org.foretrace.grammar.PythonParser;
import org.foretrace.text.StrText;
import org.jspecify.annotations.Nullable;

/** The errors of the {@link PegGrammar} that depend on more than what matched. */
final class PegChecks {
  /** What an expression is the target of. */
  private enum Use {
    ASSIGNMENT,
    LOOP,
    DELETION
  }

  private PegChecks() {}

  /**
   * Runs a check by its name in the grammar. {@code a} are its arguments, {@code whole} what its
   * alternative matched. Null if the check has nothing to say.
   */
  static @Nullable PegNode check(String name, PegParser p, List<PegNode> a, PegNode whole) {
    return switch (name) {
      case "comma" -> comma(p, a.get(0), a.get(1));
      case "legacy" -> legacy(p, a.get(0), a.get(1));
      case "starTarget" -> target(p, a.get(0), Use.ASSIGNMENT);
      case "forTarget" -> target(p, a.get(0), Use.LOOP);
      case "deleteTarget" -> target(p, a.get(0), Use.DELETION);
      case "missingColon" -> throw p.places().behind("':' expected after dictionary key", a.get(0));
      case "bareGenerator" -> bareGenerator(p, a.get(0), a.get(1));
      case "argumentOrder" -> argumentOrder(p, a.get(0));
      case "bound" -> throw bound(p, a.get(0), a.get(1), "TypeVarTuple");
      case "specBound" -> throw bound(p, a.get(0), a.get(1), "ParamSpec");
      default -> literal(name, p, a, whole);
    };
  }

  private static PegNode literal(String name, PegParser p, List<PegNode> a, PegNode whole) {
    return switch (name) {
      case "number" -> number(p, a.get(0));
      case "real" -> complexPart(p, a.get(0), false);
      case "imaginary" -> complexPart(p, a.get(0), true);
      case "string" -> string(p, a.get(0));
      case "strings" -> strings(p, a.get(0), whole);
      case "fstring" -> fstring(p, a.get(0), a.get(1), whole);
      case "piece" -> piece(p, a.get(0), false);
      case "adjacent" -> adjacent(p, a.get(0), a.get(1), whole);
      case "conversion" -> conversion(p, a.get(0), whole);
      default -> throw new IllegalStateException(name);
    };
  }

  // Expressions

  private static boolean isLegacy(PegParser p, PegNode node) {
    if (!node.is("Name") && !node.is(PegNode.TOKEN)) {
      return false;
    }
    String text = p.text(node.first);
    return text.equals("print") || text.equals("exec");
  }

  private static @Nullable PegNode legacy(PegParser p, PegNode name, PegNode arguments) {
    if (!isLegacy(p, name)) {
      return null;
    }
    String text = p.text(name.first);
    throw p.places()
        .at(
            "Missing parentheses in call to '" + text + "'. Did you mean " + text + "(...)?",
            name,
            arguments);
  }

  private static @Nullable PegNode comma(PegParser p, PegNode left, PegNode right) {
    if (isLegacy(p, left) || p.bracketDepth(p.mark - 1) == 0) {
      return null;
    }
    throw p.places().at("invalid syntax. Perhaps you forgot a comma?", left, right);
  }

  private static @Nullable PegNode target(PegParser p, PegNode expression, Use use) {
    PegNode bad = invalidTarget(expression, use);
    if (bad == null) {
      return null;
    }
    String verb = use == Use.DELETION ? "cannot delete " : "cannot assign to ";
    throw p.places().at(verb + name(bad), bad, bad);
  }

  /** The part of an expression that keeps it from being a target, or null. */
  private static @Nullable PegNode invalidTarget(PegNode node, Use use) {
    String kind = node.kind == null ? "" : node.kind;
    switch (kind) {
      case "List", "Tuple" -> {
        for (PegNode kid : node.kids) {
          PegNode bad = invalidTarget(kid, use);
          if (bad != null) {
            return bad;
          }
        }
        return null;
      }
      case "Starred" -> {
        return use == Use.DELETION ? node : invalidTarget(node.kids.get(0), use);
      }
      case "Compare" -> {
        if (use != Use.LOOP) {
          return node;
        }
        boolean in = node.kids.get(1).is("In");
        return in ? invalidTarget(node.kids.get(0), use) : null;
      }
      case "Name", "Subscript", "Attribute" -> {
        return null;
      }
      default -> {
        return node;
      }
    }
  }

  private static @Nullable PegNode bareGenerator(PegParser p, PegNode args, PegNode clauses) {
    List<PegNode> positional = args.kids.stream().filter(k -> !isKeyword(k)).toList();
    if (positional.size() <= 1) {
      return null;
    }
    throw p.places()
        .at(
            "Generator expression must be parenthesized",
            positional.get(positional.size() - 1),
            clauses.inner(true).inner(true));
  }

  private static boolean isKeyword(PegNode node) {
    return node.is("Keyword") || node.is("DoubleStarred");
  }

  private static PegNode argumentOrder(PegParser p, PegNode args) {
    boolean unpacking = args.kids.stream().anyMatch(k -> k.is("DoubleStarred"));
    throw p.places()
        .atLast(
            SyntaxError.SYNTAX_ERROR,
            "positional argument follows keyword argument" + (unpacking ? " unpacking" : ""));
  }

  private static FoundErrorException bound(
      PegParser p, PegNode colon, PegNode bound, String parameter) {
    String what = bound.is("Tuple") ? "constraints" : "bound";
    return p.places().from("cannot use " + what + " with " + parameter, colon);
  }

  // Literals

  private static PegNode number(PegParser p, PegNode token) {
    try {
      NumberLiterals.parse(p.text(token.first));
    } catch (LiteralException e) {
      throw p.places().onLine(e.text(), token);
    }
    return new PegNode("Literal", token.first, token.last, List.of());
  }

  private static PegNode complexPart(PegParser p, PegNode number, boolean imaginary) {
    String text = p.text(number.first);
    char last = text.charAt(text.length() - 1);
    boolean hex = text.length() > 1 && (text.charAt(1) | 32) == 'x';
    boolean isImaginary = !hex && (last == 'j' || last == 'J');
    if (isImaginary != imaginary) {
      String wanted = imaginary ? "imaginary" : "real";
      throw p.places().at(wanted + " number required in complex literal", number, number);
    }
    return number;
  }

  /** Reads literals; CPython warns of their escapes in its first pass. */
  private static StringLiterals literals(PegParser p, PegNode token) {
    return StringLiterals.warning(
        message -> {
          if (!p.findsMistakes) {
            p.tokens().warn(p.tokens().start(token.first), message);
          }
        });
  }

  private static PegNode string(PegParser p, PegNode token) {
    Literal value;
    try {
      value = literals(p, token).parse(p.text(token.first));
    } catch (LiteralException e) {
      throw e.text().startsWith("bytes can only")
          ? p.places().at(e.text(), token, token)
          : p.places().atLast(SyntaxError.SYNTAX_ERROR, e.text());
    }
    String kind = value instanceof Literal.Bytes ? "Bytes" : "Literal";
    return new PegNode(kind, token.first, token.last, List.of());
  }

  private static PegNode strings(PegParser p, PegNode parts, PegNode whole) {
    boolean bytes = false;
    boolean text = false;
    boolean formatted = false;
    for (PegNode part : whole.kids) {
      bytes |= part.is("Bytes");
      text |= !part.is("Bytes");
      formatted |= part.is("JoinedStr");
    }
    if (bytes && text) {
      throw p.places().atLast(SyntaxError.SYNTAX_ERROR, "cannot mix bytes and nonbytes literals");
    }
    return new PegNode(formatted ? "JoinedStr" : "Literal", parts.first, parts.last, List.of());
  }

  private static PegNode piece(PegParser p, PegNode token, boolean raw) {
    try {
      literals(p, token).piece(p.text(token.first), raw);
    } catch (LiteralException e) {
      throw p.places().atLast(SyntaxError.SYNTAX_ERROR, e.text());
    }
    return token;
  }

  private static PegNode fstring(PegParser p, PegNode start, PegNode parts, PegNode whole) {
    boolean raw = p.text(start.first).toLowerCase(Locale.ROOT).indexOf('r') >= 0;
    for (PegNode part : parts.kids) {
      boolean isText =
          part.is(PegNode.TOKEN) && p.tokens().kind(part.first) == PythonParser.FSTRING_MIDDLE;
      if (isText) {
        piece(p, part, raw);
      }
    }
    return new PegNode("JoinedStr", whole.first, whole.last, List.of());
  }

  private static PegNode adjacent(PegParser p, PegNode mark, PegNode name, PegNode whole) {
    if (p.tokens().end(mark.first) != p.tokens().start(name.first)) {
      throw p.places()
          .at("f-string: conversion type must come right after the exclamanation mark", mark, name);
    }
    return new PegNode("Conversion", name.first, name.last, whole.kids);
  }

  private static PegNode conversion(PegParser p, PegNode conversion, PegNode whole) {
    if (conversion.is("Conversion")) {
      String text = p.text(conversion.first);
      if (!text.equals("s") && !text.equals("r") && !text.equals("a")) {
        throw p.places()
            .at(
                "f-string: invalid conversion character "
                    + StrText.repr(text)
                    + ": expected 's', 'r', or 'a'",
                conversion,
                conversion);
      }
    }
    return new PegNode("FormattedValue", whole.first, whole.last, List.of());
  }

  /** What CPython calls an expression in messages. */
  static String name(PegNode node) {
    String kind = node.kind == null ? "Tuple" : node.kind;
    return switch (kind) {
      case "Attribute" -> "attribute";
      case "Subscript" -> "subscript";
      case "Starred" -> "starred";
      case "Name" -> "name";
      case "List" -> "list";
      case "Tuple" -> "tuple";
      case "Lambda" -> "lambda";
      case "Call" -> "function call";
      case "BoolOp", "BinOp", "UnaryOp" -> "expression";
      case "GeneratorExp" -> "generator expression";
      case "Yield" -> "yield expression";
      case "Await" -> "await expression";
      case "ListComp" -> "list comprehension";
      case "SetComp" -> "set comprehension";
      case "DictComp" -> "dict comprehension";
      case "Dict" -> "dict literal";
      case "Set" -> "set display";
      case "JoinedStr" -> "f-string expression";
      case "Literal" -> "literal";
      case "True" -> "True";
      case "False" -> "False";
      case "None" -> "None";
      case "Ellipsis" -> "ellipsis";
      case "Compare" -> "comparison";
      case "IfExp" -> "conditional expression";
      case "NamedExpr" -> "named expression";
      default -> throw new IllegalStateException(kind);
    };
  }
}
