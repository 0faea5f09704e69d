// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.contextvars;

import java.util.Locale;
import org.foretrace.object.BuiltinTable;
import org.foretrace.object.Errors;
import org.foretrace.object.Exceptions;
import org.foretrace.object.PyGenericAlias;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyOps;
import org.foretrace.object.PyRaise;
import org.foretrace.object.PySingleton;
import org.foretrace.object.PyStr;
import org.foretrace.object.PyType;
import org.foretrace.object.ThreadState;
import org.jspecify.annotations.Nullable;

/** {@code contextvars.ContextVar}. */
public final class PyContextVar extends PyObject {
  public static final PyType TYPE =
      PyType.builtin(
              "_contextvars",
              "_contextvars.ContextVar",
              PyContextVar.class,
              PyType.OBJECT,
              PyContextVar::table)
          .notSubclassable();

  private final PyStr name;
  private final @Nullable PyObject defaultValue;

  private PyContextVar(PyStr name, @Nullable PyObject defaultValue) {
    super(TYPE);
    this.name = name;
    this.defaultValue = defaultValue;
  }

  private static PyContextVar of(PyObject o) {
    return (PyContextVar) o;
  }

  private static BuiltinTable table() {
    return BuiltinTable.type()
        .newFunction(
            "ContextVar(name, /, *, default=?)",
            (ts, cls, args) -> {
              if (!(args[0] instanceof PyStr)) {
                throw Errors.typeError("context variable name must be a str");
              }
              return new PyContextVar((PyStr) args[0], args[1]);
            })
        .getter("name", (ts, self) -> of(self).name)
        .methodN("get(self, default=?, /)", (ts, a) -> get(ts, of(a[0]), a[1]))
        .method("set(self, value, /)", (ts, self, value) -> set(ts, of(self), value))
        .method("reset(self, token, /)", (ts, self, token) -> reset(ts, of(self), token))
        .classMethod(
            "__class_getitem__(cls, key, /)", (ts, args) -> new PyGenericAlias(args[0], args[1]))
        .method("__repr__(self, /)", (ts, self) -> PyStr.of(repr(ts, of(self))));
  }

  private static String repr(ThreadState ts, PyContextVar self) {
    if (ts.enterRepr(self)) {
      return "...";
    }
    try {
      return "<ContextVar name="
          + PyOps.repr(ts, self.name)
          + (self.defaultValue == null ? "" : " default=" + PyOps.repr(ts, self.defaultValue))
          + " at "
          + address(ts, self)
          + ">";
    } finally {
      ts.leaveRepr(self);
    }
  }

  static String address(ThreadState ts, PyObject o) {
    return String.format(Locale.ROOT, "0x%x", ts.address(o));
  }

  private static PyObject get(ThreadState ts, PyContextVar self, @Nullable PyObject fallback) {
    PyObject found = ContextState.in(ts).current().data().get(self);
    if (found != null) {
      return found;
    }
    if (fallback != null) {
      return fallback;
    }
    if (self.defaultValue != null) {
      return self.defaultValue;
    }
    throw new PyRaise(Errors.make(Exceptions.LOOKUP_ERROR, self));
  }

  private static PyObject set(ThreadState ts, PyContextVar self, PyObject value) {
    PyContext context = ContextState.in(ts).current();
    PyObject old = context.data().get(self);
    context.setData(context.data().with(self, value));
    return new PyToken(context, self, old);
  }

  private static PyObject reset(ThreadState ts, PyContextVar self, PyObject given) {
    if (!(given instanceof PyToken)) {
      throw Errors.typeError("expected an instance of Token, got " + PyOps.repr(ts, given));
    }
    PyToken token = (PyToken) given;
    PyContext context = ContextState.in(ts).current();
    if (token.isUsed()) {
      throw Errors.runtimeError(PyOps.repr(ts, token) + " has already been used once");
    }
    if (token.variable() != self) {
      throw Errors.valueError(PyOps.repr(ts, token) + " was created by a different ContextVar");
    }
    if (token.context() != context) {
      throw Errors.valueError(PyOps.repr(ts, token) + " was created in a different Context");
    }
    PyObject old = token.use();
    context.setData(old == null ? context.data().without(self) : context.data().with(self, old));
    return PySingleton.NONE;
  }
}
