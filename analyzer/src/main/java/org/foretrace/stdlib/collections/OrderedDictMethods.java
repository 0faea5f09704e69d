// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.collections;

import org.foretrace.object.BuiltinTable;
import org.foretrace.object.DictMethods;
import org.foretrace.object.Errors;
import org.foretrace.object.PyBool;
import org.foretrace.object.PyDict;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyOps;
import org.foretrace.object.PySingleton;
import org.foretrace.object.PyStr;
import org.foretrace.object.PyTuple;
import org.foretrace.object.ThreadState;

/** The methods of OrderedDict. */
final class OrderedDictMethods {
  private OrderedDictMethods() {}

  static BuiltinTable table() {
    BuiltinTable t = BuiltinTable.type();
    t.newFunction("OrderedDict(*args, **kwargs)", (ts, cls, args) -> new PyOrderedDict(cls));
    t.methodN(
        "__init__(self, /, *args, **kwargs)",
        (ts, args) -> {
          update(ts, args[0], (PyTuple) args[1], (PyDict) args[2], "OrderedDict");
          return PySingleton.NONE;
        });
    t.methodN(
        "update(self, /, *args, **kwargs)",
        (ts, args) -> {
          update(ts, args[0], (PyTuple) args[1], (PyDict) args[2], "update");
          return PySingleton.NONE;
        });
    t.method("__repr__(self, /)", OrderedDictMethods::repr);
    t.value("__hash__", PySingleton.NONE);
    t.method("__eq__(self, value, /)", (ts, a, b) -> equal(ts, a, b, true));
    t.method("__ne__(self, value, /)", (ts, a, b) -> equal(ts, a, b, false));
    views(t);
    t.method("copy(self, /)", OrderedDictMethods::copy);
    t.method("__copy__(self, /)", OrderedDictMethods::copy);
    t.methodN("popitem(self, /, last=True)", OrderedDictMethods::popItem);
    t.methodN("pop(self, /, key, default=?)", OrderedDictMethods::pop);
    t.methodN("setdefault(self, /, key, default=None)", OrderedDictMethods::setDefault);
    t.methodN("move_to_end(self, /, key, last=True)", OrderedDictMethods::moveToEnd);
    t.classMethod("fromkeys(cls, /, iterable, value=None)", OrderedDictMethods::fromKeys);
    t.method("__or__(self, value, /)", OrderedDictMethods::or);
    t.method("__ror__(self, value, /)", OrderedDictMethods::reflectedOr);
    t.method(
        "__ior__(self, value, /)",
        (ts, self, other) -> {
          updateFrom(ts, self, other);
          return self;
        });
    return t.method(
        "__reduce__(self, /)",
        (ts, self) -> {
          PyDict state = self.dict();
          return PyTuple.of(
              self.type(),
              PyTuple.EMPTY,
              state == null || state.size() == 0 ? PySingleton.NONE : state,
              PySingleton.NONE,
              PyOps.iter(ts, ts.callMethod(self, "items")));
        });
  }

  private static void views(BuiltinTable t) {
    t.method("keys(self, /)", (ts, self) -> new OrderedDictViews.Keys(of(self)));
    t.method("values(self, /)", (ts, self) -> new OrderedDictViews.Values(of(self)));
    t.method("items(self, /)", (ts, self) -> new OrderedDictViews.Items(of(self)));
    t.method(
        "__iter__(self, /)",
        (ts, self) -> new OrderedDictIterator(of(self), OrderedDictIterator.Kind.KEYS, false));
    t.method(
        "__reversed__(self, /)",
        (ts, self) -> new OrderedDictIterator(of(self), OrderedDictIterator.Kind.KEYS, true));
  }

  private static PyOrderedDict of(PyObject self) {
    return (PyOrderedDict) self;
  }

  private static boolean isExact(PyObject self) {
    return self.type() == PyOrderedDict.TYPE;
  }

  // A class may override __setitem__, which OrderedDict calls where dict does not.
  private static void set(ThreadState ts, PyObject self, PyObject key, PyObject value) {
    if (isExact(self)) {
      of(self).put(ts, key, value);
    } else {
      PyOps.setItem(ts, self, key, value);
    }
  }

  private static void update(
      ThreadState ts, PyObject self, PyTuple given, PyDict kwargs, String function) {
    if (given.size() > 1) {
      throw Errors.typeError(
          function + "() takes at most 1 positional argument (" + given.size() + " given)");
    }
    if (given.size() == 1) {
      updateFrom(ts, self, given.get(0));
    }
    for (int i = 0; i < kwargs.slots(); i++) {
      PyDict.Entry e = kwargs.entryAt(i);
      PyObject value = e == null ? null : e.value();
      if (e != null && value != null) {
        set(ts, self, e.key(), value);
      }
    }
  }

