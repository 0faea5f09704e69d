// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import org.jspecify.annotations.Nullable;

/** The iterator of a range of longs; the instruction loop reads its fields directly. */
public final class RangeIterator extends SizedIterator {
  public static final PyType TYPE = type("range_iterator", RangeIterator.class);

  /** The next int. */
  public long current;

  /** How many are left. */
  public long left;

  public final long step;

  public RangeIterator(long start, long step, long length) {
    super(TYPE);
    this.current = start;
    this.step = step;
    this.left = length;
  }

  @Override
  public @Nullable PyObject next(ThreadState ts) {
    if (left <= 0) {
      return null;
    }
    left--;
    long value = current;
    current = value + step;
    return PyInt.of(value);
  }

  @Override
  PyObject lengthHint(ThreadState ts) {
    return PyInt.of(left);
  }
}
