// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.builtins;

import org.foretrace.object.Awaitables;
import org.foretrace.object.BuiltinTable;
import org.foretrace.object.Errors;
import org.foretrace.object.Exceptions;
import org.foretrace.object.PyBaseException;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyRaise;
import org.foretrace.object.PySingleton;
import org.foretrace.object.PyType;
import org.foretrace.object.Sendable;
import org.foretrace.object.ThreadState;
import org.jspecify.annotations.Nullable;

/** {@code anext(iterator, default)}: gives the default where the iterator is at its end. */
final class AnextAwaitable extends PyObject implements Sendable {
  static final PyType TYPE =
      PyType.builtin("anext_awaitable", AnextAwaitable.class, AnextAwaitable::table)
          .notSubclassable();

  private final PyObject wrapped;
  private final PyObject fallback;
  private @Nullable PyObject iterator;
  private PyObject result = PySingleton.NONE;

  AnextAwaitable(PyObject wrapped, PyObject fallback) {
    super(TYPE);
    this.wrapped = wrapped;
    this.fallback = fallback;
  }

  private static BuiltinTable table() {
    return BuiltinTable.type()
        .method("__await__(self, /)", (ts, self) -> self)
        .method("__iter__(self, /)", (ts, self) -> self)
        .method(
            "__next__(self, /)",
            (ts, self) -> step((AnextAwaitable) self, ((Sendable) self).send(ts, PySingleton.NONE)))
        .method(
            "send(self, value, /)",
            (ts, self, v) -> step((AnextAwaitable) self, ((Sendable) self).send(ts, v)))
        .methodN(
            "throw(self, /, *args)",
            (ts, args) -> {
              throw ts.unsupported("anext_awaitable.throw");
            })
        .method(
            "close(self, /)",
            (ts, self) -> {
              ((Sendable) self).close(ts);
              return PySingleton.NONE;
            });
  }

  private static PyObject step(AnextAwaitable self, @Nullable PyObject yielded) {
    if (yielded == null) {
      throw Errors.stopIteration(self.result);
    }
    return yielded;
  }

  private PyObject iterator(ThreadState ts) {
    PyObject it = iterator;
    if (it == null) {
      it = Awaitables.iterator(ts, wrapped);
      iterator = it;
    }
    return it;
  }

  @Override
  public @Nullable PyObject send(ThreadState ts, PyObject value) {
    PyObject it = iterator(ts);
    try {
      return finish(ts, it, Awaitables.send(ts, it, value));
    } catch (PyRaise e) {
      return end(e);
    }
  }

  @Override
  public @Nullable PyObject throwInto(ThreadState ts, PyBaseException exception) {
    PyObject it = iterator(ts);
    try {
      return finish(ts, it, Awaitables.throwInto(ts, it, exception));
    } catch (PyRaise e) {
      return end(e);
    }
  }

  private @Nullable PyObject finish(ThreadState ts, PyObject it, @Nullable PyObject yielded) {
    if (yielded == null) {
      result = Awaitables.returned(ts, it);
    }
    return yielded;
  }

  private @Nullable PyObject end(PyRaise e) {
    if (!e.matches(Exceptions.STOP_ASYNC_ITERATION)) {
      throw e;
    }
    result = fallback;
    return null;
  }

  @Override
  public PyObject returned() {
    return result;
  }

  @Override
  public void close(ThreadState ts) {
    PyObject it = iterator(ts);
    if (it instanceof Sendable) {
      ((Sendable) it).close(ts);
    }
  }
}
