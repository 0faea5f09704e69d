// SPDX-License-Identifier: Apache-2.0
package org.foretrace.vm;

import org.foretrace.object.BuiltinTable;
import org.foretrace.object.Errors;
import org.foretrace.object.PyBoundMethod;
import org.foretrace.object.PyDict;
import org.foretrace.object.PyObject;
import org.foretrace.object.PySingleton;
import org.foretrace.object.PyStr;
import org.foretrace.object.PyTuple;
import org.jspecify.annotations.Nullable;

/** The attributes of Python functions. */
final class FunctionMethods {
  private FunctionMethods() {}

  private static PyFunction of(PyObject self) {
    return (PyFunction) self;
  }

  private static PyObject orNone(@Nullable PyObject o) {
    return o == null ? PySingleton.NONE : o;
  }

  private static String text(@Nullable PyObject value, String name) {
    if (value instanceof PyStr s) {
      return s.value();
    }
    throw Errors.typeError(name + " must be set to a string object");
  }

  static BuiltinTable table() {
    return BuiltinTable.type()
        .method(
            "__repr__(self, /)",
            (ts, self) ->
                PyStr.of(
                    "<function "
                        + of(self).qualname()
                        + " at 0x"
                        + Long.toHexString(ts.address(self))
                        + ">"))
        .methodN(
            "__get__(self, instance, owner=None, /)",
            (ts, a) -> a[1] == PySingleton.NONE ? a[0] : new PyBoundMethod(a[0], a[1]))
        .methodN(
            "__call__(self, /, *args, **kwargs)",
            (ts, a) -> {
              PyTuple args = (PyTuple) a[1];
              PyDict kwargs = (PyDict) a[2];
              return CallArguments.call(ts, a[0], args, kwargs);
            })
        .property(
            "__name__",
            (ts, self) -> PyStr.of(of(self).name()),
            (ts, self, v) -> of(self).setName(text(v, "__name__")))
        .property(
            "__qualname__",
            (ts, self) -> PyStr.of(of(self).qualname()),
            (ts, self, v) -> of(self).setQualname(text(v, "__qualname__")))
        .property(
            "__module__",
            (ts, self) -> of(self).module,
            (ts, self, v) -> of(self).module = orNone(v))
        .property("__doc__", (ts, self) -> of(self).doc, (ts, self, v) -> of(self).doc = orNone(v))
        .property(
            "__defaults__", (ts, self) -> orNone(of(self).defaults), FunctionMethods::setDefaults)
        .property(
            "__kwdefaults__",
            (ts, self) -> orNone(of(self).kwDefaults),
            FunctionMethods::setKwDefaults)
        .property(
            "__annotations__",
            (ts, self) -> of(self).annotations(),
            (ts, self, v) -> of(self).annotations = v instanceof PyDict d ? d : new PyDict())
        .property(
            "__dict__",
            (ts, self) -> of(self).dict(),
            (ts, self, v) -> {
              if (!(v instanceof PyDict)) {
                throw Errors.typeError(
                    "__dict__ must be set to a dictionary, not a '"
                        + (v == null ? "NULL" : v.type().name())
                        + "'");
              }
              of(self).setDict((PyDict) v);
            })
        .property(
            "__type_params__",
            (ts, self) -> of(self).typeParams,
            (ts, self, v) -> of(self).typeParams = v instanceof PyTuple t ? t : PyTuple.EMPTY)
        .property(
            "__code__",
            (ts, self) -> of(self).code.view(),
            (ts, self, v) -> {
              throw ts.unsupported("function.__code__ = ...");
            })
        .getter("__globals__", (ts, self) -> of(self).globals())
        .getter("__builtins__", (ts, self) -> of(self).code.builtins)
        .getter(
            "__closure__",
            (ts, self) ->
                of(self).closure.length == 0
                    ? PySingleton.NONE
                    : PyTuple.of((PyObject[]) of(self).closure.clone()));
  }

  private static void setDefaults(
      org.foretrace.object.ThreadState ts, PyObject self, @Nullable PyObject value) {
    if (value == null || value == PySingleton.NONE) {
      of(self).defaults = null;
    } else if (value instanceof PyTuple t) {
      of(self).defaults = t;
    } else {
      throw Errors.typeError("__defaults__ must be set to a tuple object");
    }
  }

  private static void setKwDefaults(
      org.foretrace.object.ThreadState ts, PyObject self, @Nullable PyObject value) {
    if (value == null || value == PySingleton.NONE) {
      of(self).kwDefaults = null;
    } else if (value instanceof PyDict d) {
      of(self).kwDefaults = d;
    } else {
      throw Errors.typeError("__kwdefaults__ must be set to a dict object");
    }
  }
}
