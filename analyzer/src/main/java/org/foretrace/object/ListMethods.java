// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The methods of list. */
final class ListMethods {
  private ListMethods() {}

  static BuiltinTable table() {
    BuiltinTable t = BuiltinTable.type();
    t.newFunction("list(*args, **kwargs)", (ts, cls, args) -> create(cls));
    t.method("__repr__(self, /)", ListMethods::repr);
    t.value("__hash__", PySingleton.NONE);
    for (Comparison.Op op : Comparison.Op.values()) {
      t.method(
          op.method + "(self, value, /)",
          (ts, a, b) ->
              b instanceof PyList
                  ? Sequences.compare(ts, op, items(a), items(b))
                  : PySingleton.NOT_IMPLEMENTED);
    }
    t.method("__iter__(self, /)", (ts, self) -> new ListIterator(of(self)));
    t.methodN("__init__(self, /, *args, **kwargs)", ListMethods::init);
    t.method("__len__(self, /)", (ts, self) -> PyInt.of(of(self).size()));
    t.method("__getitem__(self, index, /)", (ts, self, key) -> getItem(ts, of(self), key));
    t.method("__setitem__(self, key, value, /)", ListMethods::setItem);
    t.method("__delitem__(self, key, /)", ListMethods::delItem);
    t.method("__add__(self, value, /)", ListMethods::add);
    t.method("__mul__(self, value, /)", ListMethods::multiply);
    t.method("__rmul__(self, value, /)", ListMethods::multiply);
    t.method("__contains__(self, key, /)", ListMethods::contains);
    t.method("__iadd__(self, value, /)", (ts, self, other) -> extend(ts, of(self), other));
    t.method("__imul__(self, value, /)", ListMethods::multiplyInPlace);
    t.method("__reversed__(self, /)", (ts, self) -> new ListReverseIterator(of(self)));
    plainMethods(t);
    t.classMethod("__class_getitem__(cls, object, /)", (ts, a) -> new PyGenericAlias(a[0], a[1]));
    return TableParts.refused(t, "list", "__sizeof__");
  }

  private static void plainMethods(BuiltinTable t) {
    t.method("clear(self, /)", (ts, self) -> none(() -> of(self).clear()));
    t.method("copy(self, /)", (ts, self) -> PyList.of(copy(ts, of(self))));
    t.method("append(self, object, /)", (ts, self, o) -> none(() -> of(self).add(ts, o)));
    t.method("insert(self, index, object, /)", ListMethods::insert);
    t.method("extend(self, iterable, /)", (ts, self, o) -> none(() -> extend(ts, of(self), o)));
    t.method("pop(self, index=-1, /)", ListMethods::pop);
    t.method("remove(self, value, /)", ListMethods::remove);
    t.methodN("index(self, value, start=?, stop=?, /)", ListMethods::index);
    t.method("count(self, value, /)", ListMethods::count);
    t.method("reverse(self, /)", ListMethods::reverse);
    t.methodN(
        "sort(self, /, *, key=None, reverse=False)",
        (ts, a) -> none(() -> sort(ts, of(a[0]), a[1], PyOps.truth(ts, a[2]))));
  }

  private static PyList of(PyObject self) {
    return (PyList) self;
  }

  private static PyObject none(Runnable action) {
    action.run();
    return PySingleton.NONE;
  }

  private static Sequences.Items items(PyObject o) {
    PyList list = (PyList) o;
    return new Sequences.Items() {
      @Override
      public int size() {
        return list.size();
      }

      @Override
      public PyObject get(int index) {
        return list.get(index);
      }
    };
  }

  private static PyObject create(PyType cls) {
    return cls == PyList.TYPE ? new PyList() : new PyList.Instance(cls);
  }

  private static PyObject init(ThreadState ts, PyObject[] args) {
    PyList self = of(args[0]);
    PyTuple given = (PyTuple) args[1];
    if (((PyDict) args[2]).size() > 0) {
      throw Errors.typeError("list() takes no keyword arguments");
    }
    if (given.size() > 1) {
      throw Errors.typeError("list expected at most 1 argument, got " + given.size());
    }
    self.clear();
    if (given.size() == 1) {
      extend(ts, self, given.get(0));
    }
    return PySingleton.NONE;
  }

  private static PyObject repr(ThreadState ts, PyObject self) {
    if (of(self).size() == 0) {
      return PyStr.of("[]");
    }
    if (ts.enterRepr(self)) {
      return PyStr.of("[...]");
    }
    try {
      return PyStr.of(Sequences.repr(ts, self, items(self), "[", "]"));
    } finally {
      ts.leaveRepr(self);
    }
  }

  private static PyObject[] copy(ThreadState ts, PyList list) {
    Sequences.charge(ts, list.size());
    return list.toArray();
  }

  // ---- items and slices

