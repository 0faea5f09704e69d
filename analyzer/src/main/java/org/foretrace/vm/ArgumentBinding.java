// SPDX-License-Identifier: Apache-2.0
package org.foretrace.vm;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.foretrace.code.CodeObject;
import org.foretrace.object.Errors;
import org.foretrace.object.PyDict;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyRaise;
import org.foretrace.object.PyStr;
import org.foretrace.object.PyTuple;
import org.jspecify.annotations.Nullable;

/** Puts the arguments of a call into the registers of a function's frame, with CPython's errors. */
final class ArgumentBinding {
  private final PyFunction function;
  private final CodeObject code;
  private final List<String> parameters;
  private final int positional;
  private final int total; // positional and keyword-only

  private ArgumentBinding(PyFunction function) {
    this.function = function;
    this.code = function.code.code;
    this.parameters = code.parameters();
    this.positional = code.argCount();
    this.total = positional + code.kwOnlyCount();
  }

  static @Nullable PyObject[] bind(
      PyFunction function, PyObject[] args, String @Nullable [] names) {
    @Nullable PyObject[] r = new PyObject[function.code.registers];
    if (names == null && args.length == function.simpleArgs) {
      System.arraycopy(args, 0, r, 0, args.length);
    } else {
      new ArgumentBinding(function).bind(r, args, names);
    }
    if (function.closure.length > 0) {
      System.arraycopy(
          function.closure, 0, r, function.code.code.freeBase(), function.closure.length);
    }
    return r;
  }

  private void bind(@Nullable PyObject[] r, PyObject[] args, String @Nullable [] names) {
    int given = names == null ? args.length : args.length - names.length;
    boolean varargs = (code.flags() & CodeObject.VARARGS) != 0;
    PyDict rest = null;
    if ((code.flags() & CodeObject.VARKEYWORDS) != 0) {
      rest = new PyDict();
      r[total + (varargs ? 1 : 0)] = rest;
    }
    System.arraycopy(args, 0, r, 0, Math.min(given, positional));
    if (varargs) {
      r[total] =
          given > positional
              ? PyTuple.of(Arrays.copyOfRange(args, positional, given))
              : PyTuple.EMPTY;
    }
    if (names != null) {
      keywords(r, args, given, names, rest);
    }
    if (given > positional && !varargs) {
      throw tooMany(r, given);
    }
    if (given < positional) {
      positionalDefaults(r, given);
    }
    if (code.kwOnlyCount() > 0) {
      keywordDefaults(r);
    }
  }

  private void keywords(
      @Nullable PyObject[] r, PyObject[] args, int given, String[] names, @Nullable PyDict rest) {
    for (int k = 0; k < names.length; k++) {
      String name = names[k];
      int slot = -1;
      for (int i = code.posOnlyCount(); i < total; i++) {
        if (parameters.get(i).equals(name)) {
          slot = i;
          break;
        }
      }
      if (slot < 0) {
        if (rest == null) {
          throw unexpected(names, name);
        }
        rest.put(name, args[given + k]);
      } else if (r[slot] != null) {
        throw Errors.typeError(
            function.qualname() + "() got multiple values for argument '" + name + "'");
      } else {
        r[slot] = args[given + k];
      }
    }
  }

  private PyRaise unexpected(String[] names, String name) {
    List<String> positionalOnly = new ArrayList<>();
    for (int i = 0; i < code.posOnlyCount(); i++) {
      if (Arrays.asList(names).contains(parameters.get(i))) {
        positionalOnly.add(parameters.get(i));
      }
    }
    if (!positionalOnly.isEmpty()) {
      return Errors.typeError(
          function.qualname()
              + "() got some positional-only arguments passed as keyword arguments: '"
              + String.join(", ", positionalOnly)
              + "'");
    }
    String near = Suggestions.nearest(name, parameters.subList(code.posOnlyCount(), total));
    return Errors.typeError(
        function.qualname()
            + "() got an unexpected keyword argument '"
            + name
            + "'"
            + (near == null ? "" : ". Did you mean '" + near + "'?"));
  }

  private void positionalDefaults(@Nullable PyObject[] r, int given) {
    PyTuple defaults = function.defaults;
    int count = defaults == null ? 0 : defaults.size();
    int required = positional - count;
    List<String> missing = new ArrayList<>();
    for (int i = given; i < required; i++) {
      if (r[i] == null) {
        missing.add(parameters.get(i));
      }
    }
    if (!missing.isEmpty()) {
      throw missing(missing, "positional");
    }
    if (defaults != null) {
      for (int i = Math.max(given, required); i < positional; i++) {
        if (r[i] == null) {
          r[i] = defaults.get(i - required);
        }
      }
    }
  }

  private void keywordDefaults(@Nullable PyObject[] r) {
    List<String> missing = new ArrayList<>();
    for (int i = positional; i < total; i++) {
      if (r[i] == null) {
        PyDict defaults = function.kwDefaults;
        PyObject value = defaults == null ? null : defaults.get(parameters.get(i));
        if (value == null) {
          missing.add(parameters.get(i));
        } else {
          r[i] = value;
        }
      }
    }
    if (!missing.isEmpty()) {
      throw missing(missing, "keyword-only");
    }
  }

  private PyRaise missing(List<String> names, String kind) {
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
        function.qualname()
            + "() missing "
            + names.size()
            + " required "
            + kind
            + " argument"
            + (names.size() == 1 ? "" : "s")
            + ": "
            + list);
  }

  private PyRaise tooMany(@Nullable PyObject[] r, int given) {
    int defaults = function.defaults == null ? 0 : function.defaults.size();
    int kwOnlyGiven = 0;
    for (int i = positional; i < total; i++) {
      kwOnlyGiven += r[i] == null ? 0 : 1;
    }
    boolean plural = defaults > 0 || positional != 1;
    String takes =
        defaults > 0
            ? "from " + (positional - defaults) + " to " + positional
            : String.valueOf(positional);
    String extra =
        kwOnlyGiven == 0
            ? ""
            : " positional argument"
                + (given == 1 ? "" : "s")
                + " (and "
                + kwOnlyGiven
                + " keyword-only argument"
                + (kwOnlyGiven == 1 ? "" : "s")
                + ")";
    return Errors.typeError(
        function.qualname()
            + "() takes "
            + takes
            + " positional argument"
            + (plural ? "s" : "")
            + " but "
            + given
            + extra
            + (given == 1 && kwOnlyGiven == 0 ? " was" : " were")
            + " given");
  }

  /** Names of keywords as they come from a dict. */
  static String name(PyObject key) {
    if (key instanceof PyStr s) {
      return s.value();
    }
    throw Errors.typeError("keywords must be strings");
  }
}
