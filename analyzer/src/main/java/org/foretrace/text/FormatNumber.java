// SPDX-License-Identifier: Apache-2.0
package org.foretrace.text;

import java.math.BigInteger;
import java.util.Locale;

/** Renders ints, floats and complex numbers by a format specification. */
final class FormatNumber {
  private static final String FLOAT_TYPES = "eEfFgG%";

  private FormatNumber() {}

  private static boolean isOneOf(int type, String types) {
    return type < 128 && types.indexOf(type) >= 0;
  }

  static String integer(long value, FormatSpec spec) {
    if (isOneOf(spec.type(), "d\0n") && spec.precision() < 0 && !spec.noNegativeZero()) {
      String digits = Long.toString(value);
      return value < 0
          ? number('-', "", digits.substring(1), 3, "", spec)
          : number('\0', "", digits, 3, "", spec);
    }
    return integer(BigInteger.valueOf(value), spec, 0);
  }

  static String integer(BigInteger value, FormatSpec spec, int maxDigits) {
    if (spec.type() != 0 && !isOneOf(spec.type(), "bcdoxXn" + FLOAT_TYPES)) {
      throw spec.unknownType();
    }
    if (isOneOf(spec.type(), FLOAT_TYPES)) {
      return real(FloatMath.toDouble(value), spec);
    }
    if (spec.precision() >= 0) {
      throw TextError.value("Precision not allowed in integer format specifier");
    }
    if (spec.noNegativeZero()) {
      throw TextError.value("Negative zero coercion (z) not allowed in integer format specifier");
    }
    if (spec.type() == 'c') {
      return character(value, spec);
    }
    char sign = value.signum() < 0 ? '-' : '\0';
    BigInteger size = value.abs();
    switch (spec.type()) {
      case 'b':
        return number(sign, spec.alternate() ? "0b" : "", size.toString(2), 4, "", spec);
      case 'o':
        return number(sign, spec.alternate() ? "0o" : "", size.toString(8), 4, "", spec);
      case 'x':
        return number(sign, spec.alternate() ? "0x" : "", size.toString(16), 4, "", spec);
      case 'X':
        String digits = size.toString(16).toUpperCase(Locale.ROOT);
        return number(sign, spec.alternate() ? "0X" : "", digits, 4, "", spec);
      default:
        return number(sign, "", IntText.str(size, maxDigits), 3, "", spec);
    }
  }

  private static String character(BigInteger value, FormatSpec spec) {
    if (spec.sign() != 0) {
      throw TextError.value("Sign not allowed with integer format specifier 'c'");
    }
    if (spec.alternate()) {
      throw TextError.value("Alternate form (#) not allowed with integer format specifier 'c'");
    }
    if (value.bitLength() > 63) {
      throw TextError.overflow("Python int too large to convert to C long");
    }
    long c = value.longValue();
    if (c < 0 || c > Character.MAX_CODE_POINT) {
      throw TextError.overflow("%c arg not in range(0x110000)");
    }
    return number('\0', "", "", 3, Character.toString((int) c), spec);
  }

  static String real(double value, FormatSpec spec) {
    checkPrecision(spec);
    boolean percent = spec.type() == '%';
    char code;
    if (spec.type() == 0) {
      code = 'r';
    } else if (spec.type() == 'n') {
      code = 'g';
    } else if (percent) {
      code = 'f';
    } else if (isOneOf(spec.type(), "eEfFgG")) {
      code = (char) spec.type();
    } else {
      throw spec.unknownType();
    }
    int flags = flags(spec) | (code == 'r' ? FloatText.ADD_DOT_0 : 0);
    String text = part(percent ? value * 100 : value, code, spec, flags);
    return number(text, percent ? "%" : "", spec);
  }

