// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import org.foretrace.text.StrText;
import org.jspecify.annotations.Nullable;

/** The methods of bytearray that change it. */
final class ByteArrayMethods {
  private ByteArrayMethods() {}

  static BuiltinTable own() {
    BuiltinTable t = BuiltinTable.type();
    t.newFunction(
        "bytearray(*args, **kwargs)",
        (ts, cls, args) ->
            cls == PyByteArray.TYPE ? PyByteArray.of(new byte[0]) : new PyByteArray.Instance(cls));
    t.methodN(
        "__init__(self, /, source=?, encoding=?, errors=?)",
        (ts, args) -> {
          of(args[0]).set(BytesConstruction.create(ts, "bytearray", args, 1));
          return PySingleton.NONE;
        });
    t.method("__repr__(self, /)", (ts, self) -> PyStr.of(repr(self)));
    t.method("__str__(self, /)", (ts, self) -> PyStr.of(repr(self)));
    t.value("__hash__", PySingleton.NONE);
    items(t);
    changes(t);
    return TableParts.refused(
        t, "bytearray", "__alloc__", "__reduce__", "__reduce_ex__", "__release_buffer__");
  }

  private static PyByteArray of(PyObject self) {
    return (PyByteArray) self;
  }

  private static String repr(PyObject self) {
    String name = self.type().name();
    name = name.substring(name.lastIndexOf('.') + 1);
    return name + "(" + StrText.repr(of(self).toByteArray()) + ")";
  }

  private static int item(ThreadState ts, PyObject value) {
    return BytesConstruction.inRange(PyOps.index(ts, value), "byte must be in range(0, 256)");
  }

  private static void items(BuiltinTable t) {
    t.method(
        "__setitem__(self, key, value, /)",
        (ts, self, key, value) -> {
          if (key instanceof PySlice) {
            setSlice(ts, of(self), (PySlice) key, value);
          } else {
            int at = BytesMethods.index(ts, self, key, "");
            int b = item(ts, value);
            of(self).toByteArray()[at] = (byte) b;
          }
          return PySingleton.NONE;
        });
    t.method(
        "__delitem__(self, key, /)",
        (ts, self, key) -> {
          if (key instanceof PySlice) {
            setSlice(ts, of(self), (PySlice) key, null);
          } else {
            int at = BytesMethods.index(ts, self, key, "");
            of(self).replace(ts, at, at + 1, new byte[0]);
          }
          return PySingleton.NONE;
        });
    t.method(
        "__iadd__(self, value, /)",
        (ts, self, value) -> {
          if (!(value instanceof PyBytesLike)) {
            throw Errors.typeError(
                "can't concat " + value.type().name() + " to " + self.type().name());
          }
          append(ts, of(self), BytesMethods.value(value));
          return self;
        });
    t.method(
        "__imul__(self, value, /)",
        (ts, self, times) -> {
          of(self).set(BytesMethods.repeated(ts, of(self).toByteArray(), times));
          return self;
        });
  }

  private static void append(ThreadState ts, PyByteArray self, byte[] more) {
    int length = self.toByteArray().length;
    ts.chargeMemory(more.length);
    self.replace(ts, length, length, more);
  }

  private static void setSlice(
      ThreadState ts, PyByteArray self, PySlice key, @Nullable PyObject value) {
    byte[] by = value == null ? new byte[0] : sliceValue(ts, value);
    PySlice.Range r = key.indices(ts, self.toByteArray().length);
    if (r.step() == 1) {
      ts.chargeMemory(by.length);
      self.replace(ts, r.start(), r.start() + r.count(), by);
      return;
    }
    if (value == null) {
      deleteSteps(ts, self, r);
      return;
    }
    if (by.length != r.count()) {
      throw Errors.valueError(
          "attempt to assign bytes of size "
              + by.length
              + " to extended slice of size "
              + r.count());
    }
    for (int i = 0; i < by.length; i++) {
      self.toByteArray()[r.start() + i * r.step()] = by[i];
    }
  }

