// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import java.util.List;
import org.foretrace.text.StrSearch;
import org.foretrace.text.StrSplit;
import org.jspecify.annotations.Nullable;

/** The methods of bytes and bytearray that find, split, join and replace. */
final class BytesSearchMethods {
  private static final String BOUNDS = "(self, sub, start=None, end=None, /)";

  private BytesSearchMethods() {}

  static void addTo(BuiltinTable t) {
    t.method("find" + BOUNDS, search(StrSearch::find, false));
    t.method("rfind" + BOUNDS, search(StrSearch::rfind, false));
    t.method("index" + BOUNDS, search(StrSearch::find, true));
    t.method("rindex" + BOUNDS, search(StrSearch::rfind, true));
    t.method("count" + BOUNDS, search(StrSearch::count, false));
    t.method(
        "startswith(self, prefix, start=None, end=None, /)",
        test("startswith", StrSearch::startsWith));
    t.method(
        "endswith(self, suffix, start=None, end=None, /)", test("endswith", StrSearch::endsWith));
    splitting(t);
    t.method("join(self, iterable_of_bytes, /)", BytesSearchMethods::join);
    t.method(
        "replace(self, old, new, count=-1, /)",
        (ts, self, old, by, count) -> replace(ts, self, old, by, count));
  }

  private static String text(PyObject o) {
    return BytesText.of(BytesMethods.value(o));
  }

  private static String required(PyObject o) {
    return BytesText.of(BytesMethods.required(o));
  }

  /** A search for a part between two bounds. */
  private interface Search {
    int apply(String text, String part, int start, int end);
  }

  private static Body.Of4 search(Search search, boolean needed) {
    return (ts, self, part, start, end) -> {
      int from = Arguments.sliceBound(ts, start, 0);
      int to = Arguments.sliceBound(ts, end, Integer.MAX_VALUE);
      int at = search.apply(text(self), part(ts, part), from, to);
      if (needed && at < 0) {
        throw Errors.valueError("subsection not found");
      }
      return PyInt.of(at);
    };
  }

  private static String part(ThreadState ts, PyObject part) {
    if (part instanceof PyBytesLike) {
      return text(part);
    }
    if (part.type().lookup("__index__") == null) {
      throw Errors.typeError(
          "argument should be integer or bytes-like object, not '" + part.type().name() + "'");
    }
    PyInt n = PyOps.index(ts, part);
    return String.valueOf((char) BytesConstruction.inRange(n, "byte must be in range(0, 256)"));
  }

  /** Whether a text starts or ends with a part. */
  private interface Test {
    boolean apply(String text, String part, int start, int end);
  }

  private static Body.Of4 test(String name, Test test) {
    return (ts, self, part, start, end) -> {
      int from = Arguments.sliceBound(ts, start, 0);
      int to = Arguments.sliceBound(ts, end, Integer.MAX_VALUE);
      if (part instanceof PyTuple) {
        for (PyObject one : (PyTuple) part) {
          if (test.apply(text(self), required(one), from, to)) {
            return PyBool.TRUE;
          }
        }
        return PyBool.FALSE;
      }
      if (!(part instanceof PyBytesLike)) {
        throw Errors.typeError(
            name + " first arg must be bytes or a tuple of bytes, not " + part.type().name());
      }
      return PyBool.of(test.apply(text(self), text(part), from, to));
    };
  }

  private static void splitting(BuiltinTable t) {
    t.method(
        "split(self, /, sep=None, maxsplit=-1)",
        (ts, self, sep, max) -> {
          int n = Arguments.size(ts, max);
          return list(
              ts,
              self,
              sep == PySingleton.NONE
                  ? BytesText.splitSpace(text(self), n)
                  : StrSplit.split(text(self), required(sep), n));
        });
    t.method(
        "rsplit(self, /, sep=None, maxsplit=-1)",
        (ts, self, sep, max) -> {
          int n = Arguments.size(ts, max);
          return list(
              ts,
              self,
              sep == PySingleton.NONE
                  ? BytesText.rsplitSpace(text(self), n)
                  : StrSplit.rsplit(text(self), required(sep), n));
        });
    t.method(
        "splitlines(self, /, keepends=False)",
        (ts, self, keep) ->
            list(ts, self, BytesText.splitlines(text(self), PyOps.truth(ts, keep))));
    t.method(
        "partition(self, sep, /)",
        (ts, self, sep) -> tuple(self, StrSplit.partition(text(self), required(sep))));
    t.method(
        "rpartition(self, sep, /)",
        (ts, self, sep) -> tuple(self, StrSplit.rpartition(text(self), required(sep))));
  }

  private static PyObject list(ThreadState ts, PyObject self, List<String> parts) {
    if (parts.size() > 64) {
      ts.chargeMemory(40L * parts.size());
    }
    return PyList.of(items(self, parts));
  }

  private static PyObject[] items(PyObject self, List<String> parts) {
    PyObject[] items = new PyObject[parts.size()];
    for (int i = 0; i < items.length; i++) {
      items[i] = BytesMethods.like(self, BytesText.toBytes(parts.get(i)));
    }
    return items;
  }

  private static PyObject tuple(PyObject self, List<String> parts) {
    return PyTuple.of(items(self, parts));
  }

  private static PyObject replace(
      ThreadState ts, PyObject self, PyObject old, PyObject by, @Nullable PyObject count) {
    String text = text(self);
    String from = required(old);
    String to = required(by);
    int max = count == null ? -1 : Arguments.size(ts, count);
    if (text.length() > 1024 || to.length() > 1024) {
      ts.chargeMemory(
          text.length() + (text.length() + 1L) * to.length() / Math.max(1, from.length()));
    }
    return BytesMethods.like(self, BytesText.toBytes(StrSearch.replace(text, from, to, max)));
  }

  private static PyObject join(ThreadState ts, PyObject self, PyObject iterable) {
    if (iterable.type().lookup("__iter__") == null
        && iterable.type().lookup("__getitem__") == null) {
      throw Errors.typeError("can only join an iterable");
    }
    List<PyObject> items = PyOps.toList(ts, iterable);
    StringBuilder out = new StringBuilder();
    String separator = text(self);
    for (int i = 0; i < items.size(); i++) {
      if (!(items.get(i) instanceof PyBytesLike)) {
        throw Errors.typeError(
            "sequence item "
                + i
                + ": expected a bytes-like object, "
                + items.get(i).type().name()
                + " found");
      }
      String item = text(items.get(i));
      ts.chargeMemory(item.length() + separator.length() > 1024 ? item.length() : 0);
      out.append(i > 0 ? separator : "").append(item);
    }
    return BytesMethods.like(self, BytesText.toBytes(out.toString()));
  }
}
