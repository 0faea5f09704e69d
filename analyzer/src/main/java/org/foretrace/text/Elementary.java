// SPDX-License-Identifier: Apache-2.0
package org.foretrace.text;

/** Elementary functions as the C library of CPython's usual platform rounds them. */
public final class Elementary {
  private Elementary() {}

  /** C's {@code pow}. */
  public static double pow(double base, double exponent) {
    return StrictMath.pow(base, exponent);
  }
}
