// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.asyncio;

import java.util.ArrayList;
import java.util.List;
import org.foretrace.object.Exceptions;
import org.foretrace.object.PyDict;
import org.foretrace.object.PyFrozenSet;
import org.foretrace.object.PyInt;
import org.foretrace.object.PyList;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyOps;
import org.foretrace.object.PyRaise;
import org.foretrace.object.PySet;
import org.foretrace.object.PyStr;
import org.foretrace.object.PyTuple;
import org.foretrace.object.PyType;
import org.foretrace.object.ThreadState;

/** {@code reprlib.repr}: a repr of limited length, as futures show their results. */
final class ShortRepr {
  private static final int MAX_LEVEL = 6;
  private static final int MAX_ITEMS = 6;
  private static final int MAX_DICT = 4;
  private static final int MAX_STRING = 30;
  private static final int MAX_LONG = 40;
  private static final int MAX_OTHER = 30;
  private static final String FILL = "...";

  private final ThreadState ts;

  private ShortRepr(ThreadState ts) {
    this.ts = ts;
  }

  static String of(ThreadState ts, PyObject o) {
    return new ShortRepr(ts).repr(o, MAX_LEVEL);
  }

  private String repr(PyObject o, int level) {
    PyType type = o.type();
    if (type == PyStr.TYPE) {
      return string(((PyStr) o).value());
    }
    if (type == PyInt.TYPE) {
      return cut(PyOps.repr(ts, o), MAX_LONG);
    }
    if (type == PyTuple.TYPE) {
      return items(o, level, "(", ((PyTuple) o).size() == 1 ? ",)" : ")");
    }
    if (type == PyList.TYPE) {
      return items(o, level, "[", "]");
    }
    if (type == PySet.TYPE) {
      return PyOps.length(ts, o) == 0 ? "set()" : items(sorted(o), level, "{", "}");
    }
    if (type == PyFrozenSet.TYPE) {
      return PyOps.length(ts, o) == 0
          ? "frozenset()"
          : items(sorted(o), level, "frozenset({", "})");
    }
    if (type.fullName().equals("collections.deque")) {
      return items(o, level, "deque([", "])");
    }
    if (type == PyDict.TYPE) {
      return dict(o, level);
    }
    return instance(o);
  }

  private static String cut(String s, int max) {
    int length = s.codePointCount(0, s.length());
    if (length <= max) {
      return s;
    }
    int first = (max - FILL.length()) / 2;
    int last = max - FILL.length() - first;
    return s.substring(0, s.offsetByCodePoints(0, first))
        + FILL
        + s.substring(s.offsetByCodePoints(0, length - last));
  }

  private String string(String s) {
    int length = s.codePointCount(0, s.length());
    String start = s.substring(0, s.offsetByCodePoints(0, Math.min(length, MAX_STRING)));
    String shown = PyOps.repr(ts, PyStr.of(start));
    if (shown.codePointCount(0, shown.length()) <= MAX_STRING) {
      return shown;
    }
    int first = (MAX_STRING - FILL.length()) / 2;
    int last = MAX_STRING - FILL.length() - first;
    String ends =
        s.substring(0, s.offsetByCodePoints(0, Math.min(length, first)))
            + s.substring(s.offsetByCodePoints(0, Math.max(0, length - last)));
    String text = PyOps.repr(ts, PyStr.of(ends));
    int n = text.codePointCount(0, text.length());
    return text.substring(0, text.offsetByCodePoints(0, Math.min(n, first)))
        + FILL
        + text.substring(text.offsetByCodePoints(0, Math.max(0, n - last)));
  }

  private String items(PyObject o, int level, String left, String right) {
    int n = PyOps.length(ts, o);
    if (level <= 0 && n > 0) {
      return left + FILL + right;
    }
    List<String> pieces = new ArrayList<>();
    List<PyObject> all = PyOps.toList(ts, o);
    for (int i = 0; i < Math.min(MAX_ITEMS, all.size()); i++) {
      pieces.add(repr(all.get(i), level - 1));
    }
    if (n > MAX_ITEMS) {
      pieces.add(FILL);
    }
    return left + String.join(", ", pieces) + right;
  }

  private String dict(PyObject o, int level) {
    int n = PyOps.length(ts, o);
    if (n == 0) {
      return "{}";
    }
    if (level <= 0) {
      return "{" + FILL + "}";
    }
    List<String> pieces = new ArrayList<>();
    List<PyObject> keys = PyOps.toList(ts, sorted(o));
    for (int i = 0; i < Math.min(MAX_DICT, keys.size()); i++) {
      PyObject key = keys.get(i);
      pieces.add(repr(key, level - 1) + ": " + repr(PyOps.getItem(ts, o, key), level - 1));
    }
    if (n > MAX_DICT) {
      pieces.add(FILL);
    }
    return "{" + String.join(", ", pieces) + "}";
  }

  // The items sorted, or as they come where they can't be.
  private PyObject sorted(PyObject o) {
    PyList list = PyList.of(PyOps.toList(ts, o));
    try {
      ts.callMethod(list, "sort");
    } catch (PyRaise e) {
      if (!e.matches(Exceptions.EXCEPTION)) {
        throw e;
      }
      return PyList.of(PyOps.toList(ts, o));
    }
    return list;
  }

  private String instance(PyObject o) {
    String s;
    try {
      s = PyOps.repr(ts, o);
    } catch (PyRaise e) {
      if (!e.matches(Exceptions.EXCEPTION)) {
        throw e;
      }
      return "<" + o.type().shortName() + " instance at " + AsyncioObject.address(ts, o) + ">";
    }
    return cut(s, MAX_OTHER);
  }
}
