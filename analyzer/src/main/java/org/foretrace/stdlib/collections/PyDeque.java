// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.collections;

import org.foretrace.object.PyObject;
import org.foretrace.object.PySingleton;
import org.foretrace.object.PyType;
import org.foretrace.object.Sequences;
import org.foretrace.object.ThreadState;
import org.foretrace.stdlib.LibraryObject;

/** {@code collections.deque}: a ring of references. */
public final class PyDeque extends LibraryObject implements Sequences.Items {
  public static final PyType TYPE =
      PyType.builtin(
              "collections", "collections.deque", PyDeque.class, PyType.OBJECT, DequeMethods::table)
          .asSequence()
          .withWeakReferences();

  private PyObject[] ring = new PyObject[8]; // its length is a power of two
  private int head;
  private int size;
  private int maxlen = -1; // -1: no limit
  private int state; // moves with each change of the structure

  public PyDeque(PyType type) {
    super(type);
    java.util.Arrays.fill(ring, PySingleton.NONE);
  }

  @Override
  public int size() {
    return size;
  }

  int maxlen() {
    return maxlen;
  }

  void setMaxlen(int limit) {
    maxlen = limit;
  }

  /** Differs after each change of the structure. */
  int state() {
    return state;
  }

  @Override
  public PyObject get(int index) {
    return ring[(head + index) & (ring.length - 1)];
  }

  void set(int index, PyObject value) {
    ring[(head + index) & (ring.length - 1)] = value;
  }

  /** Appends on the right; what is too much falls off on the left. */
  public void append(ThreadState ts, PyObject value) {
    reserve(ts);
    set(size++, value);
    state++;
    if (maxlen >= 0 && size > maxlen) {
      popLeft();
    }
  }

  /** Appends on the left; what is too much falls off on the right. */
  void appendLeft(ThreadState ts, PyObject value) {
    reserve(ts);
    head = (head - 1) & (ring.length - 1);
    ring[head] = value;
    size++;
    state++;
    if (maxlen >= 0 && size > maxlen) {
      pop();
    }
  }

  /** Takes the last item; there must be one. */
  PyObject pop() {
    PyObject last = get(size - 1);
    set(--size, PySingleton.NONE);
    state++;
    return last;
  }

  /** Takes the first item; there must be one. */
  public PyObject popLeft() {
    PyObject first = ring[head];
    ring[head] = PySingleton.NONE;
    head = (head + 1) & (ring.length - 1);
    size--;
    state++;
    return first;
  }

  void clear() {
    while (size > 0) {
      pop();
    }
    state++;
  }

  /** Moves n items, fewer than there are, from the right end to the left one. */
  void rotate(int n) {
    for (int i = 0; i < n; i++) {
      PyObject last = get(size - 1);
      set(size - 1, PySingleton.NONE);
      head = (head - 1) & (ring.length - 1);
      ring[head] = last;
    }
    for (int i = n; i < 0; i++) {
      PyObject first = ring[head];
      ring[head] = PySingleton.NONE;
      head = (head + 1) & (ring.length - 1);
      set(size - 1, first);
    }
    state++;
  }

  void insert(ThreadState ts, int index, PyObject value) {
    reserve(ts);
    for (int i = size; i > index; i--) {
      set(i, get(i - 1));
    }
    set(index, value);
    size++;
    state++;
  }

  void remove(int index) {
    for (int i = index; i < size - 1; i++) {
      set(i, get(i + 1));
    }
    set(--size, PySingleton.NONE);
    state++;
  }

  /** A copy of the items. */
  PyObject[] toArray() {
    PyObject[] items = new PyObject[size];
    for (int i = 0; i < size; i++) {
      items[i] = get(i);
    }
    return items;
  }

  private void reserve(ThreadState ts) {
    if (size < ring.length) {
      return;
    }
    if (ring.length >= 512) {
      ts.chargeMemory(8L * ring.length);
    }
    PyObject[] wider = new PyObject[ring.length * 2];
    for (int i = 0; i < wider.length; i++) {
      wider[i] = i < size ? get(i) : PySingleton.NONE;
    }
    ring = wider;
    head = 0;
  }
}
