// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.collections;

import org.foretrace.object.BuiltinTable;
import org.foretrace.object.Comparison;
import org.foretrace.object.Errors;
import org.foretrace.object.PyBool;
import org.foretrace.object.PyGenericAlias;
import org.foretrace.object.PyInt;
import org.foretrace.object.PyList;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyOps;
import org.foretrace.object.PySingleton;
import org.foretrace.object.PyStr;
import org.foretrace.object.PyTuple;
import org.foretrace.object.Sequences;
import org.foretrace.object.ThreadState;
import org.jspecify.annotations.Nullable;

/** The methods of deque. */
final class DequeMethods {
  private DequeMethods() {}

  static BuiltinTable table() {
    BuiltinTable t = BuiltinTable.type();
    t.newFunction("deque(*args, **kwargs)", (ts, cls, args) -> new PyDeque(cls));
    t.methodN("__init__(self, /, iterable=?, maxlen=?)", DequeMethods::init);
    t.method("__repr__(self, /)", DequeMethods::repr);
    t.value("__hash__", PySingleton.NONE);
    for (Comparison.Op op : Comparison.Op.values()) {
      t.method(
          op.method() + "(self, value, /)",
          (ts, a, b) ->
              b instanceof PyDeque
                  ? Sequences.compare(ts, op, of(a), of(b))
                  : PySingleton.NOT_IMPLEMENTED);
    }
    t.method("__iter__(self, /)", (ts, self) -> new DequeIterator(of(self), true));
    t.method("__reversed__(self, /)", (ts, self) -> new DequeIterator(of(self), false));
    sequence(t);
    ends(t);
    t.method("copy(self, /)", DequeMethods::copy);
    t.method("__copy__(self, /)", DequeMethods::copy);
    t.method("count(self, value, /)", DequeMethods::count);
    t.methodN("index(self, value, start=?, stop=?, /)", DequeMethods::index);
    t.method("insert(self, index, value, /)", DequeMethods::insert);
    t.method("remove(self, value, /)", DequeMethods::remove);
    t.method("reverse(self, /)", DequeMethods::reverse);
    t.method("rotate(self, n=1, /)", DequeMethods::rotate);
    t.getter(
        "maxlen",
        (ts, self) -> of(self).maxlen() < 0 ? PySingleton.NONE : PyInt.of(of(self).maxlen()));
    t.method("__reduce__(self, /)", DequeMethods::reduce);
    return t.classMethod(
        "__class_getitem__(cls, object, /)", (ts, a) -> new PyGenericAlias(a[0], a[1]));
  }

  private static void ends(BuiltinTable t) {
    t.method(
        "append(self, item, /)",
        (ts, self, item) -> {
          of(self).append(ts, item);
          return PySingleton.NONE;
        });
    t.method(
        "appendleft(self, item, /)",
        (ts, self, item) -> {
          of(self).appendLeft(ts, item);
          return PySingleton.NONE;
        });
    t.method("pop(self, /)", (ts, self) -> notEmpty(self).pop());
    t.method("popleft(self, /)", (ts, self) -> notEmpty(self).popLeft());
    t.method(
        "clear(self, /)",
        (ts, self) -> {
          of(self).clear();
          return PySingleton.NONE;
        });
    t.method(
        "extend(self, iterable, /)",
        (ts, self, items) -> {
          extend(ts, of(self), items);
          return PySingleton.NONE;
        });
    t.method("extendleft(self, iterable, /)", DequeMethods::extendLeft);
  }

  private static void sequence(BuiltinTable t) {
    t.method("__len__(self, /)", (ts, self) -> PyInt.of(of(self).size()));
    t.method(
        "__getitem__(self, key, /)", (ts, self, key) -> of(self).get(position(ts, of(self), key)));
    t.method("__setitem__(self, key, value, /)", DequeMethods::setItem);
    t.method("__delitem__(self, key, /)", DequeMethods::delItem);
    t.method("__contains__(self, key, /)", DequeMethods::contains);
    t.method("__add__(self, value, /)", DequeMethods::add);
    t.method(
        "__iadd__(self, value, /)",
        (ts, self, items) -> {
          extend(ts, of(self), items);
          return self;
        });
    t.method("__mul__(self, value, /)", DequeMethods::multiply);
    t.method("__rmul__(self, value, /)", DequeMethods::multiply);
    t.method("__imul__(self, value, /)", DequeMethods::multiplyInPlace);
  }

  private static PyDeque of(PyObject self) {
    return (PyDeque) self;
  }

  private static PyDeque notEmpty(PyObject self) {
    if (of(self).size() == 0) {
      throw Errors.indexError("pop from an empty deque");
    }
    return of(self);
  }

