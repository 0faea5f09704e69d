// SPDX-License-Identifier: Apache-2.0
package org.foretrace.text;

import java.math.BigInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Ints to text and back, with the rules, limits and error texts of {@code int()} and {@code str}.
 */
public final class IntText {
  /** CPython's default of {@code sys.get_int_max_str_digits()}. */
  public static final int DEFAULT_MAX_DIGITS = 4300;

  private static final int DIGITS_THRESHOLD = 640;
  private static final int SHOWN_REPR = 200;

  private IntText() {}

  /** {@code int(text, base)} of a str, with the default limit on digits. */
  public static BigInteger parse(String text, int base) {
    return parse(text, base, DEFAULT_MAX_DIGITS);
  }

  /** {@code int(text, base)} of a str; {@code maxDigits} 0 means no limit. */
  public static BigInteger parse(String text, int base, int maxDigits) {
    checkBase(base);
    return parse(toAscii(text), base, maxDigits, () -> StrText.repr(text));
  }

  /** {@code int(bytes, base)}. */
  public static BigInteger parse(byte[] bytes, int base, int maxDigits) {
    checkBase(base);
    return parse(toAscii(bytes), base, maxDigits, () -> StrText.repr(bytes));
  }

  private static void checkBase(int base) {
    if (base != 0 && (base < 2 || base > 36)) {
      throw TextError.value("int() base must be >= 2 and <= 36, or 0");
    }
  }

  private static BigInteger parse(String ascii, int base, int maxDigits, Supplier<String> shown) {
    BigInteger value = read(stripSpace(ascii), base, maxDigits);
    if (value == null) {
      throw TextError.value(
          "invalid literal for int() with base "
              + base
              + ": "
              + CodePoints.truncate(shown.get(), SHOWN_REPR));
    }
    return value;
  }

  private static @Nullable BigInteger read(String text, int base, int maxDigits) {
    int i = 0;
    int n = text.length();
    boolean negative = false;
    if (i < n && (text.charAt(i) == '+' || text.charAt(i) == '-')) {
      negative = text.charAt(i++) == '-';
    }
    int radix = base;
    boolean onlyZero = false;
    int prefixBase = i + 1 < n && text.charAt(i) == '0' ? prefixBase(text.charAt(i + 1)) : 0;
    if (base == 0) {
      radix = prefixBase != 0 ? prefixBase : 10;
      onlyZero = prefixBase == 0 && i < n && text.charAt(i) == '0';
    }
    if (prefixBase != 0 && prefixBase == radix) {
      i += 2;
      if (i < n && text.charAt(i) == '_') {
        i++;
      }
    }
    StringBuilder digits = new StringBuilder(n - i);
    int end = digits(text, i, radix, digits);
    if (end < 0) {
      return null;
    }
    if (end < n || digits.length() == 0) {
      return null;
    }
    checkDigits(digits.length(), radix, maxDigits);
    BigInteger value = value(digits, radix);
    if (onlyZero && value.signum() != 0) {
      return null;
    }
    return negative ? value.negate() : value;
  }

  private static BigInteger value(StringBuilder digits, int radix) {
    if (digits.length() <= 12) {
      return BigInteger.valueOf(Long.parseLong(digits, 0, digits.length(), radix));
    }
    return new BigInteger(digits.toString(), radix);
  }

  private static int prefixBase(char c) {
    switch (c) {
      case 'x':
      case 'X':
        return 16;
      case 'o':
      case 'O':
        return 8;
      case 'b':
      case 'B':
        return 2;
      default:
        return 0;
    }
  }

  /** Collects digits and single underscores; answers where they end, or -1 for bad underscores. */
  private static int digits(String text, int from, int radix, StringBuilder out) {
    int i = from;
    boolean underscore = true;
    for (; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '_') {
        if (underscore) {
          return -1;
        }
        underscore = true;
        continue;
      }
      if (c >= 128 || Character.digit(c, 36) < 0 || Character.digit(c, 36) >= radix) {
        break;
      }
      out.append(c);
      underscore = false;
    }
    return underscore ? -1 : i;
  }

  private static void checkDigits(int digits, int radix, int maxDigits) {
    if ((radix & (radix - 1)) == 0 || digits <= DIGITS_THRESHOLD) {
      return;
    }
    if (maxDigits > 0 && digits > maxDigits) {
      throw TextError.value(
          "Exceeds the limit ("
              + maxDigits
              + " digits) for integer string conversion: value has "
              + digits
              + " digits; use sys.set_int_max_str_digits() to increase the limit");
    }
  }

  /** {@code str(value)}, with the default limit on digits. */
  public static String str(BigInteger value) {
    return str(value, DEFAULT_MAX_DIGITS);
  }

  /** {@code str(value)}; ValueError where it has more digits than {@code maxDigits}, 0 for any. */
  public static String str(BigInteger value, int maxDigits) {
    if (value.bitLength() < 64) {
      return Long.toString(value.longValue());
    }
    // An int of b bits has at least (b - 1) * log10(2) digits: no need to write what is too long.
    if (maxDigits > 0 && (value.abs().bitLength() - 1) * 0.30102999 > maxDigits + 1) {
      throw tooLong(maxDigits);
    }
    String text = value.toString();
    int digits = value.signum() < 0 ? text.length() - 1 : text.length();
    if (maxDigits > 0 && digits > maxDigits) {
      throw tooLong(maxDigits);
    }
    return text;
  }

  private static TextError tooLong(int maxDigits) {
    return TextError.value(
        "Exceeds the limit ("
            + maxDigits
            + " digits) for integer string conversion; use sys.set_int_max_str_digits() to"
            + " increase the limit");
  }

  /** {@code bin}, {@code oct} or {@code hex}: the digits in base 2, 8 or 16 with their prefix. */
  public static String prefixed(BigInteger value, int base) {
    String prefix = base == 2 ? "0b" : base == 8 ? "0o" : "0x";
    String digits = value.abs().toString(base);
    return (value.signum() < 0 ? "-" : "") + prefix + digits;
  }

  /** As {@link #prefixed(BigInteger, int)} of a small int. */
  public static String prefixed(long value, int base) {
    return prefixed(BigInteger.valueOf(value), base);
  }

  /**
   * Maps every decimal digit and white space of Unicode to its ASCII form, and any other character
   * beyond ASCII to {@code ?}, as int() and float() do before they read.
   */
  static String toAscii(String text) {
    int plain = 0;
    while (plain < text.length() && text.charAt(plain) < 127) {
      plain++;
    }
    if (plain == text.length()) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (c < 127) {
        out.append((char) c);
      } else if (CharClass.isSpace(c)) {
        out.append(' ');
      } else {
        int digit = CharClass.decimalValue(c);
        if (digit < 0) {
          // CPython stops reading at the first character that cannot be part of a number.
          return out.append('?').toString();
        }
        out.append((char) ('0' + digit));
      }
    }
    return out.toString();
  }

  static String toAscii(byte[] bytes) {
    StringBuilder out = new StringBuilder(bytes.length);
    for (byte b : bytes) {
      out.append(b < 0 ? '?' : (char) b);
    }
    return out.toString();
  }

  /** Strips the six white space characters of C. */
  static String stripSpace(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isCSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isCSpace(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  private static boolean isCSpace(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }
}
