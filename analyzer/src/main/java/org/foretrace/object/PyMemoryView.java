// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import org.jspecify.annotations.Nullable;

/** {@code memoryview(bytes)}: a view of bytes that never change. */
public final class PyMemoryView extends PyObject implements PyBytesLike {
  public static final PyType TYPE =
      PyType.builtin("memoryview", PyMemoryView.class, PyMemoryView::table)
          .notSubclassable()
          .withWeakReferences();

  private final PyObject owner;
  private final byte[] bytes;
  private final int start;
  private final int step;
  private final int length;
  private boolean released;

  private PyMemoryView(PyObject owner, byte[] bytes, int start, int step, int length) {
    super(TYPE);
    this.owner = owner;
    this.bytes = bytes;
    this.start = start;
    this.step = step;
    this.length = length;
  }

  private static BuiltinTable table() {
    BuiltinTable t = BuiltinTable.type();
    t.newFunction("memoryview(object)", PyMemoryView::create);
    t.method(
        "__repr__(self, /)",
        (ts, self) ->
            PyStr.of(
                (((PyMemoryView) self).released ? "<released memory at " : "<memory at ")
                    + ObjectMethods.addressOf(ts, self)
                    + ">"));
    t.method("__hash__(self, /)", (ts, self) -> PyInt.of(PyOps.hash(ts, of(self).asBytes())));
    TableParts.equality(
        t,
        (ts, op, a, b) ->
            b instanceof PyBytesLike
                ? java.util.Arrays.equals(of(a).toByteArray(), ((PyBytesLike) b).toByteArray())
                : null);
    t.method("__len__(self, /)", (ts, self) -> PyInt.of(of(self).length));
    t.method("__getitem__(self, key, /)", (ts, self, key) -> of(self).get(ts, key));
    t.method(
        "__setitem__(self, key, value, /)",
        (ts, self, key, value) -> {
          throw Errors.typeError("cannot modify read-only memory");
        });
    t.method("__iter__(self, /)", (ts, self) -> PyOps.iter(ts, of(self).asBytes()));
    t.method("__enter__(self, /)", (ts, self) -> of(self));
    t.methodN("__exit__(self, /, *args)", (ts, args) -> release(args[0]));
    t.method("release(self, /)", (ts, self) -> release(self));
    t.method("tobytes(self, /)", (ts, self) -> of(self).asBytes());
    t.method("tolist(self, /)", (ts, self) -> PyList.of(PyOps.toList(ts, of(self).asBytes())));
    t.method("toreadonly(self, /)", (ts, self) -> of(self));
    t.methodN("hex(self, *args, **kwargs)", PyMemoryView::hex);
    attributes(t);
    return TableParts.refused(t, "memoryview", "cast", "__buffer__");
  }

  private static void attributes(BuiltinTable t) {
    t.getter("obj", (ts, self) -> of(self).owner);
    t.getter("nbytes", (ts, self) -> PyInt.of(of(self).length));
    t.getter("readonly", (ts, self) -> PyBool.TRUE);
    t.getter("itemsize", (ts, self) -> PyInt.ONE);
    t.getter("format", (ts, self) -> PyStr.of("B"));
    t.getter("ndim", (ts, self) -> PyInt.ONE);
    t.getter("shape", (ts, self) -> PyTuple.of(PyInt.of(of(self).length)));
    t.getter("strides", (ts, self) -> PyTuple.of(PyInt.of(of(self).step)));
    t.getter("suboffsets", (ts, self) -> PyTuple.EMPTY);
    for (String name : new String[] {"c_contiguous", "f_contiguous", "contiguous"}) {
      t.getter(name, (ts, self) -> PyBool.of(of(self).step == 1 || of(self).length <= 1));
    }
  }

  private static PyMemoryView of(PyObject self) {
    PyMemoryView view = (PyMemoryView) self;
    if (view.released) {
      throw Errors.valueError("operation forbidden on released memoryview object");
    }
    return view;
  }

  private static PyObject create(ThreadState ts, PyType cls, PyObject[] args) {
    PyObject o = args[0];
    if (o instanceof PyMemoryView) {
      PyMemoryView v = of(o);
      return new PyMemoryView(v.owner, v.bytes, v.start, v.step, v.length);
    }
    if (!(o instanceof PyBytes)) {
      if (o instanceof PyBytesLike || o.type().lookup("__buffer__") != null) {
        throw ts.unsupported("memoryview of " + o.type().name());
      }
      throw Errors.typeError(
          "memoryview: a bytes-like object is required, not '" + o.type().name() + "'");
    }
    byte[] bytes = ((PyBytes) o).toByteArray();
    return new PyMemoryView(o, bytes, 0, 1, bytes.length);
  }

  private static PyObject release(PyObject self) {
    ((PyMemoryView) self).released = true;
    return PySingleton.NONE;
  }

  private PyObject get(ThreadState ts, PyObject key) {
    if (Sequences.isIndex(key)) {
      int at =
          Sequences.position(
              ts, PyOps.index(ts, key), length, "index out of bounds on dimension 1");
      return PyInt.of(bytes[start + at * step] & 0xff);
    }
    if (key instanceof PySlice) {
      PySlice.Range r = ((PySlice) key).indices(ts, length);
      return new PyMemoryView(owner, bytes, start + r.start() * step, step * r.step(), r.count());
    }
    throw Errors.typeError("memoryview: invalid slice key");
  }

  private static PyObject hex(ThreadState ts, @Nullable PyObject[] args) {
    PyObject self = args[0];
    PyObject given = args[1];
    PyObject kwargs = args[2];
    if (self == null || given == null || kwargs == null) {
      throw new IllegalStateException("hex of nothing");
    }
    if (PyOps.truth(ts, given) || PyOps.truth(ts, kwargs)) {
      throw ts.unsupported("memoryview.hex with arguments");
    }
    return ts.callMethod(of(self).asBytes(), "hex");
  }

  private PyBytes asBytes() {
    return PyBytes.of(toByteArray());
  }

  @Override
  public byte[] toByteArray() {
    if (start == 0 && step == 1 && length == bytes.length) {
      return bytes;
    }
    byte[] out = new byte[length];
    for (int i = 0; i < length; i++) {
      out[i] = bytes[start + i * step];
    }
    return out;
  }
}
