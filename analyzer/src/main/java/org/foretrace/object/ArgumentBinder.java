// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Binds the arguments of one call to a {@link Signature}, with CPython's errors. */
final class ArgumentBinder {
  private final Signature signature;
  private final String shown;
  private final boolean python;
  private final int self;
  private final String withModule; // as calls by one argument or none are refused

  ArgumentBinder(Signature signature, PyBuiltin function, int self) {
    this.signature = signature;
    this.python = function.isPython();
    this.self = self;
    String qualified = function.shownName();
    boolean global = function.owner() == null && !function.module().equals("builtins");
    this.withModule = global ? function.module() + "." + qualified : qualified;
    // CPython's argument parser knows only the bare name of a function that takes keywords.
    this.shown =
        python || !takesKeywords()
            ? qualified
            : qualified.substring(qualified.lastIndexOf('.') + 1);
  }

  @Nullable PyObject[] bind(PyObject[] args, String @Nullable [] names) {
    int given = args.length - (names == null ? 0 : names.length);
    checkCount(given, names == null ? 0 : names.length);
    @Nullable PyObject[] slots = new PyObject[signature.count()];
    boolean[] filled = new boolean[slots.length];
    bindPositional(slots, filled, args, given, names == null ? 0 : names.length);
    if (names != null) {
      bindKeywords(slots, filled, args, given, names);
    } else if (signature.varKeyword() >= 0) {
      slots[signature.varKeyword()] = new PyDict();
    }
    List<Signature.Parameter> missing = new ArrayList<>();
    for (int i = 0; i < slots.length; i++) {
      Signature.Parameter p = signature.parameter(i);
      if (!filled[i] && i != signature.varPositional() && i != signature.varKeyword()) {
        if (!p.optional()) {
          missing.add(p);
        }
        slots[i] = p.defaultValue();
      }
    }
    if (!missing.isEmpty()) {
      throw python ? missingOfDef(missing) : missing(missing.get(0), given);
    }
    return slots;
  }

  // What CPython's parser for functions with keywords checks before anything else.
  private void checkCount(int given, int keywords) {
    if (python || !takesKeywords()) {
      if (!python && keywords > 0 && signature.varKeyword() < 0) {
        throw Errors.typeError(withModule + "() takes no keyword arguments");
      }
      return;
    }
    if (signature.varPositional() >= 0 || signature.varKeyword() >= 0) {
      return;
    }
    int all = signature.count() - self;
    int n = given - self + keywords;
    if (n > all) {
      if (keywords == 0 && (shown.equals("int") || shown.equals("str"))) {
        throw wrongCount(all, "at most ", n); // called by a way of their own
      }
      boolean exact = signature.required() == signature.count();
      throw Errors.typeError(
          shown
              + "() takes "
              + (exact ? "exactly " : "at most ")
              + all
              + (given == self && keywords > 0 ? " keyword" : "")
              + plural(" argument", all)
              + " ("
              + n
              + " given)");
    }
    if (given > signature.positional()) {
      throw positionalCount(signature.positional() - self, given - self, "at most ");
    }
    int least = positionalOnlyRequired() - self;
    if (given - self < least) {
      throw positionalCount(least, given - self, "at least ");
    }
  }

  private PyRaise positionalCount(int bound, int given, String word) {
    if (bound == 0) {
      return Errors.typeError(shown + "() takes no positional arguments");
    }
    boolean exact =
        signature.required() == signature.positional()
            && positionalOnlyRequired() != 0
            && bound == signature.required() - self;
    return Errors.typeError(
        shown
            + "() takes "
            + (exact ? "exactly " : word)
            + bound
            + plural(" positional argument", bound)
            + " ("
            + given
            + " given)");
  }

  private int positionalOnlyRequired() {
    int n = 0;
    for (int i = 0; i < signature.count(); i++) {
      Signature.Parameter p = signature.parameter(i);
      if (p.kind() == Signature.Kind.POSITIONAL_ONLY && !p.optional()) {
        n++;
      }
    }
    return n;
  }

  private static String plural(String noun, int n) {
    return n == 1 ? noun : noun + "s";
  }

  private void bindPositional(
      @Nullable PyObject[] slots, boolean[] filled, PyObject[] args, int given, int keywords) {
    int taken = Math.min(given, signature.positional());
    int slot = 0;
    for (int i = 0; i < taken; i++) {
      slots[slot] = args[i];
      filled[slot++] = true;
    }
    if (signature.varPositional() >= 0) {
      slots[signature.varPositional()] = PyTuple.of(Arrays.copyOfRange(args, taken, given));
    } else if (given > taken) {
      throw python ? tooManyForDef(given, keywords) : tooMany(given);
    }
  }

  private void bindKeywords(
      @Nullable PyObject[] slots, boolean[] filled, PyObject[] args, int given, String[] names) {
    PyDict rest = null;
    if (signature.varKeyword() >= 0) {
      rest = new PyDict();
      slots[signature.varKeyword()] = rest;
    }
    for (int k = 0; k < names.length; k++) {
      int slot = slotOf(names[k]);
      if (slot < 0) {
        if (rest == null) {
          throw unexpected(names, slots, filled, k);
        }
        rest.put(names[k], args[given + k]);
      } else if (filled[slot]) {
        throw Errors.typeError(
            python
                ? shown + "() got multiple values for argument '" + names[k] + "'"
                : "argument for "
                    + shown
                    + "() given by name ('"
                    + names[k]
                    + "') and position ("
                    + (slot + 1 - self)
                    + ")");
      } else {
        slots[slot] = args[given + k];
        filled[slot] = true;
      }
    }
  }

