// SPDX-License-Identifier: Apache-2.0
package org.foretrace.text;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Formatting with {@code %}: the pieces of a format string, and what they make of values. */
public final class PercentFormat {
  private static final int LEFT = 1;
  private static final int SIGN = 2;
  private static final int BLANK = 4;
  private static final int ALTERNATE = 8;
  private static final int ZERO = 16;
  private static final int NONE = -1;
  private static final int STAR = -2;
  private static final String TYPES = "sracdiuoxXeEfFgG";

  private PercentFormat() {}

  /** A piece of a format string. */
  public sealed interface Piece permits Literal, Conversion {}

  /** Text to copy. */
  public record Literal(String text) implements Piece {}

  /**
   * One conversion.
   *
   * @param keyed whether a parenthesised key was begun
   * @param key the key, or null where there is none or it never ends
   * @param flags which of {@code - + space # 0} were given
   * @param width the least width, -1 for none, -2 for {@code *}
   * @param precision the precision, -1 for none, -2 for {@code *}
   * @param type the conversion character as a code point
   * @param index where the conversion character stands, in characters
   * @param failure what is wrong with the format, raised once key and stars are looked up
   */
  public record Conversion(
      boolean keyed,
      @Nullable String key,
      int flags,
      int width,
      int precision,
      int type,
      int index,
      @Nullable TextError failure)
      implements Piece {
    private boolean has(int flag) {
      return (flags & flag) != 0;
    }
  }

  /**
   * What formatting asks of values.
   *
   * @param <V> the type of values
   */
  public interface Values<V> {
    String str(V value);

    String repr(V value);

    String ascii(V value);

    /**
     * The int that d, i, u, o, x or X shows; throws {@link #notANumber} where there is none. Types
     * o, x and X want an index, the others take any real number.
     */
    BigInteger integer(V value, char type);

    /** The float that e, f or g shows. */
    double real(V value);

    /**
     * The character that c shows; see {@link #character(BigInteger)} and {@link
     * #character(String)}.
     */
    String character(V value);

    /** The int that stands for a {@code *}, or null where the value is not an int. */
    @Nullable BigInteger star(V value);

    /** The value of a key of the mapping. */
    V item(V mapping, String key);
  }

  /** The TypeError for a value that a number conversion cannot take. */
  public static TextError notANumber(char type, String typeName) {
    String wanted = type == 'o' || type == 'x' || type == 'X' ? "an integer" : "a real number";
    return TextError.type("%" + type + " format: " + wanted + " is required, not " + typeName);
  }

  /** The character for an int under c. */
  public static String character(BigInteger value) {
    if (value.signum() < 0 || value.bitLength() > 21 || value.intValue() > 0x10ffff) {
      throw TextError.overflow("%c arg not in range(0x110000)");
    }
    return Character.toString(value.intValue());
  }

  /** The character for a str under c. */
  public static String character(String value) {
    if (CodePoints.length(value) != 1) {
      throw notACharacter();
    }
    return value;
  }

  /** The TypeError for a value that c cannot take. */
  public static TextError notACharacter() {
    return TextError.type("%c requires int or char");
  }

  /** Splits a format string into its pieces; what is wrong with it is raised by {@link #format}. */
  public static List<Piece> parse(String format) {
    return new Reader(format).read();
  }

  /**
   * {@code format % values}.
   *
   * @param arguments the items of a tuple, or the one value
   * @param tuple whether the arguments come from a tuple
   * @param mapping the value again where it is a mapping that is neither a tuple nor a str
   */
  public static <V> String format(
      List<Piece> pieces, Values<V> values, List<V> arguments, boolean tuple, @Nullable V mapping) {
    return new Run<>(values, arguments, tuple, mapping).format(pieces);
  }

  /** One formatting: which argument is next. */
  private static final class Run<V> {
    private final Values<V> values;
    private List<V> arguments;
    private final @Nullable V mapping;
    private int next;

    Run(Values<V> values, List<V> arguments, boolean tuple, @Nullable V mapping) {
      this.values = values;
      this.arguments = arguments;
      this.mapping = mapping;
      assert tuple || arguments.size() == 1;
    }

