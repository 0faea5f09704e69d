// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import org.jspecify.annotations.Nullable;

/** {@code reversed(sequence)} of an object that has only {@code __len__} and items. */
public class PyReversed extends PyIterator {
  public static final PyType TYPE =
      PyType.builtin("reversed", PyReversed.class, PyReversed::members);

  private @Nullable PyObject sequence; // null at the end
  private long index;

  PyReversed(PyType type, PyObject sequence, long index) {
    super(type);
    this.sequence = sequence;
    this.index = index;
  }

  /** {@code class X(reversed)}: with a place for attributes. */
  public static final class Instance extends PyReversed {
    private final @Nullable PyDict attributes;

    Instance(PyType type, PyObject sequence, long index) {
      super(type, sequence, index);
      attributes = type.hasDict() ? new PyDict() : null;
    }

    @Override
    public @Nullable PyDict dict() {
      return attributes;
    }
  }

  private static BuiltinTable members() {
    BuiltinTable t = PyIterator.table();
    t.newFunction("reversed(object, /)", PyReversed::create);
    t.method("__length_hint__(self, /)", (ts, self) -> ((PyReversed) self).lengthHint(ts));
    return TableParts.refused(t, "reversed", "__reduce__", "__setstate__");
  }

  private static PyObject create(ThreadState ts, PyType cls, PyObject[] args) {
    PyObject o = args[0];
    PyObject method = Attributes.special(ts, o, "__reversed__");
    if (method != null && method != PySingleton.NONE) {
      return ts.call(method);
    }
    boolean sequence =
        method == null
            && o.type().lookup("__getitem__") != null
            && !(o instanceof PyDict)
            && !(o instanceof PyMappingProxy);
    if (!sequence) {
      throw Errors.typeError("'" + o.type().name() + "' object is not reversible");
    }
    long last = PyOps.length(ts, o) - 1L;
    return cls == TYPE ? new PyReversed(cls, o, last) : new Instance(cls, o, last);
  }

  private PyObject lengthHint(ThreadState ts) {
    PyObject s = sequence;
    return PyInt.of(s == null || PyOps.length(ts, s) < index + 1 ? 0 : index + 1);
  }

  @Override
  public final @Nullable PyObject next(ThreadState ts) {
    PyObject s = sequence;
    if (s == null) {
      return null;
    }
    if (index >= 0) {
      try {
        PyObject item = PyOps.getItem(ts, s, PyInt.of(index));
        index--;
        return item;
      } catch (PyRaise e) {
        if (!e.matches(Exceptions.INDEX_ERROR) && !e.matches(Exceptions.STOP_ITERATION)) {
          throw e;
        }
      }
    }
    index = -1;
    sequence = null;
    return null;
  }
}
