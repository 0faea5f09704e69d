// SPDX-License-Identifier: Apache-2.0
package org.foretrace.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.antlr.v4.runtime.tree.ParseTree;
import org.foretrace.grammar.PythonParser;
import org.foretrace.grammar.PythonParser.FstringContext;
import org.foretrace.grammar.PythonParser.ReplacementFieldContext;
import org.foretrace.grammar.PythonParser.StringsContext;
import org.foretrace.source.SourceRange;

/** Builds string literals and f-strings, and joins those that stand side by side. */
final class StringBuilding {
  private final TreeSource tree;
  private final ExpressionBuilder expressions;
  private final StringLiterals literals;

  /** The token whose escapes are being read, for warnings. */
  private int token;

  StringBuilding(TreeSource tree, ExpressionBuilder expressions) {
    this.tree = tree;
    this.expressions = expressions;
    this.literals =
        StringLiterals.warning(message -> tree.tokens.warn(tree.tokens.start(token), message));
  }

  Expr build(StringsContext context) {
    List<ParseTree> children = context.children;
    if (children.size() == 1 && !(children.get(0) instanceof FstringContext)) {
      return string(children.get(0));
    }
    List<Expr> parts = new ArrayList<>();
    boolean formatted = false;
    for (ParseTree child : children) {
      if (child instanceof FstringContext f) {
        formatted = true;
        fstring(f, parts);
      } else {
        parts.add(string(child));
      }
    }
    return join(parts, formatted, tree.range(context));
  }

  private Expr.Constant string(ParseTree child) {
    token = TreeSource.first(child);
    String text = tree.tokens.text(token);
    // like CPython, which does not mark a capital
    boolean unicode = text.charAt(0) == 'u';
    return new Expr.Constant(parse(text), unicode, tree.range(child));
  }

  /** The value of a literal; what we cannot represent is refused at its place. */
  private Literal parse(String text) {
    try {
      return literals.parse(text);
    } catch (UnsupportedException e) {
      SourceRange range = new SourceRange(tree.tokens.start(token), tree.tokens.end(token));
      throw new UnsupportedException(new Unsupported(e.unsupported().feature(), range));
    }
  }

  private static Expr join(List<Expr> parts, boolean formatted, SourceRange range) {
    boolean bytes = false;
    boolean text = formatted;
    for (Expr part : parts) {
      boolean isBytes = part instanceof Expr.Constant c && c.value() instanceof Literal.Bytes;
      bytes |= isBytes;
      text |= !isBytes;
    }
    if (bytes && text) {
      throw new RefusedException();
    }
    if (bytes) {
      StringBuilder all = new StringBuilder();
      parts.forEach(part -> all.append(((Literal.Bytes) ((Expr.Constant) part).value()).value()));
      return new Expr.Constant(new Literal.Bytes(all.toString()), false, range);
    }
    List<Expr> merged = merge(parts, formatted);
    return formatted ? new Expr.JoinedStr(merged, range) : merged.get(0);
  }

  /** Joins constants side by side; an f-string keeps no empty ones. */
  private static List<Expr> merge(List<Expr> parts, boolean formatted) {
    List<Expr> result = new ArrayList<>(parts.size());
    int i = 0;
    while (i < parts.size()) {
      if (!(parts.get(i) instanceof Expr.Constant first)) {
        result.add(parts.get(i++));
        continue;
      }
      int j = i + 1;
      while (j < parts.size() && parts.get(j) instanceof Expr.Constant) {
        j++;
      }
      Expr.Constant constant = j == i + 1 ? first : concatenate(parts.subList(i, j));
      if (!formatted || !text(constant).isEmpty()) {
        result.add(constant);
      }
      i = j;
    }
    return List.copyOf(result);
  }