    String format(List<Piece> pieces) {
      StringBuilder out = new StringBuilder();
      for (Piece piece : pieces) {
        if (piece instanceof Literal literal) {
          out.append(literal.text());
        } else if (piece instanceof Conversion conversion) {
          convert(out, conversion);
        }
      }
      if (mapping == null && next < arguments.size()) {
        throw TextError.type("not all arguments converted during string formatting");
      }
      return out.toString();
    }

    private V take() {
      if (next >= arguments.size()) {
        throw TextError.type("not enough arguments for format string");
      }
      return arguments.get(next++);
    }

    private void convert(StringBuilder out, Conversion conversion) {
      if (conversion.keyed()) {
        if (mapping == null) {
          throw TextError.type("format requires a mapping");
        }
        String key = conversion.key();
        if (key != null) {
          arguments = List.of(values.item(mapping, key));
          next = 0;
        }
      }
      int width = conversion.width();
      boolean left = conversion.has(LEFT);
      if (width == STAR) {
        long given = star("ssize_t", 63);
        left |= given < 0;
        width = (int) Math.min(Math.abs(given), Integer.MAX_VALUE);
      }
      int precision = conversion.precision();
      if (precision == STAR) {
        precision = (int) Math.max(0, star("int", 31));
      }
      if (conversion.failure() != null) {
        throw conversion.failure();
      }
      V value = take();
      if (conversion.type() >= 128 || TYPES.indexOf(conversion.type()) < 0) {
        throw unsupported(conversion.type(), conversion.index());
      }
      show(out, conversion, value, width, precision, left);
    }

    private long star(String ctype, int bits) {
      BigInteger given = values.star(take());
      if (given == null) {
        throw TextError.type("* wants int");
      }
      if (given.bitLength() > bits) {
        throw TextError.overflow("Python int too large to convert to C " + ctype);
      }
      return given.longValue();
    }

    private void show(
        StringBuilder out, Conversion conversion, V value, int width, int precision, boolean left) {
      char type = (char) conversion.type();
      switch (type) {
        case 's':
          pad(out, CodePoints.truncate(values.str(value), limit(precision)), width, left);
          break;
        case 'r':
          pad(out, CodePoints.truncate(values.repr(value), limit(precision)), width, left);
          break;
        case 'a':
          pad(out, CodePoints.truncate(values.ascii(value), limit(precision)), width, left);
          break;
        case 'c':
          pad(out, values.character(value), width, left);
          break;
        case 'd':
        case 'i':
        case 'u':
        case 'o':
        case 'x':
        case 'X':
          String digits = integer(values.integer(value, type), type, conversion, precision);
          number(out, digits, conversion, width, left);
          break;
        default:
          int flags = conversion.has(ALTERNATE) ? FloatText.ALTERNATE : 0;
          int places = precision < 0 ? 6 : precision;
          String text = FloatText.format(values.real(value), type, places, flags);
          number(out, text, conversion, width, left);
      }
    }

    private static int limit(int precision) {
      return precision < 0 ? Integer.MAX_VALUE : precision;
    }
  }

  private static TextError unsupported(int type, int index) {
    char shown = type >= 31 && type <= 126 ? (char) type : '?';
    return TextError.value(
        "unsupported format character '"
            + shown
            + "' (0x"
            + Integer.toHexString(type)
            + ") at index "
            + index);
  }

  /** An int with its sign and prefix, zero-padded to the precision. */
  private static String integer(BigInteger value, char type, Conversion conversion, int precision) {
    String digits;
    String prefix = "";
    BigInteger size = value.abs();
    switch (type) {
      case 'o':
        digits = size.toString(8);
        prefix = "0o";
        break;
      case 'x':
        digits = size.toString(16);
        prefix = "0x";
        break;
      case 'X':
        digits = size.toString(16).toUpperCase(Locale.ROOT);
        prefix = "0X";
        break;
      default:
        digits = IntText.str(size);
    }
    if (precision > Integer.MAX_VALUE - 3) {
      throw TextError.overflow("precision too large");
    }
    int zeros = Math.max(0, precision - digits.length());
    return (value.signum() < 0 ? "-" : "")
        + (conversion.has(ALTERNATE) ? prefix : "")
        + "0".repeat(TextSize.check(zeros))
        + digits;
  }

  private static void pad(StringBuilder out, String text, int width, boolean left) {
    int missing = width - CodePoints.length(text);
    if (!left) {
      FormatText.fill(out, ' ', missing);
    }
    out.append(text);
    if (left) {
      FormatText.fill(out, ' ', missing);
    }
  }