  private static PyObject init(ThreadState ts, PyObject[] args) {
    PyDeque self = of(args[0]);
    int maxlen = -1;
    if (args[2] != null && args[2] != PySingleton.NONE) {
      if (!(args[2] instanceof PyInt)) {
        throw Errors.typeError("an integer is required");
      }
      PyInt n = (PyInt) args[2];
      if (!n.isLong()) {
        throw Errors.overflowError("Python int too large to convert to C ssize_t");
      }
      if (n.signum() < 0) {
        throw Errors.valueError("maxlen must be non-negative");
      }
      maxlen = n.clampedInt();
    }
    self.setMaxlen(maxlen);
    if (self.size() > 0) {
      self.clear();
    }
    if (args[1] != null) {
      extend(ts, self, args[1]);
    }
    return PySingleton.NONE;
  }

  private static PyObject repr(ThreadState ts, PyObject self) {
    PyDeque deque = of(self);
    if (ts.enterRepr(self)) {
      return PyStr.of("[...]");
    }
    try {
      String items = PyOps.repr(ts, PyList.of(deque.toArray()));
      String limit = deque.maxlen() < 0 ? "" : ", maxlen=" + deque.maxlen();
      return PyStr.of(self.type().shortName() + "(" + items + limit + ")");
    } finally {
      ts.leaveRepr(self);
    }
  }

  // ---- items

  private static int position(ThreadState ts, PyDeque deque, PyObject key) {
    if (!Sequences.isIndex(key)) {
      throw Errors.typeError("sequence index must be integer, not '" + key.type().name() + "'");
    }
    return Sequences.position(ts, PyOps.index(ts, key), deque.size(), "deque index out of range");
  }

  private static PyObject setItem(ThreadState ts, PyObject self, PyObject key, PyObject value) {
    of(self).set(position(ts, of(self), key), value);
    return PySingleton.NONE;
  }

  private static PyObject delItem(ThreadState ts, PyObject self, PyObject key) {
    of(self).remove(position(ts, of(self), key));
    return PySingleton.NONE;
  }

  private static PyObject contains(ThreadState ts, PyObject self, PyObject value) {
    PyObject it = new DequeIterator(of(self), true);
    for (PyObject o = PyOps.next(ts, it); o != null; o = PyOps.next(ts, it)) {
      if (PyOps.equal(ts, o, value)) {
        return PyBool.TRUE;
      }
    }
    return PyBool.FALSE;
  }

  private static PyObject count(ThreadState ts, PyObject self, PyObject value) {
    int n = 0;
    PyObject it = new DequeIterator(of(self), true);
    for (PyObject o = PyOps.next(ts, it); o != null; o = PyOps.next(ts, it)) {
      n += PyOps.equal(ts, o, value) ? 1 : 0;
    }
    return PyInt.of(n);
  }

  private static int bound(ThreadState ts, @Nullable PyObject o, int absent, int size) {
    if (o == null) {
      return absent;
    }
    if (!Sequences.isIndex(o)) {
      throw Errors.typeError("slice indices must be integers or have an __index__ method");
    }
    int i = PyOps.index(ts, o).clampedInt();
    return i < 0 ? Math.max(0, i + size) : i;
  }

  private static PyObject index(ThreadState ts, PyObject[] args) {
    PyDeque deque = of(args[0]);
    int state = deque.state();
    int start = bound(ts, args[2], 0, deque.size());
    int stop = Math.min(bound(ts, args[3], Integer.MAX_VALUE, deque.size()), deque.size());
    for (int i = start; i < stop; i++) {
      boolean same = PyOps.equal(ts, deque.get(i), args[1]);
      if (same) {
        return PyInt.of(i);
      }
      if (deque.state() != state) {
        throw Errors.runtimeError("deque mutated during iteration");
      }
    }
    throw Errors.valueError(PyOps.repr(ts, args[1]) + " is not in deque");
  }

  private static PyObject insert(ThreadState ts, PyObject self, PyObject index, PyObject value) {
    PyDeque deque = of(self);
    PyInt n = PyOps.index(ts, index);
    if (!n.isLong()) {
      throw Errors.overflowError("Python int too large to convert to C ssize_t");
    }
    if (deque.size() == deque.maxlen()) {
      throw Errors.indexError("deque already at its maximum size");
    }
    long at = n.longValue() < 0 ? n.longValue() + deque.size() : n.longValue();
    deque.insert(ts, (int) Math.max(0, Math.min(deque.size(), at)), value);
    return PySingleton.NONE;
  }

