// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import java.util.List;
import org.foretrace.text.StrPad;
import org.foretrace.text.StrSearch;
import org.foretrace.text.StrSplit;
import org.jspecify.annotations.Nullable;

/** The methods of str that find, split, join and cut. */
final class StrSearchMethods {
  private static final String BOUNDS = "(self, sub, start=None, end=None, /)";

  private StrSearchMethods() {}

  static void addTo(BuiltinTable t) {
    finding(t);
    tails(t);
    splitting(t);
    cutting(t);
    t.method("join(self, iterable, /)", StrSearchMethods::join);
    t.method(
        "replace(self, old, new, /, count=-1)",
        (ts, self, old, by, count) -> replace(ts, value(self), old, by, count));
  }

  private static String value(PyObject self) {
    return ((PyStr) self).value();
  }

  /** A search for a part between two bounds. */
  private interface Search {
    int apply(String text, String part, int start, int end);
  }

  private static void finding(BuiltinTable t) {
    t.method("find" + BOUNDS, search("find", StrSearch::find, false));
    t.method("rfind" + BOUNDS, search("rfind", StrSearch::rfind, false));
    t.method("index" + BOUNDS, search("index", StrSearch::find, true));
    t.method("rindex" + BOUNDS, search("rindex", StrSearch::rfind, true));
    t.method("count" + BOUNDS, search("count", StrSearch::count, false));
  }

  private static Body.Of4 search(String name, Search search, boolean required) {
    return (ts, self, part, start, end) -> {
      String wanted = Arguments.str(part, name + "() argument 1");
      String text = value(self);
      if (text.length() > 4096) {
        ts.chargeSteps(text.length() / 4096);
      }
      int at =
          search.apply(
              text,
              wanted,
              Arguments.sliceBound(ts, start, 0),
              Arguments.sliceBound(ts, end, Integer.MAX_VALUE));
      if (required && at < 0) {
        throw Errors.valueError("substring not found");
      }
      return PyInt.of(at);
    };
  }

  /** Whether a text starts or ends with a part. */
  private interface Test {
    boolean apply(String text, String part, int start, int end);
  }

  private static void tails(BuiltinTable t) {
    t.method(
        "startswith(self, prefix, start=None, end=None, /)",
        test("startswith", StrSearch::startsWith));
    t.method(
        "endswith(self, suffix, start=None, end=None, /)", test("endswith", StrSearch::endsWith));
  }

  private static Body.Of4 test(String name, Test test) {
    return (ts, self, part, start, end) -> {
      int from = Arguments.sliceBound(ts, start, 0);
      int to = Arguments.sliceBound(ts, end, Integer.MAX_VALUE);
      if (part instanceof PyStr) {
        return PyBool.of(test.apply(value(self), value(part), from, to));
      }
      if (!(part instanceof PyTuple)) {
        throw Errors.typeError(
            name + " first arg must be str or a tuple of str, not " + part.type().name());
      }
      for (PyObject one : (PyTuple) part) {
        if (!(one instanceof PyStr)) {
          throw Errors.typeError(
              "tuple for " + name + " must only contain str, not " + one.type().name());
        }
        if (test.apply(value(self), value(one), from, to)) {
          return PyBool.TRUE;
        }
      }
      return PyBool.FALSE;
    };
  }

  private static void splitting(BuiltinTable t) {
    t.method(
        "split(self, /, sep=None, maxsplit=-1)",
        (ts, self, sep, max) ->
            list(ts, self, StrSplit.split(value(self), separator(sep), Arguments.size(ts, max))));
    t.method(
        "rsplit(self, /, sep=None, maxsplit=-1)",
        (ts, self, sep, max) ->
            list(ts, self, StrSplit.rsplit(value(self), separator(sep), Arguments.size(ts, max))));
    t.method(
        "splitlines(self, /, keepends=False)",
        (ts, self, keep) ->
            list(ts, self, StrSplit.splitlines(value(self), PyOps.truth(ts, keep))));
    t.method(
        "partition(self, sep, /)",
        (ts, self, sep) -> tuple(StrSplit.partition(value(self), mustBeStr(sep))));
    t.method(
        "rpartition(self, sep, /)",
        (ts, self, sep) -> tuple(StrSplit.rpartition(value(self), mustBeStr(sep))));
  }

  private static @Nullable String separator(PyObject sep) {
    if (sep == PySingleton.NONE) {
      return null;
    }
    if (!(sep instanceof PyStr)) {
      throw Errors.typeError("must be str or None, not " + sep.type().name());
    }
    return value(sep);
  }

