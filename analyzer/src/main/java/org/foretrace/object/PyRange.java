// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import java.math.BigInteger;

/** {@code range(start, stop, step)}: of ints without bound, fast where longs do. */
public final class PyRange extends PyObject {
  public static final PyType TYPE =
      PyType.builtin("range", PyRange.class, RangeMethods::table).notSubclassable();

  private static final long SAFE = Long.MAX_VALUE / 4;

  private final PyInt start;
  private final PyInt stop;
  private final PyInt step;
  private final PyInt length;

  /** The step must not be zero. */
  public PyRange(PyInt start, PyInt stop, PyInt step) {
    super(TYPE);
    this.start = start;
    this.stop = stop;
    this.step = step;
    this.length = isSmall() ? PyInt.of(smallLength()) : bigLength();
  }

  public PyInt start() {
    return start;
  }

  public PyInt stop() {
    return stop;
  }

  public PyInt step() {
    return step;
  }

  /** How many ints there are. */
  public PyInt length() {
    return length;
  }

  /** Whether all of it can be computed in longs. */
  public boolean isSmall() {
    return fits(start) && fits(stop) && fits(step);
  }

  private static boolean fits(PyInt n) {
    return n.isLong() && Math.abs(n.longValue()) < SAFE;
  }

  private long smallLength() {
    long from = start.longValue();
    long to = stop.longValue();
    long by = step.longValue();
    if (by > 0) {
      return from < to ? (to - from - 1) / by + 1 : 0;
    }
    return from > to ? (from - to - 1) / -by + 1 : 0;
  }

  private PyInt bigLength() {
    BigInteger from = start.bigValue();
    BigInteger to = stop.bigValue();
    BigInteger by = step.bigValue();
    BigInteger span = by.signum() > 0 ? to.subtract(from) : from.subtract(to);
    if (span.signum() <= 0) {
      return PyInt.ZERO;
    }
    return PyInt.of(span.subtract(BigInteger.ONE).divide(by.abs()).add(BigInteger.ONE));
  }

  /** {@code start + i * step}; i is not checked. */
  public PyInt item(PyInt i) {
    if (isSmall() && i.isLong()) {
      return PyInt.of(start.longValue() + i.longValue() * step.longValue());
    }
    return PyInt.of(start.bigValue().add(i.bigValue().multiply(step.bigValue())));
  }

  /** {@code iter(range)}. */
  public PyIterator iterator() {
    if (isSmall()) {
      return new RangeIterator(start.longValue(), step.longValue(), length.longValue());
    }
    return new LongRangeIterator(this);
  }

  /** {@code reversed(range)}. */
  public PyIterator reversed() {
    return reverse().iterator();
  }

  private PyRange reverse() {
    BigInteger by = step.bigValue();
    BigInteger last = start.bigValue().add(length.bigValue().subtract(BigInteger.ONE).multiply(by));
    return new PyRange(
        PyInt.of(last), PyInt.of(start.bigValue().subtract(by)), PyInt.of(by.negate()));
  }

  /** Whether an int is in it. */
  public boolean contains(PyInt n) {
    BigInteger distance = n.bigValue().subtract(start.bigValue());
    BigInteger by = step.bigValue();
    if (distance.mod(by.abs()).signum() != 0) {
      return false;
    }
    BigInteger index = distance.divide(by);
    return index.signum() >= 0 && index.compareTo(length.bigValue()) < 0;
  }
}
