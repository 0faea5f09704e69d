// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.operator;

import org.foretrace.object.Attributes;
import org.foretrace.object.BuiltinTable;
import org.foretrace.object.Errors;
import org.foretrace.object.PyCallable;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyStr;
import org.foretrace.object.PyTuple;
import org.foretrace.object.PyType;
import org.foretrace.object.ThreadState;
import org.foretrace.stdlib.LibraryObject;
import org.jspecify.annotations.Nullable;

/** {@code operator.attrgetter(...)}. */
final class PyAttrGetter extends LibraryObject implements PyCallable {
  static final PyType TYPE =
      PyType.builtin(
          "operator",
          "operator.attrgetter",
          PyAttrGetter.class,
          PyType.OBJECT,
          PyAttrGetter::table);

  private final PyTuple names;

  private PyAttrGetter(PyType type, PyTuple names) {
    super(type);
    for (PyObject name : names) {
      if (!(name instanceof PyStr)) {
        throw Errors.typeError("attribute name must be a string");
      }
    }
    this.names = names;
  }

  private static BuiltinTable table() {
    return BuiltinTable.type()
        .newFunction(
            "attrgetter(*args, **kwargs)",
            (ts, cls, args) -> new PyAttrGetter(cls, Getters.required("attrgetter", cls, args)))
        .methodN(
            "__call__(self, /, *args, **kwargs)",
            (ts, args) -> ((PyAttrGetter) args[0]).get(ts, Getters.operand("attrgetter", args)))
        .method(
            "__repr__(self, /)",
            (ts, self) -> Getters.repr(ts, self, ((PyAttrGetter) self).names, null))
        .method(
            "__reduce__(self, /)",
            (ts, self) -> PyTuple.of(self.type(), ((PyAttrGetter) self).names));
  }

  @Override
  public PyObject call(ThreadState ts, PyObject[] args, String @Nullable [] keywords) {
    Getters.check("attrgetter", args, keywords);
    return get(ts, args[0]);
  }

  private PyObject get(ThreadState ts, PyObject o) {
    if (names.size() == 1) {
      return one(ts, o, names.get(0));
    }
    PyObject[] found = new PyObject[names.size()];
    for (int i = 0; i < found.length; i++) {
      found[i] = one(ts, o, names.get(i));
    }
    return PyTuple.of(found);
  }

  private static PyObject one(ThreadState ts, PyObject o, PyObject dotted) {
    PyObject found = o;
    for (String part : ((PyStr) dotted).value().split("\\.", -1)) {
      found = Attributes.get(ts, found, part);
    }
    return found;
  }
}
