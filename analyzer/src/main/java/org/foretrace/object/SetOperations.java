// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import org.jspecify.annotations.Nullable;

/**
 * The algorithms of Objects/setobject.c: which operand is stepped through decides the order of the
 * result.
 */
final class SetOperations {
  private SetOperations() {}

  /** An empty set of the builtin type of another. */
  static PyBaseSet emptyLike(PyBaseSet set) {
    return set instanceof PySet ? new PySet() : new PyFrozenSet();
  }

  /** A set of the same builtin type with the same elements. */
  static PyBaseSet copy(ThreadState ts, PyBaseSet set) {
    PyBaseSet result = emptyLike(set);
    result.merge(ts, set);
    return result;
  }

  static void update(ThreadState ts, PyBaseSet self, PyObject other) {
    if (other instanceof PyBaseSet) {
      self.merge(ts, (PyBaseSet) other);
    } else if (other.type() == PyDict.TYPE) {
      PyDict dict = (PyDict) other;
      self.reserve(ts, dict.size());
      Sequences.scan(ts, dict.slots());
      for (int i = 0; i < dict.slots(); i++) {
        PyDict.Entry e = dict.entryAt(i);
        if (e != null && e.value() != null) {
          self.add(ts, e.key());
        }
      }
    } else {
      PyOps.iterate(ts, other, key -> self.add(ts, key));
    }
  }

  static PyBaseSet intersection(ThreadState ts, PyBaseSet self, PyObject other) {
    if (self == other) {
      return copy(ts, self);
    }
    PyBaseSet result = emptyLike(self);
    if (other instanceof PyBaseSet) {
      PyBaseSet larger = self;
      PyBaseSet smaller = (PyBaseSet) other;
      if (smaller.size() > larger.size()) {
        larger = smaller;
        smaller = self;
      }
      Sequences.scan(ts, smaller.slots());
      for (int i = 0; i < smaller.slots(); i++) {
        PyObject key = smaller.keyAt(i);
        if (key != null && larger.contains(ts, key, smaller.hashAt(i))) {
          result.add(ts, key, smaller.hashAt(i));
        }
      }
      return result;
    }
    PyOps.iterate(
        ts,
        other,
        key -> {
          long hash = PyOps.hash(ts, key);
          if (self.contains(ts, key, hash)) {
            result.add(ts, key, hash);
          }
        });
    return result;
  }

  static PyBaseSet difference(ThreadState ts, PyBaseSet self, PyObject other) {
    int size;
    if (other instanceof PyBaseSet) {
      size = ((PyBaseSet) other).size();
    } else if (other.type() == PyDict.TYPE) {
      size = ((PyDict) other).size();
    } else {
      return copyAndRemove(ts, self, other);
    }
    if (self.size() >> 2 > size) {
      return copyAndRemove(ts, self, other);
    }
    PyBaseSet result = emptyLike(self);
    Sequences.scan(ts, self.slots());
    for (int i = 0; i < self.slots(); i++) {
      PyObject key = self.keyAt(i);
      if (key != null && !contains(ts, other, key, self.hashAt(i))) {
        result.add(ts, key, self.hashAt(i));
      }
    }
    return result;
  }

  private static boolean contains(ThreadState ts, PyObject other, PyObject key, long hash) {
    return other instanceof PyBaseSet
        ? ((PyBaseSet) other).contains(ts, key, hash)
        : ((PyDict) other).entry(ts, key) != null;
  }

  private static PyBaseSet copyAndRemove(ThreadState ts, PyBaseSet self, PyObject other) {
    PyBaseSet result = copy(ts, self);
    differenceUpdate(ts, result, other);
    return result;
  }

  static void differenceUpdate(ThreadState ts, PyBaseSet self, PyObject other) {
    if (self == other) {
      self.clear();
      return;
    }
    if (other instanceof PyBaseSet) {
      PyBaseSet set = (PyBaseSet) other;
      if (set.size() >> 3 > self.size()) {
        set = intersection(ts, self, set);
      }
      Sequences.scan(ts, set.slots());
      for (int i = 0; i < set.slots(); i++) {
        PyObject key = set.keyAt(i);
        if (key != null) {
          self.remove(ts, key, set.hashAt(i));
        }
      }
    } else {
      PyOps.iterate(ts, other, key -> self.remove(ts, key));
    }
    self.sweep(ts);
  }

