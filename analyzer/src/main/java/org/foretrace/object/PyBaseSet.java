// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The common part of set and frozenset: CPython's own hash table (Objects/setobject.c), since its
 * layout decides the order of iteration.
 */
public abstract class PyBaseSet extends PyObject {
  private static final int LINEAR_PROBES = 9;
  private static final int PERTURB_SHIFT = 5;
  private static final int MIN_SIZE = 8;
  // Stands where an element was removed.
  private static final PyObject DUMMY = new PyObject(PyType.OBJECT) {};

  private @Nullable PyObject[] keys = new PyObject[MIN_SIZE];
  private long[] hashes = new long[MIN_SIZE];
  private int fill; // elements and dummies
  private int used;
  private int finger; // where pop looks next

  protected PyBaseSet(PyType type) {
    super(type);
  }

  public final int size() {
    return used;
  }

  /** The number of slots to step through with {@link #keyAt}. */
  public final int slots() {
    return keys.length;
  }

  /** The element in a slot, or null. */
  public final @Nullable PyObject keyAt(int slot) {
    PyObject key = keys[slot];
    return key == DUMMY ? null : key;
  }

  /** The hash of the element in a slot. */
  public final long hashAt(int slot) {
    return hashes[slot];
  }

  public final boolean contains(ThreadState ts, PyObject key) {
    return find(ts, key, PyOps.hash(ts, key)) >= 0;
  }

  /** Adds an element; false if an equal one was there. */
  public final boolean add(ThreadState ts, PyObject key) {
    return add(ts, key, PyOps.hash(ts, key));
  }

  final boolean add(ThreadState ts, PyObject key, long hash) {
    int mask = keys.length - 1;
    int i = (int) hash & mask;
    long perturb = hash;
    int dummy = -1; // the last one on the way is reused
    while (true) {
      int probes = i + LINEAR_PROBES <= mask ? LINEAR_PROBES : 0;
      for (int at = i; probes >= 0; at++, probes--) {
        PyObject found = keys[at];
        if (found == null) {
          used++;
          if (dummy >= 0) {
            keys[dummy] = key;
            hashes[dummy] = hash;
            return true;
          }
          keys[at] = key;
          hashes[at] = hash;
          fill++;
          if (fill * 5L >= mask * 3L) {
            resize(ts, used > 50000 ? used * 2L : used * 4L);
          }
          return true;
        }
        if (found == DUMMY) {
          dummy = at;
        } else if (hashes[at] == hash && (found == key || PyOps.equal(ts, found, key))) {
          return false;
        }
      }
      perturb >>>= PERTURB_SHIFT;
      i = (int) (i * 5L + 1 + perturb) & mask;
    }
  }

  private int find(ThreadState ts, PyObject key, long hash) {
    int mask = keys.length - 1;
    int i = (int) hash & mask;
    long perturb = hash;
    while (true) {
      int probes = i + LINEAR_PROBES <= mask ? LINEAR_PROBES : 0;
      for (int at = i; probes >= 0; at++, probes--) {
        PyObject found = keys[at];
        if (found == null) {
          return -1;
        }
        if (hashes[at] == hash && found != DUMMY && (found == key || PyOps.equal(ts, found, key))) {
          return at;
        }
      }
      perturb >>>= PERTURB_SHIFT;
      i = (int) (i * 5L + 1 + perturb) & mask;
    }
  }

  final boolean contains(ThreadState ts, PyObject key, long hash) {
    return find(ts, key, hash) >= 0;
  }

  /** Removes an element; false if it was not there. */
  public final boolean remove(ThreadState ts, PyObject key) {
    return remove(ts, key, PyOps.hash(ts, key));
  }

  final boolean remove(ThreadState ts, PyObject key, long hash) {
    int at = find(ts, key, hash);
    if (at < 0) {
      return false;
    }
    keys[at] = DUMMY;
    hashes[at] = -1;
    used--;
    return true;
  }

