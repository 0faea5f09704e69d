// SPDX-License-Identifier: Apache-2.0
package org.foretrace.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code str.format}: the replacement fields of a format string, and their expansion. */
public final class StrFormat {
  private static final int MAX_DEPTH = 2;
  private static final String TOO_MANY_DIGITS = "Too many decimal digits in format string";

  private StrFormat() {}

  /** A piece of a format string. */
  public sealed interface Piece permits Literal, Field, Failure {}

  /** Text to copy. */
  public record Literal(String text) implements Piece {}

  /** What is wrong with the format from here on. */
  public record Failure(TextError error) implements Piece {}

  /**
   * A replacement field.
   *
   * @param index the index of a positional argument, or -1 where the field is named
   * @param name the name of a keyword argument, used where index is -1
   * @param path the attributes and items to follow from there
   * @param conversion the code point after {@code !}, or 0
   * @param spec the pieces of the format specification
   */
  public record Field(long index, String name, List<Access> path, int conversion, List<Piece> spec)
      implements Piece {}

  /** A step from a value to another. */
  public sealed interface Access permits Attribute, Key, Index, BadAccess {}

  /** {@code .name}. */
  public record Attribute(String name) implements Access {}

  /** {@code [name]}. */
  public record Key(String name) implements Access {}

  /** {@code [digits]}. */
  public record Index(long index) implements Access {}

  /** What is wrong with a field name from here on. */
  public record BadAccess(TextError error) implements Access {}

  /**
   * What formatting asks of arguments and values.
   *
   * @param <V> the type of values
   */
  public interface Values<V> {
    /** The positional argument; throws {@link #outOfRange} where there is none. */
    V positional(long index);

    /** The keyword argument; throws KeyError where there is none. */
    V keyword(String name);

    V attribute(V value, String name);

    V item(V value, String key);

    V item(V value, long index);

    /** {@code str}, {@code repr} or {@code ascii} of the value, for s, r and a. */
    V convert(V value, char conversion);

    /** {@code format(value, spec)}. */
    String format(V value, String spec);
  }

  /** The IndexError for a positional argument that is not there. */
  public static TextError outOfRange(long index) {
    return new TextError(
        TextError.Kind.INDEX_ERROR,
        "Replacement index " + index + " out of range for positional args tuple");
  }

  /** The ValueError of {@code format_map} for a positional field. */
  public static TextError positionalInMap() {
    return TextError.value("Format string contains positional fields");
  }

  /** Splits a format string into its pieces; what is wrong with it is raised by {@link #format}. */
  public static List<Piece> parse(String format) {
    return new Reader(CodePoints.toArray(format), new Numbering()).pieces(MAX_DEPTH);
  }

  /** Expands the pieces of a format string. */
  public static <V> String format(List<Piece> pieces, Values<V> values) {
    StringBuilder out = new StringBuilder();
    for (Piece piece : pieces) {
      if (piece instanceof Literal literal) {
        out.append(literal.text());
      } else if (piece instanceof Field field) {
        out.append(expand(field, values));
      } else if (piece instanceof Failure failure) {
        throw failure.error();
      }
    }
    return out.toString();
  }

  private static <V> String expand(Field field, Values<V> values) {
    V value = field.index() >= 0 ? values.positional(field.index()) : values.keyword(field.name());
    for (Access access : field.path()) {
      if (access instanceof Attribute attribute) {
        value = values.attribute(value, attribute.name());
      } else if (access instanceof Key key) {
        value = values.item(value, key.name());
      } else if (access instanceof Index index) {
        value = values.item(value, index.index());
      } else if (access instanceof BadAccess bad) {
        throw bad.error();
      }
    }
    if (field.conversion() != 0) {
      value = convert(value, field.conversion(), values);
    }
    return values.format(value, format(field.spec(), values));
  }

  private static <V> V convert(V value, int conversion, Values<V> values) {
    if (conversion == 'r' || conversion == 's' || conversion == 'a') {
      return values.convert(value, (char) conversion);
    }
    String shown =
        conversion > 32 && conversion < 127
            ? Character.toString(conversion)
            : "\\x" + Integer.toHexString(conversion);
    throw TextError.value("Unknown conversion specifier " + shown);
  }

  /** How the fields of one format string are numbered so far. */
  private static final class Numbering {
    private boolean automatic;
    private boolean manual;
    private long next;

    @Nullable TextError use(boolean empty) {
      if (empty && manual) {
        return TextError.value(
            "cannot switch from manual field specification to automatic field numbering");
      }
      if (!empty && automatic) {
        return TextError.value(
            "cannot switch from automatic field numbering to manual field specification");
      }
      automatic = empty;
      manual = !empty;
      return null;
    }
  }

  /** A decimal number, -1 for a text that is none, -2 for one with too many digits. */
  private static long number(int[] points, int start, int end) {
    if (start >= end) {
      return -1;
    }
    long value = 0;
    for (int i = start; i < end; i++) {
      int digit = CharClass.decimalValue(points[i]);
      if (digit < 0) {
        return -1;
      }
      if (value > (Long.MAX_VALUE - digit) / 10) {
        return -2;
      }
      value = value * 10 + digit;
    }
    return value;
  }

  /** Reads a format string, or the specification inside a field, from left to right. */
  private static final class Reader {
    private final int[] points;
    private final Numbering numbering;
    private int at;
    private int fieldStart;
    private int fieldEnd;
    private int conversion;
    private int specStart;
    private int specEnd;
    private boolean nested;

    Reader(int[] points, Numbering numbering) {
      this.points = points;
      this.numbering = numbering;
    }

