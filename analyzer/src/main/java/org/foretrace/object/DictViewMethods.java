// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

/** The methods of the views of a dict. */
final class DictViewMethods {
  private DictViewMethods() {}

  private static PyDictView of(PyObject self) {
    return (PyDictView) self;
  }

  private static BuiltinTable common() {
    BuiltinTable t = BuiltinTable.type();
    t.method("__repr__(self, /)", DictViewMethods::repr);
    t.method("__iter__(self, /)", (ts, self) -> of(self).iterator());
    t.method("__len__(self, /)", (ts, self) -> PyInt.of(of(self).dictionary().size()));
    t.method("__reversed__(self, /)", (ts, self) -> of(self).reverseIterator());
    return t.getter("mapping", (ts, self) -> new PyMappingProxy(of(self).dictionary()));
  }

  static BuiltinTable values() {
    return common();
  }

  static BuiltinTable keys() {
    BuiltinTable t = sets(common());
    return t.method(
        "__contains__(self, key, /)",
        (ts, self, key) -> PyBool.of(of(self).dictionary().entry(ts, key) != null));
  }

  static BuiltinTable items() {
    return sets(common()).method("__contains__(self, key, /)", DictViewMethods::containsItem);
  }

  private static PyObject containsItem(ThreadState ts, PyObject self, PyObject item) {
    if (!(item instanceof PyTuple) || ((PyTuple) item).size() != 2) {
      return PyBool.FALSE;
    }
    PyTuple pair = (PyTuple) item;
    PyObject found = of(self).dictionary().get(ts, pair.get(0));
    return PyBool.of(found != null && PyOps.equal(ts, found, pair.get(1)));
  }

  private static PyObject repr(ThreadState ts, PyObject self) {
    if (ts.enterRepr(self)) {
      return PyStr.of("...");
    }
    try {
      PyList items = PyList.of(PyOps.toList(ts, self));
      return PyStr.of(self.type().name() + "(" + PyOps.repr(ts, items) + ")");
    } finally {
      ts.leaveRepr(self);
    }
  }

  // ---- as sets

  private static BuiltinTable sets(BuiltinTable t) {
    t.value("__hash__", PySingleton.NONE);
    for (Comparison.Op op : Comparison.Op.values()) {
      t.method(op.method + "(self, value, /)", (ts, a, b) -> compare(ts, op, a, b));
    }
    t.method("__and__(self, value, /)", DictViewMethods::and);
    t.method("__rand__(self, value, /)", (ts, a, b) -> and(ts, b, a));
    t.method("__or__(self, value, /)", DictViewMethods::or);
    t.method("__ror__(self, value, /)", (ts, a, b) -> or(ts, b, a));
    t.method("__sub__(self, value, /)", DictViewMethods::subtract);
    t.method("__rsub__(self, value, /)", (ts, a, b) -> subtract(ts, b, a));
    t.method("__xor__(self, value, /)", DictViewMethods::xor);
    t.method("__rxor__(self, value, /)", (ts, a, b) -> xor(ts, b, a));
    return t.method("isdisjoint(self, other, /)", DictViewMethods::isDisjoint);
  }

  private static boolean isSetLike(PyObject o) {
    return o instanceof PyBaseSet || o instanceof PyDictKeys || o instanceof PyDictItems;
  }

  private static PyObject compare(ThreadState ts, Comparison.Op op, PyObject a, PyObject b) {
    if (!isSetLike(b)) {
      return PySingleton.NOT_IMPLEMENTED;
    }
    int na = PyOps.length(ts, a);
    int nb = PyOps.length(ts, b);
    boolean holds =
        switch (op) {
          case EQ -> na == nb && allIn(ts, a, b);
          case NE -> !(na == nb && allIn(ts, a, b));
          case LT -> na < nb && allIn(ts, a, b);
          case LE -> na <= nb && allIn(ts, a, b);
          case GT -> na > nb && allIn(ts, b, a);
          case GE -> na >= nb && allIn(ts, b, a);
        };
    return PyBool.of(holds);
  }