  static PyObject getItem(ThreadState ts, PyList list, PyObject key) {
    if (Sequences.isIndex(key)) {
      PyInt index = PyOps.index(ts, key);
      return list.get(Sequences.position(ts, index, list.size(), "list index out of range"));
    }
    if (key instanceof PySlice) {
      return PyList.of(slice(ts, list, ((PySlice) key).indices(ts, list.size())));
    }
    throw wrongKey(key);
  }

  private static PyObject[] slice(ThreadState ts, PyList list, PySlice.Range range) {
    Sequences.charge(ts, range.count());
    PyObject[] items = new PyObject[range.count()];
    for (int i = 0; i < items.length; i++) {
      items[i] = list.get(range.start() + i * range.step());
    }
    return items;
  }

  private static PyRaise wrongKey(PyObject key) {
    return Errors.typeError("list indices must be integers or slices, not " + key.type().name());
  }

  private static PyObject setItem(ThreadState ts, PyObject self, PyObject key, PyObject value) {
    PyList list = of(self);
    if (Sequences.isIndex(key)) {
      PyInt index = PyOps.index(ts, key);
      list.set(
          Sequences.position(ts, index, list.size(), "list assignment index out of range"), value);
    } else if (key instanceof PySlice) {
      setSlice(ts, list, (PySlice) key, value);
    } else {
      throw wrongKey(key);
    }
    return PySingleton.NONE;
  }

  private static void setSlice(ThreadState ts, PyList list, PySlice slice, PyObject value) {
    long step = slice.step() == PySingleton.NONE ? 1 : PySlice.part(ts, slice.step());
    if (step == 0) {
      throw Errors.valueError("slice step cannot be zero");
    }
    if (step == 1) {
      PyObject[] with = iterableItems(ts, value, "must assign iterable to extended slice");
      PySlice.Range range = slice.indices(ts, list.size());
      list.replace(ts, range.start(), Math.max(range.start(), range.stop()), with);
      return;
    }
    PyObject[] with = iterableItems(ts, value, "must assign iterable to extended slice");
    PySlice.Range range = slice.indices(ts, list.size());
    if (with.length != range.count()) {
      throw Errors.valueError(
          "attempt to assign sequence of size "
              + with.length
              + " to extended slice of size "
              + range.count());
    }
    for (int i = 0; i < with.length; i++) {
      list.set(range.start() + i * range.step(), with[i]);
    }
  }

  private static PyObject[] iterableItems(ThreadState ts, PyObject o, String otherwise) {
    if (!PyOps.isIterable(o)) {
      throw Errors.typeError(otherwise);
    }
    return PyOps.toList(ts, o).toArray(new PyObject[0]);
  }

  private static PyObject delItem(ThreadState ts, PyObject self, PyObject key) {
    PyList list = of(self);
    if (Sequences.isIndex(key)) {
      PyInt index = PyOps.index(ts, key);
      int at = Sequences.position(ts, index, list.size(), "list assignment index out of range");
      Sequences.move(ts, list.size() - at);
      list.remove(at);
    } else if (key instanceof PySlice) {
      delSlice(ts, list, ((PySlice) key).indices(ts, list.size()));
    } else {
      throw wrongKey(key);
    }
    return PySingleton.NONE;
  }

  private static void delSlice(ThreadState ts, PyList list, PySlice.Range range) {
    if (range.count() == 0) {
      return;
    }
    if (range.step() == 1) {
      list.replace(ts, range.start(), range.stop(), new PyObject[0]);
      return;
    }
    PyObject[] old = list.toArray();
    boolean[] gone = new boolean[old.length];
    for (int i = 0; i < range.count(); i++) {
      gone[range.start() + i * range.step()] = true;
    }
    PyObject[] kept = new PyObject[old.length - range.count()];
    int n = 0;
    for (int i = 0; i < old.length; i++) {
      if (!gone[i]) {
        kept[n++] = old[i];
      }
    }
    list.setItems(kept);
  }

  // ---- operators

  private static PyObject add(ThreadState ts, PyObject self, PyObject other) {
    if (!(other instanceof PyList)) {
      throw Errors.typeError(
          "can only concatenate list (not \"" + other.type().name() + "\") to list");
    }
    PyObject[] a = of(self).toArray();
    PyObject[] b = of(other).toArray();
    Sequences.charge(ts, (long) a.length + b.length);
    PyObject[] all = java.util.Arrays.copyOf(a, a.length + b.length);
    System.arraycopy(b, 0, all, a.length, b.length);
    return PyList.of(all);
  }

  private static PyObject multiply(ThreadState ts, PyObject self, PyObject n) {
    return PyList.of(Sequences.repeat(ts, of(self).toArray(), of(self).size(), n));
  }

  private static PyObject multiplyInPlace(ThreadState ts, PyObject self, PyObject n) {
    of(self).setItems(Sequences.repeat(ts, of(self).toArray(), of(self).size(), n));
    return self;
  }

