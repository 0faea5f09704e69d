// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

/** The methods of set, and those that it shares with frozenset. */
final class SetMethods {
  private SetMethods() {}

  private static PyBaseSet of(PyObject self) {
    return (PyBaseSet) self;
  }

  static PyBaseSet make(PyType cls) {
    return cls == PySet.TYPE ? new PySet() : new PySet.Instance(cls);
  }

  static BuiltinTable table() {
    BuiltinTable t = BuiltinTable.type();
    t.newFunction("set(*args, **kwargs)", (ts, cls, args) -> make(cls));
    t.value("__hash__", PySingleton.NONE);
    t.methodN("__init__(self, /, *args, **kwargs)", SetMethods::init);
    shared(t);
    inPlace(t);
    t.method(
        "add(self, object, /)",
        (ts, self, key) -> {
          of(self).add(ts, key);
          return PySingleton.NONE;
        });
    t.method(
        "clear(self, /)",
        (ts, self) -> {
          of(self).clear();
          return PySingleton.NONE;
        });
    t.method(
        "discard(self, object, /)",
        (ts, self, key) -> {
          discard(ts, of(self), key);
          return PySingleton.NONE;
        });
    t.method(
        "remove(self, object, /)",
        (ts, self, key) -> {
          if (!discard(ts, of(self), key)) {
            throw Errors.keyError(key);
          }
          return PySingleton.NONE;
        });
    t.method("pop(self, /)", SetMethods::pop);
    t.methodN("update(self, /, *others)", (ts, a) -> each(ts, a, SetMethods::update));
    t.methodN(
        "difference_update(self, /, *others)",
        (ts, a) -> each(ts, a, SetOperations::differenceUpdate));
    t.methodN(
        "intersection_update(self, /, *others)",
        (ts, a) -> {
          of(a[0]).become(intersectionOf(ts, of(a[0]), (PyTuple) a[1]));
          return PySingleton.NONE;
        });
    return t.method(
        "symmetric_difference_update(self, other, /)",
        (ts, self, other) -> {
          SetOperations.symmetricDifferenceUpdate(ts, of(self), other);
          return PySingleton.NONE;
        });
  }

  // What set and frozenset both have.
  static void shared(BuiltinTable t) {
    t.method("__repr__(self, /)", SetMethods::repr);
    TableParts.comparisons(t, SetOperations::compare);
    t.method("__iter__(self, /)", (ts, self) -> new SetIterator(of(self)));
    t.method("__len__(self, /)", (ts, self) -> PyInt.of(of(self).size()));
    t.method(
        "__contains__(self, object, /)", (ts, self, key) -> PyBool.of(contains(ts, of(self), key)));
    binary(t, Operators.Binary.BIT_AND, SetOperations::intersection);
    binary(t, Operators.Binary.BIT_OR, (ts, a, b) -> union(ts, a, b));
    binary(t, Operators.Binary.BIT_XOR, SetOperations::symmetricDifference);
    binary(t, Operators.Binary.SUB, SetOperations::difference);
    t.methodN("union(self, /, *others)", SetMethods::unionOf);
    t.methodN(
        "intersection(self, /, *others)", (ts, a) -> intersectionOf(ts, of(a[0]), (PyTuple) a[1]));
    t.methodN("difference(self, /, *others)", SetMethods::differenceOf);
    t.method(
        "symmetric_difference(self, other, /)",
        (ts, a, b) -> SetOperations.symmetricDifference(ts, of(a), b));
    t.method(
        "isdisjoint(self, other, /)",
        (ts, a, b) -> PyBool.of(SetOperations.isDisjoint(ts, of(a), b)));
    t.method(
        "issubset(self, other, /)", (ts, a, b) -> PyBool.of(SetOperations.isSubset(ts, of(a), b)));
    t.method(
        "issuperset(self, other, /)",
        (ts, a, b) -> PyBool.of(SetOperations.isSuperset(ts, of(a), b)));
    t.method("copy(self, /)", (ts, self) -> copy(ts, of(self)));
    t.classMethod("__class_getitem__(cls, object, /)", (ts, a) -> new PyGenericAlias(a[0], a[1]));
    TableParts.refused(t, "set", "__sizeof__", "__reduce__");
  }

  /** A binary operator on two sets. */
  private interface Operation {
    PyObject apply(ThreadState ts, PyBaseSet a, PyObject b);
  }

  private static void binary(BuiltinTable t, Operators.Binary op, Operation operation) {
    TableParts.operator(
        t,
        op,
        (ts, a, b) ->
            a instanceof PyBaseSet && b instanceof PyBaseSet
                ? operation.apply(ts, of(a), b)
                : PySingleton.NOT_IMPLEMENTED);
  }

  private static void inPlace(BuiltinTable t) {
    inPlace(t, Operators.Binary.BIT_OR, SetOperations::update);
    inPlace(
        t, Operators.Binary.BIT_AND, (ts, a, b) -> a.become(SetOperations.intersection(ts, a, b)));
    inPlace(t, Operators.Binary.BIT_XOR, SetOperations::symmetricDifferenceUpdate);
    inPlace(t, Operators.Binary.SUB, SetOperations::differenceUpdate);
  }

