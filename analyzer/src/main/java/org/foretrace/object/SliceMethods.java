// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** The methods of slice. */
final class SliceMethods {
  private SliceMethods() {}

  private static PySlice of(PyObject self) {
    return (PySlice) self;
  }

  static BuiltinTable table() {
    return BuiltinTable.type()
        .newFunction("slice(start, stop=?, step=None, /)", SliceMethods::create)
        .member("start", (ts, self) -> of(self).start())
        .member("stop", (ts, self) -> of(self).stop())
        .member("step", (ts, self) -> of(self).step())
        .method("indices(self, len, /)", SliceMethods::indices)
        .method("__repr__(self, /)", SliceMethods::repr)
        .method("__hash__(self, /)", (ts, self) -> PyInt.of(Hashes.ofSlice(ts, items(of(self)))))
        .method("__lt__(self, value, /)", compare(Comparison.Op.LT))
        .method("__le__(self, value, /)", compare(Comparison.Op.LE))
        .method("__eq__(self, value, /)", compare(Comparison.Op.EQ))
        .method("__ne__(self, value, /)", compare(Comparison.Op.NE))
        .method("__gt__(self, value, /)", compare(Comparison.Op.GT))
        .method("__ge__(self, value, /)", compare(Comparison.Op.GE));
  }

  private static PyObject create(ThreadState ts, PyType cls, @Nullable PyObject[] args) {
    PyObject first = args[0] == null ? PySingleton.NONE : args[0];
    PyObject step = args[2] == null ? PySingleton.NONE : args[2];
    return args[1] == null
        ? new PySlice(PySingleton.NONE, first, PySingleton.NONE)
        : new PySlice(first, args[1], step);
  }

  private static PyObject[] items(PySlice s) {
    return new PyObject[] {s.start(), s.stop(), s.step()};
  }

  private static Body.Of2 compare(Comparison.Op op) {
    return (ts, a, b) -> {
      if (!(b instanceof PySlice)) {
        return PySingleton.NOT_IMPLEMENTED;
      }
      if (a == b) {
        return PyBool.of(op.holds(0));
      }
      return Comparison.compare(ts, op, PyTuple.of(items(of(a))), PyTuple.of(items(of(b))));
    };
  }

  private static PyObject repr(ThreadState ts, PyObject self) {
    PySlice s = of(self);
    return PyStr.of(
        "slice("
            + PyOps.repr(ts, s.start())
            + ", "
            + PyOps.repr(ts, s.stop())
            + ", "
            + PyOps.repr(ts, s.step())
            + ")");
  }

  private static PyObject indices(ThreadState ts, PyObject self, PyObject length) {
    PyInt n = PyOps.index(ts, length);
    if (n.signum() < 0) {
      throw Errors.valueError("length should not be negative");
    }
    BigInteger[] bounds = bigIndices(ts, of(self), n.bigValue());
    return PyTuple.of(PyInt.of(bounds[0]), PyInt.of(bounds[1]), PyInt.of(bounds[2]));
  }

  /** Start, stop and step for a sequence of any length: _PySlice_GetLongIndices. */
  static BigInteger[] bigIndices(ThreadState ts, PySlice slice, BigInteger length) {
    BigInteger step = part(ts, slice.step(), BigInteger.ONE);
    if (step.signum() == 0) {
      throw Errors.valueError("slice step cannot be zero");
    }
    boolean backwards = step.signum() < 0;
    BigInteger lower = backwards ? BigInteger.ONE.negate() : BigInteger.ZERO;
    BigInteger upper = backwards ? length.subtract(BigInteger.ONE) : length;
    return new BigInteger[] {
      bound(ts, slice.start(), length, lower, upper, backwards ? upper : lower),
      bound(ts, slice.stop(), length, lower, upper, backwards ? lower : upper),
      step
    };
  }

  private static BigInteger bound(
      ThreadState ts,
      PyObject o,
      BigInteger length,
      BigInteger lower,
      BigInteger upper,
      BigInteger absent) {
    if (o == PySingleton.NONE) {
      return absent;
    }
    BigInteger i = part(ts, o, absent);
    if (i.signum() < 0) {
      return i.add(length).max(lower);
    }
    return i.min(upper);
  }

  private static BigInteger part(ThreadState ts, PyObject o, BigInteger absent) {
    if (o == PySingleton.NONE) {
      return absent;
    }
    PySlice.part(ts, o); // for its error
    return PyOps.index(ts, o).bigValue();
  }
}