  /** Removes and gives the element that CPython's pop would, or null if empty. */
  public final @Nullable PyObject pop() {
    if (used == 0) {
      return null;
    }
    int i = finger & (keys.length - 1);
    while (keys[i] == null || keys[i] == DUMMY) {
      i = i + 1 >= keys.length ? 0 : i + 1;
    }
    PyObject key = keys[i];
    keys[i] = DUMMY;
    hashes[i] = -1;
    used--;
    finger = i + 1;
    return key;
  }

  public final void clear() {
    keys = new PyObject[MIN_SIZE];
    hashes = new long[MIN_SIZE];
    fill = 0;
    used = 0;
    finger = 0;
  }

  /** Adds all elements of another set in table order: CPython's set_merge. */
  public final void merge(ThreadState ts, PyBaseSet other) {
    if (other.used == 0 || other == this) {
      return;
    }
    Sequences.scan(ts, other.used);
    if ((fill + other.used) * 5L >= (keys.length - 1) * 3L) {
      resize(ts, (used + other.used) * 2L);
    }
    if (fill == 0 && keys.length == other.keys.length && other.fill == other.used) {
      keys = Arrays.copyOf(other.keys, other.keys.length);
      hashes = Arrays.copyOf(other.hashes, other.hashes.length);
      fill = other.fill;
      used = other.used;
      return;
    }
    if (fill == 0) {
      for (int i = 0; i < other.keys.length; i++) {
        PyObject key = other.keyAt(i);
        if (key != null) {
          insertClean(keys, hashes, key, other.hashes[i]);
        }
      }
      fill = other.used;
      used = other.used;
      return;
    }
    for (int i = 0; i < other.keys.length; i++) {
      PyObject key = other.keyAt(i);
      if (key != null) {
        add(ts, key, other.hashes[i]);
      }
    }
  }

  /** {@code set.update(iterable)}: what it is decides how the table grows. */
  public final void update(ThreadState ts, PyObject iterable) {
    SetOperations.update(ts, this, iterable);
  }

  /** Makes room for more elements at once, as before taking over the keys of a dict. */
  final void reserve(ThreadState ts, int more) {
    if ((fill + more) * 5L >= (keys.length - 1) * 3L) {
      resize(ts, (used + more) * 2L);
    }
  }

  /** After removing many: rebuilds the table if more than a quarter of it is dummies. */
  final void sweep(ThreadState ts) {
    if (fill - used > (keys.length - 1) / 4) {
      resize(ts, used > 50000 ? used * 2L : used * 4L);
    }
  }

  /** Takes over the table of another set, which is not used any more. */
  final void become(PyBaseSet other) {
    keys = other.keys;
    hashes = other.hashes;
    fill = other.fill;
    used = other.used;
  }

  private void resize(ThreadState ts, long minUsed) {
    int newSize = MIN_SIZE;
    while (newSize <= minUsed) {
      newSize <<= 1;
    }
    if (newSize >= 4096) {
      ts.chargeMemory(16L * newSize);
    }
    PyObject[] newKeys = new PyObject[newSize];
    long[] newHashes = new long[newSize];
    for (int i = 0; i < keys.length; i++) {
      PyObject key = keys[i];
      if (key != null && key != DUMMY) {
        insertClean(newKeys, newHashes, key, hashes[i]);
      }
    }
    keys = newKeys;
    hashes = newHashes;
    fill = used;
  }

  private static void insertClean(
      @Nullable PyObject[] keys, long[] hashes, PyObject key, long hash) {
    int mask = keys.length - 1;
    int i = (int) hash & mask;
    long perturb = hash;
    while (true) {
      int probes = i + LINEAR_PROBES <= mask ? LINEAR_PROBES : 0;
      for (int at = i; probes >= 0; at++, probes--) {
        if (keys[at] == null) {
          keys[at] = key;
          hashes[at] = hash;
          return;
        }
      }
      perturb >>>= PERTURB_SHIFT;
      i = (int) (i * 5L + 1 + perturb) & mask;
    }
  }
}