  private static PyObject remove(ThreadState ts, PyObject self, PyObject value) {
    PyDeque deque = of(self);
    int state = deque.state();
    for (int i = 0; i < deque.size(); i++) {
      boolean same = PyOps.equal(ts, deque.get(i), value);
      if (deque.state() != state) {
        throw Errors.indexError("deque mutated during remove().");
      }
      if (same) {
        deque.remove(i);
        return PySingleton.NONE;
      }
    }
    throw Errors.valueError(PyOps.repr(ts, value) + " is not in deque");
  }

  private static PyObject reverse(ThreadState ts, PyObject self) {
    PyDeque deque = of(self);
    for (int i = 0, k = deque.size() - 1; i < k; i++, k--) {
      PyObject left = deque.get(i);
      deque.set(i, deque.get(k));
      deque.set(k, left);
    }
    return PySingleton.NONE;
  }

  private static PyObject rotate(ThreadState ts, PyObject self, PyObject n) {
    PyDeque deque = of(self);
    PyInt steps = PyOps.index(ts, n);
    if (!steps.isLong()) {
      throw Errors.overflowError("Python int too large to convert to C ssize_t");
    }
    if (deque.size() > 1) {
      deque.rotate((int) (steps.longValue() % deque.size()));
    }
    return PySingleton.NONE;
  }

  // ---- as a whole

  private static void extend(ThreadState ts, PyDeque deque, PyObject items) {
    if (items == deque) {
      for (PyObject o : deque.toArray()) {
        deque.append(ts, o);
      }
      return;
    }
    PyOps.iterate(ts, items, o -> deque.append(ts, o));
  }

  private static PyObject extendLeft(ThreadState ts, PyObject self, PyObject items) {
    PyDeque deque = of(self);
    PyObject source = items == self ? PyTuple.of(deque.toArray()) : items;
    PyOps.iterate(ts, source, o -> deque.appendLeft(ts, o));
    return PySingleton.NONE;
  }

  private static PyObject copy(ThreadState ts, PyObject self) {
    PyDeque old = of(self);
    if (self.type() == PyDeque.TYPE) {
      PyDeque made = new PyDeque(PyDeque.TYPE);
      made.setMaxlen(old.maxlen());
      for (PyObject o : old.toArray()) {
        made.append(ts, o);
      }
      return made;
    }
    return old.maxlen() < 0
        ? ts.call(self.type(), self)
        : ts.call(self.type(), self, PyInt.of(old.maxlen()));
  }

  private static PyObject add(ThreadState ts, PyObject self, PyObject other) {
    if (!(other instanceof PyDeque)) {
      throw Errors.typeError(
          "can only concatenate deque (not \"" + other.type().name() + "\") to deque");
    }
    PyObject result = copy(ts, self);
    if (!(result instanceof PyDeque)) {
      throw ts.unsupported("deque + deque of a class that makes something else");
    }
    extend(ts, of(result), other);
    return result;
  }

  private static PyObject multiply(ThreadState ts, PyObject self, PyObject n) {
    return multiplyInPlace(ts, copy(ts, self), n);
  }

  private static PyObject multiplyInPlace(ThreadState ts, PyObject self, PyObject n) {
    PyDeque deque = of(self);
    PyInt times = PyOps.index(ts, n);
    if (!times.isLong()) {
      throw Errors.overflowError("cannot fit 'int' into an index-sized integer");
    }
    PyObject[] items = deque.toArray();
    if (items.length == 0 || times.longValue() <= 0) {
      deque.clear();
      return self;
    }
    long rounds = times.longValue() - 1;
    if (deque.maxlen() >= 0) {
      // What falls off again need not be appended.
      rounds = Math.min(rounds, deque.maxlen() / items.length + 1);
    } else if (rounds > Long.MAX_VALUE / 8 / items.length) {
      throw Errors.raiseEmpty(org.foretrace.object.Exceptions.MEMORY_ERROR);
    } else {
      ts.chargeMemory(8 * rounds * items.length);
    }
    for (long i = 0; i < rounds; i++) {
      for (PyObject o : items) {
        deque.append(ts, o);
      }
    }
    return self;
  }

  private static PyObject reduce(ThreadState ts, PyObject self) {
    PyDeque deque = of(self);
    PyObject state = self.dict() == null ? PySingleton.NONE : self.dict();
    PyTuple args =
        deque.maxlen() < 0 ? PyTuple.EMPTY : PyTuple.of(PyTuple.EMPTY, PyInt.of(deque.maxlen()));
    return PyTuple.of(self.type(), args, state, PyOps.iter(ts, self));
  }
}
