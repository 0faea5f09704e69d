// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** An int without bound: a long where it fits, a BigInteger where it does not. */
public class PyInt extends PyObject {
  public static final PyType TYPE = PyType.builtin("int", PyInt.class, IntMethods::table);

  private static final BigInteger MIN = BigInteger.valueOf(Long.MIN_VALUE);
  private static final BigInteger MAX = BigInteger.valueOf(Long.MAX_VALUE);
  // As in CPython, these are the same object everywhere.
  private static final int SMALL_MIN = -5;
  private static final int SMALL_MAX = 256;
  private static final PyInt[] SMALL = small();

  public static final PyInt ZERO = of(0);
  public static final PyInt ONE = of(1);

  private final long value;
  private final @Nullable BigInteger big; // null where value holds it

  protected PyInt(PyType type, long value, @Nullable BigInteger big) {
    super(type);
    this.value = value;
    this.big = big;
  }

  /** {@code class X(int)}: with a place for attributes. */
  public static final class Instance extends PyInt {
    private final @Nullable PyDict attributes;

    public Instance(PyType type, PyInt number) {
      super(type, number.longValue(), number.bigOrNull());
      attributes = type.hasDict() ? new PyDict() : null;
    }

    @Override
    public @Nullable PyDict dict() {
      return attributes;
    }
  }

  private static PyInt[] small() {
    PyInt[] all = new PyInt[SMALL_MAX - SMALL_MIN + 1];
    for (int i = 0; i < all.length; i++) {
      all[i] = new PyInt(TYPE, i + SMALL_MIN, null);
    }
    return all;
  }

  public static PyInt of(long value) {
    if (value >= SMALL_MIN && value <= SMALL_MAX) {
      return SMALL[(int) value - SMALL_MIN];
    }
    return new PyInt(TYPE, value, null);
  }

  public static PyInt of(BigInteger value) {
    if (value.bitLength() < 64) {
      return of(value.longValue());
    }
    return new PyInt(TYPE, 0, value);
  }

  /** Whether {@link #longValue} holds the whole number. */
  public final boolean isLong() {
    return big == null;
  }

  /** The number where {@link #isLong}; meaningless otherwise. */
  public final long longValue() {
    return value;
  }

  public final BigInteger bigValue() {
    return big != null ? big : BigInteger.valueOf(value);
  }

  final @Nullable BigInteger bigOrNull() {
    return big;
  }

  /** -1, 0 or 1. */
  public final int signum() {
    return big != null ? big.signum() : Long.signum(value);
  }

  /** The number, or the nearest int of Java: for sizes and counts that are clamped anyway. */
  public final int clampedInt() {
    if (big != null) {
      return big.signum() < 0 ? Integer.MIN_VALUE : Integer.MAX_VALUE;
    }
    return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, value));
  }

  public final int compareTo(PyInt other) {
    if (big == null && other.big == null) {
      return Long.compare(value, other.value);
    }
    return bigValue().compareTo(other.bigValue());
  }

  /** Whether a BigInteger would fit a long. */
  static boolean fitsLong(BigInteger n) {
    return n.compareTo(MIN) >= 0 && n.compareTo(MAX) <= 0;
  }

  @Override
  public String toString() {
    return big != null ? big.toString() : Long.toString(value);
  }
}
