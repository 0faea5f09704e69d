// SPDX-License-Identifier: Apache-2.0
package org.foretrace.syntax;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.Vocabulary;
import org.foretrace.grammar.PythonParser;
import org.jspecify.annotations.Nullable;

/** The grammar in {@code python.peg}, read when the first syntax error is looked for. */
final class PegGrammar {
  private static final Map<String, PegRule> RULES = new PegGrammar().read();

  private final Map<String, PegRule> rules = new LinkedHashMap<>();
  private final Map<String, Integer> literals = new LinkedHashMap<>();
  private final Map<String, Integer> kinds = new LinkedHashMap<>();

  private PegGrammar() {
    Vocabulary vocabulary = PythonParser.VOCABULARY;
    for (int kind = 1; kind <= vocabulary.getMaxTokenType(); kind++) {
      String quoted = vocabulary.getLiteralName(kind);
      if (quoted != null) {
        literals.put(quoted.substring(1, quoted.length() - 1), kind);
      }
      kinds.put(vocabulary.getSymbolicName(kind), kind);
    }
    kinds.put("AUGASSIGN", PythonParser.AUGMENTED_ASSIGN);
    kinds.put("ENDMARKER", Token.EOF);
  }

  /** A rule by its name. */
  static PegRule rule(String name) {
    PegRule rule = RULES.get(name);
    if (rule == null) {
      throw new IllegalStateException(name);
    }
    return rule;
  }

  private static String text() {
    try (InputStream in = PegGrammar.class.getResourceAsStream("python.peg")) {
      if (in == null) {
        throw new IllegalStateException("python.peg is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Map<String, PegRule> read() {
    Map<PegRule, List<String>> definitions = new LinkedHashMap<>();
    List<String> current = new ArrayList<>();
    for (String line : text().lines().toList()) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (line.startsWith(" ")) {
        current.add(line.strip());
        continue;
      }
      int colon = line.indexOf(':');
      String head = line.substring(0, colon);
      PegRule rule = declare(head);
      current = new ArrayList<>();
      definitions.put(rule, current);
      String rest = line.substring(colon + 1).strip();
      if (!rest.isEmpty()) {
        current.add(rest);
      }
    }
    definitions.forEach((rule, lines) -> rule.define(choice(lines)));
    return rules;
  }

  private PegRule declare(String head) {
    int space = head.indexOf(' ');
    String name = space < 0 ? head : head.substring(0, space);
    String word = space < 0 ? "" : head.substring(space).replaceAll("[ ()]", "");
    PegRule.Mode mode =
        switch (word) {
          case "" -> PegRule.Mode.PLAIN;
          case "memo" -> PegRule.Mode.MEMO;
          case "left" -> PegRule.Mode.LEFT;
          case "unmemoized" -> PegRule.Mode.UNMEMOIZED;
          case "without" -> PegRule.Mode.WITHOUT;
          default -> throw new IllegalStateException(head);
        };
    PegRule rule = new PegRule(name, rules.size(), mode);
    rules.put(name, rule);
    return rule;
  }

  /** One line may hold several alternatives, the last with an action. */
  private Peg.Choice choice(List<String> lines) {
    List<Peg.Alternative> alternatives = new ArrayList<>();
    for (String line : lines) {
      int arrow = line.indexOf(" -> ");
      String action = arrow < 0 ? null : line.substring(arrow + 4);
      String rule = arrow < 0 ? line : line.substring(0, arrow);
      Reader reader = new Reader(rule.startsWith("|") ? rule.substring(1) : rule);
      alternatives.addAll(reader.alternatives(action == null ? null : PegAction.parse(action)));
      reader.expectEnd();
    }
    return new Peg.Choice(List.copyOf(alternatives));
  }

  /** Reads parsing expressions from one line. */
  private final class Reader {
    private final String text;
    private int at;

    Reader(String text) {
      this.text = text;
    }

    private char peek() {
      while (at < text.length() && text.charAt(at) == ' ') {
        at++;
      }
      return at < text.length() ? text.charAt(at) : 0;
    }

    private boolean skip(char c) {
      if (peek() == c) {
        at++;
        return true;
      }
      return false;
    }

    void expectEnd() {
      if (peek() != 0) {
        throw new IllegalStateException(text + " at " + at);
      }
    }

    List<Peg.Alternative> alternatives(@Nullable PegAction action) {
      List<Peg.Alternative> result = new ArrayList<>();
      do {
        List<Peg> parts = new ArrayList<>();
        List<String> names = new ArrayList<>();
        while (peek() != 0 && "|)]".indexOf(peek()) < 0) {
          names.add(name());
          parts.add(part());
        }
        result.add(new Peg.Alternative(List.copyOf(parts), List.copyOf(names), action));
      } while (skip('|'));
      return result;
    }

    private String name() {
      if (Character.isLetter(peek()) && at + 1 < text.length() && text.charAt(at + 1) == '=') {
        at += 2;
        return text.substring(at - 2, at - 1);
      }
      return "";
    }

    private Peg part() {
      char c = peek();
      if (text.startsWith("&&'", at)) {
        at += 2;
        String literal = quoted('\'');
        return new Peg.Forced(literal(literal), literal);
      }
      if (c == '&' || c == '!') {
        at++;
        return new Peg.Look(atom(), c == '&');
      }
      if (c == '~') {
        at++;
        return new Peg.Cut();
      }
      Peg atom = atom();
      if (at + 1 < text.length() && text.charAt(at) == '.' && text.charAt(at + 1) != ' ') {
        at++;
        Peg repeated = atom();
        if (!skip('+')) {
          throw new IllegalStateException(text);
        }
        return new Peg.Repeat(repeated, atom, false);
      }
      if (at < text.length() && text.charAt(at) == '*') {
        at++;
        return new Peg.Repeat(atom, null, true);
      }
      if (at < text.length() && text.charAt(at) == '+') {
        at++;
        return new Peg.Repeat(atom, null, false);
      }
      return atom;
    }

    private Peg atom() {
      switch (peek()) {
        case '\'' -> {
          return new Peg.OfKind(literal(quoted('\'')));
        }
        case '"' -> {
          return new Peg.Soft(quoted('"'));
        }
        case '(' -> {
          at++;
          Peg group = new Peg.Choice(alternatives(null));
          skip(')');
          return group;
        }
        case '[' -> {
          at++;
          Peg group = new Peg.Choice(alternatives(null));
          skip(']');
          return new Peg.Optional(group);
        }
        default -> {
          return named();
        }
      }
    }

    private String quoted(char quote) {
      int start = at + 1;
      int end = text.indexOf(quote, start);
      at = end + 1;
      return text.substring(start, end);
    }

    private int literal(String word) {
      Integer kind = literals.get(word);
      if (kind == null) {
        throw new IllegalStateException(word + " in " + text);
      }
      return kind;
    }

    private Peg named() {
      int start = at;
      while (at < text.length()
          && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_')) {
        at++;
      }
      String word = text.substring(start, at);
      if (word.equals("SOFT_KEYWORD")) {
        return new Peg.AnySoft();
      }
      Integer kind = kinds.get(word);
      if (kind != null) {
        return new Peg.OfKind(kind);
      }
      PegRule rule = rules.get(word);
      if (rule == null) {
        throw new IllegalStateException("'" + word + "' in " + text);
      }
      return rule;
    }
  }
}
