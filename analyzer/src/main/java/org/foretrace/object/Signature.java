// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A parsed signature text and the binding of arguments to it. Immutable. */
public final class Signature {
  /** A kind of parameter, as inspect.Parameter names them. */
  public enum Kind {
    POSITIONAL_ONLY,
    POSITIONAL_OR_KEYWORD,
    VAR_POSITIONAL,
    KEYWORD_ONLY,
    VAR_KEYWORD
  }

  /** One parameter; an optional one with null default stays null in its slot when absent. */
  public record Parameter(
      String name, Kind kind, boolean optional, @Nullable PyObject defaultValue) {}

  private final Parameter[] parameters;
  private final int positional; // how many can be given by position
  private final int required; // how many of those must be given
  private final int varPositional; // slot, or -1
  private final int varKeyword; // slot, or -1
  private final boolean simple; // positional only or keyword, no stars, no keyword-only

  private Signature(List<Parameter> list) {
    this.parameters = list.toArray(new Parameter[0]);
    int pos = 0;
    int req = 0;
    int varPos = -1;
    int varKw = -1;
    boolean plain = true;
    for (int i = 0; i < parameters.length; i++) {
      Parameter p = parameters[i];
      switch (p.kind()) {
        case POSITIONAL_ONLY, POSITIONAL_OR_KEYWORD -> {
          pos++;
          req += p.optional() ? 0 : 1;
        }
        case VAR_POSITIONAL -> varPos = i;
        case VAR_KEYWORD -> varKw = i;
        case KEYWORD_ONLY -> plain = false;
      }
    }
    this.positional = pos;
    this.required = req;
    this.varPositional = varPos;
    this.varKeyword = varKw;
    this.simple = plain && varPos < 0 && varKw < 0;
  }

  /** The name before the parenthesis. */
  static String nameOf(String text) {
    return text.substring(0, text.indexOf('('));
  }

  /** Puts a first positional-only parameter before those of {@code text}. */
  static String prepend(String first, String text) {
    int open = text.indexOf('(');
    String rest = text.substring(open + 1, text.length() - 1).trim();
    if (rest.isEmpty()) {
      return "__new__(" + first + ", /)";
    }
    boolean slash = split(rest).contains("/");
    return "__new__(" + first + (slash ? ", " : ", /, ") + rest + ")";
  }

  /** Parses {@code "name(a, b=1, /, *args, c=?, **kw)"}. */
  public static Signature parse(String text) {
    int open = text.indexOf('(');
    List<Parameter> list = new ArrayList<>();
    boolean keywordOnly = false;
    for (String part : split(text.substring(open + 1, text.length() - 1))) {
      if (part.equals("/")) {
        list.replaceAll(
            p -> new Parameter(p.name(), Kind.POSITIONAL_ONLY, p.optional(), p.defaultValue()));
      } else if (part.equals("*")) {
        keywordOnly = true;
      } else if (part.startsWith("**")) {
        list.add(new Parameter(part.substring(2), Kind.VAR_KEYWORD, true, null));
      } else if (part.startsWith("*")) {
        list.add(new Parameter(part.substring(1), Kind.VAR_POSITIONAL, true, null));
        keywordOnly = true;
      } else {
        int eq = part.indexOf('=');
        Kind kind = keywordOnly ? Kind.KEYWORD_ONLY : Kind.POSITIONAL_OR_KEYWORD;
        list.add(
            eq < 0
                ? new Parameter(part, kind, false, null)
                : new Parameter(
                    part.substring(0, eq).trim(),
                    kind,
                    true,
                    literal(part.substring(eq + 1).trim())));
      }
    }
    return new Signature(list);
  }

  private static List<String> split(String text) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    char quote = 0;
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ',';
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '\'') {
        quote = c;
      } else if (c == '(') {
        depth++;
      } else if (c == ')') {
        depth--;
      } else if (c == ',' && depth == 0) {
        String part = text.substring(from, i).trim();
        if (!part.isEmpty()) {
          parts.add(part);
        }
        from = i + 1;
      }
    }
    return parts;
  }

  private static @Nullable PyObject literal(String text) {
    switch (text) {
      case "?":
        return null;
      case "None":
        return PySingleton.NONE;
      case "True":
        return PyBool.TRUE;
      case "False":
        return PyBool.FALSE;
      case "()":
        return PyTuple.EMPTY;
      case "...":
        return PySingleton.ELLIPSIS;
      default:
        if (text.startsWith("'")) {
          return PyStr.of(text.substring(1, text.length() - 1).replace("\\n", "\n"));
        }
        return text.indexOf('.') >= 0 || text.indexOf('e') >= 0
            ? PyFloat.of(Double.parseDouble(text))
            : PyInt.of(Long.parseLong(text));
    }
  }

  public List<Parameter> parameters() {
    return List.of(parameters);
  }

  /**
   * One slot a parameter from the arguments of a call; raises TypeError as CPython words it.
   *
   * @param function for errors, which name it and are worded as CPython's C or Python code words
   *     them
   * @param self how many leading arguments errors of C functions do not count (a bound self: 1)
   */
  public @Nullable PyObject[] bind(
      PyBuiltin function, int self, PyObject[] args, String @Nullable [] names) {
    if (names == null && simple && args.length >= required && args.length <= positional) {
      if (args.length == parameters.length) {
        return args;
      }
      @Nullable PyObject[] slots = Arrays.copyOf(args, parameters.length);
      for (int i = args.length; i < slots.length; i++) {
        slots[i] = parameters[i].defaultValue();
      }
      return slots;
    }
    @Nullable PyObject[] slots = names == null && !simple ? bindPositional(args) : null;
    return slots != null ? slots : new ArgumentBinder(this, function, self).bind(args, names);
  }

  // Arguments without keywords that fit; null where they do not.
  private @Nullable PyObject @Nullable [] bindPositional(PyObject[] args) {
    if (args.length < required || (args.length > positional && varPositional < 0)) {
      return null;
    }
    int taken = Math.min(args.length, positional);
    @Nullable PyObject[] slots = Arrays.copyOf(args, parameters.length);
    for (int i = taken; i < slots.length; i++) {
      Parameter p = parameters[i];
      if (i == varPositional) {
        slots[i] =
            args.length == taken
                ? PyTuple.EMPTY
                : PyTuple.of(Arrays.copyOfRange(args, taken, args.length));
      } else if (i == varKeyword) {
        slots[i] = new PyDict();
      } else if (!p.optional()) {
        return null;
      } else {
        slots[i] = p.defaultValue();
      }
    }
    return slots;
  }

  Parameter parameter(int i) {
    return parameters[i];
  }

  int count() {
    return parameters.length;
  }

  int positional() {
    return positional;
  }

  int required() {
    return required;
  }

  int varPositional() {
    return varPositional;
  }

  int varKeyword() {
    return varKeyword;
  }
}
