// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import org.jspecify.annotations.Nullable;

/** The methods of dict. */
public final class DictMethods {
  private DictMethods() {}

  static BuiltinTable table() {
    BuiltinTable t = BuiltinTable.type();
    t.newFunction(
        "dict(*args, **kwargs)",
        (ts, cls, args) -> cls == PyDict.TYPE ? new PyDict() : new PyDict.Instance(cls));
    t.method("__repr__(self, /)", DictMethods::repr);
    t.value("__hash__", PySingleton.NONE);
    TableParts.equality(t, (ts, op, a, b) -> b instanceof PyDict ? same(ts, of(a), of(b)) : null);
    t.method("__iter__(self, /)", (ts, self) -> new DictIterator(of(self), DictIterator.KEYS));
    t.methodN("__init__(self, /, *args, **kwargs)", DictMethods::init);
    operators(t);
    t.method("__len__(self, /)", (ts, self) -> PyInt.of(of(self).size()));
    t.method("__getitem__(self, key, /)", (ts, self, key) -> getItem(ts, of(self), key));
    t.method("__setitem__(self, key, value, /)", DictMethods::setItem);
    t.method("__delitem__(self, key, /)", DictMethods::delItem);
    t.method(
        "__contains__(self, key, /)",
        (ts, self, key) -> PyBool.of(of(self).entry(ts, key) != null));
    t.method(
        "__reversed__(self, /)",
        (ts, self) -> new DictReverseIterator(of(self), DictIterator.KEYS));
    plainMethods(t);
    t.classMethod("__class_getitem__(cls, object, /)", (ts, a) -> new PyGenericAlias(a[0], a[1]));
    return TableParts.refused(t, "dict", "__sizeof__");
  }

  private static void operators(BuiltinTable t) {
    t.method("__or__(self, value, /)", DictMethods::or);
    t.method("__ror__(self, value, /)", (ts, self, other) -> or(ts, other, self));
    t.method(
        "__ior__(self, value, /)",
        (ts, self, other) -> {
          update(ts, of(self), other);
          return self;
        });
  }

  private static void plainMethods(BuiltinTable t) {
    t.method("get(self, key, default=None, /)", DictMethods::get);
    t.method("setdefault(self, key, default=None, /)", DictMethods::setDefault);
    t.methodN("pop(self, key, default=?, /)", DictMethods::pop);
    t.method("popitem(self, /)", DictMethods::popItem);
    t.method("keys(self, /)", (ts, self) -> new PyDictKeys(of(self)));
    t.method("items(self, /)", (ts, self) -> new PyDictItems(of(self)));
    t.method("values(self, /)", (ts, self) -> new PyDictValues(of(self)));
    t.methodN("update(self, /, *args, **kwargs)", DictMethods::updateMethod);
    t.classMethod("fromkeys(cls, iterable, value=None, /)", DictMethods::fromKeys);
    t.method(
        "clear(self, /)",
        (ts, self) -> {
          of(self).clear();
          return PySingleton.NONE;
        });
    t.method("copy(self, /)", (ts, self) -> copy(ts, of(self)));
  }

  private static PyDict of(PyObject self) {
    return (PyDict) self;
  }

  private static PyDict copy(ThreadState ts, PyDict dict) {
    ts.chargeMemory(48L * dict.size());
    Sequences.scan(ts, dict.size());
    return dict.copy();
  }

  // ---- making and filling

  private static PyObject init(ThreadState ts, PyObject[] args) {
    fill(ts, of(args[0]), (PyTuple) args[1], (PyDict) args[2], "dict");
    return PySingleton.NONE;
  }

  private static PyObject updateMethod(ThreadState ts, PyObject[] args) {
    fill(ts, of(args[0]), (PyTuple) args[1], (PyDict) args[2], "update");
    return PySingleton.NONE;
  }

  private static void fill(
      ThreadState ts, PyDict self, PyTuple given, PyDict kwargs, String function) {
    if (given.size() > 1) {
      throw Errors.typeError(function + " expected at most 1 argument, got " + given.size());
    }
    if (given.size() == 1) {
      update(ts, self, given.get(0));
    }
    self.putAll(ts, kwargs);
  }

  /** {@code dict.update(other)}: a dict, something with keys(), or pairs. */
  public static void update(ThreadState ts, PyDict self, PyObject other) {
    if (other instanceof PyDict && usesOwnIteration((PyDict) other)) {
      merge(ts, self, (PyDict) other);
    } else if (other.type().lookup("keys") != null
        || Attributes.getOrNull(ts, other, "keys") != null) {
      PyOps.iterate(
          ts,
          ts.callMethod(other, "keys"),
          key -> self.put(ts, key, PyOps.getItem(ts, other, key)));
    } else {
      updateFromPairs(ts, self, other);
    }
  }

  private static boolean usesOwnIteration(PyDict other) {
    return other.type() == PyDict.TYPE
        || other.type().lookup("__iter__") == PyDict.TYPE.ownAttribute("__iter__");
  }

  private static void merge(ThreadState ts, PyDict self, PyDict other) {
    if (other == self) {
      return;
    }
    int size = other.size();
    Sequences.scan(ts, size);
    for (int i = 0; i < other.slots(); i++) {
      PyDict.Entry e = other.entryAt(i);
      PyObject value = e == null ? null : e.value();
      if (e != null && value != null) {
        self.put(ts, e.key(), value);
        if (other.size() != size) {
          throw Errors.runtimeError("dict mutated during update");
        }
      }
    }
  }

