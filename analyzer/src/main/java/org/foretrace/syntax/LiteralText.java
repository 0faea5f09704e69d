// SPDX-License-Identifier: Apache-2.0
package org.foretrace.syntax;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/** Literals as Python's {@code repr} writes them. */
final class LiteralText {
  private LiteralText() {}

  static String repr(Literal literal) {
    if (literal instanceof Literal.Str s) {
      return quote(s.value());
    }
    if (literal instanceof Literal.Bytes b) {
      return bytes(b.value());
    }
    if (literal instanceof Literal.Int i) {
      return i.value().toString();
    }
    if (literal instanceof Literal.Float f) {
      return number(f.value(), true);
    }
    if (literal instanceof Literal.Imaginary i) {
      return number(i.value(), false) + "j";
    }
    return switch ((Literal.Singleton) literal) {
      case NONE -> "None";
      case TRUE -> "True";
      case FALSE -> "False";
      case ELLIPSIS -> "Ellipsis";
    };
  }

  /** The shortest decimal that reads back as the same number, with a point if {@code point}. */
  private static String number(double value, boolean point) {
    if (Double.isInfinite(value)) {
      return "inf";
    }
    if (value == 0) {
      return point ? "0.0" : "0";
    }
    BigDecimal exact = new BigDecimal(value);
    BigDecimal shortest = exact;
    for (int precision = 1; precision <= 17; precision++) {
      shortest = exact.round(new MathContext(precision));
      if (shortest.doubleValue() == value) {
        break;
      }
    }
    String digits = shortest.unscaledValue().toString().replaceFirst("0+$", "");
    int exponent = shortest.precision() - shortest.scale() - 1;
    if (exponent < -4 || exponent >= 16) {
      String fraction = digits.length() > 1 ? "." + digits.substring(1) : "";
      String sign = exponent < 0 ? "-" : "+";
      return digits.charAt(0)
          + fraction
          + "e"
          + sign
          + String.format(Locale.ROOT, "%02d", Math.abs(exponent));
    }
    String plain = new BigDecimal(shortest.toPlainString()).stripTrailingZeros().toPlainString();
    return point && plain.indexOf('.') < 0 ? plain + ".0" : plain;
  }

  private static char quoteFor(String value) {
    return value.indexOf('\'') >= 0 && value.indexOf('"') < 0 ? '"' : '\'';
  }

  static String quote(String value) {
    char quote = quoteFor(value);
    StringBuilder out = new StringBuilder().append(quote);
    value
        .codePoints()
        .forEach(
            c -> {
              if (!escape(c, quote, out)) {
                if (Identifiers.isPrintable(c)) {
                  out.appendCodePoint(c);
                } else if (c < 0x100) {
                  out.append(String.format(Locale.ROOT, "\\x%02x", c));
                } else if (c < 0x10000) {
                  out.append(String.format(Locale.ROOT, "\\u%04x", c));
                } else {
                  out.append(String.format(Locale.ROOT, "\\U%08x", c));
                }
              }
            });
    return out.append(quote).toString();
  }

  private static String bytes(String value) {
    char quote = quoteFor(value);
    StringBuilder out = new StringBuilder("b").append(quote);
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (!escape(c, quote, out)) {
        if (c >= ' ' && c < 127) {
          out.append(c);
        } else {
          out.append(String.format(Locale.ROOT, "\\x%02x", (int) c));
        }
      }
    }
    return out.append(quote).toString();
  }

  private static boolean escape(int c, char quote, StringBuilder out) {
    switch (c) {
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      case '\\' -> out.append("\\\\");
      default -> {
        if (c != quote) {
          return false;
        }
        out.append('\\').append(quote);
      }
    }
    return true;
  }
}