  /** Changes a set by another object. */
  private interface Change {
    void apply(ThreadState ts, PyBaseSet self, PyObject other);
  }

  private static void inPlace(BuiltinTable t, Operators.Binary op, Change change) {
    t.method(
        op.inPlace + "(self, value, /)",
        (ts, a, b) -> {
          if (!(b instanceof PyBaseSet)) {
            return PySingleton.NOT_IMPLEMENTED;
          }
          change.apply(ts, of(a), b);
          return a;
        });
  }

  private static PyObject each(ThreadState ts, PyObject[] args, Change change) {
    for (PyObject other : (PyTuple) args[1]) {
      change.apply(ts, of(args[0]), other);
    }
    return PySingleton.NONE;
  }

  static void update(ThreadState ts, PyBaseSet self, PyObject other) {
    SetOperations.update(ts, self, other);
  }

  static PyObject intersection(ThreadState ts, PyBaseSet self, PyObject other) {
    return SetOperations.intersection(ts, self, other);
  }

  static void differenceUpdate(ThreadState ts, PyBaseSet self, PyObject other) {
    SetOperations.differenceUpdate(ts, self, other);
  }

  static void symmetricDifferenceUpdate(ThreadState ts, PyBaseSet self, PyObject other) {
    SetOperations.symmetricDifferenceUpdate(ts, self, other);
  }

  private static PyObject init(ThreadState ts, PyObject[] args) {
    if (((PyDict) args[2]).size() > 0) {
      throw Errors.typeError("set() takes no keyword arguments");
    }
    PyTuple given = (PyTuple) args[1];
    if (given.size() > 1) {
      throw Errors.typeError("set expected at most 1 argument, got " + given.size());
    }
    of(args[0]).clear();
    if (given.size() == 1) {
      SetOperations.update(ts, of(args[0]), given.get(0));
    }
    return PySingleton.NONE;
  }

  private static PyObject copy(ThreadState ts, PyBaseSet self) {
    return self.type() == PyFrozenSet.TYPE ? self : SetOperations.copy(ts, self);
  }

  private static PyObject union(ThreadState ts, PyBaseSet self, PyObject other) {
    PyBaseSet result = SetOperations.copy(ts, self);
    if (self != other) {
      SetOperations.update(ts, result, other);
    }
    return result;
  }

  private static PyObject unionOf(ThreadState ts, PyObject[] args) {
    PyBaseSet result = SetOperations.copy(ts, of(args[0]));
    for (PyObject other : (PyTuple) args[1]) {
      if (other != args[0]) {
        SetOperations.update(ts, result, other);
      }
    }
    return result;
  }

  private static PyBaseSet intersectionOf(ThreadState ts, PyBaseSet self, PyTuple others) {
    if (others.size() == 0) {
      return SetOperations.copy(ts, self);
    }
    PyBaseSet result = self;
    for (PyObject other : others) {
      result = SetOperations.intersection(ts, result, other);
    }
    return result;
  }

  private static PyObject differenceOf(ThreadState ts, PyObject[] args) {
    PyTuple others = (PyTuple) args[1];
    if (others.size() == 0) {
      return SetOperations.copy(ts, of(args[0]));
    }
    PyBaseSet result = SetOperations.difference(ts, of(args[0]), others.get(0));
    for (int i = 1; i < others.size(); i++) {
      SetOperations.differenceUpdate(ts, result, others.get(i));
    }
    return result;
  }

  // A set as an element stands for the frozenset of its elements.
  private static PyObject asKey(ThreadState ts, PyObject key) {
    if (key instanceof PySet && key.type().lookup("__hash__") == PySingleton.NONE) {
      PyFrozenSet frozen = new PyFrozenSet();
      frozen.merge(ts, (PySet) key);
      return frozen;
    }
    return key;
  }

  private static boolean contains(ThreadState ts, PyBaseSet self, PyObject key) {
    return self.contains(ts, asKey(ts, key));
  }

  private static boolean discard(ThreadState ts, PyBaseSet self, PyObject key) {
    return self.remove(ts, asKey(ts, key));
  }

  private static PyObject pop(ThreadState ts, PyObject self) {
    PyObject key = of(self).pop();
    if (key == null) {
      throw Errors.keyError(PyStr.of("pop from an empty set"));
    }
    return key;
  }

  private static PyObject repr(ThreadState ts, PyObject self) {
    String name = self.type().name();
    if (of(self).size() == 0) {
      return PyStr.of(name + "()");
    }
    if (ts.enterRepr(self)) {
      return PyStr.of(name + "(...)");
    }
    try {
      PyList items = PyList.of(PyOps.toList(ts, self));
      String text = PyOps.repr(ts, items);
      String inner = "{" + text.substring(1, text.length() - 1) + "}";
      return PyStr.of(self.type() == PySet.TYPE ? inner : name + "(" + inner + ")");
    } finally {
      ts.leaveRepr(self);
    }
  }
}
