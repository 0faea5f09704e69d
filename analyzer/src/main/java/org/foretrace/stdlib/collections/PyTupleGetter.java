// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.collections;

import org.foretrace.object.BuiltinTable;
import org.foretrace.object.Descriptor;
import org.foretrace.object.Errors;
import org.foretrace.object.Exceptions;
import org.foretrace.object.PyInt;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyOps;
import org.foretrace.object.PySingleton;
import org.foretrace.object.PyStr;
import org.foretrace.object.PyTuple;
import org.foretrace.object.PyType;
import org.foretrace.object.ThreadState;
import org.jspecify.annotations.Nullable;

/** {@code _collections._tuplegetter}: the attribute of a namedtuple. */
final class PyTupleGetter extends PyObject implements Descriptor {
  static final PyType TYPE =
      PyType.builtin(
          "collections",
          "_collections._tuplegetter",
          PyTupleGetter.class,
          PyType.OBJECT,
          PyTupleGetter::table);

  private final int index;
  private PyObject doc;

  private PyTupleGetter(int index, PyObject doc) {
    super(TYPE);
    this.index = index;
    this.doc = doc;
  }

  private static BuiltinTable table() {
    return BuiltinTable.type()
        .newFunction(
            "_tuplegetter(index, doc, /)",
            (ts, cls, args) -> new PyTupleGetter(PyOps.index(ts, args[0]).clampedInt(), args[1]))
        .methodN(
            "__get__(self, instance, owner=None, /)",
            (ts, args) ->
                ((PyTupleGetter) args[0])
                    .get(ts, args[1] == PySingleton.NONE ? null : args[1], PyType.OBJECT))
        .method("__repr__(self, /)", PyTupleGetter::repr)
        .property(
            "__doc__",
            (ts, self) -> ((PyTupleGetter) self).doc,
            (ts, self, value) ->
                ((PyTupleGetter) self).doc = value == null ? PySingleton.NONE : value)
        .method(
            "__reduce__(self, /)",
            (ts, self) ->
                PyTuple.of(
                    self.type(),
                    PyTuple.of(
                        PyInt.of(((PyTupleGetter) self).index), ((PyTupleGetter) self).doc)));
  }

  private static PyObject repr(ThreadState ts, PyObject self) {
    PyTupleGetter getter = (PyTupleGetter) self;
    return PyStr.of(
        "_collections._tuplegetter(" + getter.index + ", " + PyOps.repr(ts, getter.doc) + ")");
  }

  @Override
  public boolean isData() {
    return true;
  }

  @Override
  public PyObject get(ThreadState ts, @Nullable PyObject object, PyType owner) {
    if (object == null) {
      return this;
    }
    if (!(object instanceof PyTuple)) {
      throw Errors.typeError(
          "descriptor for index '"
              + index
              + "' for tuple subclasses doesn't apply to '"
              + object.type().name()
              + "' object");
    }
    PyTuple tuple = (PyTuple) object;
    if (index >= tuple.size()) {
      throw Errors.indexError("tuple index out of range");
    }
    return tuple.get(index);
  }

  @Override
  public void set(ThreadState ts, PyObject object, @Nullable PyObject value) {
    throw Errors.raise(
        Exceptions.ATTRIBUTE_ERROR,
        value == null ? "can't delete attribute" : "can't set attribute");
  }
}
