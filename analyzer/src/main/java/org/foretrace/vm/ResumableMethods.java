// SPDX-License-Identifier: Apache-2.0
package org.foretrace.vm;

import org.foretrace.object.BuiltinTable;
import org.foretrace.object.Errors;
import org.foretrace.object.Exceptions;
import org.foretrace.object.PyBaseException;
import org.foretrace.object.PyBool;
import org.foretrace.object.PyGenericAlias;
import org.foretrace.object.PyObject;
import org.foretrace.object.PySingleton;
import org.foretrace.object.PyStr;
import org.foretrace.object.PyType;
import org.foretrace.object.Sendable;
import org.foretrace.object.ThreadState;
import org.jspecify.annotations.Nullable;

/** The methods of generators, coroutines and asynchronous generators. */
final class ResumableMethods {
  private ResumableMethods() {}

  /** {@code send} as a method: a return raises StopIteration. */
  static PyObject send(ThreadState ts, PyObject self, PyObject value) {
    return orStop(ts, self, ((Sendable) self).send(ts, value));
  }

  private static PyObject orStop(ThreadState ts, PyObject self, @Nullable PyObject out) {
    if (out != null) {
      return out;
    }
    PyObject value = ((Sendable) self).returned();
    throw Errors.stopIteration(value);
  }

  /** {@code throw(type, value, traceback)} or {@code throw(exception)}. */
  static PyBaseException exceptionArgument(ThreadState ts, PyObject type, @Nullable PyObject value) {
    boolean given = value != null && value != PySingleton.NONE;
    if (type instanceof PyType t && t.isSubtypeOf(Exceptions.BASE_EXCEPTION)) {
      if (given && value != null && value.type().isSubtypeOf(t)) {
        return (PyBaseException) value;
      }
      return (PyBaseException) (given && value != null ? ts.call(t, value) : ts.call(t));
    }
    if (type instanceof PyBaseException e) {
      if (given) {
        throw Errors.typeError("instance exception may not have a separate value");
      }
      return e;
    }
    throw Errors.typeError(
        "exceptions must be classes or instances deriving from BaseException, not "
            + type.type().name());
  }

  /** send, throw and close, as every awaitable iterator has them. */
  static BuiltinTable protocol(BuiltinTable table) {
    return table
        .method("send(self, value, /)", ResumableMethods::send)
        .methodN(
            "throw(self, type, value=?, traceback=?, /)",
            (ts, a) ->
                orStop(
                    ts,
                    a[0],
                    ((Sendable) a[0]).throwInto(ts, exceptionArgument(ts, a[1], a[2]))))
        .method(
            "close(self, /)",
            (ts, self) -> {
              ((Sendable) self).close(ts);
              return PySingleton.NONE;
            });
  }

  private static Resumable of(PyObject self) {
    return (Resumable) self;
  }

  private static BuiltinTable named(BuiltinTable table, String shown) {
    return table
        .property(
            "__name__",
            (ts, self) -> PyStr.of(of(self).name()),
            (ts, self, v) -> of(self).setName(text(v, "__name__")))
        .property(
            "__qualname__",
            (ts, self) -> PyStr.of(of(self).qualname()),
            (ts, self, v) -> of(self).setQualname(text(v, "__qualname__")))
        .method(
            "__repr__(self, /)",
            (ts, self) ->
                PyStr.of(
                    "<"
                        + shown
                        + " object "
                        + of(self).qualname()
                        + " at 0x"
                        + Long.toHexString(ts.address(self))
                        + ">"));
  }

  private static String text(@Nullable PyObject value, String name) {
    if (value instanceof PyStr s) {
      return s.value();
    }
    throw Errors.typeError(name + " must be set to a string object");
  }

  private static BuiltinTable state(BuiltinTable table, String prefix, String awaited) {
    return table
        .getter(prefix + "_running", (ts, self) -> PyBool.of(of(self).isRunning()))
        .getter(
            prefix + "_suspended",
            (ts, self) ->
                PyBool.of(
                    of(self).isStarted() && !of(self).isRunning() && !of(self).isFinished()))
        .getter(
            prefix + "_frame",
            (ts, self) -> {
              if (of(self).isFinished()) {
                return PySingleton.NONE;
              }
              throw ts.unsupported(prefix + "_frame");
            })
        .getter(prefix + "_code", (ts, self) -> of(self).function.code.view)
        .getter(awaited, (ts, self) -> orNone(of(self).awaited()));
  }

  private static PyObject orNone(@Nullable PyObject o) {
    return o == null ? PySingleton.NONE : o;
  }

  private static BuiltinTable classGetItem(BuiltinTable table) {
    return table.classMethod(
        "__class_getitem__(cls, item, /)",
        (ts, a) -> new PyGenericAlias(a[0], a[1]));
  }

  static BuiltinTable generator() {
    BuiltinTable table = named(protocol(BuiltinTable.type()), "generator");
    return classGetItem(state(table, "gi", "gi_yieldfrom"))
        .method("__iter__(self, /)", (ts, self) -> self)
        .method("__next__(self, /)", (ts, self) -> send(ts, self, PySingleton.NONE));
  }

  static BuiltinTable coroutine() {
    BuiltinTable table = named(protocol(BuiltinTable.type()), "coroutine");
    return classGetItem(state(table, "cr", "cr_await"))
        .getter("cr_origin", (ts, self) -> PySingleton.NONE)
        .method("__await__(self, /)", (ts, self) -> new CoroutineWrapper((PyCoroutine) self));
  }

  static BuiltinTable asyncGenerator() {
    BuiltinTable table = named(BuiltinTable.type(), "async_generator");
    return classGetItem(table)
        .getter("ag_running", (ts, self) -> PyBool.of(((PyAsyncGenerator) self).busy))
        .getter("ag_code", (ts, self) -> of(self).function.code.view)
        .getter("ag_await", (ts, self) -> orNone(of(self).awaited()))
        .getter(
            "ag_frame",
            (ts, self) -> {
              if (of(self).isFinished()) {
                return PySingleton.NONE;
              }
              throw ts.unsupported("ag_frame");
            })
        .method("__aiter__(self, /)", (ts, self) -> self)
        .method("__anext__(self, /)", (ts, self) -> gen(self).anext((Interpreter) ts))
        .method("asend(self, value, /)", (ts, self, v) -> gen(self).asend((Interpreter) ts, v))
        .methodN(
            "athrow(self, type, value=?, traceback=?, /)",
            (ts, a) ->
                gen(a[0]).athrow((Interpreter) ts, exceptionArgument(ts, a[1], a[2])))
        .method("aclose(self, /)", (ts, self) -> gen(self).aclose((Interpreter) ts));
  }

  private static PyAsyncGenerator gen(PyObject self) {
    return (PyAsyncGenerator) self;
  }
}
