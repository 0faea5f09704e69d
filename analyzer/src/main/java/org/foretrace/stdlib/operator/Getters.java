// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.operator;

import org.foretrace.object.Errors;
import org.foretrace.object.PyDict;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyOps;
import org.foretrace.object.PyStr;
import org.foretrace.object.PyTuple;
import org.foretrace.object.PyType;
import org.foretrace.object.ThreadState;
import org.jspecify.annotations.Nullable;

/** What itemgetter, attrgetter and methodcaller have in common. */
final class Getters {
  private Getters() {}

  /** The arguments of the constructor: at least one. */
  static PyTuple required(String name, PyType cls, PyObject[] args) {
    PyTuple items = (PyTuple) args[0];
    if (((PyDict) args[1]).size() > 0 && !cls.isHeap()) {
      throw Errors.typeError(name + "() takes no keyword arguments");
    }
    if (items.size() == 0) {
      throw Errors.typeError(name + " expected 1 argument, got 0");
    }
    return items;
  }

  /** The one argument of a call through {@code __call__(self, *args, **kwargs)}. */
  static PyObject operand(String name, PyObject[] args) {
    PyTuple given = (PyTuple) args[1];
    checkCount(name, given.size(), ((PyDict) args[2]).size());
    return given.get(0);
  }

  /** Checks that a call has one argument. */
  static void check(String name, PyObject[] args, String @Nullable [] names) {
    int keywords = names == null ? 0 : names.length;
    checkCount(name, args.length - keywords, keywords);
  }

  private static void checkCount(String name, int given, int keywords) {
    if (keywords > 0) {
      throw Errors.typeError(name + "() takes no keyword arguments");
    }
    if (given != 1) {
      throw Errors.typeError(name + " expected 1 argument, got " + given);
    }
  }

  /** {@code operator.name(a, b, c=d)}. */
  static PyObject repr(ThreadState ts, PyObject self, PyTuple items, @Nullable PyDict keywords) {
    String name = self.type().fullName();
    if (ts.enterRepr(self)) {
      return PyStr.of(name + "(...)");
    }
    try {
      StringBuilder text = new StringBuilder(name).append('(');
      String separator = "";
      for (PyObject item : items) {
        text.append(separator).append(PyOps.repr(ts, item));
        separator = ", ";
      }
      for (int i = 0; keywords != null && i < keywords.slots(); i++) {
        PyDict.Entry e = keywords.entryAt(i);
        PyObject value = e == null ? null : e.value();
        if (e != null && value != null) {
          text.append(separator).append(e.key()).append('=').append(PyOps.repr(ts, value));
          separator = ", ";
        }
      }
      return PyStr.of(text.append(')').toString());
    } finally {
      ts.leaveRepr(self);
    }
  }
}
