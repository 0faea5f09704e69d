// SPDX-License-Identifier: Apache-2.0
package org.foretrace.vm;

import org.foretrace.object.BuiltinTable;
import org.foretrace.object.Errors;
import org.foretrace.object.PyBool;
import org.foretrace.object.PyGenericAlias;
import org.foretrace.object.PyObject;
import org.foretrace.object.PySingleton;
import org.foretrace.object.PyStr;
import org.foretrace.object.SendableMethods;
import org.jspecify.annotations.Nullable;

/** The methods of generators, coroutines and asynchronous generators. */
final class ResumableMethods {
  private ResumableMethods() {}

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
                PyBool.of(of(self).isStarted() && !of(self).isRunning() && !of(self).isFinished()))
        .getter(
            prefix + "_frame",
            (ts, self) -> of(self).isFinished() ? PySingleton.NONE : PyFrame.of(of(self)))
        .getter(prefix + "_code", (ts, self) -> of(self).function.code.view())
        .getter(awaited, (ts, self) -> orNone(of(self).awaited()));
  }

  private static PyObject orNone(@Nullable PyObject o) {
    return o == null ? PySingleton.NONE : o;
  }

  private static BuiltinTable classGetItem(BuiltinTable table) {
    return table.classMethod(
        "__class_getitem__(cls, item, /)", (ts, a) -> new PyGenericAlias(a[0], a[1]));
  }

  static BuiltinTable generator() {
    BuiltinTable table = named(SendableMethods.protocol(BuiltinTable.type()), "generator");
    return classGetItem(state(table, "gi", "gi_yieldfrom"))
        .method("__iter__(self, /)", (ts, self) -> self)
        .method(
            "__next__(self, /)", (ts, self) -> SendableMethods.send(ts, self, PySingleton.NONE));
  }

  static BuiltinTable asyncGenerator() {
    BuiltinTable table = named(BuiltinTable.type(), "async_generator");
    return classGetItem(table)
        .getter("ag_running", (ts, self) -> PyBool.of(((PyAsyncGenerator) self).busy))
        .getter("ag_code", (ts, self) -> of(self).function.code.view())
        .getter("ag_await", (ts, self) -> orNone(of(self).awaited()))
        .getter(
            "ag_frame",
            (ts, self) -> of(self).isFinished() ? PySingleton.NONE : PyFrame.of(of(self)))
        .method("__aiter__(self, /)", (ts, self) -> self)
        .method("__anext__(self, /)", (ts, self) -> gen(self).anext((Interpreter) ts))
        .method("asend(self, value, /)", (ts, self, v) -> gen(self).asend((Interpreter) ts, v))
        .methodN(
            "athrow(self, type, value=?, traceback=?, /)",
            (ts, a) ->
                gen(a[0])
                    .athrow((Interpreter) ts, SendableMethods.exceptionArgument(ts, a[1], a[2])))
        .method("aclose(self, /)", (ts, self) -> gen(self).aclose((Interpreter) ts));
  }

  private static PyAsyncGenerator gen(PyObject self) {
    return (PyAsyncGenerator) self;
  }
}
