// SPDX-License-Identifier: Apache-2.0
package org.foretrace.text;

import java.math.BigInteger;

/**
 * A parsed format specification: {@code
 * [[fill]align][sign][z][#][0][width][grouping][.precision][type]}.
 *
 * @param fill the code point to pad with
 * @param align one of {@code < > = ^}
 * @param sign one of {@code + -} and space, or 0 where none was given
 * @param noNegativeZero the {@code z} flag
 * @param alternate the {@code #} flag
 * @param width the least width, or -1
 * @param grouping {@code ,} or {@code _}, or 0
 * @param precision the precision, or -1
 * @param type the presentation type as a code point, or 0 where none was given
 * @param typeName the name of the value's type, for messages
 */
public record FormatSpec(
    int fill,
    char align,
    char sign,
    boolean noNegativeZero,
    boolean alternate,
    int width,
    char grouping,
    int precision,
    int type,
    String typeName) {

  /** {@code format(text, spec)} of a str. */
  public static String format(String text, String spec, String typeName) {
    return spec.isEmpty() ? text : FormatText.text(text, parse(spec, typeName, '<'));
  }

  /** {@code format(value, spec)} of an int. */
  public static String format(BigInteger value, String spec, String typeName, int maxDigits) {
    if (spec.isEmpty()) {
      return IntText.str(value, maxDigits);
    }
    return FormatNumber.integer(value, parse(spec, typeName, '>'), maxDigits);
  }

  /** {@code format(value, spec)} of a small int. */
  public static String format(long value, String spec, String typeName) {
    if (spec.isEmpty()) {
      return Long.toString(value);
    }
    return FormatNumber.integer(value, parse(spec, typeName, '>'));
  }

  /** {@code format(value, spec)} of a float. */
  public static String format(double value, String spec, String typeName) {
    return spec.isEmpty()
        ? FloatText.repr(value)
        : FormatNumber.real(value, parse(spec, typeName, '>'));
  }

  /** {@code format(complex(real, imag), spec)}. */
  public static String formatComplex(double real, double imag, String spec, String typeName) {
    return spec.isEmpty()
        ? FloatText.reprComplex(real, imag)
        : FormatNumber.complex(real, imag, parse(spec, typeName, '>'));
  }

  /**
   * Reads a specification; {@code defaultAlign} is {@code <} for text and {@code >} for numbers.
   */
  public static FormatSpec parse(String spec, String typeName, char defaultAlign) {
    return new Reader(spec, typeName).read(defaultAlign);
  }

  TextError unknownType() {
    String shown = type > 32 && type < 128 ? Character.toString(type) : "\\x" + hex(type);
    return TextError.value(
        "Unknown format code '" + shown + "' for object of type '" + typeName + "'");
  }

  private static String hex(int value) {
    return Integer.toHexString(value);
  }

  /** Reads a specification from left to right. */
  private static final class Reader {
    private final String spec;
    private final String typeName;
    private final int[] points;
    private int at;

    Reader(String spec, String typeName) {
      this.spec = spec;
      this.typeName = typeName;
      points = CodePoints.toArray(spec);
    }

    FormatSpec read(char defaultAlign) {
      int fill = ' ';
      char align = defaultAlign;
      boolean hasFill = false;
      boolean hasAlign = false;
      if (points.length >= 2 && isAlign(points[1])) {
        fill = points[0];
        align = (char) points[1];
        hasFill = true;
        hasAlign = true;
        at = 2;
      } else if (points.length >= 1 && isAlign(points[0])) {
        align = (char) points[0];
        hasAlign = true;
        at = 1;
      }
      char sign = 0;
      if (peek() == '+' || peek() == '-' || peek() == ' ') {
        sign = (char) points[at++];
      }
      boolean noNegativeZero = accept('z');
      boolean alternate = accept('#');
      if (!hasFill && accept('0')) {
        fill = '0';
        if (!hasAlign && defaultAlign == '>') {
          align = '=';
        }
      }
      int width = integer();
      char grouping = grouping();
      int precision = -1;
      if (accept('.')) {
        precision = integer();
        if (precision < 0) {
          throw TextError.value("Format specifier missing precision");
        }
      }
      int type = type();
      checkGrouping(grouping, type == 0 && defaultAlign == '<' ? 's' : type);
      return new FormatSpec(
          fill, align, sign, noNegativeZero, alternate, width, grouping, precision, type, typeName);
    }

    private static boolean isAlign(int c) {
      return c == '<' || c == '>' || c == '=' || c == '^';
    }

    private int peek() {
      return at < points.length ? points[at] : -1;
    }

    private boolean accept(char c) {
      if (peek() != c) {
        return false;
      }
      at++;
      return true;
    }

    /** A decimal number, or -1 where there is none. */
    private int integer() {
      long value = 0;
      int start = at;
      for (; at < points.length; at++) {
        int digit = CharClass.decimalValue(points[at]);
        if (digit < 0) {
          break;
        }
        if (value > (Long.MAX_VALUE - digit) / 10) {
          throw TextError.value("Too many decimal digits in format string");
        }
        value = value * 10 + digit;
      }
      if (at == start) {
        return -1;
      }
      // A width that no memory holds: CPython would fail there, with MemoryError at the latest.
      return (int) Math.min(value, Integer.MAX_VALUE);
    }

    private char grouping() {
      char grouping = accept(',') ? ',' : 0;
      if (peek() == '_') {
        if (grouping != 0) {
          throw bothGroupings();
        }
        at++;
        grouping = '_';
      }
      if (peek() == ',' && grouping == '_') {
        throw bothGroupings();
      }
      return grouping;
    }

    private static TextError bothGroupings() {
      return TextError.value("Cannot specify both ',' and '_'.");
    }

    private int type() {
      int rest = points.length - at;
      if (rest > 1) {
        throw TextError.value(
            "Invalid format specifier '" + spec + "' for object of type '" + typeName + "'");
      }
      return rest == 1 ? points[at] : 0;
    }

    private static void checkGrouping(char grouping, int type) {
      if (grouping == 0) {
        return;
      }
      if (type == 0 || (type < 128 && "defgEG%F".indexOf(type) >= 0)) {
        return;
      }
      if (grouping == '_' && type < 128 && "boxX".indexOf(type) >= 0) {
        return;
      }
      String shown =
          type > 32 && type < 128 ? Character.toString(type) : "\\x" + Integer.toHexString(type);
      throw TextError.value("Cannot specify '" + grouping + "' with '" + shown + "'.");
    }
  }
}