  private static void updateFrom(ThreadState ts, PyObject self, PyObject other) {
    if (isExact(self)) {
      DictMethods.update(ts, of(self), other);
      return;
    }
    PyDict plain = new PyDict();
    DictMethods.update(ts, plain, other);
    for (int i = 0; i < plain.slots(); i++) {
      PyDict.Entry e = plain.entryAt(i);
      PyObject value = e == null ? null : e.value();
      if (e != null && value != null) {
        PyOps.setItem(ts, self, e.key(), value);
      }
    }
  }

  private static PyObject repr(ThreadState ts, PyObject self) {
    String name = self.type().shortName();
    if (of(self).size() == 0) {
      return PyStr.of(name + "()");
    }
    if (ts.enterRepr(self)) {
      return PyStr.of("...");
    }
    try {
      PyDict plain = of(self).copy();
      return PyStr.of(name + "(" + PyOps.repr(ts, plain) + ")");
    } finally {
      ts.leaveRepr(self);
    }
  }

  private static PyObject equal(ThreadState ts, PyObject a, PyObject b, boolean wanted) {
    if (!(b instanceof PyDict)) {
      return PySingleton.NOT_IMPLEMENTED;
    }
    boolean same = PyOps.equal(ts, of(a).copy(), ((PyDict) b).copy());
    if (same && b instanceof PyOrderedDict) {
      PyObject x = new OrderedDictIterator(of(a), OrderedDictIterator.Kind.KEYS, false);
      PyObject y = new OrderedDictIterator(of(b), OrderedDictIterator.Kind.KEYS, false);
      PyObject key = PyOps.next(ts, x);
      PyObject other = PyOps.next(ts, y);
      while (same && key != null && other != null) {
        same = PyOps.equal(ts, key, other);
        key = PyOps.next(ts, x);
        other = PyOps.next(ts, y);
      }
    }
    return PyBool.of(same == wanted);
  }

  private static PyObject copy(ThreadState ts, PyObject self) {
    PyOrderedDict old = of(self);
    PyObject made = isExact(self) ? new PyOrderedDict(PyOrderedDict.TYPE) : ts.call(self.type());
    PyDict attributes = old.dict();
    PyDict copied = made.dict();
    if (attributes != null && copied != null) {
      copied.putAll(ts, attributes);
    }
    ts.chargeMemory(48L * old.size());
    for (int i = 0; i < old.slots(); i++) {
      PyDict.Entry e = old.entryAt(i);
      PyObject value = e == null ? null : e.value();
      if (e != null && value != null) {
        set(ts, made, e.key(), value);
      }
    }
    return made;
  }

  private static PyObject popItem(ThreadState ts, PyObject[] args) {
    PyOrderedDict self = of(args[0]);
    PyDict.Entry end = PyOps.truth(ts, args[1]) ? self.last() : self.first();
    PyObject value = end == null ? null : end.value();
    if (end == null || value == null) {
      throw Errors.keyError(PyStr.of("dictionary is empty"));
    }
    self.removeEntry(end);
    return PyTuple.of(end.key(), value);
  }

  private static PyObject pop(ThreadState ts, PyObject[] args) {
    PyObject found = of(args[0]).remove(ts, args[1]);
    if (found != null) {
      return found;
    }
    if (args[2] == null) {
      throw Errors.keyError(args[1]);
    }
    return args[2];
  }

  private static PyObject setDefault(ThreadState ts, PyObject[] args) {
    PyObject found = of(args[0]).get(ts, args[1]);
    if (found == null) {
      set(ts, args[0], args[1], args[2]);
      return args[2];
    }
    return found;
  }

  private static PyObject moveToEnd(ThreadState ts, PyObject[] args) {
    PyOrderedDict self = of(args[0]);
    PyDict.Entry entry = self.entry(ts, args[1]);
    if (entry == null || entry.value() == null) {
      throw Errors.keyError(args[1]);
    }
    self.move(ts, entry, PyOps.truth(ts, args[2]));
    return PySingleton.NONE;
  }

  private static PyObject fromKeys(ThreadState ts, PyObject[] args) {
    PyObject made = ts.call(args[0]);
    PyOps.iterate(ts, args[1], key -> PyOps.setItem(ts, made, key, args[2]));
    return made;
  }

  private static PyObject or(ThreadState ts, PyObject a, PyObject b) {
    if (!(b instanceof PyDict)) {
      return PySingleton.NOT_IMPLEMENTED;
    }
    PyObject made = ts.call(a.type(), a);
    updateFrom(ts, made, b);
    return made;
  }

  private static PyObject reflectedOr(ThreadState ts, PyObject self, PyObject other) {
    if (!(other instanceof PyDict)) {
      return PySingleton.NOT_IMPLEMENTED;
    }
    PyObject made = ts.call(self.type(), other);
    updateFrom(ts, made, self);
    return made;
  }
}
