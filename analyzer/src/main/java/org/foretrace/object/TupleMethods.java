// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import org.jspecify.annotations.Nullable;

/** The methods of tuple. */
final class TupleMethods {
  private TupleMethods() {}

  static BuiltinTable table() {
    BuiltinTable t = BuiltinTable.type();
    t.newFunction("tuple(iterable=?, /)", TupleMethods::create);
    t.method("__repr__(self, /)", TupleMethods::repr);
    t.method("__hash__(self, /)", (ts, self) -> PyInt.of(Hashes.ofSequence(ts, of(self).items())));
    for (Comparison.Op op : Comparison.Op.values()) {
      t.method(
          op.method + "(self, value, /)",
          (ts, a, b) ->
              b instanceof PyTuple
                  ? Sequences.compareTuples(ts, op, of(a), of(b))
                  : PySingleton.NOT_IMPLEMENTED);
    }
    t.method("__iter__(self, /)", (ts, self) -> new TupleIterator(of(self)));
    t.method("__len__(self, /)", (ts, self) -> PyInt.of(of(self).size()));
    t.method("__getitem__(self, key, /)", (ts, self, key) -> getItem(ts, of(self), key));
    t.method("__add__(self, value, /)", TupleMethods::add);
    t.method("__mul__(self, value, /)", TupleMethods::multiply);
    t.method("__rmul__(self, value, /)", TupleMethods::multiply);
    t.method("__contains__(self, key, /)", TupleMethods::contains);
    t.method("__getnewargs__(self, /)", (ts, self) -> PyTuple.of(PyTuple.of(of(self).items())));
    t.methodN("index(self, value, start=?, stop=?, /)", TupleMethods::index);
    t.method("count(self, value, /)", TupleMethods::count);
    return t.classMethod(
        "__class_getitem__(cls, object, /)", (ts, a) -> new PyGenericAlias(a[0], a[1]));
  }

  private static PyTuple of(PyObject self) {
    return (PyTuple) self;
  }

  private static Sequences.Items items(PyTuple tuple) {
    return new Sequences.Items() {
      @Override
      public int size() {
        return tuple.size();
      }

      @Override
      public PyObject get(int index) {
        return tuple.get(index);
      }
    };
  }

  private static PyObject create(ThreadState ts, PyType cls, @Nullable PyObject[] args) {
    PyObject source = args[0];
    if (cls == PyTuple.TYPE && source != null && source.type() == PyTuple.TYPE) {
      return source;
    }
    PyObject[] items =
        source == null ? new PyObject[0] : PyOps.toList(ts, source).toArray(new PyObject[0]);
    return cls == PyTuple.TYPE ? PyTuple.of(items) : new PyTuple.Instance(cls, items);
  }

  private static PyObject repr(ThreadState ts, PyObject self) {
    PyTuple tuple = of(self);
    if (tuple.size() == 0) {
      return PyStr.of("()");
    }
    if (ts.enterRepr(self)) {
      return PyStr.of("(...)");
    }
    try {
      String close = tuple.size() == 1 ? ",)" : ")";
      return PyStr.of(Sequences.repr(ts, self, items(tuple), "(", close));
    } finally {
      ts.leaveRepr(self);
    }
  }

  static PyObject getItem(ThreadState ts, PyTuple tuple, PyObject key) {
    if (Sequences.isIndex(key)) {
      PyInt index = PyOps.index(ts, key);
      return tuple.get(Sequences.position(ts, index, tuple.size(), "tuple index out of range"));
    }
    if (key instanceof PySlice) {
      PySlice.Range range = ((PySlice) key).indices(ts, tuple.size());
      if (range.count() == tuple.size() && range.step() == 1 && tuple.type() == PyTuple.TYPE) {
        return tuple;
      }
      return PyTuple.of(Sequences.slice(ts, tuple.items(), range));
    }
    throw Errors.typeError("tuple indices must be integers or slices, not " + key.type().name());
  }

  private static PyObject add(ThreadState ts, PyObject self, PyObject other) {
    if (!(other instanceof PyTuple)) {
      throw Errors.typeError(
          "can only concatenate tuple (not \"" + other.type().name() + "\") to tuple");
    }
    PyObject[] a = of(self).items();
    PyObject[] b = of(other).items();
    if (a.length == 0 && other.type() == PyTuple.TYPE) {
      return other;
    }
    if (b.length == 0 && self.type() == PyTuple.TYPE) {
      return self;
    }
    Sequences.charge(ts, (long) a.length + b.length);
    PyObject[] all = java.util.Arrays.copyOf(a, a.length + b.length);
    System.arraycopy(b, 0, all, a.length, b.length);
    return PyTuple.of(all);
  }

  private static PyObject multiply(ThreadState ts, PyObject self, PyObject n) {
    PyTuple tuple = of(self);
    PyInt times = PyOps.index(ts, n);
    if (tuple.type() == PyTuple.TYPE && (tuple.size() == 0 || isOne(times))) {
      return tuple;
    }
    return PyTuple.of(Sequences.repeat(ts, tuple.items(), tuple.size(), times));
  }

  private static boolean isOne(PyInt n) {
    return n.isLong() && n.longValue() == 1;
  }

  private static PyObject contains(ThreadState ts, PyObject self, PyObject value) {
    Sequences.scan(ts, of(self).size());
    for (PyObject o : of(self)) {
      if (PyOps.equal(ts, o, value)) {
        return PyBool.TRUE;
      }
    }
    return PyBool.FALSE;
  }

  private static PyObject index(ThreadState ts, @Nullable PyObject[] args) {
    PyObject self = args[0];
    PyObject value = args[1];
    if (self == null || value == null) {
      throw new IllegalStateException("tuple.index without a value");
    }
    int found = Sequences.find(ts, items(of(self)), value, args[2], args[3]);
    if (found < 0) {
      throw Errors.valueError("tuple.index(x): x not in tuple");
    }
    return PyInt.of(found);
  }

  private static PyObject count(ThreadState ts, PyObject self, PyObject value) {
    int n = 0;
    Sequences.scan(ts, of(self).size());
    for (PyObject o : of(self)) {
      n += PyOps.equal(ts, o, value) ? 1 : 0;
    }
    return PyInt.of(n);
  }
}