  private static PyObject contains(ThreadState ts, PyObject self, PyObject value) {
    PyList list = of(self);
    Sequences.scan(ts, list.size());
    for (int i = 0; i < list.size(); i++) {
      if (PyOps.equal(ts, list.get(i), value)) {
        return PyBool.TRUE;
      }
    }
    return PyBool.FALSE;
  }

  static PyObject extend(ThreadState ts, PyList list, PyObject other) {
    PyType t = other.type();
    if (t == PyList.TYPE || t == PyTuple.TYPE) {
      PyObject[] more = t == PyList.TYPE ? of(other).toArray() : ((PyTuple) other).items();
      Sequences.move(ts, more.length);
      list.replace(ts, list.size(), list.size(), more);
    } else {
      PyOps.iterate(ts, other, o -> list.add(ts, o));
    }
    return list;
  }

  // ---- methods

  private static PyObject insert(ThreadState ts, PyObject self, PyObject at, PyObject value) {
    PyList list = of(self);
    long i = Arguments.size(ts, at);
    i = i < 0 ? Math.max(0, i + list.size()) : Math.min(i, list.size());
    Sequences.move(ts, list.size() - (int) i);
    list.add(ts, (int) i, value);
    return PySingleton.NONE;
  }

  private static PyObject pop(ThreadState ts, PyObject self, PyObject at) {
    PyList list = of(self);
    long i = Arguments.size(ts, at);
    if (list.size() == 0) {
      throw Errors.indexError("pop from empty list");
    }
    i = i < 0 ? i + list.size() : i;
    if (i < 0 || i >= list.size()) {
      throw Errors.indexError("pop index out of range");
    }
    Sequences.move(ts, list.size() - (int) i);
    return list.remove((int) i);
  }

  private static PyObject remove(ThreadState ts, PyObject self, PyObject value) {
    PyList list = of(self);
    Sequences.scan(ts, list.size());
    for (int i = 0; i < list.size(); i++) {
      if (PyOps.equal(ts, list.get(i), value)) {
        if (i < list.size()) {
          list.remove(i);
        }
        return PySingleton.NONE;
      }
    }
    throw Errors.valueError("list.remove(x): x not in list");
  }

  private static PyObject index(ThreadState ts, @Nullable PyObject[] args) {
    PyObject self = args[0];
    PyObject value = args[1];
    if (self == null || value == null) {
      throw new IllegalStateException("list.index without a value");
    }
    int found = Sequences.find(ts, items(self), value, args[2], args[3]);
    if (found < 0) {
      throw Errors.valueError(PyOps.repr(ts, value) + " is not in list");
    }
    return PyInt.of(found);
  }

  private static PyObject count(ThreadState ts, PyObject self, PyObject value) {
    PyList list = of(self);
    Sequences.scan(ts, list.size());
    int n = 0;
    for (int i = 0; i < list.size(); i++) {
      n += PyOps.equal(ts, list.get(i), value) ? 1 : 0;
    }
    return PyInt.of(n);
  }

  private static PyObject reverse(ThreadState ts, PyObject self) {
    PyObject[] all = of(self).toArray();
    Sequences.move(ts, all.length);
    ListSort.reverse(all, 0, all.length);
    of(self).setItems(all);
    return PySingleton.NONE;
  }

  /** {@code list.sort}: the list looks empty meanwhile. */
  static void sort(ThreadState ts, PyList list, PyObject key, boolean reverse) {
    PyObject[] values = list.beginSort();
    boolean untouched = true;
    boolean sorted = false;
    try {
      ts.chargeSteps(values.length >> 3);
      PyObject[] keys = values;
      if (key != PySingleton.NONE) {
        keys = new PyObject[values.length];
        Sequences.charge(ts, values.length);
        for (int i = 0; i < values.length; i++) {
          keys[i] = ts.call(key, values[i]);
        }
      }
      sortBy(ts, keys, values, reverse);
      sorted = true;
    } finally {
      untouched = list.endSort(values);
    }
    if (sorted && !untouched) {
      throw Errors.valueError("list modified during sort");
    }
  }

  // Reversed before and after, equal elements keep their order.
  private static void sortBy(ThreadState ts, PyObject[] keys, PyObject[] values, boolean reverse) {
    boolean separate = keys != values;
    if (reverse) {
      ListSort.reverse(values, 0, values.length);
      if (separate) {
        ListSort.reverse(keys, 0, keys.length);
      }
    }
    try {
      ListSort.sort(ts, keys, separate ? values : null);
    } finally {
      if (reverse) {
        ListSort.reverse(values, 0, values.length);
      }
    }
  }

  /** {@code sorted(iterable, key=key, reverse=reverse)}. */
  static PyList sorted(ThreadState ts, List<PyObject> items, PyObject key, boolean reverse) {
    PyList list = PyList.of(items);
    sort(ts, list, key, reverse);
    return list;
  }
}
