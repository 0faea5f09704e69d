// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A dict: insertion-ordered, open addressing. While all keys are exact strings, their Java hash is
 * used and no Python code runs (CPython's unicode-keys dicts); the first other key changes to
 * Python's hashes.
 *
 * <p>Entries keep their identity while their key stays, so code may hold one instead of looking a
 * global up again; a removed entry has a null value.
 */
public class PyDict extends PyObject {
  public static final PyType TYPE = PyType.builtin("dict", PyDict.class, DictMethods::table);

  // Up to this many entries are searched one after the other, without a table.
  private static final int LINEAR = 8;
  private static final Entry[] EMPTY = {};

  private Entry[] entries = EMPTY;
  private int filled; // slots of entries in use, removed ones included
  private int size;
  private int insertions; // how many keys were ever added
  private int head; // no entry is before it: a queue is not searched from its old start each time
  private int @Nullable [] table; // index into entries + 1; 0 is free; a removed entry stays
  private @Nullable ThreadState hashing; // non-null once keys are hashed as Python does

  /** A key with its value. */
  public static final class Entry {
    final PyObject key;
    int hash;
    @Nullable PyObject value;

    Entry(PyObject key, int hash, PyObject value) {
      this.key = key;
      this.hash = hash;
      this.value = value;
    }

    public PyObject key() {
      return key;
    }

    /** Null once the key has been removed. */
    public @Nullable PyObject value() {
      return value;
    }

    public void setValue(PyObject newValue) {
      value = newValue;
    }
  }

  public PyDict() {
    super(TYPE);
  }

  /** For subclasses, of Python or ours. */
  public PyDict(PyType type) {
    super(type);
  }

  /** {@code class X(dict)}: with a place for attributes. */
  public static final class Instance extends PyDict {
    private final @Nullable PyDict attributes;

    public Instance(PyType type) {
      super(type);
      attributes = type.hasDict() ? new PyDict() : null;
    }

    @Override
    public @Nullable PyDict dict() {
      return attributes;
    }
  }

  public int size() {
    return size;
  }

  /** How many keys were ever added: as long as it stays the same, an absent key stays absent. */
  public int insertions() {
    return insertions;
  }

  /** The number of slots to step through with {@link #entryAt}; some hold null. */
  public int slots() {
    return filled;
  }

  /** The entry in a slot, or null where one was removed. */
  public @Nullable Entry entryAt(int slot) {
    return entries[slot];
  }

  // ---- strings as keys, no Python code involved

  public @Nullable PyObject get(String key) {
    Entry e = entry(key);
    return e == null ? null : e.value;
  }

  /** The entry of a string key, to be held and read again; null where there is none. */
  public @Nullable Entry entry(String key) {
    if (hashing != null) {
      return find(hashing, PyStr.of(key), hashOf(hashing, PyStr.of(key)));
    }
    return findString(key, spread(key.hashCode()));
  }

  public void put(String key, PyObject value) {
    if (hashing != null) {
      put(hashing, PyStr.of(key), value);
      return;
    }
    int h = spread(key.hashCode());
    Entry e = findString(key, h);
    if (e != null) {
      e.value = value;
    } else {
      insert(new Entry(PyStr.of(key), h, value));
    }
  }

  public @Nullable PyObject remove(String key) {
    Entry e = entry(key);
    return e == null ? null : removeEntry(e);
  }

  // ---- any key

  public @Nullable PyObject get(ThreadState ts, PyObject key) {
    Entry e = entry(ts, key);
    return e == null ? null : e.value;
  }

  public @Nullable Entry entry(ThreadState ts, PyObject key) {
    if (hashing == null) {
      if (key.type() == PyStr.TYPE) {
        String s = ((PyStr) key).value();
        return findString(s, spread(s.hashCode()));
      }
      if (size == 0) {
        PyOps.hash(ts, key); // an unhashable key is an error even in an empty dict
        return null;
      }
      rehash(ts);
    }
    return find(ts, key, hashOf(ts, key));
  }

  public void put(ThreadState ts, PyObject key, PyObject value) {
    if (hashing == null) {
      if (key.type() == PyStr.TYPE) {
        String s = ((PyStr) key).value();
        int h = spread(s.hashCode());
        Entry e = findString(s, h);
        if (e != null) {
          e.value = value;
        } else {
          insert(new Entry(key, h, value));
          chargeGrowth(ts);
        }
        return;
      }
      rehash(ts);
    }
    int h = hashOf(ts, key);
    Entry e = find(ts, key, h);
    if (e != null) {
      e.value = value;
    } else {
      insert(new Entry(key, h, value));
      chargeGrowth(ts);
    }
  }

  /** Removes a key and gives its value, or null if it was not there. */
  public @Nullable PyObject remove(ThreadState ts, PyObject key) {
    Entry e = entry(ts, key);
    return e == null ? null : removeEntry(e);
  }

  public void clear() {
    for (int i = 0; i < filled; i++) {
      Entry e = entries[i];
      if (e != null) {
        e.value = null;
      }
    }
    entries = EMPTY;
    filled = 0;
    head = 0;
    size = 0;
    table = null;
  }

  /** The last entry, or null if empty: for popitem. */
  public @Nullable Entry last() {
    for (int i = filled - 1; i >= 0; i--) {
      if (entries[i] != null) {
        return entries[i];
      }
    }
    return null;
  }

  /** The first entry, or null if empty. */
  public @Nullable Entry first() {
    if (head >= filled) {
      head = 0;
    }
    for (; head < filled; head++) {
      if (entries[head] != null) {
        return entries[head];
      }
    }
    return null;
  }

  /** Takes over all entries of another dict, in its order. */
  public void putAll(ThreadState ts, PyDict other) {
    for (int i = 0; i < other.filled; i++) {
      Entry e = other.entries[i];
      if (e != null && e.value != null) {
        put(ts, e.key, e.value);
      }
    }
  }

  /** A plain dict with the same entries. */
  public PyDict copy() {
    PyDict result = new PyDict();
    result.hashing = hashing;
    boolean full = size == filled; // then slots and table stay as they are
    int capacity = full ? entries.length : Math.max(4, Integer.highestOneBit(size) * 2);
    Entry[] copied = size == 0 ? EMPTY : new Entry[capacity];
    int n = 0;
    for (int i = 0; i < filled; i++) {
      Entry e = entries[i];
      if (e != null && e.value != null) {
        copied[n++] = new Entry(e.key, e.hash, e.value);
      }
    }
    result.entries = copied;
    result.filled = n;
    result.size = n;
    result.insertions = n;
    int[] t = table;
    if (t != null && full) {
      result.table = t.clone();
    } else if (n > LINEAR) {
      result.buildTable();
    }
    return result;
  }

  public @Nullable PyObject removeEntry(Entry e) {
    PyObject old = e.value;
    e.value = null;
    int i = slotOf(e);
    if (i < 0) {
      return old;
    }
    entries[i] = null;
    size--;
    if (size == 0) {
      entries = EMPTY;
      filled = 0;
      head = 0;
      table = null;
    } else if (i == filled - 1 && table == null) {
      filled--;
    }
    return old;
  }

  private int slotOf(Entry e) {
    int[] t = table;
    if (t == null) {
      for (int i = filled - 1; i >= 0; i--) {
        if (entries[i] == e) {
          return i;
        }
      }
      return -1;
    }
    int mask = t.length - 1;
    for (int i = e.hash & mask; t[i] != 0; i = (i + 1) & mask) {
      if (entries[t[i] - 1] == e) {
        return t[i] - 1;
      }
    }
    return -1;
  }

  private void chargeGrowth(ThreadState ts) {
    if ((size & 1023) == 0) {
      ts.chargeMemory(1024 * 64);
    }
  }

  private static int spread(int h) {
    return h ^ (h >>> 16);
  }

  private static int hashOf(ThreadState ts, PyObject key) {
    long h = PyOps.hash(ts, key);
    return spread((int) (h ^ (h >>> 32)));
  }

  private void rehash(ThreadState ts) {
    hashing = ts;
    for (int i = 0; i < filled; i++) {
      Entry e = entries[i];
      if (e != null) {
        e.hash = hashOf(ts, e.key);
      }
    }
    if (table != null) {
      buildTable();
    }
  }

  private @Nullable Entry findString(String key, int h) {
    int[] t = table;
    if (t == null) {
      for (int i = 0; i < filled; i++) {
        Entry e = entries[i];
        if (e != null && e.hash == h && ((PyStr) e.key).value().equals(key)) {
          return e;
        }
      }
      return null;
    }
    int mask = t.length - 1;
    for (int i = h & mask; t[i] != 0; i = (i + 1) & mask) {
      Entry e = entries[t[i] - 1];
      if (e != null && e.hash == h && ((PyStr) e.key).value().equals(key)) {
        return e;
      }
    }
    return null;
  }

  private @Nullable Entry find(ThreadState ts, PyObject key, int h) {
    int[] t = table;
    if (t == null) {
      for (int i = 0; i < filled; i++) {
        Entry e = entries[i];
        if (e != null && e.hash == h && sameKey(ts, e.key, key)) {
          return e;
        }
      }
      return null;
    }
    int mask = t.length - 1;
    for (int i = h & mask; t[i] != 0; i = (i + 1) & mask) {
      Entry e = entries[t[i] - 1];
      if (e != null && e.hash == h && sameKey(ts, e.key, key)) {
        return e;
      }
    }
    return null;
  }

  private static boolean sameKey(ThreadState ts, PyObject a, PyObject b) {
    return a == b || PyOps.equal(ts, a, b);
  }

  private void insert(Entry e) {
    if (filled == entries.length) {
      grow();
    }
    entries[filled++] = e;
    size++;
    insertions++;
    int[] t = table;
    if (t != null) {
      place(t, e.hash, filled);
    } else if (filled > LINEAR) {
      buildTable();
    }
  }

  private void grow() {
    if (size < filled - filled / 4) {
      compact();
    }
    if (filled == entries.length) {
      entries = Arrays.copyOf(entries, Math.max(4, filled * 2));
    }
    if (filled >= LINEAR) {
      buildTable();
    } else {
      table = null;
    }
  }

  private void compact() {
    int n = 0;
    for (int i = 0; i < filled; i++) {
      Entry e = entries[i];
      if (e != null) {
        entries[n++] = e;
      }
    }
    Arrays.fill(entries, n, filled, null);
    filled = n;
    head = 0;
  }

  private void buildTable() {
    int capacity = Integer.highestOneBit(Math.max(entries.length, 8)) * 4;
    int[] t = new int[capacity];
    for (int i = 0; i < filled; i++) {
      Entry e = entries[i];
      if (e != null) {
        place(t, e.hash, i + 1);
      }
    }
    table = t;
  }

  private static void place(int[] t, int h, int value) {
    int mask = t.length - 1;
    int i = h & mask;
    while (t[i] != 0) {
      i = (i + 1) & mask;
    }
    t[i] = value;
  }
}
