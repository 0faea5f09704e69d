// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.contextvars;

import java.util.Arrays;
import org.foretrace.object.BuiltinTable;
import org.foretrace.object.Comparison;
import org.foretrace.object.Errors;
import org.foretrace.object.PyBool;
import org.foretrace.object.PyDict;
import org.foretrace.object.PyInt;
import org.foretrace.object.PyList;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyOps;
import org.foretrace.object.PySingleton;
import org.foretrace.object.PyStr;
import org.foretrace.object.PyTuple;
import org.foretrace.object.PyType;
import org.foretrace.object.ThreadState;
import org.jspecify.annotations.Nullable;

/** {@code contextvars.Context}: a mapping of variables to values in which code can be run. */
public final class PyContext extends PyObject {
  public static final PyType TYPE =
      PyType.builtin(
              "_contextvars",
              "_contextvars.Context",
              PyContext.class,
              PyType.OBJECT,
              PyContext::table)
          .notSubclassable();

  private ContextData data = ContextData.EMPTY;
  private @Nullable PyContext previous; // while it is entered

  /** An empty context. */
  public PyContext() {
    super(TYPE);
  }

  /** A new context with the same values. */
  public PyContext copy() {
    PyContext copy = new PyContext();
    copy.data = data;
    return copy;
  }

  /** Whether code runs in it now. */
  public boolean isEntered() {
    return previous != null;
  }

  ContextData data() {
    return data;
  }

  void setData(ContextData newData) {
    data = newData;
  }

  @Nullable PyContext previous() {
    return previous;
  }

  void setPrevious(@Nullable PyContext context) {
    previous = context;
  }

  private static PyContext of(PyObject o) {
    return (PyContext) o;
  }

  private static BuiltinTable table() {
    return BuiltinTable.type()
        .newFunction(
            "Context(*args, **kwargs)",
            (ts, cls, args) -> {
              if (((PyTuple) args[0]).size() > 0 || ((PyDict) args[1]).size() > 0) {
                throw Errors.typeError("Context() does not accept any arguments");
              }
              return new PyContext();
            })
        .methodN("run(self, /, *args, **kwargs)", PyContext::run)
        .method("copy(self, /)", (ts, self) -> of(self).copy())
        .methodN(
            "get(self, key, default=None, /)",
            (ts, a) -> {
              PyObject found = of(a[0]).data.get(variable(ts, a[1]));
              return found == null ? a[2] : found;
            })
        .method(
            "__getitem__(self, key, /)",
            (ts, self, key) -> {
              PyObject found = of(self).data.get(variable(ts, key));
              if (found == null) {
                throw Errors.keyError(key);
              }
              return found;
            })
        .method(
            "__contains__(self, key, /)",
            (ts, self, key) -> PyBool.of(of(self).data.get(variable(ts, key)) != null))
        .method("__len__(self, /)", (ts, self) -> PyInt.of(of(self).data.size()))
        .method("__iter__(self, /)", (ts, self) -> PyOps.iter(ts, list(ts, of(self), 0)))
        .method("keys(self, /)", (ts, self) -> view(ts, of(self), 0, "keys"))
        .method("values(self, /)", (ts, self) -> view(ts, of(self), 1, "values"))
        .method("items(self, /)", (ts, self) -> view(ts, of(self), 2, "items"))
        .method("__eq__(self, other, /)", PyContext::equal)
        .value("__hash__", PySingleton.NONE);
  }

  // The order of CPython's HAMT follows the addresses of the variables.
  private static PyList list(ThreadState ts, PyContext context, int what) {
    ContextData data = context.data;
    if (data.size() > 1) {
      throw ts.unsupported("iteration over a contextvars.Context");
    }
    PyList list = new PyList();
    for (int i = 0; i < data.size(); i++) {
      PyObject key = data.variable(i);
      PyObject value = data.value(i);
      list.add(ts, what == 0 ? key : what == 1 ? value : PyTuple.of(key, value));
    }
    return list;
  }

  private static PyObject view(ThreadState ts, PyContext context, int what, String name) {
    // An iterator, as CPython gives it; of several variables the order is not ours to know.
    if (context.data.size() > 1) {
      throw ts.unsupported("contextvars.Context." + name + " of several variables");
    }
    return PyOps.iter(ts, list(ts, context, what));
  }

  private static PyObject equal(ThreadState ts, PyObject a, PyObject b) {
    if (!(b instanceof PyContext)) {
      return PySingleton.NOT_IMPLEMENTED;
    }
    ContextData x = of(a).data;
    ContextData y = of(b).data;
    if (x.size() != y.size()) {
      return PyBool.FALSE;
    }
    for (int i = 0; i < x.size(); i++) {
      PyObject other = y.get(x.variable(i));
      if (other == null || (other != x.value(i) && !Comparison.equal(ts, x.value(i), other))) {
        return PyBool.FALSE;
      }
    }
    return PyBool.TRUE;
  }

  private static PyObject variable(ThreadState ts, PyObject key) {
    if (!(key instanceof PyContextVar)) {
      throw Errors.typeError("a ContextVar key was expected, got " + PyOps.repr(ts, key));
    }
    return key;
  }

  private static PyObject run(ThreadState ts, PyObject[] slots) {
    PyContext self = of(slots[0]);
    PyTuple args = (PyTuple) slots[1];
    PyDict keywords = (PyDict) slots[2];
    if (args.size() == 0) {
      throw Errors.typeError("run() missing 1 required positional argument");
    }
    PyObject[] all = Arrays.copyOfRange(args.items(), 1, args.size() + keywords.size());
    String[] names = keywords.size() == 0 ? null : new String[keywords.size()];
    int at = args.size() - 1;
    if (names != null) {
      for (int i = 0, n = 0; i < keywords.slots(); i++) {
        PyDict.Entry e = keywords.entryAt(i);
        if (e != null && e.value() != null) {
          names[n++] = ((PyStr) e.key()).value();
          all[at++] = e.value();
        }
      }
    }
    ContextState state = ContextState.in(ts);
    state.enter(ts, self);
    try {
      return ts.call(args.get(0), all, names);
    } finally {
      state.exit(self);
    }
  }
}
