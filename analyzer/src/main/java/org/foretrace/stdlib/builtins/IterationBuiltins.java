// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.builtins;

import org.foretrace.object.Attributes;
import org.foretrace.object.CallableIterator;
import org.foretrace.object.Comparison;
import org.foretrace.object.Errors;
import org.foretrace.object.PyBool;
import org.foretrace.object.PyInt;
import org.foretrace.object.PyList;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyOps;
import org.foretrace.object.PySingleton;
import org.foretrace.object.PyTuple;
import org.foretrace.object.ThreadState;
import org.foretrace.stdlib.ModuleBuilder;
import org.jspecify.annotations.Nullable;

/** The builtin functions on iterables. */
final class IterationBuiltins {
  private IterationBuiltins() {}

  static void addTo(ModuleBuilder module) {
    module.function("len(obj, /)", (ts, o) -> PyInt.of(PyOps.length(ts, o)));
    module.function("all(iterable, /)", (ts, o) -> PyBool.of(!has(ts, o, false)));
    module.function("any(iterable, /)", (ts, o) -> PyBool.of(has(ts, o, true)));
    module.functionN("iter(object, sentinel=?, /)", IterationBuiltins::iter);
    module.functionN("next(iterator, default=?, /)", IterationBuiltins::next);
    module.function("aiter(async_iterable, /)", IterationBuiltins::aiter);
    module.functionN("anext(aiterator, default=?, /)", IterationBuiltins::anext);
    module.functionN(
        "max(*args, key=None, default=?)", (ts, a) -> extreme(ts, a, "max", Comparison.Op.GT));
    module.functionN(
        "min(*args, key=None, default=?)", (ts, a) -> extreme(ts, a, "min", Comparison.Op.LT));
    module.functionN("sorted(*args, **kwargs)", IterationBuiltins::sorted);
  }

  // Whether the iterable has an element of that truth.
  private static boolean has(ThreadState ts, PyObject iterable, boolean wanted) {
    PyObject it = PyOps.iter(ts, iterable);
    for (PyObject o = PyOps.next(ts, it); o != null; o = PyOps.next(ts, it)) {
      ts.chargeSteps(1);
      if (PyOps.truth(ts, o) == wanted) {
        return true;
      }
    }
    return false;
  }

  private static PyObject iter(ThreadState ts, @Nullable PyObject[] args) {
    PyObject object = args[0];
    PyObject sentinel = args[1];
    if (object == null) {
      throw new IllegalStateException("iter of nothing");
    }
    if (sentinel == null) {
      return PyOps.iter(ts, object);
    }
    if (!PyOps.isCallable(object)) {
      throw Errors.typeError("iter(v, w): v must be callable");
    }
    return new CallableIterator(object, sentinel);
  }

  private static PyObject next(ThreadState ts, @Nullable PyObject[] args) {
    PyObject iterator = args[0];
    PyObject fallback = args[1];
    if (iterator == null) {
      throw new IllegalStateException("next of nothing");
    }
    if (fallback == null) {
      return PyOps.nextOrStop(ts, iterator);
    }
    PyObject item = PyOps.next(ts, iterator);
    return item == null ? fallback : item;
  }

  private static PyObject aiter(ThreadState ts, PyObject o) {
    PyObject method = Attributes.special(ts, o, "__aiter__");
    if (method == null) {
      throw Errors.typeError("'" + o.type().name() + "' object is not an async iterable");
    }
    PyObject it = ts.call(method);
    if (it.type().lookup("__anext__") == null) {
      throw Errors.typeError(
          "aiter() returned not an async iterator of type '" + it.type().name() + "'");
    }
    return it;
  }

  private static PyObject anext(ThreadState ts, @Nullable PyObject[] args) {
    PyObject iterator = args[0];
    PyObject fallback = args[1];
    if (iterator == null) {
      throw new IllegalStateException("anext of nothing");
    }
    PyObject method = Attributes.special(ts, iterator, "__anext__");
    if (method == null) {
      throw Errors.typeError("'" + iterator.type().name() + "' object is not an async iterator");
    }
    PyObject awaitable = ts.call(method);
    return fallback == null ? awaitable : new AnextAwaitable(awaitable, fallback);
  }

  private static PyObject extreme(
      ThreadState ts, @Nullable PyObject[] args, String name, Comparison.Op op) {
    PyTuple given = (PyTuple) args[0];
    PyObject key = args[1];
    PyObject fallback = args[2];
    if (given == null || given.size() == 0) {
      throw Errors.typeError(name + " expected at least 1 argument, got 0");
    }
    if (given.size() > 1 && fallback != null) {
      throw Errors.typeError(
          "Cannot specify a default for " + name + "() with multiple positional arguments");
    }
    PyObject it = PyOps.iter(ts, given.size() == 1 ? given.get(0) : given);
    PyObject best = null;
    PyObject bestKey = null;
    for (PyObject o = PyOps.next(ts, it); o != null; o = PyOps.next(ts, it)) {
      ts.chargeSteps(1);
      PyObject k = key == null || key == PySingleton.NONE ? o : ts.call(key, o);
      if (bestKey == null || Comparison.holds(ts, op, k, bestKey)) {
        best = o;
        bestKey = k;
      }
    }
    if (best != null) {
      return best;
    }
    if (fallback == null) {
      throw Errors.valueError(name + "() iterable argument is empty");
    }
    return fallback;
  }

  // The keywords go to list.sort as they are.
  private static PyObject sorted(ThreadState ts, PyObject[] args) {
    PyTuple given = (PyTuple) args[0];
    if (given.size() != 1) {
      throw Errors.typeError("sorted expected 1 argument, got " + given.size());
    }
    PyList list = PyList.of(PyOps.toList(ts, given.get(0)));
    PyObject sort = PyOps.getAttr(ts, list, "sort");
    BuiltinCalls.callWith(ts, sort, args[1]);
    return list;
  }
}
