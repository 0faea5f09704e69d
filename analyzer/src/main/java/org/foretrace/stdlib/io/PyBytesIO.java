// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.io;

import java.util.Arrays;
import org.foretrace.object.Arguments;
import org.foretrace.object.BuiltinTable;
import org.foretrace.object.Errors;
import org.foretrace.object.PyBool;
import org.foretrace.object.PyBytes;
import org.foretrace.object.PyBytesLike;
import org.foretrace.object.PyDict;
import org.foretrace.object.PyInt;
import org.foretrace.object.PyIterator;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyOps;
import org.foretrace.object.PySingleton;
import org.foretrace.object.PyType;
import org.foretrace.object.ThreadState;
import org.jspecify.annotations.Nullable;

/** {@code io.BytesIO}. */
final class PyBytesIO extends PyIterator {
  static final PyType TYPE =
      PyType.builtin("_io", "_io.BytesIO", PyBytesIO.class, IoTypes.BYTES_BASE, PyBytesIO::members)
          .withDict()
          .withWeakReferences();

  private final @Nullable PyDict attributes;
  private byte[] bytes = new byte[16];
  private int size;
  private int position;
  private boolean closed;

  private PyBytesIO(PyType type) {
    super(type);
    this.attributes = type.hasDict() ? new PyDict() : null;
  }

  @Override
  public @Nullable PyDict dict() {
    return attributes;
  }

  private static BuiltinTable members() {
    BuiltinTable t = PyIterator.table();
    t.newFunction("BytesIO(*args, **kwargs)", (ts, cls, args) -> new PyBytesIO(cls));
    t.methodN("__init__(self, /, initial_bytes=None)", PyBytesIO::init);
    t.method(
        "getvalue(self, /)",
        (ts, self) -> PyBytes.of(Arrays.copyOf(open(self).bytes, open(self).size)));
    t.method("read(self, size=-1, /)", (ts, self, n) -> open(self).read(IoTypes.size(ts, n)));
    t.method("read1(self, size=-1, /)", (ts, self, n) -> open(self).read(IoTypes.size(ts, n)));
    t.method(
        "readline(self, size=-1, /)", (ts, self, n) -> open(self).readLine(IoTypes.size(ts, n)));
    t.method(
        "write(self, b, /)",
        (ts, self, b) -> {
          byte[] given = bytesOf(b);
          open(self).write(ts, given);
          return PyInt.of(given.length);
        });
    t.method("tell(self, /)", (ts, self) -> PyInt.of(open(self).position));
    t.methodN("seek(self, pos, whence=0, /)", PyBytesIO::seek);
    t.methodN("truncate(self, size=None, /)", PyBytesIO::truncate);
    t.method(
        "close(self, /)",
        (ts, self) -> {
          of(self).closed = true;
          return PySingleton.NONE;
        });
    for (String name : new String[] {"readable", "writable", "seekable"}) {
      t.method(
          name + "(self, /)",
          (ts, self) -> {
            open(self);
            return PyBool.TRUE;
          });
    }
    for (String name : new String[] {"getbuffer", "readinto", "readinto1"}) {
      t.methodN(
          name + "(self, /, *args)",
          (ts, args) -> {
            throw ts.unsupported("io.BytesIO." + name);
          });
    }
    return t.getter("closed", (ts, self) -> PyBool.of(of(self).closed));
  }

  private static PyBytesIO of(PyObject self) {
    return (PyBytesIO) self;
  }

  private static PyBytesIO open(PyObject self) {
    if (of(self).closed) {
      throw Errors.valueError("I/O operation on closed file.");
    }
    return of(self);
  }

  private static byte[] bytesOf(PyObject b) {
    if (!(b instanceof PyBytesLike)) {
      throw Errors.typeError(
          "a bytes-like object is required, not '"
              + Arguments.typeName(b).replace("None", "NoneType")
              + "'");
    }
    return ((PyBytesLike) b).toByteArray();
  }

  private static PyObject init(ThreadState ts, PyObject[] args) {
    PyBytesIO self = of(args[0]);
    self.size = 0;
    self.position = 0;
    if (args[1] != PySingleton.NONE) {
      self.write(ts, bytesOf(args[1]));
      self.position = 0;
    }
    return PySingleton.NONE;
  }

  private void write(ThreadState ts, byte[] given) {
    if (given.length == 0) {
      return;
    }
    int end = Math.addExact(position, given.length);
    if (end > bytes.length) {
      int capacity = Math.max(end, bytes.length + (bytes.length >> 1));
      ts.chargeMemory(capacity - bytes.length);
      bytes = Arrays.copyOf(bytes, capacity);
    }
    if (position > size) {
      Arrays.fill(bytes, size, position, (byte) 0);
    }
    System.arraycopy(given, 0, bytes, position, given.length);
    position = end;
    size = Math.max(size, end);
  }

  private PyBytes take(int to) {
    int from = Math.min(position, size);
    position = Math.max(position, to);
    return PyBytes.of(Arrays.copyOfRange(bytes, from, Math.max(from, to)));
  }

  private PyBytes read(int n) {
    int from = Math.min(position, size);
    return take(n < 0 ? size : (int) Math.min(size, (long) from + n));
  }

  private PyBytes readLine(int n) {
    int from = Math.min(position, size);
    int limit = n < 0 ? size : (int) Math.min(size, (long) from + n);
    int to = from;
    while (to < limit) {
      if (bytes[to++] == '\n') {
        break;
      }
    }
    return take(to);
  }

  private static PyObject seek(ThreadState ts, PyObject[] args) {
    PyBytesIO self = open(args[0]);
    int pos = Arguments.size(ts, args[1]);
    int whence = Arguments.cInt(ts, args[2]);
    if (whence < 0 || whence > 2) {
      throw Errors.valueError("invalid whence (" + whence + ", should be 0, 1 or 2)");
    }
    if (pos < 0 && whence == 0) {
      throw Errors.valueError("negative seek value " + pos);
    }
    int from = whence == 0 ? 0 : whence == 1 ? self.position : self.size;
    self.position = Math.max(0, Math.addExact(from, pos));
    return PyInt.of(self.position);
  }

  private static PyObject truncate(ThreadState ts, PyObject[] args) {
    PyBytesIO self = open(args[0]);
    int to = args[1] == PySingleton.NONE ? self.position : PyOps.index(ts, args[1]).clampedInt();
    if (to < 0) {
      throw Errors.valueError("negative size value " + to);
    }
    self.size = Math.min(self.size, to);
    return PyInt.of(to);
  }

  @Override
  public @Nullable PyObject next(ThreadState ts) {
    PyBytes line = open(this).readLine(-1);
    return line.length() == 0 ? null : line;
  }
}
