// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.contextvars;

import org.foretrace.object.BuiltinTable;
import org.foretrace.object.Errors;
import org.foretrace.object.PyGenericAlias;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyOps;
import org.foretrace.object.PySingleton;
import org.foretrace.object.PyStr;
import org.foretrace.object.PyType;
import org.foretrace.object.ThreadState;
import org.jspecify.annotations.Nullable;

/** {@code contextvars.Token}: what undoes one {@code ContextVar.set}. */
public final class PyToken extends PyObject {
  public static final PyType TYPE =
      PyType.builtin(
              "_contextvars", "_contextvars.Token", PyToken.class, PyType.OBJECT, PyToken::table)
          .notSubclassable();

  private static final PyType MISSING_TYPE =
      PyType.builtin(
              "builtins", "Token.MISSING", PyObject.class, PyType.OBJECT, PyToken::missingTable)
          .notSubclassable();
  private static final PyObject MISSING = new PyObject(MISSING_TYPE) {};

  private final PyContext context;
  private final PyContextVar variable;
  private final @Nullable PyObject old;
  private boolean used;

  PyToken(PyContext context, PyContextVar variable, @Nullable PyObject old) {
    super(TYPE);
    this.context = context;
    this.variable = variable;
    this.old = old;
  }

  PyContext context() {
    return context;
  }

  PyContextVar variable() {
    return variable;
  }

  boolean isUsed() {
    return used;
  }

  /** The value to go back to, or null for none; once only. */
  @Nullable PyObject use() {
    used = true;
    return old;
  }

  private static PyToken of(PyObject o) {
    return (PyToken) o;
  }

  private static BuiltinTable missingTable() {
    return BuiltinTable.type()
        .method("__repr__(self, /)", (ts, self) -> PyStr.of("<Token.MISSING>"));
  }

  private static BuiltinTable table() {
    return BuiltinTable.type()
        .newFunction(
            "Token(*args, **kwargs)",
            (ts, cls, args) -> {
              throw Errors.runtimeError("Tokens can only be created by ContextVars");
            })
        .getter("var", (ts, self) -> of(self).variable)
        .getter(
            "old_value",
            (ts, self) -> {
              PyObject value = of(self).old;
              return value == null ? MISSING : value;
            })
        .value("MISSING", MISSING)
        .value("__hash__", PySingleton.NONE)
        .classMethod(
            "__class_getitem__(cls, key, /)", (ts, args) -> new PyGenericAlias(args[0], args[1]))
        .method("__repr__(self, /)", (ts, self) -> PyStr.of(repr(ts, of(self))));
  }

  private static String repr(ThreadState ts, PyToken self) {
    return "<Token"
        + (self.used ? " used" : "")
        + " var="
        + PyOps.repr(ts, self.variable)
        + " at "
        + PyContextVar.address(ts, self)
        + ">";
  }
}
