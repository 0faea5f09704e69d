// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import org.jspecify.annotations.Nullable;

/** The methods of coroutines that are written in Java. */
final class CoroutineMethods {
  private CoroutineMethods() {}

  static BuiltinTable table() {
    BuiltinTable t = BuiltinTable.type();
    t.method(
        "__repr__(self, /)",
        (ts, self) ->
            PyStr.of(
                "<coroutine object "
                    + of(self).name()
                    + " at "
                    + ObjectMethods.addressOf(ts, self)
                    + ">"));
    t.method("__await__(self, /)", (ts, self) -> new CoroutineWrapper(of(self)));
    resumptions(t);
    t.getter("__qualname__", (ts, self) -> PyStr.of(of(self).name()));
    t.getter(
        "__name__",
        (ts, self) -> {
          String name = of(self).name();
          return PyStr.of(name.substring(name.lastIndexOf('.') + 1));
        });
    t.getter("cr_await", (ts, self) -> orNone(of(self).awaited()));
    t.getter("cr_running", (ts, self) -> PyBool.of(of(self).isRunning()));
    t.getter(
        "cr_suspended",
        (ts, self) ->
            PyBool.of(
                of(self).isStarted() && !of(self).isRunning() && !of(self).isFinished()));
    t.getter(
        "cr_frame",
        (ts, self) -> {
          if (of(self).isFinished()) {
            return PySingleton.NONE;
          }
          throw ts.unsupported("coroutine.cr_frame of a library coroutine");
        });
    t.getter("cr_origin", (ts, self) -> PySingleton.NONE);
    t.classMethod(
        "__class_getitem__(cls, item, /)", (ts, args) -> new PyGenericAlias(args[0], args[1]));
    TableParts.refusedAttribute(t, "coroutine", "cr_code");
    return TableParts.refused(t, "coroutine", "__sizeof__");
  }

  private static NativeCoroutine of(PyObject self) {
    return (NativeCoroutine) self;
  }

  private static PyObject orNone(@Nullable PyObject o) {
    return o == null ? PySingleton.NONE : o;
  }

  /** {@code send}, {@code throw} and {@code close} of anything that is resumed. */
  private static void resumptions(BuiltinTable t) {
    t.method(
        "send(self, value, /)",
        (ts, self, value) -> {
          Sendable s = sendable(self);
          return outcome(s, s.send(ts, value));
        });
    t.methodN("throw(self, type, value=?, traceback=?, /)", CoroutineMethods::raiseInside);
    t.method(
        "close(self, /)",
        (ts, self) -> {
          sendable(self).close(ts);
          return PySingleton.NONE;
        });
  }

  private static Sendable sendable(PyObject self) {
    return self instanceof CoroutineWrapper ? ((CoroutineWrapper) self).coroutine : of(self);
  }

  private static PyObject outcome(Sendable s, @Nullable PyObject yielded) {
    if (yielded == null) {
      throw Errors.stopIteration(s.returned());
    }
    return yielded;
  }

  private static PyObject raiseInside(ThreadState ts, PyObject[] args) {
    if (args[2] != null || args[3] != null) {
      throw ts.unsupported("coroutine.throw with more than one argument");
    }
    PyObject given = args[1];
    if (given instanceof PyType && ((PyType) given).isSubtypeOf(Exceptions.BASE_EXCEPTION)) {
      given = ts.call(given);
    }
    if (!(given instanceof PyBaseException)) {
      throw Errors.typeError(
          "exceptions must be classes or instances deriving from BaseException, not "
              + given.type().name());
    }
    Sendable s = sendable(args[0]);
    return outcome(s, s.throwInto(ts, (PyBaseException) given));
  }

  /** What {@code __await__} gives: an iterator over the coroutine. */
  private static final class CoroutineWrapper extends PyIterator {
    static final PyType TYPE =
        PyType.builtin("coroutine_wrapper", CoroutineWrapper.class, CoroutineMethods::wrapper)
            .notSubclassable();

    final NativeCoroutine coroutine;

    CoroutineWrapper(NativeCoroutine coroutine) {
      super(TYPE);
      this.coroutine = coroutine;
    }

    @Override
    public @Nullable PyObject next(ThreadState ts) {
      PyObject yielded = coroutine.send(ts, PySingleton.NONE);
      if (yielded == null && coroutine.returned() != PySingleton.NONE) {
        throw Errors.stopIteration(coroutine.returned());
      }
      return yielded;
    }
  }

  private static BuiltinTable wrapper() {
    BuiltinTable t = PyIterator.table();
    resumptions(t);
    return t;
  }
}
