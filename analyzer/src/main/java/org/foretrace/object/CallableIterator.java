// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import org.jspecify.annotations.Nullable;

/** {@code iter(callable, sentinel)}. */
public final class CallableIterator extends PyIterator {
  static final PyType TYPE =
      PyType.builtin("callable_iterator", CallableIterator.class, CallableIterator::members)
          .notSubclassable();

  private @Nullable PyObject callable; // null at the end
  private final PyObject sentinel;

  public CallableIterator(PyObject callable, PyObject sentinel) {
    super(TYPE);
    this.callable = callable;
    this.sentinel = sentinel;
  }

  private static BuiltinTable members() {
    return TableParts.refused(PyIterator.table(), "callable_iterator", "__reduce__");
  }

  @Override
  public @Nullable PyObject next(ThreadState ts) {
    PyObject c = callable;
    if (c == null) {
      return null;
    }
    ts.chargeSteps(1);
    PyObject result = PyMap.endsOnStop(() -> ts.call(c));
    if (result == null || PyOps.equal(ts, sentinel, result)) {
      callable = null;
      return null;
    }
    return result;
  }
}
