// SPDX-License-Identifier: Apache-2.0
package org.foretrace.syntax;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an alternative of the {@link PegGrammar} makes: a node, one of its parts, or an error. */
abstract class PegAction {
  /** Null if the action declines. */
  abstract @Nullable PegNode make(PegParser p, Peg.Captures captures, int first, int last);

  /** Reads the text behind an arrow. */
  static PegAction parse(String text) {
    int space = text.indexOf(' ');
    String word = space < 0 ? text : text.substring(0, space);
    String rest = space < 0 ? "" : text.substring(space + 1).strip();
    return switch (word) {
      case "=" -> new Part(rest);
      case "check" -> new Check(List.of(rest.split(" ", -1)));
      case "error" -> error(SyntaxError.SYNTAX_ERROR, rest);
      case "indent" -> error(SyntaxError.INDENTATION_ERROR, rest);
      default -> new Node(word);
    };
  }

  private static PegAction error(String type, String text) {
    StringBuilder message = new StringBuilder();
    int i = 1;
    for (; text.charAt(i) != '"'; i++) {
      if (text.charAt(i) == '\\') {
        i++;
      }
      message.append(text.charAt(i));
    }
    String place = text.substring(i + 1).strip();
    List<String> words = place.isEmpty() ? List.of("last") : List.of(place.split(" ", -1));
    return new Raise(type, message.toString(), words);
  }

  private static PegNode find(Peg.Captures captures, String path) {
    String[] steps = path.split("\\.", -1);
    PegNode node = captures.get(steps[0]);
    for (int i = 1; i < steps.length; i++) {
      node = node.inner(steps[i].equals("last"));
    }
    return node;
  }

  private static final class Node extends PegAction {
    private final String kind;

    Node(String kind) {
      this.kind = kind;
    }

    @Override
    PegNode make(PegParser p, Peg.Captures captures, int first, int last) {
      return PegNode.of(kind, first, last, captures.all());
    }
  }

  private static final class Part extends PegAction {
    private final String name;

    Part(String name) {
      this.name = name;
    }

    @Override
    PegNode make(PegParser p, Peg.Captures captures, int first, int last) {
      return captures.get(name);
    }
  }

  private static final class Check extends PegAction {
    private final String name;
    private final List<String> paths;

    Check(List<String> words) {
      name = words.get(0);
      paths = words.subList(1, words.size());
    }

    @Override
    @Nullable PegNode make(PegParser p, Peg.Captures captures, int first, int last) {
      List<PegNode> arguments = new ArrayList<>(paths.size());
      for (String path : paths) {
        arguments.add(find(captures, path));
      }
      PegNode whole = PegNode.of("", first, last, captures.all());
      return PegChecks.check(name, p, arguments, whole);
    }
  }

  /** Ends the search with an error; {@code place} is the words behind the message. */
  private static final class Raise extends PegAction {
    private final String type;
    private final String message;
    private final List<String> place;

    Raise(String type, String message, List<String> place) {
      this.type = type;
      this.message = message;
      this.place = place;
    }

    @Override
    PegNode make(PegParser p, Peg.Captures captures, int first, int last) {
      String text = fill(p, captures);
      ErrorPlaces places = p.places();
      throw switch (place.get(0)) {
        case "at" -> places.at(text, find(captures, place.get(1)), find(captures, place.get(1)));
        case "range" -> places.at(text, find(captures, place.get(1)), find(captures, place.get(2)));
        case "from" -> places.from(text, find(captures, place.get(1)));
        case "next" -> places.atNext(text);
        default -> places.atLast(type, text);
      };
    }

    /** Puts in what the message says in angle brackets. */
    private String fill(PegParser p, Peg.Captures captures) {
      int open = message.indexOf('<');
      int close = message.indexOf('>', open + 1);
      if (open < 0 || close < 0) {
        return message;
      }
      String path = message.substring(open + 1, close);
      int dot = path.lastIndexOf('.');
      PegNode node = find(captures, path.substring(0, dot));
      String value =
          switch (path.substring(dot + 1)) {
            case "line" -> Integer.toString(p.places().line(node.first));
            case "text" -> p.text(node.first);
            default -> PegChecks.name(node);
          };
      return message.substring(0, open) + value + message.substring(close + 1);
    }
  }
}
