// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** The iterator of a range of ints that do not fit longs. */
final class LongRangeIterator extends SizedIterator {
  static final PyType TYPE = type("longrange_iterator", LongRangeIterator.class);

  private final PyRange range;
  private BigInteger index = BigInteger.ZERO;

  LongRangeIterator(PyRange range) {
    super(TYPE);
    this.range = range;
  }

  @Override
  public @Nullable PyObject next(ThreadState ts) {
    if (index.compareTo(range.length().bigValue()) >= 0) {
      return null;
    }
    PyInt value = range.item(PyInt.of(index));
    index = index.add(BigInteger.ONE);
    return value;
  }

  @Override
  PyObject lengthHint(ThreadState ts) {
    return PyInt.of(range.length().bigValue().subtract(index));
  }
}
