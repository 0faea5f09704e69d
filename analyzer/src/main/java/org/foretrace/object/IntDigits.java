// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import org.foretrace.text.IntText;

/** {@code sys.set_int_max_str_digits}: how long an int may be as text in a run. */
public final class IntDigits {
  private static final RunLocal<IntDigits> LOCAL = RunLocal.of(ts -> new IntDigits());

  private int max = IntText.DEFAULT_MAX_DIGITS;

  private IntDigits() {}

  /** 0 where there is no limit. */
  public static int max(ThreadState ts) {
    return LOCAL.in(ts).max;
  }

  public static void setMax(ThreadState ts, int digits) {
    LOCAL.in(ts).max = digits;
  }
}