  private static boolean allIn(ThreadState ts, PyObject a, PyObject b) {
    PyObject it = PyOps.iter(ts, a);
    for (PyObject o = PyOps.next(ts, it); o != null; o = PyOps.next(ts, it)) {
      if (!PyOps.contains(ts, b, o)) {
        return false;
      }
    }
    return true;
  }

  private static PySet setOf(ThreadState ts, PyObject o) {
    PySet set = new PySet();
    SetMethods.update(ts, set, o instanceof PyDictKeys ? ((PyDictKeys) o).dictionary() : o);
    return set;
  }

  // The smaller one of two views is stepped through.
  private static PyObject and(ThreadState ts, PyObject left, PyObject right) {
    PyObject self = isView(left) ? left : right;
    PyObject other = isView(left) ? right : left;
    int size = PyOps.length(ts, self);
    if (other.type() == PySet.TYPE && size <= ((PySet) other).size()) {
      return SetMethods.intersection(ts, (PySet) other, self);
    }
    if (isView(other) && PyOps.length(ts, other) > size) {
      PyObject swap = other;
      other = self;
      self = swap;
    }
    PySet result = new PySet();
    PyObject it = PyOps.iter(ts, other);
    for (PyObject o = PyOps.next(ts, it); o != null; o = PyOps.next(ts, it)) {
      if (PyOps.contains(ts, self, o)) {
        result.add(ts, o);
      }
    }
    return result;
  }

  private static boolean isView(PyObject o) {
    return o instanceof PyDictKeys || o instanceof PyDictItems;
  }

  private static PyObject or(ThreadState ts, PyObject a, PyObject b) {
    PySet result = setOf(ts, a);
    SetMethods.update(ts, result, b);
    return result;
  }

  private static PyObject subtract(ThreadState ts, PyObject a, PyObject b) {
    PySet result = setOf(ts, a);
    SetMethods.differenceUpdate(ts, result, b);
    return result;
  }

  private static PyObject xor(ThreadState ts, PyObject a, PyObject b) {
    if (a instanceof PyDictItems && b instanceof PyDictItems) {
      return itemsXor(ts, ((PyDictItems) a).dictionary(), ((PyDictItems) b).dictionary());
    }
    PySet result = setOf(ts, a);
    SetMethods.symmetricDifferenceUpdate(ts, result, b);
    return result;
  }

  private static PyObject itemsXor(ThreadState ts, PyDict a, PyDict b) {
    PyDict rest = a.copy();
    PySet result = new PySet();
    PyObject it = new DictIterator(b, DictIterator.ITEMS);
    for (PyObject o = PyOps.next(ts, it); o != null; o = PyOps.next(ts, it)) {
      PyTuple pair = (PyTuple) o;
      PyObject mine = rest.get(ts, pair.get(0));
      if (mine != null && PyOps.equal(ts, mine, pair.get(1))) {
        rest.remove(ts, pair.get(0));
      } else {
        result.add(ts, pair);
      }
    }
    SetMethods.update(ts, result, new PyDictItems(rest));
    return result;
  }

  private static PyObject isDisjoint(ThreadState ts, PyObject left, PyObject right) {
    PyObject self = left;
    PyObject other = right;
    if (self == other) {
      return PyBool.of(PyOps.length(ts, self) == 0);
    }
    if (isSetLike(other) && PyOps.length(ts, other) > PyOps.length(ts, self)) {
      PyObject swap = other;
      other = self;
      self = swap;
    }
    PyObject it = PyOps.iter(ts, other);
    for (PyObject o = PyOps.next(ts, it); o != null; o = PyOps.next(ts, it)) {
      if (PyOps.contains(ts, self, o)) {
        return PyBool.FALSE;
      }
    }
    return PyBool.TRUE;
  }
}
