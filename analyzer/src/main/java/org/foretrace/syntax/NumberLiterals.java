// SPDX-License-Identifier: Apache-2.0
package org.foretrace.syntax;

import java.math.BigInteger;

/** The values of numeric literals. */
final class NumberLiterals {
  /** CPython's default of {@code sys.set_int_max_str_digits}. */
  private static final int MAX_DIGITS = 4300;

  private static final int LONG_DIGITS = 18;

  private NumberLiterals() {}

  /** The value of a literal that the tokenizer accepted. */
  static Literal parse(String text) {
    String digits = text.indexOf('_') < 0 ? text : text.replace("_", "");
    int n = digits.length();
    char last = digits.charAt(n - 1);
    if (n > 1 && digits.charAt(0) == '0') {
      switch (digits.charAt(1)) {
        case 'x', 'X':
          return new Literal.Int(new BigInteger(digits.substring(2), 16));
        case 'o', 'O':
          return new Literal.Int(new BigInteger(digits.substring(2), 8));
        case 'b', 'B':
          return new Literal.Int(new BigInteger(digits.substring(2), 2));
        default:
          break;
      }
    }
    if (last == 'j' || last == 'J') {
      return new Literal.Imaginary(Double.parseDouble(digits.substring(0, n - 1)));
    }
    for (int i = 0; i < n; i++) {
      char c = digits.charAt(i);
      if (c == '.' || c == 'e' || c == 'E') {
        return new Literal.Float(Double.parseDouble(digits));
      }
    }
    return new Literal.Int(decimal(digits));
  }

  private static BigInteger decimal(String digits) {
    int n = digits.length();
    if (n <= LONG_DIGITS) {
      long value = 0;
      for (int i = 0; i < n; i++) {
        value = value * 10 + (digits.charAt(i) - '0');
      }
      return BigInteger.valueOf(value);
    }
    if (n > MAX_DIGITS) {
      throw new LiteralException(
          "Exceeds the limit (4300 digits) for integer string conversion: value has "
              + n
              + " digits; use sys.set_int_max_str_digits() to increase the limit"
              + " - Consider hexadecimal for huge integer literals to avoid decimal conversion"
              + " limits.");
    }
    return new BigInteger(digits);
  }
}