  private static String mustBeStr(PyObject sep) {
    if (!(sep instanceof PyStr)) {
      throw Errors.typeError("must be str, not " + sep.type().name());
    }
    return value(sep);
  }

  private static PyObject list(ThreadState ts, PyObject self, List<String> parts) {
    if (parts.size() > 64) {
      ts.chargeMemory(value(self).length() + 40L * parts.size());
    }
    PyObject[] items = new PyObject[parts.size()];
    for (int i = 0; i < items.length; i++) {
      items[i] = PyStr.of(parts.get(i));
    }
    return PyList.of(items);
  }

  private static PyObject tuple(List<String> parts) {
    return PyTuple.of(PyStr.of(parts.get(0)), PyStr.of(parts.get(1)), PyStr.of(parts.get(2)));
  }

  /** How strip and its kin cut. */
  private interface Strip {
    String apply(String text, @Nullable String chars);
  }

  private static void cutting(BuiltinTable t) {
    strip(t, "strip", StrPad::strip);
    strip(t, "lstrip", StrPad::lstrip);
    strip(t, "rstrip", StrPad::rstrip);
    t.method(
        "removeprefix(self, prefix, /)",
        (ts, self, part) ->
            PyStr.of(
                StrPad.removeprefix(value(self), Arguments.str(part, "removeprefix() argument"))));
    t.method(
        "removesuffix(self, suffix, /)",
        (ts, self, part) ->
            PyStr.of(
                StrPad.removesuffix(value(self), Arguments.str(part, "removesuffix() argument"))));
  }

  private static void strip(BuiltinTable t, String name, Strip strip) {
    t.method(
        name + "(self, chars=None, /)",
        (ts, self, chars) -> {
          if (chars != PySingleton.NONE && !(chars instanceof PyStr)) {
            throw Errors.typeError(name + " arg must be None or str");
          }
          return PyStr.of(strip.apply(value(self), chars instanceof PyStr ? value(chars) : null));
        });
  }

  private static PyObject replace(
      ThreadState ts, String text, PyObject old, PyObject by, PyObject count) {
    String from = Arguments.str(old, "replace() argument 1");
    String to = Arguments.str(by, "replace() argument 2");
    int max = Arguments.size(ts, count);
    if (text.length() > 1024 || to.length() > 1024) {
      long times =
          from.isEmpty()
              ? text.length() + 1L
              : to.length() <= from.length()
                  ? 0
                  : StrSearch.count(text, from, 0, Integer.MAX_VALUE);
      ts.chargeMemory(text.length() + times * Math.max(0, to.length() - from.length()));
    }
    return PyStr.of(StrSearch.replace(text, from, to, max));
  }

  private static PyObject join(ThreadState ts, PyObject self, PyObject iterable) {
    PyObject[] items = items(ts, iterable);
    long total = (long) value(self).length() * Math.max(0, items.length - 1);
    for (int i = 0; i < items.length; i++) {
      if (!(items[i] instanceof PyStr)) {
        throw Errors.typeError(
            "sequence item " + i + ": expected str instance, " + items[i].type().name() + " found");
      }
      total += value(items[i]).length();
    }
    if (items.length == 0) {
      return PyStr.EMPTY;
    }
    if (items.length == 1 && items[0].type() == PyStr.TYPE) {
      return items[0];
    }
    if (total > 1024) {
      ts.chargeMemory(total);
    }
    StringBuilder out = new StringBuilder((int) Math.min(total, Integer.MAX_VALUE - 64));
    String separator = value(self);
    for (int i = 0; i < items.length; i++) {
      if (i > 0 && !separator.isEmpty()) {
        StrMethods.checkSeam(ts, out, separator);
        out.append(separator);
      }
      String item = value(items[i]);
      StrMethods.checkSeam(ts, out, item);
      out.append(item);
    }
    return PyStr.of(out.toString());
  }

  private static PyObject[] items(ThreadState ts, PyObject iterable) {
    if (iterable.type() == PyList.TYPE) {
      return ((PyList) iterable).toArray();
    }
    if (iterable.type() == PyTuple.TYPE) {
      return ((PyTuple) iterable).items();
    }
    if (iterable.type().lookup("__iter__") == null
        && iterable.type().lookup("__getitem__") == null) {
      throw Errors.typeError("can only join an iterable");
    }
    return PyOps.toList(ts, iterable).toArray(new PyObject[0]);
  }
}
