// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import org.jspecify.annotations.Nullable;

/** {@code zip(*iterables, strict=False)}. */
public class PyZip extends PyIterator {
  public static final PyType TYPE = PyType.builtin("zip", PyZip.class, PyZip::members);

  private final PyObject[] iterators;
  private final boolean strict;

  PyZip(PyType type, PyObject[] iterators, boolean strict) {
    super(type);
    this.iterators = iterators;
    this.strict = strict;
  }

  /** {@code class X(zip)}: with a place for attributes. */
  public static final class Instance extends PyZip {
    private final @Nullable PyDict attributes;

    Instance(PyType type, PyObject[] iterators, boolean strict) {
      super(type, iterators, strict);
      attributes = type.hasDict() ? new PyDict() : null;
    }

    @Override
    public @Nullable PyDict dict() {
      return attributes;
    }
  }

  private static BuiltinTable members() {
    BuiltinTable t = PyIterator.table();
    t.newFunction("zip(*iterables, strict=False)", PyZip::create);
    return TableParts.refused(t, "zip", "__reduce__", "__setstate__");
  }

  private static PyObject create(ThreadState ts, PyType cls, PyObject[] args) {
    boolean strict = PyOps.truth(ts, args[1]);
    PyObject[] iterables = ((PyTuple) args[0]).items();
    PyObject[] iterators = new PyObject[iterables.length];
    for (int i = 0; i < iterators.length; i++) {
      iterators[i] = PyOps.iter(ts, iterables[i]);
    }
    return cls == TYPE ? new PyZip(cls, iterators, strict) : new Instance(cls, iterators, strict);
  }

  @Override
  public final @Nullable PyObject next(ThreadState ts) {
    if (iterators.length == 0) {
      return null;
    }
    PyObject[] items = new PyObject[iterators.length];
    for (int i = 0; i < items.length; i++) {
      PyObject item = PyOps.next(ts, iterators[i]);
      if (item == null) {
        if (strict) {
          checkStrict(ts, i);
        }
        return null;
      }
      items[i] = item;
    }
    return PyTuple.of(items);
  }

  // The iterator at a place is at its end: are all?
  private void checkStrict(ThreadState ts, int place) {
    if (place > 0) {
      throw Errors.valueError(difference(place, "shorter"));
    }
    for (int i = 1; i < iterators.length; i++) {
      if (PyOps.next(ts, iterators[i]) != null) {
        throw Errors.valueError(difference(i, "longer"));
      }
    }
  }

  private static String difference(int place, String how) {
    return "zip() argument "
        + (place + 1)
        + " is "
        + how
        + " than argument"
        + (place == 1 ? " 1" : "s 1-" + place);
  }
}
