// SPDX-License-Identifier: Apache-2.0
package org.foretrace.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Splitting strings: at separators, at white space, at line ends. */
public final class StrSplit {
  private StrSplit() {}

  /** {@code text.split(separator, maxsplit)}: no separator means white space, -1 no limit. */
  public static List<String> split(String text, @Nullable String separator, int maxsplit) {
    int left = maxsplit < 0 ? Integer.MAX_VALUE : maxsplit;
    if (separator == null) {
      return splitSpace(text, left);
    }
    checkSeparator(separator);
    List<String> parts = new ArrayList<>();
    int at = 0;
    while (left-- > 0) {
      int found = StrSearch.indexOf(text, separator, at, text.length());
      if (found < 0) {
        break;
      }
      parts.add(text.substring(at, found));
      at = found + separator.length();
    }
    parts.add(text.substring(at));
    return parts;
  }

  private static List<String> splitSpace(String text, int limit) {
    List<String> parts = new ArrayList<>();
    int at = skipSpace(text, 0);
    while (at < text.length()) {
      if (parts.size() == limit) {
        // What is left over keeps its trailing white space.
        parts.add(text.substring(at));
        break;
      }
      int end = at;
      while (end < text.length() && !CharClass.isSpace(text.charAt(end))) {
        end++;
      }
      parts.add(text.substring(at, end));
      at = skipSpace(text, end);
    }
    return parts;
  }

  private static int skipSpace(String text, int from) {
    int at = from;
    while (at < text.length() && CharClass.isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int endWithoutSpace(String text) {
    int end = text.length();
    while (end > 0 && CharClass.isSpace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /** {@code text.rsplit(separator, maxsplit)}. */
  public static List<String> rsplit(String text, @Nullable String separator, int maxsplit) {
    int left = maxsplit < 0 ? Integer.MAX_VALUE : maxsplit;
    List<String> parts = new ArrayList<>();
    if (separator == null) {
      rsplitSpace(text, left, parts);
    } else {
      checkSeparator(separator);
      int end = text.length();
      while (left-- > 0) {
        int found = StrSearch.lastIndexOf(text, separator, 0, end);
        if (found < 0) {
          break;
        }
        parts.add(text.substring(found + separator.length(), end));
        end = found;
      }
      parts.add(text.substring(0, end));
    }
    Collections.reverse(parts);
    return parts;
  }

  private static void rsplitSpace(String text, int limit, List<String> parts) {
    int end = endWithoutSpace(text);
    while (end > 0) {
      if (parts.size() == limit) {
        parts.add(text.substring(0, end));
        return;
      }
      int start = end;
      while (start > 0 && !CharClass.isSpace(text.charAt(start - 1))) {
        start--;
      }
      parts.add(text.substring(start, end));
      end = start;
      while (end > 0 && CharClass.isSpace(text.charAt(end - 1))) {
        end--;
      }
    }
  }

  private static void checkSeparator(String separator) {
    if (separator.isEmpty()) {
      throw TextError.value("empty separator");
    }
  }

  /** {@code text.splitlines(keepends)}. */
  public static List<String> splitlines(String text, boolean keepends) {
    List<String> lines = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && !isLineEnd(text.charAt(end))) {
        end++;
      }
      int next = end;
      if (next < text.length()) {
        boolean pair = text.startsWith("\r\n", next);
        next += pair ? 2 : 1;
      }
      lines.add(text.substring(at, keepends ? next : end));
      at = next;
    }
    return lines;
  }

  private static boolean isLineEnd(char c) {
    return (c >= 10 && c <= 13) || (c >= 28 && c <= 30) || c == 0x85 || c == 0x2028 || c == 0x2029;
  }

  /** {@code text.partition(separator)}: head, separator, tail. */
  public static List<String> partition(String text, String separator) {
    checkSeparator(separator);
    int at = StrSearch.indexOf(text, separator, 0, text.length());
    return at < 0 ? List.of(text, "", "") : around(text, separator, at);
  }

  /** {@code text.rpartition(separator)}: head, separator, tail. */
  public static List<String> rpartition(String text, String separator) {
    checkSeparator(separator);
    int at = StrSearch.lastIndexOf(text, separator, 0, text.length());
    return at < 0 ? List.of("", "", text) : around(text, separator, at);
  }

  private static List<String> around(String text, String separator, int at) {
    return List.of(text.substring(0, at), separator, text.substring(at + separator.length()));
  }
}
