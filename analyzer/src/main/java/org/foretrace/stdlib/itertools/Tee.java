// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.itertools;

import org.foretrace.object.Arguments;
import org.foretrace.object.BuiltinTable;
import org.foretrace.object.Errors;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyOps;
import org.foretrace.object.PyTuple;
import org.foretrace.object.PyType;
import org.foretrace.object.ThreadState;
import org.jspecify.annotations.Nullable;

/** {@code itertools.tee}: iterators that share what they read. */
final class Tee extends LibraryIterator {
  static final PyType TYPE =
      type(
          "_tee",
          Tee.class,
          BuiltinTable.type()
              .newFunction("_tee(iterable, /)", (ts, cls, args) -> of(PyOps.iter(ts, args[0])))
              .method("__copy__(self, /)", (ts, self) -> ((Tee) self).copy()));

  /** A value that was read, and what comes after it. */
  private static final class Link {
    private @Nullable PyObject value;
    private @Nullable Link next;
    private final PyObject source;
    private boolean running;

    Link(PyObject source) {
      this.source = source;
    }
  }

  private Link at;

  private Tee(Link at) {
    super(TYPE);
    this.at = at;
  }

  private static Tee of(PyObject iterator) {
    return iterator instanceof Tee ? ((Tee) iterator).copy() : new Tee(new Link(iterator));
  }

  private Tee copy() {
    return new Tee(at);
  }

  static PyObject create(ThreadState ts, PyObject iterable, PyObject n) {
    int count = Arguments.size(ts, n);
    if (count < 0) {
      throw Errors.valueError("n must be >= 0");
    }
    ts.chargeMemory(48L * count);
    PyObject[] all = new PyObject[count];
    if (count > 0) {
      Tee first = of(PyOps.iter(ts, iterable));
      all[0] = first;
      for (int i = 1; i < count; i++) {
        all[i] = first.copy();
      }
    }
    return PyTuple.of(all);
  }

  @Override
  public @Nullable PyObject next(ThreadState ts) {
    Link link = at;
    if (link.value == null) {
      if (link.running) {
        throw Errors.runtimeError("cannot re-enter the tee iterator");
      }
      link.running = true;
      PyObject value;
      try {
        value = PyOps.next(ts, link.source);
      } finally {
        link.running = false;
      }
      if (value == null) {
        return null;
      }
      ts.chargeMemory(16);
      link.value = value;
      link.next = new Link(link.source);
    }
    if (link.next != null) {
      at = link.next;
    }
    return link.value;
  }
}
