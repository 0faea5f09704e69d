// SPDX-License-Identifier: Apache-2.0
package org.foretrace.text;

import java.math.BigInteger;
import java.util.Locale;

/** Text to floats: {@code float(str)}, {@code float(bytes)} and {@code float.fromhex}. */
public final class FloatParse {
  private static final String INVALID_HEX = "invalid hexadecimal floating-point string";
  private static final long EXPONENT_LIMIT = 1L << 40;

  private FloatParse() {}

  /** {@code float(text)} of a str; throws the ValueError that CPython raises. */
  public static double parse(String text) {
    return parse(IntText.toAscii(text), () -> StrText.repr(text));
  }

  /** {@code float(bytes)}. */
  public static double parse(byte[] bytes) {
    return parse(IntText.toAscii(bytes), () -> StrText.repr(bytes));
  }

  private static double parse(String ascii, java.util.function.Supplier<String> shown) {
    String body = IntText.stripSpace(ascii);
    String plain = body.indexOf('_') < 0 ? body : dropUnderscores(body);
    if (isDecimal(plain)) {
      return Double.parseDouble(plain);
    }
    double special = special(plain);
    if (special != 0) {
      return special;
    }
    throw TextError.value("could not convert string to float: " + shown.get());
  }

  /** Removes underscores between digits; anything else makes the text unreadable. */
  private static String dropUnderscores(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '_') {
        out.append(c);
      } else if (i == 0
          || i + 1 == text.length()
          || !isDigit(text.charAt(i - 1))
          || !isDigit(text.charAt(i + 1))) {
        return "";
      }
    }
    return out.toString();
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isDecimal(String text) {
    int i = 0;
    int n = text.length();
    if (i < n && (text.charAt(i) == '+' || text.charAt(i) == '-')) {
      i++;
    }
    int start = i;
    while (i < n && isDigit(text.charAt(i))) {
      i++;
    }
    int digits = i - start;
    if (i < n && text.charAt(i) == '.') {
      i++;
      start = i;
      while (i < n && isDigit(text.charAt(i))) {
        i++;
      }
      digits += i - start;
    }
    if (digits == 0) {
      return false;
    }
    if (i < n && (text.charAt(i) == 'e' || text.charAt(i) == 'E')) {
      i++;
      if (i < n && (text.charAt(i) == '+' || text.charAt(i) == '-')) {
        i++;
      }
      start = i;
      while (i < n && isDigit(text.charAt(i))) {
        i++;
      }
      if (i == start) {
        return false;
      }
    }
    return i == n;
  }

  /** The value of an infinity or a NaN, or zero where the text is neither. */
  private static double special(String text) {
    boolean negative = text.startsWith("-");
    String name = negative || text.startsWith("+") ? text.substring(1) : text;
    switch (name.toLowerCase(Locale.ROOT)) {
      case "inf":
      case "infinity":
        return negative ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
      case "nan":
        return Double.NaN;
      default:
        return 0;
    }
  }

  /** {@code float.fromhex(text)}. */
  public static double fromHex(String text) {
    String body = IntText.stripSpace(text);
    double special = special(body);
    if (special != 0) {
      return special;
    }
    int i = 0;
    int n = body.length();
    boolean negative = false;
    if (i < n && (body.charAt(i) == '-' || body.charAt(i) == '+')) {
      negative = body.charAt(i++) == '-';
    }
    if (i + 1 < n && body.charAt(i) == '0' && (body.charAt(i + 1) | 32) == 'x') {
      i += 2;
    }
    StringBuilder digits = new StringBuilder();
    int afterPoint = 0;
    boolean point = false;
    while (i < n && (isHex(body.charAt(i)) || (body.charAt(i) == '.' && !point))) {
      char c = body.charAt(i++);
      if (c == '.') {
        point = true;
      } else {
        digits.append(c);
        afterPoint += point ? 1 : 0;
      }
    }
    if (digits.length() == 0) {
      throw TextError.value(INVALID_HEX);
    }
    long exponent = 0;
    if (i < n && (body.charAt(i) | 32) == 'p') {
      int start = i + 1;
      if (start < n && (body.charAt(start) == '-' || body.charAt(start) == '+')) {
        start++;
      }
      i = start;
      while (i < n && isDigit(body.charAt(i))) {
        exponent = Math.min(EXPONENT_LIMIT, exponent * 10 + body.charAt(i++) - '0');
      }
      if (i == start) {
        throw TextError.value(INVALID_HEX);
      }
      exponent = body.charAt(start - 1) == '-' ? -exponent : exponent;
    }
    double size = scale(new BigInteger(digits.toString(), 16), exponent - 4L * afterPoint);
    if (i < n) {
      throw TextError.value(INVALID_HEX);
    }
    return negative ? -size : size;
  }

  private static boolean isHex(char c) {
    return isDigit(c) || ((c | 32) >= 'a' && (c | 32) <= 'f');
  }

  private static double scale(BigInteger digits, long exponent) {
    if (digits.signum() == 0) {
      return 0.0;
    }
    long top = digits.bitLength() + exponent;
    if (top > 1024) {
      throw TextError.overflow("hexadecimal value too large to represent as a float");
    }
    if (top < -1080) {
      return 0.0;
    }
    double value = FloatMath.scaleExact(digits, (int) exponent);
    if (Double.isInfinite(value)) {
      throw TextError.overflow("hexadecimal value too large to represent as a float");
    }
    return value;
  }
}