    List<Piece> pieces(int depth) {
      if (depth <= 0) {
        return List.of(new Failure(TextError.value("Max string recursion exceeded")));
      }
      List<Piece> pieces = new ArrayList<>();
      try {
        StringBuilder literal = new StringBuilder();
        while (at < points.length) {
          boolean field = literal(literal);
          if (field) {
            if (literal.length() > 0) {
              pieces.add(new Literal(literal.toString()));
              literal.setLength(0);
            }
            markup();
            pieces.add(field(depth));
          }
        }
        if (literal.length() > 0) {
          pieces.add(new Literal(literal.toString()));
        }
      } catch (TextError error) {
        pieces.add(new Failure(error));
      }
      return List.copyOf(pieces);
    }

    /** Reads text up to a field or a doubled brace; answers whether a field follows. */
    private boolean literal(StringBuilder out) {
      int c = 0;
      boolean brace = false;
      while (at < points.length && !brace) {
        c = points[at++];
        brace = c == '{' || c == '}';
        if (!brace) {
          out.appendCodePoint(c);
        }
      }
      if (!brace) {
        return false;
      }
      boolean end = at >= points.length;
      if (c == '}' && (end || points[at] != '}')) {
        throw TextError.value("Single '}' encountered in format string");
      }
      if (end) {
        throw TextError.value("Single '{' encountered in format string");
      }
      if (points[at] == c) {
        at++;
        out.append((char) c);
        return false;
      }
      return true;
    }

    /** Finds where the name, conversion and specification of a field begin and end. */
    private void markup() {
      conversion = 0;
      nested = false;
      fieldStart = at;
      int c = fieldName();
      fieldEnd = at - 1;
      specStart = at;
      specEnd = at;
      if (c == '}') {
        return;
      }
      if (c != '!' && c != ':') {
        throw TextError.value("expected '}' before end of string");
      }
      if (c == '!' && conversionEnds()) {
        return;
      }
      specification();
    }

    /** Skips the field name; answers the character that ends it. */
    private int fieldName() {
      int c = 0;
      while (at < points.length) {
        c = points[at++];
        if (c == '{') {
          throw TextError.value("unexpected '{' in field name");
        }
        if (c == '[') {
          while (at < points.length && points[at] != ']') {
            at++;
          }
          continue;
        }
        if (c == '}' || c == ':' || c == '!') {
          return c;
        }
      }
      return c == '}' || c == ':' || c == '!' ? 0 : c;
    }

    private boolean conversionEnds() {
      if (at >= points.length) {
        throw TextError.value("end of string while looking for conversion specifier");
      }
      conversion = points[at++];
      if (at < points.length) {
        int c = points[at++];
        specStart = at;
        specEnd = at;
        if (c == '}') {
          return true;
        }
        if (c != ':') {
          throw TextError.value("expected ':' after conversion specifier");
        }
      }
      return false;
    }

    private void specification() {
      specStart = at;
      int open = 1;
      while (at < points.length) {
        int c = points[at++];
        if (c == '{') {
          nested = true;
          open++;
        } else if (c == '}') {
          open--;
          if (open == 0) {
            specEnd = at - 1;
            return;
          }
        }
      }
      throw TextError.value("unmatched '{' in format spec");
    }

    private Piece field(int depth) {
      int i = fieldStart;
      while (i < fieldEnd && points[i] != '.' && points[i] != '[') {
        i++;
      }
      long index = number(points, fieldStart, i);
      if (index == -2) {
        return new Failure(TextError.value(TOO_MANY_DIGITS));
      }
      boolean empty = i == fieldStart;
      if (empty || index != -1) {
        TextError error = numbering.use(empty);
        if (error != null) {
          return new Failure(error);
        }
        index = empty ? numbering.next++ : index;
      }
      String name = new String(points, fieldStart, i - fieldStart);
      List<Access> path = path(i, fieldEnd);
      int[] inner = java.util.Arrays.copyOfRange(points, specStart, specEnd);
      List<Piece> spec;
      if (nested) {
        spec = new Reader(inner, numbering).pieces(depth - 1);
      } else {
        spec = inner.length == 0 ? List.of() : List.of(text(inner));
      }
      return new Field(index, name, path, conversion, spec);
    }

    private static Piece text(int[] points) {
      return new Literal(new String(points, 0, points.length));
    }

    private List<Access> path(int start, int end) {
      List<Access> path = new ArrayList<>();
      int i = start;
      while (i < end) {
        int c = points[i++];
        int from = i;
        if (c == '.') {
          while (i < end && points[i] != '.' && points[i] != '[') {
            i++;
          }
          path.add(i == from ? emptyName() : new Attribute(new String(points, from, i - from)));
        } else if (c == '[') {
          while (i < end && points[i] != ']') {
            i++;
          }
          path.add(i == end ? unclosed() : item(from, i));
          i++;
        } else {
          path.add(bad("Only '.' or '[' may follow ']' in format field specifier"));
          break;
        }
        if (path.get(path.size() - 1) instanceof BadAccess) {
          break;
        }
      }
      return List.copyOf(path);
    }

    private Access item(int from, int end) {
      if (from == end) {
        return emptyName();
      }
      long index = number(points, from, end);
      if (index == -2) {
        return bad(TOO_MANY_DIGITS);
      }
      return index == -1 ? new Key(new String(points, from, end - from)) : new Index(index);
    }

    private static Access emptyName() {
      return bad("Empty attribute in format string");
    }

    private static Access unclosed() {
      return bad("Missing ']' in format string");
    }

    private static Access bad(String text) {
      return new BadAccess(TextError.value(text));
    }
  }
}
