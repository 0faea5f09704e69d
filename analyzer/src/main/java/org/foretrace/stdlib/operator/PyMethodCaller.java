// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.operator;

import org.foretrace.object.Attributes;
import org.foretrace.object.BuiltinTable;
import org.foretrace.object.CallableMethods;
import org.foretrace.object.Errors;
import org.foretrace.object.PyCallable;
import org.foretrace.object.PyDict;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyStr;
import org.foretrace.object.PyTuple;
import org.foretrace.object.PyType;
import org.foretrace.object.ThreadState;
import org.foretrace.stdlib.LibraryObject;
import org.jspecify.annotations.Nullable;

/** {@code operator.methodcaller(name, ...)}. */
final class PyMethodCaller extends LibraryObject implements PyCallable {
  static final PyType TYPE =
      PyType.builtin(
          "operator",
          "operator.methodcaller",
          PyMethodCaller.class,
          PyType.OBJECT,
          PyMethodCaller::table);

  private final PyTuple given; // the name first
  private final PyDict keywords;

  private PyMethodCaller(PyType type, PyTuple given, PyDict keywords) {
    super(type);
    if (given.size() == 0) {
      throw Errors.typeError("methodcaller needs at least one argument, the method name");
    }
    if (!(given.get(0) instanceof PyStr)) {
      throw Errors.typeError("method name must be a string");
    }
    this.given = given;
    this.keywords = keywords;
  }

  private static BuiltinTable table() {
    return BuiltinTable.type()
        .newFunction(
            "methodcaller(*args, **kwargs)",
            (ts, cls, args) -> new PyMethodCaller(cls, (PyTuple) args[0], (PyDict) args[1]))
        .methodN(
            "__call__(self, /, *args, **kwargs)",
            (ts, args) -> ((PyMethodCaller) args[0]).get(ts, Getters.operand("methodcaller", args)))
        .method(
            "__repr__(self, /)",
            (ts, self) -> {
              PyMethodCaller caller = (PyMethodCaller) self;
              return Getters.repr(ts, self, caller.given, caller.keywords);
            });
  }

  @Override
  public PyObject call(ThreadState ts, PyObject[] args, String @Nullable [] names) {
    Getters.check("methodcaller", args, names);
    return get(ts, args[0]);
  }

  private PyObject get(ThreadState ts, PyObject o) {
    PyObject[] all = given.items();
    PyObject[] rest = java.util.Arrays.copyOfRange(all, 1, all.length);
    PyObject method = Attributes.get(ts, o, ((PyStr) all[0]).value());
    return CallableMethods.callWith(ts, method, PyTuple.of(rest), keywords);
  }
}
