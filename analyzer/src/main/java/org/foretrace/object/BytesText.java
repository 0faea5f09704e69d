// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** What bytes and bytearray do with ASCII text; the bytes travel as a Latin-1 string. */
final class BytesText {
  private BytesText() {}

  static String of(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  static byte[] toBytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  static boolean isSpace(int c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }

  static boolean isLower(int c) {
    return c >= 'a' && c <= 'z';
  }

  static boolean isUpper(int c) {
    return c >= 'A' && c <= 'Z';
  }

  static boolean isAlpha(int c) {
    return isLower(c | 32);
  }

  static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  /** Whether there is a character, and all are such. */
  static boolean all(String text, IntPredicate test) {
    return !text.isEmpty() && text.chars().allMatch(test);
  }

  /** Whether some letter is of one case, and none of the other. */
  static boolean oneCase(String text, IntPredicate wanted, IntPredicate other) {
    return text.chars().anyMatch(wanted) && text.chars().noneMatch(other);
  }

  static boolean isTitle(String text) {
    boolean cased = false;
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isUpper(c) ? inWord : isLower(c) && !inWord) {
        return false;
      }
      inWord = isAlpha(c);
      cased |= inWord;
    }
    return cased;
  }

  static char lower(char c) {
    return isUpper(c) ? (char) (c + 32) : c;
  }

  static char upper(char c) {
    return isLower(c) ? (char) (c - 32) : c;
  }

  static char swap(char c) {
    return isUpper(c) ? lower(c) : upper(c);
  }

  /** A conversion of single characters. */
  interface Conversion {
    char apply(char c);
  }

  static String map(String text, Conversion conversion) {
    char[] chars = text.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      chars[i] = conversion.apply(chars[i]);
    }
    return new String(chars);
  }

  static String capitalize(String text) {
    return text.isEmpty() ? text : upper(text.charAt(0)) + map(text.substring(1), BytesText::lower);
  }

  static String title(String text) {
    char[] chars = text.toCharArray();
    boolean inWord = false;
    for (int i = 0; i < chars.length; i++) {
      chars[i] = inWord ? lower(chars[i]) : upper(chars[i]);
      inWord = isAlpha(chars[i]);
    }
    return new String(chars);
  }

  /** Strips characters of a set, or white space where there is none. */
  static String strip(String text, @Nullable String chars, boolean left, boolean right) {
    int start = 0;
    int end = text.length();
    while (left && start < end && in(text.charAt(start), chars)) {
      start++;
    }
    while (right && end > start && in(text.charAt(end - 1), chars)) {
      end--;
    }
    return text.substring(start, end);
  }

  private static boolean in(char c, @Nullable String chars) {
    return chars == null ? isSpace(c) : chars.indexOf(c) >= 0;
  }

  /** Splits at white space, from the left. */
  static List<String> splitSpace(String text, int max) {
    List<String> parts = new ArrayList<>();
    int i = 0;
    while (true) {
      while (i < text.length() && isSpace(text.charAt(i))) {
        i++;
      }
      if (i == text.length()) {
        return parts;
      }
      if (max >= 0 && parts.size() == max) {
        parts.add(text.substring(i));
        return parts;
      }
      int start = i;
      while (i < text.length() && !isSpace(text.charAt(i))) {
        i++;
      }
      parts.add(text.substring(start, i));
    }
  }

  /** Splits at white space, from the right. */
  static List<String> rsplitSpace(String text, int max) {
    List<String> reversed = splitSpace(new StringBuilder(text).reverse().toString(), max);
    List<String> parts = new ArrayList<>();
    for (String part : reversed) {
      parts.add(0, new StringBuilder(part).reverse().toString());
    }
    return parts;
  }

  static List<String> splitlines(String text, boolean keep) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = start;
      while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
        end++;
      }
      int next = Math.min(text.length(), end + 1);
      if (end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n') {
        next++;
      }
      lines.add(text.substring(start, keep ? next : end));
      start = next;
    }
    return lines;
  }

  /** {@code bytes.fromhex}. */
  static byte[] fromHex(String text) {
    byte[] out = new byte[text.length() / 2 + 1];
    int n = 0;
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (isSpace(c)) {
        i++;
        continue;
      }
      int high = digit(c);
      int low = i + 1 < text.length() ? digit(text.charAt(i + 1)) : -1;
      if (high < 0 || low < 0) {
        throw Errors.valueError(
            "non-hexadecimal number found in fromhex() arg at position " + (high < 0 ? i : i + 1));
      }
      out[n++] = (byte) (high << 4 | low);
      i += 2;
    }
    return java.util.Arrays.copyOf(out, n);
  }

  private static int digit(char c) {
    return c < 128 ? Character.digit(c, 16) : -1;
  }

  /** {@code bytes.hex(sep, group)}. */
  static String hex(byte[] bytes, @Nullable Character separator, int group) {
    StringBuilder out = new StringBuilder(bytes.length * 2);
    int size = Math.abs(group);
    for (int i = 0; i < bytes.length; i++) {
      if (separator != null && size > 0 && i > 0) {
        int from = group > 0 ? bytes.length - i : i;
        if (from % size == 0) {
          out.append((char) separator);
        }
      }
      out.append(Character.forDigit((bytes[i] >> 4) & 15, 16));
      out.append(Character.forDigit(bytes[i] & 15, 16));
    }
    return out.toString();
  }
}
