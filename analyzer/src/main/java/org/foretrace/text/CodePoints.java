// SPDX-License-Identifier: Apache-2.0
package org.foretrace.text;

/**
 * Python's view of a string by code points, over a Java string by UTF-16 units.
 *
 * <p>Every function has a fast path for strings without surrogate pairs, where both views agree.
 */
public final class CodePoints {
  private CodePoints() {}

  /** Whether the string holds a surrogate pair: only then do lengths and indexes differ. */
  public static boolean hasPairs(String text) {
    for (int i = 0; i < text.length() - 1; i++) {
      if (Character.isHighSurrogate(text.charAt(i))
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        return true;
      }
    }
    return false;
  }

  /** {@code len(text)}. */
  public static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  /** The code points of a text; plain loops, because streams cost milliseconds at first use. */
  static int[] toArray(String text) {
    int[] points = new int[length(text)];
    int at = 0;
    for (int i = 0; i < points.length; i++) {
      points[i] = text.codePointAt(at);
      at += Character.charCount(points[i]);
    }
    return points;
  }

  /** The UTF-16 offset of a code point index, which must be in range (the length included). */
  public static int offset(String text, int index) {
    return text.offsetByCodePoints(0, index);
  }

  /** The code point index of a UTF-16 offset. */
  public static int index(String text, int offset) {
    return text.codePointCount(0, offset);
  }

  /** {@code text[index]} as a code point; the index must be in range. */
  public static int at(String text, int index) {
    return text.codePointAt(offset(text, index));
  }

  /** {@code text[index]} as a string; the index must be in range. */
  public static String charAt(String text, int index) {
    int offset = offset(text, index);
    return text.substring(offset, offset + Character.charCount(text.codePointAt(offset)));
  }

  /** {@code text[start:end]} with both in range and in order. */
  public static String slice(String text, int start, int end) {
    int from = offset(text, start);
    return text.substring(from, text.offsetByCodePoints(from, end - start));
  }

  /** The {@code count} characters from {@code start} on in steps of {@code step}, all in range. */
  public static String slice(String text, int start, int step, int count) {
    if (count <= 0) {
      return "";
    }
    if (step == 1) {
      return slice(text, start, start + count);
    }
    StringBuilder out = new StringBuilder(count);
    if (!hasPairs(text)) {
      for (int i = 0, at = start; i < count; i++, at += step) {
        out.append(text.charAt(at));
      }
      return joined(out, count);
    }
    int[] points = toArray(text);
    for (int i = 0, at = start; i < count; i++, at += step) {
      out.appendCodePoint(points[at]);
    }
    return joined(out, count);
  }

  /**
   * The text of a builder that must come out as so many code points.
   *
   * <p>Two lone surrogates that meet would read as one character in Java, where Python keeps two:
   * no Java string can say that, so it is refused instead of being wrong.
   */
  private static String joined(StringBuilder out, int count) {
    String text = out.toString();
    if (length(text) != count) {
      throw new UnsupportedText("lone surrogates side by side in a string");
    }
    return text;
  }

  /** The first {@code count} characters, or all. */
  public static String truncate(String text, int count) {
    if (text.length() <= count || length(text) <= count) {
      return text;
    }
    return slice(text, 0, count);
  }

  /** {@code chr(c)}; ValueError out of range. */
  public static String chr(long c) {
    if (c < 0 || c > Character.MAX_CODE_POINT) {
      throw TextError.value("chr() arg not in range(0x110000)");
    }
    return Character.toString((int) c);
  }

  /** {@code ord(text)}; TypeError unless it is one character. */
  public static int ord(String text) {
    if (text.length() == 1 || (text.length() == 2 && hasPairs(text))) {
      return text.codePointAt(0);
    }
    throw TextError.type(
        "ord() expected a character, but string of length " + length(text) + " found");
  }

  /** Compares as Python does, by code points: UTF-16 order differs above U+D7FF. */
  public static int compare(String left, String right) {
    int n = Math.min(left.length(), right.length());
    for (int i = 0; i < n; i++) {
      char a = left.charAt(i);
      char b = right.charAt(i);
      if (a != b) {
        if (a >= 0xd800 && b >= 0xd800) {
          boolean inside =
              i > 0
                  && Character.isHighSurrogate(left.charAt(i - 1))
                  && (Character.isLowSurrogate(a) || Character.isLowSurrogate(b));
          int start = inside ? i - 1 : i;
          return Integer.compare(left.codePointAt(start), right.codePointAt(start));
        }
        return Character.compare(a, b);
      }
    }
    return Integer.compare(left.length(), right.length());
  }
}
