// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.itertools;

import org.foretrace.object.BuiltinTable;
import org.foretrace.object.Errors;
import org.foretrace.object.PyInt;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyOps;
import org.foretrace.object.PyStr;
import org.foretrace.object.PyType;
import org.foretrace.object.ThreadState;
import org.jspecify.annotations.Nullable;

/** {@code itertools.repeat}. */
final class Repeat extends LibraryIterator {
  static final PyType TYPE =
      type(
          "repeat",
          Repeat.class,
          BuiltinTable.type()
              .newFunction("repeat(object, times=?)", Repeat::create)
              .method("__repr__(self, /)", Repeat::repr)
              .method("__length_hint__(self, /)", Repeat::lengthHint));

  private final PyObject value;
  private long left; // -1: for ever

  private Repeat(PyType type, PyObject value, long left) {
    super(type);
    this.value = value;
    this.left = left;
  }

  private static PyObject create(ThreadState ts, PyType cls, PyObject[] args) {
    if (args[1] == null) {
      return new Repeat(cls, args[0], -1);
    }
    PyInt times = PyOps.index(ts, args[1]);
    if (!times.isLong()) {
      throw Errors.overflowError("Python int too large to convert to C ssize_t");
    }
    return new Repeat(cls, args[0], Math.max(0, times.longValue()));
  }

  @Override
  public @Nullable PyObject next(ThreadState ts) {
    if (left == 0) {
      return null;
    }
    left -= left > 0 ? 1 : 0;
    return value;
  }

  private static PyObject repr(ThreadState ts, PyObject self) {
    Repeat repeat = (Repeat) self;
    String times = repeat.left < 0 ? "" : ", " + repeat.left;
    return PyStr.of(self.type().shortName() + "(" + PyOps.repr(ts, repeat.value) + times + ")");
  }

  private static PyObject lengthHint(ThreadState ts, PyObject self) {
    if (((Repeat) self).left < 0) {
      throw Errors.typeError("len() of unsized object");
    }
    return PyInt.of(((Repeat) self).left);
  }
}
