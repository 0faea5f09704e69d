// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.collections;

import org.foretrace.object.BuiltinTable;
import org.foretrace.object.Errors;
import org.foretrace.object.PyInt;
import org.foretrace.object.PyIterator;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyType;
import org.foretrace.object.ThreadState;
import org.jspecify.annotations.Nullable;

/** The iterators of a deque: refuse to go on when it has changed. */
final class DequeIterator extends PyIterator {
  private static final PyType FORWARD = type("_collections._deque_iterator");
  private static final PyType REVERSE = type("_collections._deque_reverse_iterator");

  private final PyDeque deque;
  private final int state;
  private final boolean forward;
  private int index;
  private int left;

  DequeIterator(PyDeque deque, boolean forward) {
    super(forward ? FORWARD : REVERSE);
    this.deque = deque;
    this.state = deque.state();
    this.forward = forward;
    this.left = deque.size();
    this.index = forward ? 0 : left - 1;
  }

  private static PyType type(String name) {
    return PyType.builtin(
            "_collections", name, DequeIterator.class, PyType.OBJECT, DequeIterator::methods)
        .notSubclassable();
  }

  private static BuiltinTable methods() {
    return PyIterator.table()
        .method("__length_hint__(self, /)", (ts, self) -> PyInt.of(((DequeIterator) self).left));
  }

  @Override
  public @Nullable PyObject next(ThreadState ts) {
    if (deque.state() != state) {
      left = 0;
      throw Errors.runtimeError("deque mutated during iteration");
    }
    if (left == 0) {
      return null;
    }
    left--;
    PyObject value = deque.get(index);
    index += forward ? 1 : -1;
    return value;
  }
}