  private static Expr.Constant concatenate(List<Expr> constants) {
    Expr.Constant first = (Expr.Constant) constants.get(0);
    StringBuilder all = new StringBuilder();
    for (Expr constant : constants) {
      String text = text((Expr.Constant) constant);
      boolean pairs =
          !text.isEmpty()
              && all.length() > 0
              && Character.isLowSurrogate(text.charAt(0))
              && Character.isHighSurrogate(all.charAt(all.length() - 1));
      if (pairs) {
        throw StringLiterals.surrogatePair();
      }
      all.append(text);
    }
    SourceRange range = first.range().to(constants.get(constants.size() - 1).range());
    return new Expr.Constant(new Literal.Str(all.toString()), first.unicodePrefix(), range);
  }

  private static String text(Expr.Constant constant) {
    return ((Literal.Str) constant.value()).value();
  }

  private void fstring(FstringContext context, List<Expr> parts) {
    List<ParseTree> children = context.children;
    boolean raw = tree.text(children.get(0)).toLowerCase(Locale.ROOT).indexOf('r') >= 0;
    pieces(children.subList(1, children.size() - 1), raw, parts);
  }

  private void pieces(List<ParseTree> children, boolean raw, List<Expr> parts) {
    for (ParseTree child : children) {
      if (child instanceof ReplacementFieldContext field) {
        field(field, parts);
      } else {
        piece(child, raw, parts);
      }
    }
  }

  private void piece(ParseTree child, boolean raw, List<Expr> parts) {
    token = TreeSource.first(child);
    String value = literals.piece(tree.tokens.text(token), raw);
    if (!value.isEmpty()) {
      // to the next token, for the second of two braces that stand for one
      SourceRange range = new SourceRange(tree.start(child), tree.tokens.start(token + 1));
      parts.add(new Expr.Constant(new Literal.Str(value), false, range));
    }
  }

  private void field(ReplacementFieldContext context, List<Expr> parts) {
    List<ParseTree> children = context.children;
    int n = children.size();
    Expr value = expressions.yieldOrList(children.get(1));
    int i = 2;
    boolean debug = TreeSource.kind(children.get(i)) == PythonParser.EQUAL;
    i += debug ? 1 : 0;
    ParseTree expressionEnd = children.get(i);
    char conversion = 0;
    if (TreeSource.kind(children.get(i)) == PythonParser.EXCLAMATION) {
      conversion = conversion(children.get(i), children.get(i + 1));
      i += 2;
    }
    Expr.JoinedStr spec = null;
    if (TreeSource.kind(children.get(i)) == PythonParser.COLON) {
      spec = spec(children.get(i), children.subList(i + 1, n - 1), children.get(n - 2));
    }
    if (debug) {
      parts.add(debugText(context, expressionEnd));
      conversion = conversion == 0 && spec == null ? 'r' : conversion;
    }
    parts.add(new Expr.FormattedValue(value, conversion, spec, tree.range(context)));
  }

  private char conversion(ParseTree exclamation, ParseTree name) {
    String text = tree.text(name);
    boolean known = text.equals("s") || text.equals("r") || text.equals("a");
    if (!known || tree.end(exclamation) != tree.start(name)) {
      throw new RefusedException();
    }
    return text.charAt(0);
  }

  private Expr.JoinedStr spec(ParseTree colon, List<ParseTree> children, ParseTree last) {
    List<Expr> parts = new ArrayList<>();
    pieces(children, false, parts);
    return new Expr.JoinedStr(merge(parts, true), tree.range(colon, last));
  }

  /** The text of {@code {x = }} as written, without comments. */
  private Expr debugText(ReplacementFieldContext context, ParseTree expressionEnd) {
    int start = tree.start(context) + 1;
    int end = tree.start(expressionEnd);
    String text = StringLiterals.unixLines(tree.tokens.source().text().substring(start, end));
    if (text.indexOf('#') >= 0) {
      text = withoutComments(text);
    }
    return new Expr.Constant(new Literal.Str(text), false, new SourceRange(start, end));
  }

  /** Like CPython, this takes a hash sign in a string for a comment too. */
  private static String withoutComments(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '#') {
        while (i + 1 < text.length() && text.charAt(i + 1) != '\n') {
          i++;
        }
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }
}
