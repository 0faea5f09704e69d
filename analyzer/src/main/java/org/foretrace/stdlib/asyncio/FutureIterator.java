// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.asyncio;

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

/** What awaits a future: yields it once, then gives its result. */
final class FutureIterator extends PyObject implements Sendable {
  static final PyType TYPE =
      PyType.builtin(
              "_asyncio",
              "_asyncio.FutureIter",
              FutureIterator.class,
              PyType.OBJECT,
              FutureIterator::table)
          .notSubclassable();

  private @Nullable PyFuture future; // null once it has given the result
  private PyObject result = PySingleton.NONE;

  FutureIterator(PyFuture future) {
    super(TYPE);
    this.future = future;
  }

  @Override
  public @Nullable PyObject send(ThreadState ts, PyObject value) {
    PyFuture f = future;
    if (f == null) {
      result = PySingleton.NONE;
      return null;
    }
    if (!f.done()) {
      if (f.isBlocking()) {
        throw Errors.runtimeError("await wasn't used with future");
      }
      f.setBlocking(true);
      return f;
    }
    future = null;
    result = f.result();
    return null;
  }

  @Override
  public @Nullable PyObject throwInto(ThreadState ts, PyBaseException exception) {
    future = null;
    throw new PyRaise(exception);
  }

  @Override
  public PyObject returned() {
    return result;
  }

  @Override
  public void close(ThreadState ts) {
    future = null;
  }

  private static FutureIterator of(PyObject o) {
    return (FutureIterator) o;
  }

  private static PyObject step(ThreadState ts, PyObject self, PyObject value) {
    PyObject yielded = of(self).send(ts, value);
    if (yielded == null) {
      throw Errors.stopIteration(of(self).result);
    }
    return yielded;
  }

  private static PyObject raise(ThreadState ts, PyObject[] args) {
    PyObject type = args[1];
    if (args[2] != null || args[3] != null) {
      throw ts.unsupported("FutureIter.throw with three arguments");
    }
    of(args[0]).future = null;
    if (type instanceof PyBaseException) {
      throw new PyRaise((PyBaseException) type);
    }
    if (type instanceof PyType && ((PyType) type).isSubtypeOf(Exceptions.BASE_EXCEPTION)) {
      throw new PyRaise((PyBaseException) ts.call(type));
    }
    throw Errors.typeError(
        "exceptions must be classes deriving BaseException or instances of such a class");
  }

  private static BuiltinTable table() {
    return BuiltinTable.type()
        .method("__iter__(self, /)", (ts, self) -> self)
        .method("__next__(self, /)", (ts, self) -> step(ts, self, PySingleton.NONE))
        .method("send(self, value, /)", FutureIterator::step)
        .methodN("throw(self, type, value=?, traceback=?, /)", FutureIterator::raise)
        .method(
            "close(self, /)",
            (ts, self) -> {
              of(self).close(ts);
              return PySingleton.NONE;
            });
  }
}
