// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import java.util.Arrays;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** A list. */
public class PyList extends PyObject {
  public static final PyType TYPE =
      PyType.builtin("list", PyList.class, ListMethods::table).asSequence();

  private static final PyObject[] NONE = {};

  private PyObject[] items = NONE;
  private int size;
  private PyObject @Nullable [] sorting; // what items is while the list is being sorted

  public PyList() {
    super(TYPE);
  }

  /** For subclasses, of Python or ours. */
  public PyList(PyType type) {
    super(type);
  }

  /** {@code class X(list)}: with a place for attributes. */
  public static final class Instance extends PyList {
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

  /** Takes the array over: the caller must not change it. */
  public static PyList of(PyObject... items) {
    PyList list = new PyList();
    list.items = items;
    list.size = items.length;
    return list;
  }

  public static PyList of(Collection<? extends PyObject> items) {
    return of(items.toArray(NONE));
  }

  public final int size() {
    return size;
  }

  public final PyObject get(int index) {
    return items[index];
  }

  public final void set(int index, PyObject value) {
    items[index] = value;
  }

  /** Appends; growth is charged to the memory budget. */
  public final void add(ThreadState ts, PyObject value) {
    if (size == items.length) {
      grow(ts, size + 1);
    }
    items[size++] = value;
  }

  public final void add(ThreadState ts, int index, PyObject value) {
    if (size == items.length) {
      grow(ts, size + 1);
    }
    System.arraycopy(items, index, items, index + 1, size - index);
    items[index] = value;
    size++;
  }

  public final PyObject remove(int index) {
    PyObject old = items[index];
    System.arraycopy(items, index + 1, items, index, size - index - 1);
    size--;
    items[size] = PySingleton.NONE;
    return old;
  }

  public final void clear() {
    if (items.length == 0) {
      return; // also while it is being sorted
    }
    items = NONE;
    size = 0;
  }

  /** Replaces {@code [from, to)} by other items. */
  public final void replace(ThreadState ts, int from, int to, PyObject[] with) {
    PyObject[] tail = Arrays.copyOfRange(items, to, size);
    int newSize = from + with.length + tail.length;
    if (newSize > items.length) {
      grow(ts, newSize);
    }
    System.arraycopy(with, 0, items, from, with.length);
    System.arraycopy(tail, 0, items, from + with.length, tail.length);
    for (int i = newSize; i < size; i++) {
      items[i] = PySingleton.NONE;
    }
    size = newSize;
  }

  /** A copy of the items. */
  public final PyObject[] toArray() {
    return Arrays.copyOf(items, size);
  }

  /** Takes new items over, as sort does. */
  public final void setItems(PyObject[] newItems) {
    items = newItems;
    size = newItems.length;
  }

  /** Hands the items out for the time of a sort, in which the list looks empty. */
  final PyObject[] beginSort() {
    PyObject[] taken = toArray();
    sorting = new PyObject[0];
    items = sorting;
    size = 0;
    return taken;
  }

  /** Takes the items back; false if the list was changed meanwhile. */
  final boolean endSort(PyObject[] sorted) {
    boolean untouched = items == sorting;
    sorting = null;
    items = sorted;
    size = sorted.length;
    return untouched;
  }

  private void grow(ThreadState ts, int needed) {
    int capacity = Math.max(needed, items.length < 4 ? 4 : items.length + (items.length >> 1));
    if (capacity >= 1024) {
      ts.chargeMemory(8L * (capacity - items.length));
    }
    items = Arrays.copyOf(items, capacity);
  }
}
