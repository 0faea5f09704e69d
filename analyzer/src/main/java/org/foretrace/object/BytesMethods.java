// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import java.util.Arrays;
import org.foretrace.text.StrText;
import org.jspecify.annotations.Nullable;

/** The methods of bytes, and those that bytearray shares with it. */
final class BytesMethods {
  private BytesMethods() {}

  static BuiltinTable bytes() {
    BuiltinTable t = BuiltinTable.type();
    t.newFunction(
        "bytes(source=?, encoding=?, errors=?)",
        (ts, cls, args) -> {
          if (cls == PyBytes.TYPE
              && args[0] != null
              && args[1] == null
              && args[2] == null
              && args[0].type() == PyBytes.TYPE) {
            return args[0];
          }
          byte[] value = BytesConstruction.create(ts, "bytes", args, 0);
          return cls == PyBytes.TYPE ? PyBytes.of(value) : new PyBytes.Instance(cls, value);
        });
    t.method("__repr__(self, /)", (ts, self) -> PyStr.of(StrText.repr(value(self))));
    t.method("__str__(self, /)", (ts, self) -> PyStr.of(StrText.repr(value(self))));
    t.method(
        "__hash__(self, /)", (ts, self) -> PyInt.of(ts.stringHash(((PyBytes) self).nominalHash())));
    t.method("__bytes__(self, /)", (ts, self) -> PyBytes.of(value(self)));
    t.method("__getnewargs__(self, /)", (ts, self) -> PyTuple.of(PyBytes.of(value(self))));
    shared(t, PyBytes.TYPE, "bytes");
    return t;
  }

  static BuiltinTable bytearray() {
    BuiltinTable t = ByteArrayMethods.own();
    shared(t, PyByteArray.TYPE, "bytearray");
    return t;
  }

  private static void shared(BuiltinTable t, PyType type, String name) {
    TableParts.comparisons(t, (ts, op, a, b) -> compare(op, a, b));
    t.method("__iter__(self, /)", (ts, self) -> new BytesIterator(self));
    t.method("__len__(self, /)", (ts, self) -> PyInt.of(value(self).length));
    t.method("__getitem__(self, key, /)", BytesMethods::getItem);
    t.method("__add__(self, value, /)", BytesMethods::add);
    t.method("__mul__(self, value, /)", BytesMethods::repeat);
    t.method("__rmul__(self, value, /)", BytesMethods::repeat);
    t.method("__contains__(self, key, /)", (ts, self, key) -> PyBool.of(contains(ts, self, key)));
    t.method("__mod__(self, value, /)", BytesFormatting::percent);
    t.method(
        "__rmod__(self, value, /)",
        (ts, a, b) ->
            b instanceof PyBytesLike
                ? BytesFormatting.percent(ts, b, a)
                : PySingleton.NOT_IMPLEMENTED);
    BytesSearchMethods.addTo(t);
    BytesTextMethods.addTo(t, type);
    TableParts.refused(t, name, "__buffer__", "__sizeof__");
  }

  static byte[] value(PyObject self) {
    return ((PyBytesLike) self).toByteArray();
  }

  /** A result of the kind of self: bytes or bytearray. Takes the array over. */
  static PyObject like(PyObject self, byte[] value) {
    return self instanceof PyByteArray ? PyByteArray.of(value) : PyBytes.of(value);
  }

  /** The bytes of an argument, or the TypeError that asks for them. */
  static byte[] required(PyObject o) {
    if (!(o instanceof PyBytesLike)) {
      throw Errors.typeError("a bytes-like object is required, not '" + o.type().name() + "'");
    }
    return value(o);
  }

  private static @Nullable Boolean compare(Comparison.Op op, PyObject a, PyObject b) {
    return b instanceof PyBytesLike ? op.holds(Arrays.compareUnsigned(value(a), value(b))) : null;
  }

  private static PyObject getItem(ThreadState ts, PyObject self, PyObject key) {
    byte[] bytes = value(self);
    if (key instanceof PySlice) {
      return like(self, slice(ts, bytes, ((PySlice) key).indices(ts, bytes.length)));
    }
    return PyInt.of(bytes[index(ts, self, key, "")] & 0xff);
  }

  static byte[] slice(ThreadState ts, byte[] bytes, PySlice.Range r) {
    if (r.count() > 1024) {
      ts.chargeMemory(r.count());
    }
    byte[] out = new byte[r.count()];
    for (int i = 0; i < out.length; i++) {
      out[i] = bytes[r.start() + i * r.step()];
    }
    return out;
  }

  /** An index into self, in range. */
  static int index(ThreadState ts, PyObject self, PyObject key, String what) {
    boolean array = self instanceof PyByteArray;
    if (!(key instanceof PyInt) && key.type().lookup("__index__") == null) {
      throw Errors.typeError(
          (array ? "bytearray" : "byte")
              + " indices must be integers or slices, not "
              + key.type().name());
    }
    PyInt n = PyOps.index(ts, key);
    if (!n.isLong()) {
      throw Errors.indexError("cannot fit '" + key.type().name() + "' into an index-sized integer");
    }
    int length = value(self).length;
    long at = n.longValue() < 0 ? n.longValue() + length : n.longValue();
    if (at < 0 || at >= length) {
      throw Errors.indexError((array ? "bytearray " : "") + what + "index out of range");
    }
    return (int) at;
  }

  private static PyObject add(ThreadState ts, PyObject a, PyObject b) {
    if (!(b instanceof PyBytesLike)) {
      throw Errors.typeError("can't concat " + b.type().name() + " to " + a.type().name());
    }
    return like(a, concat(ts, value(a), value(b)));
  }

  static byte[] concat(ThreadState ts, byte[] x, byte[] y) {
    long length = (long) x.length + y.length;
    if (length > 4096) {
      ts.chargeMemory(length);
    }
    byte[] out = Arrays.copyOf(x, Math.toIntExact(length));
    System.arraycopy(y, 0, out, x.length, y.length);
    return out;
  }

  private static PyObject repeat(ThreadState ts, PyObject self, PyObject times) {
    return like(self, repeated(ts, value(self), times));
  }

  static byte[] repeated(ThreadState ts, byte[] bytes, PyObject times) {
    PyInt n = PyOps.index(ts, times);
    if (!n.isLong()) {
      throw Errors.overflowError(
          "cannot fit '" + times.type().name() + "' into an index-sized integer");
    }
    long count = Math.max(0, n.longValue());
    if (bytes.length > 0 && count > Long.MAX_VALUE / 4 / bytes.length) {
      throw new PyRaise(Errors.make(Exceptions.MEMORY_ERROR));
    }
    ts.chargeMemory(count * bytes.length);
    if (count * bytes.length > Integer.MAX_VALUE - 64) {
      throw ts.unsupported("bytes of more than 2**31");
    }
    byte[] out = new byte[(int) (count * bytes.length)];
    for (int at = 0; at < out.length; at += bytes.length) {
      System.arraycopy(bytes, 0, out, at, bytes.length);
    }
    return out;
  }

  private static boolean contains(ThreadState ts, PyObject self, PyObject key) {
    if (key.type().lookup("__index__") != null) {
      PyInt n = PyOps.index(ts, key);
      int b = BytesConstruction.inRange(n, "byte must be in range(0, 256)");
      return BytesText.of(value(self)).indexOf(b) >= 0;
    }
    return BytesText.of(value(self)).contains(BytesText.of(required(key)));
  }
}
