// SPDX-License-Identifier: Apache-2.0
package org.foretrace.text;

/** Finding, counting and replacing parts of a string, by code point indexes. */
public final class StrSearch {
  private StrSearch() {}

  /**
   * {@code text.find(part, start, end)}: a code point index or -1. Start and end may be any int and
   * count from the end where negative, as in Python; {@code Integer.MAX_VALUE} as end means the
   * end.
   */
  public static int find(String text, String part, int start, int end) {
    int length = CodePoints.length(text);
    int to = clampEnd(end, length);
    int from = clampStart(start, length);
    if (to < from) {
      return -1;
    }
    int low = CodePoints.offset(text, from);
    int high = text.length() == length ? to : text.offsetByCodePoints(low, to - from);
    int found = indexOf(text, part, low, high);
    return found < 0 || text.length() == length ? found : CodePoints.index(text, found);
  }

  /** {@code text.rfind(part, start, end)}; see {@link #find}. */
  public static int rfind(String text, String part, int start, int end) {
    int length = CodePoints.length(text);
    int to = clampEnd(end, length);
    int from = clampStart(start, length);
    if (to < from) {
      return -1;
    }
    int low = CodePoints.offset(text, from);
    int high = text.offsetByCodePoints(low, to - from);
    int found = lastIndexOf(text, part, low, high);
    return found < 0 ? -1 : CodePoints.index(text, found);
  }

  /** {@code text.count(part, start, end)}; see {@link #find}. */
  public static int count(String text, String part, int start, int end) {
    int length = CodePoints.length(text);
    int to = clampEnd(end, length);
    int from = clampStart(start, length);
    if (to < from) {
      return 0;
    }
    if (part.isEmpty()) {
      return to - from + 1;
    }
    int low = CodePoints.offset(text, from);
    int high = text.offsetByCodePoints(low, to - from);
    int count = 0;
    for (int i = indexOf(text, part, low, high); i >= 0; i = indexOf(text, part, i, high)) {
      count++;
      i += part.length();
    }
    return count;
  }

  /** {@code text.startswith(part, start, end)}; see {@link #find}. */
  public static boolean startsWith(String text, String part, int start, int end) {
    return matchesAt(text, part, start, end, false);
  }

  /** {@code text.endswith(part, start, end)}; see {@link #find}. */
  public static boolean endsWith(String text, String part, int start, int end) {
    return matchesAt(text, part, start, end, true);
  }

  private static boolean matchesAt(String text, String part, int start, int end, boolean tail) {
    int length = CodePoints.length(text);
    int to = clampEnd(end, length);
    int from = clampStart(start, length);
    if (to < from) {
      return false;
    }
    int low = CodePoints.offset(text, from);
    int high = text.offsetByCodePoints(low, to - from);
    int at = tail ? high - part.length() : low;
    return at >= low
        && at + part.length() <= high
        && text.startsWith(part, at)
        && isWhole(text, at, at + part.length());
  }

  /** {@code text.replace(old, by, count)}; a negative count replaces all. */
  public static String replace(String text, String old, String by, int count) {
    if (count == 0) {
      return text;
    }
    int left = count < 0 ? Integer.MAX_VALUE : count;
    StringBuilder out = new StringBuilder(text.length());
    int at = 0;
    if (old.isEmpty()) {
      while (left-- > 0) {
        out.append(by);
        TextSize.check(out.length());
        if (at == text.length()) {
          return out.toString();
        }
        int next = at + Character.charCount(text.codePointAt(at));
        out.append(text, at, next);
        at = next;
      }
      return out.append(text, at, text.length()).toString();
    }
    for (int i = indexOf(text, old, 0, text.length()); i >= 0 && left-- > 0; ) {
      out.append(text, at, i).append(by);
      TextSize.check(out.length());
      at = i + old.length();
      i = indexOf(text, old, at, text.length());
    }
    return at == 0 ? text : out.append(text, at, text.length()).toString();
  }

  private static int clampStart(int start, int length) {
    return start < 0 ? Math.max(0, start + length) : start;
  }

  private static int clampEnd(int end, int length) {
    return end > length ? length : end < 0 ? Math.max(0, end + length) : end;
  }

  /** As {@link String#indexOf} between UTF-16 offsets, never in the middle of a character. */
  static int indexOf(String text, String part, int low, int high) {
    int i = text.indexOf(part, low);
    while (i >= 0 && i + part.length() <= high) {
      if (isWhole(text, i, i + part.length())) {
        return i;
      }
      i = text.indexOf(part, i + 1);
    }
    return -1;
  }

  /** As {@link String#lastIndexOf} between UTF-16 offsets, never in the middle of a character. */
  static int lastIndexOf(String text, String part, int low, int high) {
    int i = text.lastIndexOf(part, high - part.length());
    while (i >= low) {
      if (isWhole(text, i, i + part.length())) {
        return i;
      }
      i = i == 0 ? -1 : text.lastIndexOf(part, i - 1);
    }
    return -1;
  }

  private static boolean isWhole(String text, int from, int to) {
    return isBoundary(text, from) && isBoundary(text, to);
  }

  private static boolean isBoundary(String text, int at) {
    return at == 0
        || at == text.length()
        || !Character.isLowSurrogate(text.charAt(at))
        || !Character.isHighSurrogate(text.charAt(at - 1));
  }
}
