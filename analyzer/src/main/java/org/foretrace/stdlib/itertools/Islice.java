// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.itertools;

import org.foretrace.object.BuiltinTable;
import org.foretrace.object.Errors;
import org.foretrace.object.PyInt;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyOps;
import org.foretrace.object.PyRaise;
import org.foretrace.object.PySingleton;
import org.foretrace.object.PyTuple;
import org.foretrace.object.PyType;
import org.foretrace.object.ThreadState;
import org.jspecify.annotations.Nullable;

/** {@code itertools.islice}. */
final class Islice extends LibraryIterator {
  static final PyType TYPE =
      type(
          "islice", Islice.class, BuiltinTable.type().newFunction("islice(*args)", Islice::create));

  private @Nullable PyObject source;
  private long next;
  private final long stop; // -1: none
  private final long step;
  private long count;

  private Islice(PyType type, PyObject source, long start, long stop, long step) {
    super(type);
    this.source = source;
    this.next = start;
    this.stop = stop;
    this.step = step;
  }

  private static PyObject create(ThreadState ts, PyType cls, PyObject[] given) {
    PyObject[] args = ((PyTuple) given[0]).items();
    if (args.length < 2) {
      throw Errors.typeError("islice expected at least 2 arguments, got " + args.length);
    }
    if (args.length > 4) {
      throw Errors.typeError("islice expected at most 4 arguments, got " + args.length);
    }
    boolean onlyStop = args.length == 2;
    long stop = bound(ts, args[onlyStop ? 1 : 2], -1, "Stop argument");
    long start = onlyStop ? 0 : bound(ts, args[1], 0, "Indices");
    if (start < 0 || stop < -1) {
      throw wrong("Indices");
    }
    long step = 1;
    if (args.length == 4 && args[3] != PySingleton.NONE) {
      step = index(ts, args[3]);
      if (step < 1) {
        throw Errors.valueError("Step for islice() must be a positive integer or None.");
      }
    }
    return new Islice(cls, PyOps.iter(ts, args[0]), start, stop, step);
  }

  private static PyRaise wrong(String what) {
    return Errors.valueError(
        what + " for islice() must be None or an integer: 0 <= x <= sys.maxsize.");
  }

  // A negative number where it is no index.
  private static long index(ThreadState ts, PyObject o) {
    if (!(o instanceof PyInt) && o.type().lookup("__index__") == null) {
      return -2;
    }
    PyInt n = PyOps.index(ts, o);
    return n.isLong() && n.signum() >= 0 ? n.longValue() : -2;
  }

  private static long bound(ThreadState ts, PyObject o, long absent, String what) {
    if (o == PySingleton.NONE) {
      return absent;
    }
    long n = index(ts, o);
    if (n < 0) {
      throw wrong(what);
    }
    return n;
  }

  @Override
  public @Nullable PyObject next(ThreadState ts) {
    PyObject it = source;
    if (it == null) {
      return null;
    }
    while (count < next) {
      ts.chargeSteps(1);
      if (stop >= 0 && count >= stop) {
        source = null;
        return null;
      }
      if (PyOps.next(ts, it) == null) {
        source = null;
        return null;
      }
      count++;
    }
    if (stop >= 0 && count >= stop) {
      source = null;
      return null;
    }
    PyObject item = PyOps.next(ts, it);
    if (item == null) {
      source = null;
      return null;
    }
    count++;
    long after = next + step;
    next =
        after < next || (stop >= 0 && after > stop) ? (stop >= 0 ? stop : Long.MAX_VALUE) : after;
    return item;
  }
}
