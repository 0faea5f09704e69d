// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

/**
 * A float that a clock gave. It is an ordinary float to Python, but seconds added to it make
 * another reading, and two of them compare as moments do: so a deadline that Python code computes
 * keeps what tells it from others of the same number. All other arithmetic makes plain floats.
 */
public abstract class PyReading extends PyFloat {
  // Beyond, adding or taking away is plain arithmetic.
  private static final double MAX_ADDED = 1e12;
  private static final double MAX_TAKEN = 1e6;

  protected PyReading(double value) {
    super(TYPE, value);
  }

  /** The reading that many seconds later. */
  protected abstract PyFloat later(double seconds);

  /** Which of two readings is the later moment. */
  public abstract int compareTo(PyReading other);

  /** {@code reading + seconds}. */
  public final PyFloat plus(double seconds) {
    return Math.abs(seconds) <= MAX_ADDED ? later(seconds) : of(value() + seconds);
  }

  /** {@code reading - seconds}. */
  public final PyFloat minus(double seconds) {
    return Math.abs(seconds) < MAX_TAKEN ? later(-seconds) : of(value() - seconds);
  }
}