  /** A number with its sign, padded with spaces around it or zeros inside it. */
  private static void number(
      StringBuilder out, String text, Conversion conversion, int width, boolean left) {
    String sign = "";
    String body = text;
    if (body.startsWith("-")) {
      sign = "-";
      body = body.substring(1);
    } else if (conversion.has(SIGN)) {
      sign = "+";
    } else if (conversion.has(BLANK)) {
      sign = " ";
    }
    if (!conversion.has(ZERO)) {
      pad(out, sign + body, width, left);
      return;
    }
    String prefix = "";
    int type = conversion.type();
    if (conversion.has(ALTERNATE) && (type == 'x' || type == 'X' || type == 'o')) {
      prefix = body.substring(0, 2);
      body = body.substring(2);
    }
    int missing = width - sign.length() - prefix.length() - body.length();
    out.append(sign).append(prefix);
    if (!left) {
      FormatText.fill(out, '0', missing);
    }
    out.append(body);
    if (left) {
      FormatText.fill(out, ' ', missing);
    }
  }

  /** Reads a format string from left to right. */
  private static final class Reader {
    private final int[] points;
    private int at;
    private int c;
    private @Nullable TextError failure;

    Reader(String format) {
      points = CodePoints.toArray(format);
    }

    List<Piece> read() {
      List<Piece> pieces = new ArrayList<>();
      StringBuilder literal = new StringBuilder();
      while (at < points.length && failure == null) {
        if (points[at] != '%') {
          literal.appendCodePoint(points[at++]);
          continue;
        }
        if (at + 1 < points.length && points[at + 1] == '%') {
          literal.append('%');
          at += 2;
          continue;
        }
        if (literal.length() > 0) {
          pieces.add(new Literal(literal.toString()));
          literal.setLength(0);
        }
        at++;
        pieces.add(conversion());
      }
      if (literal.length() > 0) {
        pieces.add(new Literal(literal.toString()));
      }
      return List.copyOf(pieces);
    }

    /** Moves on to the next character; at the end, the format is incomplete. */
    private void advance() {
      if (at < points.length) {
        c = points[at++];
      } else {
        c = 0;
        fail(TextError.value("incomplete format"));
      }
    }

    private void fail(TextError error) {
      if (failure == null) {
        failure = error;
      }
    }

    private Conversion conversion() {
      boolean keyed = at < points.length && points[at] == '(';
      String key = keyed ? key() : null;
      int flags = 0;
      int width = NONE;
      int precision = NONE;
      if (failure == null) {
        flags = flags();
        width = count("width too big");
        if (failure == null && c == '.') {
          advance();
          precision = count("precision too big");
          precision = precision == NONE ? 0 : precision;
        }
        if (failure == null && (c == 'h' || c == 'l' || c == 'L')) {
          advance();
        }
      }
      return new Conversion(keyed, key, flags, width, precision, c, at - 1, failure);
    }

    private @Nullable String key() {
      StringBuilder key = new StringBuilder();
      int open = 1;
      at++;
      while (at < points.length) {
        int next = points[at++];
        open += next == '(' ? 1 : next == ')' ? -1 : 0;
        if (open == 0) {
          return key.toString();
        }
        key.appendCodePoint(next);
      }
      fail(TextError.value("incomplete format key"));
      return null;
    }

    private int flags() {
      int flags = 0;
      while (true) {
        advance();
        switch (c) {
          case '-':
            flags |= LEFT;
            break;
          case '+':
            flags |= SIGN;
            break;
          case ' ':
            flags |= BLANK;
            break;
          case '#':
            flags |= ALTERNATE;
            break;
          case '0':
            flags |= ZERO;
            break;
          default:
            return flags;
        }
      }
    }

    private int count(String tooBig) {
      if (failure != null) {
        return NONE;
      }
      if (c == '*') {
        advance();
        return STAR;
      }
      if (c < '0' || c > '9') {
        return NONE;
      }
      long value = 0;
      while (c >= '0' && c <= '9') {
        value = value * 10 + c - '0';
        if (value > Integer.MAX_VALUE) {
          fail(TextError.value(tooBig));
          return NONE;
        }
        advance();
      }
      return (int) value;
    }
  }
}