  static void symmetricDifferenceUpdate(ThreadState ts, PyBaseSet self, PyObject other) {
    if (self == other) {
      self.clear();
      return;
    }
    if (other.type() == PyDict.TYPE) {
      PyDict dict = (PyDict) other;
      Sequences.scan(ts, dict.slots());
      for (int i = 0; i < dict.slots(); i++) {
        PyDict.Entry e = dict.entryAt(i);
        if (e != null && e.value() != null) {
          toggle(ts, self, e.key(), PyOps.hash(ts, e.key()));
        }
      }
      return;
    }
    PyBaseSet set;
    if (other instanceof PyBaseSet) {
      set = (PyBaseSet) other;
    } else {
      set = emptyLike(self);
      update(ts, set, other);
    }
    Sequences.scan(ts, set.slots());
    for (int i = 0; i < set.slots(); i++) {
      PyObject key = set.keyAt(i);
      if (key != null) {
        toggle(ts, self, key, set.hashAt(i));
      }
    }
  }

  private static void toggle(ThreadState ts, PyBaseSet self, PyObject key, long hash) {
    if (!self.remove(ts, key, hash)) {
      self.add(ts, key, hash);
    }
  }

  static PyBaseSet symmetricDifference(ThreadState ts, PyBaseSet self, PyObject other) {
    PyBaseSet result = emptyLike(self);
    update(ts, result, other);
    symmetricDifferenceUpdate(ts, result, self);
    return result;
  }

  static boolean isSubset(ThreadState ts, PyBaseSet self, PyObject other) {
    PyBaseSet set;
    if (other instanceof PyBaseSet) {
      set = (PyBaseSet) other;
    } else {
      set = new PySet();
      update(ts, set, other);
    }
    if (self.size() > set.size()) {
      return false;
    }
    Sequences.scan(ts, self.slots());
    for (int i = 0; i < self.slots(); i++) {
      PyObject key = self.keyAt(i);
      if (key != null && !set.contains(ts, key, self.hashAt(i))) {
        return false;
      }
    }
    return true;
  }

  static boolean isSuperset(ThreadState ts, PyBaseSet self, PyObject other) {
    if (other instanceof PyBaseSet) {
      return isSubset(ts, (PyBaseSet) other, self);
    }
    PyObject it = PyOps.iter(ts, other);
    for (PyObject o = PyOps.next(ts, it); o != null; o = PyOps.next(ts, it)) {
      if (!self.contains(ts, o)) {
        return false;
      }
    }
    return true;
  }

  static boolean isDisjoint(ThreadState ts, PyBaseSet self, PyObject other) {
    if (self == other) {
      return self.size() == 0;
    }
    PyBaseSet larger = self;
    PyObject stepped = other;
    if (other.type() == PySet.TYPE || other.type() == PyFrozenSet.TYPE) {
      PyBaseSet set = (PyBaseSet) other;
      if (set.size() > self.size()) {
        larger = set;
        stepped = self;
      }
      PyBaseSet smaller = (PyBaseSet) stepped;
      Sequences.scan(ts, smaller.slots());
      for (int i = 0; i < smaller.slots(); i++) {
        PyObject key = smaller.keyAt(i);
        if (key != null && larger.contains(ts, key, smaller.hashAt(i))) {
          return false;
        }
      }
      return true;
    }
    PyObject it = PyOps.iter(ts, other);
    for (PyObject o = PyOps.next(ts, it); o != null; o = PyOps.next(ts, it)) {
      if (self.contains(ts, o)) {
        return false;
      }
    }
    return true;
  }

  static @Nullable Boolean compare(ThreadState ts, Comparison.Op op, PyObject a, PyObject b) {
    if (!(b instanceof PyBaseSet)) {
      return null;
    }
    PyBaseSet x = (PyBaseSet) a;
    PyBaseSet y = (PyBaseSet) b;
    return switch (op) {
      case EQ -> x.size() == y.size() && isSubset(ts, x, y);
      case NE -> !(x.size() == y.size() && isSubset(ts, x, y));
      case LE -> isSubset(ts, x, y);
      case GE -> isSubset(ts, y, x);
      case LT -> x.size() < y.size() && isSubset(ts, x, y);
      case GT -> x.size() > y.size() && isSubset(ts, y, x);
    };
  }

  /** The hash of a frozenset: does not depend on the order. */
  static long hash(PyBaseSet set) {
    long hash = 0;
    for (int i = 0; i < set.slots(); i++) {
      if (set.keyAt(i) != null) {
        long h = set.hashAt(i);
        hash ^= (h ^ 89869747L ^ (h << 16)) * 3644798167L;
      }
    }
    hash ^= (set.size() + 1L) * 1927868237L;
    hash ^= (hash >>> 11) ^ (hash >>> 25);
    hash = hash * 69069L + 907133923L;
    return hash == -1 ? 590923713L : hash;
  }
}
