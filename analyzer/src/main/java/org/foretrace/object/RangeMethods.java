// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** The methods of range. */
final class RangeMethods {
  private RangeMethods() {}

  static BuiltinTable table() {
    BuiltinTable t = BuiltinTable.type();
    t.newFunction("range(start, stop=?, step=?, /)", RangeMethods::create);
    t.method("__repr__(self, /)", RangeMethods::repr);
    t.method("__hash__(self, /)", (ts, self) -> PyInt.of(hash(ts, of(self))));
    TableParts.equality(t, (ts, op, a, b) -> b instanceof PyRange ? same(of(a), of(b)) : null);
    t.method("__iter__(self, /)", (ts, self) -> of(self).iterator());
    t.method("__bool__(self, /)", (ts, self) -> PyBool.of(of(self).length().signum() != 0));
    t.method("__len__(self, /)", RangeMethods::length);
    t.method("__getitem__(self, key, /)", RangeMethods::getItem);
    t.method("__contains__(self, key, /)", RangeMethods::contains);
    t.method("__reversed__(self, /)", (ts, self) -> of(self).reversed());
    t.method("count(self, value, /)", RangeMethods::count);
    t.method("index(self, value, /)", RangeMethods::index);
    t.member("start", (ts, self) -> of(self).start());
    t.member("stop", (ts, self) -> of(self).stop());
    t.member("step", (ts, self) -> of(self).step());
    return t;
  }

  private static PyRange of(PyObject self) {
    return (PyRange) self;
  }

  private static PyObject create(ThreadState ts, PyType cls, @Nullable PyObject[] args) {
    PyObject first = args[0];
    PyObject second = args[1];
    PyObject third = args[2];
    if (first == null) {
      throw new IllegalStateException("range without a bound");
    }
    if (second == null) {
      return new PyRange(PyInt.ZERO, exact(PyOps.index(ts, first)), PyInt.ONE);
    }
    PyInt start = exact(PyOps.index(ts, first));
    PyInt stop = exact(PyOps.index(ts, second));
    PyInt step = third == null ? PyInt.ONE : exact(PyOps.index(ts, third));
    if (step.signum() == 0) {
      throw Errors.valueError("range() arg 3 must not be zero");
    }
    return new PyRange(start, stop, step);
  }

  private static PyInt exact(PyInt n) {
    return n.type() == PyInt.TYPE ? n : PyInt.of(n.bigValue());
  }

  private static PyObject repr(ThreadState ts, PyObject self) {
    PyRange r = of(self);
    String step = r.step().compareTo(PyInt.ONE) == 0 ? "" : ", " + PyOps.repr(ts, r.step());
    return PyStr.of(
        "range(" + PyOps.repr(ts, r.start()) + ", " + PyOps.repr(ts, r.stop()) + step + ")");
  }

  private static long hash(ThreadState ts, PyRange r) {
    PyObject[] parts = {r.length(), PySingleton.NONE, PySingleton.NONE};
    if (r.length().signum() != 0) {
      parts[1] = r.start();
      parts[2] = r.length().compareTo(PyInt.ONE) == 0 ? PySingleton.NONE : r.step();
    }
    return Hashes.ofSequence(ts, parts);
  }

  private static boolean same(PyRange a, PyRange b) {
    if (a.length().compareTo(b.length()) != 0) {
      return false;
    }
    if (a.length().signum() == 0) {
      return true;
    }
    return a.start().compareTo(b.start()) == 0
        && (a.length().compareTo(PyInt.ONE) == 0 || a.step().compareTo(b.step()) == 0);
  }

  private static PyObject length(ThreadState ts, PyObject self) {
    PyInt n = of(self).length();
    if (!n.isLong()) {
      throw Errors.overflowError("Python int too large to convert to C ssize_t");
    }
    return n;
  }

  private static PyObject getItem(ThreadState ts, PyObject self, PyObject key) {
    PyRange r = of(self);
    if (Sequences.isIndex(key)) {
      PyInt index = PyOps.index(ts, key);
      PyInt at = index.signum() < 0 ? PyInt.of(index.bigValue().add(r.length().bigValue())) : index;
      if (at.signum() < 0 || at.compareTo(r.length()) >= 0) {
        throw Errors.indexError("range object index out of range");
      }
      return r.item(at);
    }
    if (key instanceof PySlice) {
      return slice(ts, r, (PySlice) key);
    }
    throw Errors.typeError("range indices must be integers or slices, not " + key.type().name());
  }

  private static PyObject slice(ThreadState ts, PyRange r, PySlice slice) {
    BigInteger[] bounds = SliceMethods.bigIndices(ts, slice, r.length().bigValue());
    return new PyRange(
        r.item(PyInt.of(bounds[0])),
        r.item(PyInt.of(bounds[1])),
        PyInt.of(r.step().bigValue().multiply(bounds[2])));
  }

  private static PyObject contains(ThreadState ts, PyObject self, PyObject value) {
    if (isExact(value)) {
      return PyBool.of(of(self).contains((PyInt) value));
    }
    return PyBool.of(find(ts, of(self), value) >= 0);
  }

  private static boolean isExact(PyObject value) {
    return value.type() == PyInt.TYPE || value instanceof PyBool;
  }

  // One after the other, as CPython does for anything but an int.
  private static long find(ThreadState ts, PyRange r, PyObject value) {
    PyIterator it = r.iterator();
    long i = 0;
    for (PyObject o = it.next(ts); o != null; o = it.next(ts), i++) {
      ts.chargeSteps(1);
      if (PyOps.equal(ts, o, value)) {
        return i;
      }
    }
    return -1;
  }

  private static PyObject count(ThreadState ts, PyObject self, PyObject value) {
    if (isExact(value)) {
      return PyInt.of(of(self).contains((PyInt) value) ? 1 : 0);
    }
    long n = 0;
    PyIterator it = of(self).iterator();
    for (PyObject o = it.next(ts); o != null; o = it.next(ts)) {
      ts.chargeSteps(1);
      n += PyOps.equal(ts, o, value) ? 1 : 0;
    }
    return PyInt.of(n);
  }

  private static PyObject index(ThreadState ts, PyObject self, PyObject value) {
    PyRange r = of(self);
    if (!isExact(value)) {
      long found = find(ts, r, value);
      if (found < 0) {
        throw Errors.valueError("sequence.index(x): x not in sequence");
      }
      return PyInt.of(found);
    }
    if (!r.contains((PyInt) value)) {
      throw Errors.valueError(PyOps.repr(ts, value) + " is not in range");
    }
    BigInteger distance = ((PyInt) value).bigValue().subtract(r.start().bigValue());
    return PyInt.of(distance.divide(r.step().bigValue()));
  }
}
