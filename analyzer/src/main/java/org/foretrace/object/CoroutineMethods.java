// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import org.jspecify.annotations.Nullable;

/** The methods of coroutines. */
final class CoroutineMethods {
  private CoroutineMethods() {}

  static BuiltinTable table() {
    BuiltinTable t = SendableMethods.protocol(BuiltinTable.type());
    t.method(
        "__repr__(self, /)",
        (ts, self) ->
            PyStr.of(
                "<coroutine object "
                    + of(self).shownQualname()
                    + " at "
                    + ObjectMethods.addressOf(ts, self)
                    + ">"));
    t.method("__await__(self, /)", (ts, self) -> new CoroutineWrapper(of(self)));
    t.property(
        "__name__",
        (ts, self) -> PyStr.of(of(self).shownName()),
        (ts, self, v) -> of(self).rename(ts, text(v, "__name__"), null));
    t.property(
        "__qualname__",
        (ts, self) -> PyStr.of(of(self).shownQualname()),
        (ts, self, v) -> of(self).rename(ts, null, text(v, "__qualname__")));
    t.getter("cr_await", (ts, self) -> orNone(of(self).awaited()));
    t.getter("cr_running", (ts, self) -> PyBool.of(of(self).isRunning()));
    t.getter(
        "cr_suspended",
        (ts, self) ->
            PyBool.of(of(self).isStarted() && !of(self).isRunning() && !of(self).isFinished()));
    t.getter(
        "cr_frame",
        (ts, self) -> of(self).isFinished() ? PySingleton.NONE : of(self).frameObject(ts));
    t.getter("cr_code", (ts, self) -> of(self).codeObject(ts));
    t.getter("cr_origin", (ts, self) -> PySingleton.NONE);
    t.classMethod(
        "__class_getitem__(cls, item, /)", (ts, args) -> new PyGenericAlias(args[0], args[1]));
    return TableParts.refused(t, "coroutine", "__sizeof__");
  }

  private static CoroutineObject of(PyObject self) {
    return (CoroutineObject) self;
  }

  private static String text(@Nullable PyObject value, String name) {
    if (value instanceof PyStr) {
      return ((PyStr) value).value();
    }
    throw Errors.typeError(name + " must be set to a string object");
  }

  private static PyObject orNone(@Nullable PyObject o) {
    return o == null ? PySingleton.NONE : o;
  }
}