  private static byte[] sliceValue(ThreadState ts, PyObject value) {
    if (value instanceof PyInt || value instanceof PyStr) {
      throw Errors.typeError(
          "can assign only bytes, buffers, or iterables of ints in range(0, 256)");
    }
    return BytesConstruction.ofObject(ts, value);
  }

  private static void deleteSteps(ThreadState ts, PyByteArray self, PySlice.Range r) {
    byte[] old = self.toByteArray();
    boolean[] gone = new boolean[old.length];
    for (int i = 0; i < r.count(); i++) {
      gone[r.start() + i * r.step()] = true;
    }
    byte[] out = new byte[old.length - r.count()];
    int n = 0;
    for (int i = 0; i < old.length; i++) {
      if (!gone[i]) {
        out[n++] = old[i];
      }
    }
    ts.chargeSteps(old.length / 256);
    self.set(out);
  }

  private static void changes(BuiltinTable t) {
    t.method(
        "append(self, item, /)",
        (ts, self, value) -> {
          append(ts, of(self), new byte[] {(byte) item(ts, value)});
          return PySingleton.NONE;
        });
    t.method(
        "extend(self, iterable_of_ints, /)",
        (ts, self, more) -> {
          append(ts, of(self), extension(ts, more));
          return PySingleton.NONE;
        });
    t.method(
        "insert(self, index, item, /)",
        (ts, self, index, value) -> {
          int length = of(self).toByteArray().length;
          int at = Arguments.size(ts, index);
          at = at < 0 ? Math.max(0, at + length) : Math.min(at, length);
          of(self).replace(ts, at, at, new byte[] {(byte) item(ts, value)});
          return PySingleton.NONE;
        });
    t.method("pop(self, index=-1, /)", ByteArrayMethods::pop);
    t.method(
        "remove(self, value, /)",
        (ts, self, value) -> {
          int at = BytesText.of(of(self).toByteArray()).indexOf(item(ts, value));
          if (at < 0) {
            throw Errors.valueError("value not found in bytearray");
          }
          of(self).replace(ts, at, at + 1, new byte[0]);
          return PySingleton.NONE;
        });
    t.method(
        "clear(self, /)",
        (ts, self) -> {
          of(self).set(new byte[0]);
          return PySingleton.NONE;
        });
    t.method("copy(self, /)", (ts, self) -> PyByteArray.of(of(self).copy()));
    t.method(
        "reverse(self, /)",
        (ts, self) -> {
          String text = BytesText.of(of(self).toByteArray());
          of(self).set(BytesText.toBytes(new StringBuilder(text).reverse().toString()));
          return PySingleton.NONE;
        });
  }

  private static byte[] extension(ThreadState ts, PyObject more) {
    if (more instanceof PyStr) {
      throw Errors.typeError("expected iterable of integers; got: 'str'");
    }
    if (more.type().lookup("__iter__") == null
        && more.type().lookup("__getitem__") == null
        && !(more instanceof PyBytesLike)) {
      throw Errors.typeError("can't extend bytearray with " + more.type().name());
    }
    if (more instanceof PyBytesLike) {
      return BytesMethods.value(more).clone();
    }
    java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
    PyOps.iterate(ts, more, o -> out.write(item(ts, o)));
    return out.toByteArray();
  }

  private static PyObject pop(ThreadState ts, PyObject self, PyObject index) {
    int length = of(self).toByteArray().length;
    int at = Arguments.size(ts, index);
    if (length == 0) {
      throw Errors.indexError("pop from empty bytearray");
    }
    at = at < 0 ? at + length : at;
    if (at < 0 || at >= length) {
      throw Errors.indexError("pop index out of range");
    }
    int value = of(self).toByteArray()[at] & 0xff;
    of(self).replace(ts, at, at + 1, new byte[0]);
    return PyInt.of(value);
  }
}
