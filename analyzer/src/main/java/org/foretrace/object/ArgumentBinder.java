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

  ArgumentBinder(Signature signature, String shown, boolean python, int self) {
    this.signature = signature;
    this.shown = shown;
    this.python = python;
    this.self = self;
  }

  @Nullable PyObject[] bind(PyObject[] args, String @Nullable [] names) {
    int given = args.length - (names == null ? 0 : names.length);
    @Nullable PyObject[] slots = new PyObject[signature.count()];
    boolean[] filled = new boolean[slots.length];
    bindPositional(slots, filled, args, given);
    if (names != null) {
      bindKeywords(slots, filled, args, given, names);
    } else if (signature.varKeyword() >= 0) {
      slots[signature.varKeyword()] = new PyDict();
    }
    List<String> missing = new ArrayList<>();
    for (int i = 0; i < slots.length; i++) {
      Signature.Parameter p = signature.parameter(i);
      if (!filled[i] && i != signature.varPositional() && i != signature.varKeyword()) {
        if (!p.optional()) {
          missing.add(p.name());
        }
        slots[i] = p.defaultValue();
      }
    }
    if (!missing.isEmpty()) {
      throw missing(missing, given);
    }
    return slots;
  }

  private void bindPositional(
      @Nullable PyObject[] slots, boolean[] filled, PyObject[] args, int given) {
    int taken = Math.min(given, signature.positional());
    int slot = 0;
    for (int i = 0; i < taken; i++) {
      slots[slot] = args[i];
      filled[slot++] = true;
    }
    if (signature.varPositional() >= 0) {
      slots[signature.varPositional()] = PyTuple.of(Arrays.copyOfRange(args, taken, given));
    } else if (given > taken) {
      throw tooMany(given);
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
          throw unexpected(names[k]);
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
      Signature.Parameter p = signature.parameter(i);
      if (p.name().equals(name)
          && (p.kind() == Signature.Kind.POSITIONAL_OR_KEYWORD
              || p.kind() == Signature.Kind.KEYWORD_ONLY)) {
        return i;
      }
    }
    return -1;
  }

  private boolean takesKeywords() {
    for (int i = 0; i < signature.count(); i++) {
      Signature.Kind kind = signature.parameter(i).kind();
      if (kind == Signature.Kind.POSITIONAL_OR_KEYWORD || kind == Signature.Kind.KEYWORD_ONLY) {
        return true;
      }
    }
    return false;
  }

  private PyRaise unexpected(String name) {
    if (!python && !takesKeywords()) {
      return Errors.typeError(shown + "() takes no keyword arguments");
    }
    return Errors.typeError(shown + "() got an unexpected keyword argument '" + name + "'");
  }

  private PyRaise tooMany(int given) {
    int max = signature.positional();
    int min = signature.required();
    if (python) {
      String takes = min == max ? String.valueOf(max) : "from " + min + " to " + max;
      String plural = max == 1 && min == max ? "" : "s";
      return Errors.typeError(
          shown
              + "() takes "
              + takes
              + " positional argument"
              + plural
              + " but "
              + given
              + (given == 1 ? " was" : " were")
              + " given");
    }
    int n = given - self;
    int top = max - self;
    int low = Math.max(0, min - self);
    if (top == 0) {
      return Errors.typeError(shown + "() takes no arguments (" + n + " given)");
    }
    if (top == 1 && low == 1) {
      return Errors.typeError(shown + "() takes exactly one argument (" + n + " given)");
    }
    if (takesKeywords()) {
      return Errors.typeError(
          shown
              + "() takes "
              + (low == top ? "exactly " : "at most ")
              + top
              + " argument"
              + (top == 1 ? "" : "s")
              + " ("
              + n
              + " given)");
    }
    return Errors.typeError(
        bare()
            + " expected "
            + (low == top ? "" : "at most ")
            + top
            + " argument"
            + (top == 1 ? "" : "s")
            + ", got "
            + n);
  }

  private String bare() {
    return shown.substring(shown.lastIndexOf('.') + 1);
  }

  private PyRaise missing(List<String> names, int given) {
    if (python) {
      List<String> quoted = new ArrayList<>();
      names.forEach(n -> quoted.add("'" + n + "'"));
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
              + names.size()
              + " required positional argument"
              + (names.size() == 1 ? "" : "s")
              + ": "
              + list);
    }
    int top = signature.positional() - self;
    int low = signature.required() - self;
    int n = Math.max(0, given - self);
    if (top == 1 && low == 1 && !takesKeywords()) {
      return Errors.typeError(shown + "() takes exactly one argument (" + n + " given)");
    }
    if (takesKeywords()) {
      int position = 1 - self;
      for (int i = 0; i < signature.count(); i++) {
        if (signature.parameter(i).name().equals(names.get(0))) {
          position += i;
        }
      }
      return Errors.typeError(
          shown + "() missing required argument '" + names.get(0) + "' (pos " + position + ")");
    }
    return Errors.typeError(
        bare()
            + " expected "
            + (low == top && signature.varPositional() < 0 ? "" : "at least ")
            + low
            + " argument"
            + (low == 1 ? "" : "s")
            + ", got "
            + n);
  }
}