  static String complex(double real, double imag, FormatSpec spec) {
    char code;
    boolean skipReal = false;
    boolean parentheses = false;
    if (spec.type() == 0) {
      code = 'r';
      skipReal = Double.doubleToRawLongBits(real) == 0;
      parentheses = !skipReal;
    } else if (spec.type() == 'n') {
      code = 'g';
    } else if (isOneOf(spec.type(), "eEfFgG")) {
      code = (char) spec.type();
    } else {
      throw spec.unknownType();
    }
    checkPrecision(spec);
    if (spec.fill() == '0') {
      throw TextError.value("Zero padding is not allowed in complex format specifier");
    }
    if (spec.align() == '=') {
      throw TextError.value("'=' alignment flag is not allowed in complex format specifier");
    }
    String left =
        skipReal ? "" : number(part(real, code, spec, flags(spec)), "", bare(spec, spec.sign()));
    char sign = skipReal ? spec.sign() : '+';
    String right = number(part(imag, code, spec, flags(spec)), "", bare(spec, sign));
    String text = left + right + "j";
    return FormatText.pad(parentheses ? "(" + text + ")" : text, spec);
  }

  private static FormatSpec bare(FormatSpec spec, char sign) {
    return new FormatSpec(
        0, '<', sign, spec.noNegativeZero(), spec.alternate(), -1, spec.grouping(), -1, 0, "");
  }

  private static void checkPrecision(FormatSpec spec) {
    if (spec.precision() == Integer.MAX_VALUE) {
      throw TextError.value("precision too big");
    }
  }

  private static int flags(FormatSpec spec) {
    return (spec.alternate() ? FloatText.ALTERNATE : 0)
        | (spec.noNegativeZero() ? FloatText.NO_NEGATIVE_ZERO : 0);
  }

  private static String part(double value, char code, FormatSpec spec, int flags) {
    if (spec.precision() < 0) {
      return FloatText.format(value, code, code == 'r' ? 0 : 6, flags);
    }
    return FloatText.format(value, code == 'r' ? 'g' : code, spec.precision(), flags);
  }

  /** Splits a rendered float into sign, digits before the point and the rest, and lays it out. */
  private static String number(String text, String suffix, FormatSpec spec) {
    int start = text.startsWith("-") ? 1 : 0;
    int end = start;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    char sign = start == 1 ? '-' : '\0';
    return number(sign, "", text.substring(start, end), 3, text.substring(end) + suffix, spec);
  }

  /** Lays out sign, prefix, grouped digits and rest within the width. */
  private static String number(
      char negative, String prefix, String digits, int group, String rest, FormatSpec spec) {
    TextSize.check(spec.width());
    char sign = negative;
    if (sign == 0 && (spec.sign() == '+' || spec.sign() == ' ')) {
      sign = spec.sign();
    }
    int fixed = (sign == 0 ? 0 : 1) + prefix.length() + CodePoints.length(rest);
    int least = spec.fill() == '0' && spec.align() == '=' ? spec.width() - fixed : 0;
    String grouped = digits.isEmpty() ? "" : group(digits, spec.grouping(), group, least);
    int padding = spec.width() - fixed - grouped.length();
    StringBuilder out = new StringBuilder(fixed + grouped.length() + Math.max(0, padding));
    int left = spec.align() == '>' ? padding : spec.align() == '^' ? padding / 2 : 0;
    FormatText.fill(out, spec.fill(), left);
    if (sign != 0) {
      out.append(sign);
    }
    out.append(prefix);
    if (spec.align() == '=') {
      FormatText.fill(out, spec.fill(), padding);
    }
    out.append(grouped).append(rest);
    if (spec.align() == '<' || spec.align() == '^') {
      FormatText.fill(out, spec.fill(), padding - left);
    }
    return out.toString();
  }

  /** Zero-pads digits to a least width that counts the separators, and separates groups. */
  private static String group(String digits, char separator, int size, int least) {
    if (separator == 0) {
      int zeros = least - digits.length();
      return zeros > 0 ? "0".repeat(zeros) + digits : digits;
    }
    StringBuilder reversed = new StringBuilder();
    int remaining = digits.length();
    int room = least;
    while (true) {
      int length = Math.min(size, Math.max(Math.max(remaining, room), 1));
      for (int i = 0; i < length; i++) {
        reversed.append(i < remaining ? digits.charAt(remaining - 1 - i) : '0');
      }
      remaining = Math.max(0, remaining - length);
      room -= length;
      if (remaining <= 0 && room <= 0) {
        return reversed.reverse().toString();
      }
      room--;
      reversed.append(separator);
    }
  }
}
