// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.asyncio;

import org.foretrace.object.Comparison;
import org.foretrace.object.Errors;
import org.foretrace.object.PyList;
import org.foretrace.object.PyObject;
import org.foretrace.object.ThreadState;

/** heapq's push and pop on a list: comparisons in its order. */
final class Heaps {
  private Heaps() {}

  static void push(ThreadState ts, PyList heap, PyObject item) {
    heap.add(ts, item);
    siftDown(ts, heap, 0, heap.size() - 1);
  }

  static PyObject pop(ThreadState ts, PyList heap) {
    if (heap.size() == 0) {
      throw Errors.indexError("index out of range");
    }
    PyObject last = heap.remove(heap.size() - 1);
    if (heap.size() == 0) {
      return last;
    }
    PyObject first = heap.get(0);
    heap.set(0, last);
    siftUp(ts, heap, 0);
    return first;
  }

  private static boolean less(ThreadState ts, PyObject a, PyObject b) {
    return Comparison.holds(ts, Comparison.Op.LT, a, b);
  }

  private static void check(PyList heap, int size) {
    if (heap.size() != size) {
      throw Errors.runtimeError("list changed size during iteration");
    }
  }

  private static void siftDown(ThreadState ts, PyList heap, int start, int pos) {
    int at = pos;
    int size = heap.size();
    while (at > start) {
      int parent = (at - 1) >> 1;
      boolean rises = less(ts, heap.get(at), heap.get(parent));
      check(heap, size);
      if (!rises) {
        break;
      }
      swap(heap, at, parent);
      at = parent;
    }
  }

  private static void siftUp(ThreadState ts, PyList heap, int pos) {
    int size = heap.size();
    int at = pos;
    while (at < size >> 1) {
      int child = 2 * at + 1;
      if (child + 1 < size) {
        boolean left = less(ts, heap.get(child), heap.get(child + 1));
        check(heap, size);
        child += left ? 0 : 1;
      }
      swap(heap, at, child);
      at = child;
    }
    siftDown(ts, heap, pos, at);
  }

  private static void swap(PyList heap, int i, int j) {
    PyObject o = heap.get(i);
    heap.set(i, heap.get(j));
    heap.set(j, o);
  }
}
