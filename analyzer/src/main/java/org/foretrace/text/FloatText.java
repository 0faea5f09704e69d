// SPDX-License-Identifier: Apache-2.0
package org.foretrace.text;

/** Floats to text: {@code repr}, and the e, f, g and r renderings that all formatting builds on. */
public final class FloatText {
  /** Add {@code .0} to a result that would look like an integer. */
  public static final int ADD_DOT_0 = 1;

  /** Keep the point and, in g, trailing zeros (the {@code #} flag). */
  public static final int ALTERNATE = 2;

  /** Always show a sign. */
  public static final int SIGN = 4;

  /** Show a result that rounded to negative zero as zero (the {@code z} flag). */
  public static final int NO_NEGATIVE_ZERO = 8;

  private FloatText() {}

  /** {@code repr(value)} of a Python float. */
  public static String repr(double value) {
    return format(value, 'r', 0, ADD_DOT_0);
  }

  /** A part of a complex number's repr: as {@link #repr} but without an added {@code .0}. */
  public static String reprPart(double value, boolean sign) {
    return format(value, 'r', 0, sign ? SIGN : 0);
  }

  /** {@code repr(complex(real, imag))}. */
  public static String reprComplex(double real, double imag) {
    if (real == 0 && Double.doubleToRawLongBits(real) == 0) {
      return reprPart(imag, false) + "j";
    }
    return "(" + reprPart(real, false) + reprPart(imag, true) + "j)";
  }

  /**
   * Renders a float as one of {@code e E f F g G r}.
   *
   * @param precision digits after the point for e and f, significant digits for g, unused for r
   * @param flags a sum of the constants of this class
   */
  public static String format(double value, char code, int precision, int flags) {
    char kind = Character.toLowerCase(code);
    boolean upper = kind != code;
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      return special(value, upper, (flags & SIGN) != 0);
    }
    int places = TextSize.check(precision);
    DecimalDigits decimal;
    switch (kind) {
      case 'e':
        places = precision + 1;
        decimal = DecimalDigits.significant(value, places);
        break;
      case 'f':
        decimal = DecimalDigits.fixed(value, places);
        break;
      case 'g':
        places = Math.max(precision, 1);
        decimal = DecimalDigits.significant(value, places);
        break;
      case 'r':
        decimal = ShortestDecimal.of(value);
        break;
      default:
        throw new IllegalArgumentException("format code " + code);
    }
    return layout(decimal, kind, places, flags, upper);
  }

  private static String special(double value, boolean upper, boolean sign) {
    String lead = value == Double.NEGATIVE_INFINITY ? "-" : sign ? "+" : "";
    String name = Double.isNaN(value) ? (upper ? "NAN" : "nan") : upper ? "INF" : "inf";
    return lead + name;
  }

  private static boolean usesExponent(DecimalDigits decimal, char kind, int places, int flags) {
    switch (kind) {
      case 'e':
        return true;
      case 'g':
        int limit = places - ((flags & ADD_DOT_0) != 0 ? 1 : 0);
        return decimal.point() <= -4 || decimal.point() > limit;
      case 'r':
        return decimal.point() <= -4 || decimal.point() > 16;
      default:
        return false;
    }
  }

  private static String layout(
      DecimalDigits decimal, char kind, int places, int flags, boolean upper) {
    String digits = decimal.digits();
    boolean alternate = (flags & ALTERNATE) != 0;
    boolean exponent = usesExponent(decimal, kind, places, flags);
    int point = exponent ? 1 : decimal.point();
    int end = digits.length();
    if (kind == 'e' || (kind == 'g' && alternate)) {
      end = places;
    } else if (kind == 'f') {
      end = decimal.point() + places;
    }
    if (!exponent && (flags & ADD_DOT_0) != 0) {
      end = end > point ? end : point + 1;
    } else {
      end = Math.max(end, point);
    }
    StringBuilder out = new StringBuilder(Math.max(24, end + 8));
    boolean zero = digits.isEmpty() || digits.equals("0");
    if (decimal.negative() && !(zero && (flags & NO_NEGATIVE_ZERO) != 0)) {
      out.append('-');
    } else if ((flags & SIGN) != 0) {
      out.append('+');
    }
    place(out, digits, point, end);
    if (end <= point && alternate) {
      out.append('.');
    }
    if (exponent) {
      exponent(out, decimal.point() - 1, upper);
    }
    return out.toString();
  }

  /** Writes the digit positions up to {@code end}, with zeros where there are no digits. */
  private static void place(StringBuilder out, String digits, int point, int end) {
    if (point <= 0) {
      out.append('0');
      if (end > point) {
        out.append('.');
        zeros(out, Math.min(-point, end - point));
      }
      out.append(digits, 0, Math.max(0, Math.min(digits.length(), end)));
      zeros(out, Math.max(0, end) - digits.length());
      return;
    }
    out.append(digits, 0, Math.min(point, digits.length()));
    zeros(out, point - digits.length());
    if (end > point) {
      out.append('.');
      if (digits.length() > point) {
        out.append(digits, point, Math.min(digits.length(), end));
      }
      zeros(out, end - Math.max(point, digits.length()));
    }
  }

  private static void zeros(StringBuilder out, int count) {
    for (int i = 0; i < count; i++) {
      out.append('0');
    }
  }

  private static void exponent(StringBuilder out, int exponent, boolean upper) {
    out.append(upper ? 'E' : 'e').append(exponent < 0 ? '-' : '+');
    int size = Math.abs(exponent);
    if (size < 10) {
      out.append('0');
    }
    out.append(size);
  }
}