  private int slotOf(String name) {
    for (int i = 0; i < signature.count(); i++) {
      if (signature.parameter(i).name().equals(name) && byKeyword(signature.parameter(i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean byKeyword(Signature.Parameter p) {
    return p.kind() == Signature.Kind.POSITIONAL_OR_KEYWORD
        || p.kind() == Signature.Kind.KEYWORD_ONLY;
  }

  private boolean takesKeywords() {
    for (int i = 0; i < signature.count(); i++) {
      if (byKeyword(signature.parameter(i))) {
        return true;
      }
    }
    return false;
  }

  private PyRaise unexpected(
      String[] names, @Nullable PyObject[] slots, boolean[] filled, int wrong) {
    List<String> positionalOnly = new ArrayList<>();
    List<String> possible = new ArrayList<>();
    for (int i = 0; i < signature.count(); i++) {
      Signature.Parameter p = signature.parameter(i);
      if (byKeyword(p)) {
        possible.add(p.name());
      } else if (p.kind() == Signature.Kind.POSITIONAL_ONLY
          && Arrays.asList(names).contains(p.name())) {
        positionalOnly.add(p.name());
      }
    }
    if (python && !positionalOnly.isEmpty()) {
      return Errors.typeError(
          shown
              + "() got some positional-only arguments passed as keyword arguments: '"
              + String.join(", ", positionalOnly)
              + "'");
    }
    if (!python) {
      // The parser first finds what is required and missing, only then what is not known.
      for (int i = 0; i < slots.length; i++) {
        Signature.Parameter p = signature.parameter(i);
        if (!filled[i] && !p.optional() && !Arrays.asList(names).contains(p.name())) {
          return missing(p, i);
        }
      }
    }
    String nearest = NameSuggestions.nearest(names[wrong], possible);
    return Errors.typeError(
        shown
            + "() got an unexpected keyword argument '"
            + names[wrong]
            + "'"
            + (nearest == null ? "" : ". Did you mean '" + nearest + "'?"));
  }

  private PyRaise tooManyForDef(int given, int keywords) {
    int max = signature.positional();
    int min = signature.required();
    String takes = min == max ? String.valueOf(max) : "from " + min + " to " + max;
    String extra = "";
    if (keywords > 0 && signature.count() > max) {
      extra =
          plural(" positional argument", given)
              + " (and "
              + keywords
              + plural(" keyword-only argument", keywords)
              + ")";
    }
    return Errors.typeError(
        shown
            + "() takes "
            + takes
            + (max == 1 && min == max ? " positional argument" : " positional arguments")
            + " but "
            + given
            + extra
            + (given == 1 && extra.isEmpty() ? " was" : " were")
            + " given");
  }

  private PyRaise tooMany(int given) {
    int n = given - self;
    int top = signature.positional() - self;
    int low = Math.max(0, signature.required() - self);
    if (shown.indexOf('.') < 0 && self == 1) {
      return wrongCount(top, low == top ? "" : "at most ", n); // a type
    }
    if (top == 0) {
      return Errors.typeError(withModule + "() takes no arguments (" + n + " given)");
    }
    if (top == 1 && low == 1) {
      return Errors.typeError(withModule + "() takes exactly one argument (" + n + " given)");
    }
    return wrongCount(top, low == top ? "" : "at most ", n);
  }

  private PyRaise wrongCount(int bound, String word, int n) {
    if (bound == 0) {
      return Errors.typeError(shown + "() takes no arguments");
    }
    return Errors.typeError(
        bare() + " expected " + word + bound + plural(" argument", bound) + ", got " + n);
  }

  private String bare() {
    return shown.substring(shown.lastIndexOf('.') + 1);
  }

  private PyRaise missingOfDef(List<Signature.Parameter> missing) {
    boolean keywordOnly = missing.get(0).kind() == Signature.Kind.KEYWORD_ONLY;
    List<String> quoted = new ArrayList<>();
    for (Signature.Parameter p : missing) {
      if ((p.kind() == Signature.Kind.KEYWORD_ONLY) == keywordOnly) {
        quoted.add("'" + p.name() + "'");
      }
    }
    int last = quoted.size() - 1;
    String list =
        last == 0
            ? quoted.get(0)
            : String.join(", ", quoted.subList(0, last))
                + (last == 1 ? " and " : ", and ")
                + quoted.get(last);
    return Errors.typeError(
        shown
            + "() missing "
            + quoted.size()
            + " required "
            + (keywordOnly ? "keyword-only" : "positional")
            + plural(" argument", quoted.size())
            + ": "
            + list);
  }

  private PyRaise missing(Signature.Parameter first, int given) {
    int top = signature.positional() - self;
    int low = signature.required() - self;
    int n = Math.max(0, given - self);
    if (takesKeywords()) {
      int position = 1 - self;
      for (int i = 0; i < signature.count(); i++) {
        if (signature.parameter(i).name().equals(first.name())) {
          position += i;
        }
      }
      return Errors.typeError(
          shown + "() missing required argument '" + first.name() + "' (pos " + position + ")");
    }
    if (top == 1 && low == 1 && (shown.indexOf('.') >= 0 || self == 0)) {
      return Errors.typeError(withModule + "() takes exactly one argument (" + n + " given)");
    }
    return wrongCount(low, low == top && signature.varPositional() < 0 ? "" : "at least ", n);
  }
}