  private static void updateFromPairs(ThreadState ts, PyDict self, PyObject pairs) {
    PyObject it = PyOps.iter(ts, pairs);
    int i = 0;
    for (PyObject pair = PyOps.next(ts, it); pair != null; pair = PyOps.next(ts, it), i++) {
      if (!PyOps.isIterable(pair)) {
        throw Errors.typeError(
            "cannot convert dictionary update sequence element #" + i + " to a sequence");
      }
      PyObject[] two = PyOps.toList(ts, pair).toArray(new PyObject[0]);
      if (two.length != 2) {
        throw Errors.valueError(
            "dictionary update sequence element #"
                + i
                + " has length "
                + two.length
                + "; 2 is required");
      }
      self.put(ts, two[0], two[1]);
    }
  }

  private static PyObject fromKeys(ThreadState ts, PyObject[] args) {
    PyObject made = ts.call(args[0]);
    if (made.type() == PyDict.TYPE) {
      PyDict dict = (PyDict) made;
      PyOps.iterate(ts, args[1], key -> dict.put(ts, key, args[2]));
    } else {
      PyOps.iterate(ts, args[1], key -> PyOps.setItem(ts, made, key, args[2]));
    }
    return made;
  }

  // ---- operators

  private static PyObject or(ThreadState ts, PyObject a, PyObject b) {
    if (!(a instanceof PyDict) || !(b instanceof PyDict)) {
      return PySingleton.NOT_IMPLEMENTED;
    }
    PyDict result = copy(ts, of(a));
    update(ts, result, b);
    return result;
  }

  private static boolean same(ThreadState ts, PyDict a, PyDict b) {
    if (a.size() != b.size()) {
      return false;
    }
    Sequences.scan(ts, a.size());
    for (int i = 0; i < a.slots(); i++) {
      PyDict.Entry e = a.entryAt(i);
      PyObject value = e == null ? null : e.value();
      if (e == null || value == null) {
        continue;
      }
      PyObject other = b.get(ts, e.key());
      if (other == null || !PyOps.equal(ts, value, other)) {
        return false;
      }
    }
    return true;
  }

  private static PyObject repr(ThreadState ts, PyObject self) {
    PyDict dict = of(self);
    if (dict.size() == 0) {
      return PyStr.of("{}");
    }
    if (ts.enterRepr(self)) {
      return PyStr.of("{...}");
    }
    ts.enterRecursion(" while getting the repr of an object");
    try {
      StringBuilder text = new StringBuilder("{");
      for (int i = 0; i < dict.slots(); i++) {
        PyDict.Entry e = dict.entryAt(i);
        PyObject value = e == null ? null : e.value();
        if (e != null && value != null) {
          int before = text.length();
          text.append(before > 1 ? ", " : "").append(PyOps.repr(ts, e.key())).append(": ");
          text.append(PyOps.repr(ts, value));
          if (text.length() - before > 256) {
            ts.chargeMemory(text.length() - before);
          }
        }
      }
      return PyStr.of(text.append('}').toString());
    } finally {
      ts.leaveRecursion();
      ts.leaveRepr(self);
    }
  }

  // ---- items

  public static PyObject getItem(ThreadState ts, PyDict self, PyObject key) {
    PyObject found = self.get(ts, key);
    if (found != null) {
      return found;
    }
    if (self.type() != PyDict.TYPE) {
      PyObject missing = Attributes.special(ts, self, "__missing__");
      if (missing != null) {
        return ts.call(missing, key);
      }
    }
    throw Errors.keyError(key);
  }

  private static PyObject setItem(ThreadState ts, PyObject self, PyObject key, PyObject value) {
    of(self).put(ts, key, value);
    return PySingleton.NONE;
  }

  private static PyObject delItem(ThreadState ts, PyObject self, PyObject key) {
    if (of(self).remove(ts, key) == null) {
      throw Errors.keyError(key);
    }
    return PySingleton.NONE;
  }

  private static PyObject get(ThreadState ts, PyObject self, PyObject key, PyObject fallback) {
    PyObject found = of(self).get(ts, key);
    return found == null ? fallback : found;
  }

  private static PyObject setDefault(
      ThreadState ts, PyObject self, PyObject key, PyObject fallback) {
    PyObject found = of(self).get(ts, key);
    if (found == null) {
      of(self).put(ts, key, fallback);
      return fallback;
    }
    return found;
  }

  private static PyObject pop(ThreadState ts, @Nullable PyObject[] args) {
    PyObject self = args[0];
    PyObject key = args[1];
    PyObject fallback = args[2];
    if (self == null || key == null) {
      throw new IllegalStateException("dict.pop without a key");
    }
    PyObject found = of(self).remove(ts, key);
    if (found != null) {
      return found;
    }
    if (fallback == null) {
      throw Errors.keyError(key);
    }
    return fallback;
  }

  private static PyObject popItem(ThreadState ts, PyObject self) {
    PyDict.Entry last = of(self).last();
    PyObject value = last == null ? null : last.value();
    if (last == null || value == null) {
      throw Errors.keyError(PyStr.of("popitem(): dictionary is empty"));
    }
    of(self).removeEntry(last);
    return PyTuple.of(last.key(), value);
  }
}
