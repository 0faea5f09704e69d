// SPDX-License-Identifier: Apache-2.0
package org.foretrace.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The character tables of CPython 3.13 (Unicode 15.1), so that no answer depends on the Unicode
 * version of the Java runtime.
 */
final class UnicodeTable {
  private static final Map<String, String> LINES = load();

  private UnicodeTable() {}

  private static Map<String, String> load() {
    Map<String, String> lines = new HashMap<>();
    String all;
    try (InputStream in =
        Objects.requireNonNull(UnicodeTable.class.getResourceAsStream("unicode.txt"))) {
      all = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (int at = 0; at < all.length(); ) {
      int space = all.indexOf(' ', at);
      int end = all.indexOf('\n', at);
      lines.put(all.substring(at, space), all.substring(space + 1, end));
      at = end + 1;
    }
    return lines;
  }

  private static String line(String name) {
    return Objects.requireNonNull(LINES.get(name), name);
  }

  /** The numbers in base 36 of a text, whatever stands between them. */
  private static int[] numbers(String text) {
    int[] numbers = new int[text.length() / 2 + 1];
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      int value = 0;
      boolean negative = text.charAt(i) == '-';
      i += negative ? 1 : 0;
      for (; i < text.length() && digit(text.charAt(i)) >= 0; i++) {
        value = value * 36 + digit(text.charAt(i));
      }
      numbers[count++] = negative ? -value : value;
    }
    return Arrays.copyOf(numbers, count);
  }

  private static int digit(char c) {
    return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'z' ? c - 'a' + 10 : -1;
  }

  /** A set of code points, as the places where membership changes. */
  static final class Property {
    private final int[] changes;

    Property(String name) {
      changes = numbers(line(name));
      for (int i = 1; i < changes.length; i++) {
        changes[i] += changes[i - 1];
      }
    }

    boolean has(int codePoint) {
      return (run(codePoint) & 1) == 1;
    }

    /** How far the code point is from the start of its run. */
    int offset(int codePoint) {
      return codePoint - changes[run(codePoint) - 1];
    }

    private int run(int codePoint) {
      int found = Arrays.binarySearch(changes, codePoint);
      return found >= 0 ? found + 1 : -found - 1;
    }
  }

  /** A full case mapping: runs of code points that move by one distance, and the exceptions. */
  static final class Mapping {
    private final int[] starts;
    private final int[] counts;
    private final int[] strides;
    private final int[] deltas;
    private final Map<Integer, String> multiple = new HashMap<>();

    Mapping(String name) {
      String text = line(name);
      int middle = text.indexOf('=');
      int[] runs = numbers(text.substring(0, middle - 1));
      starts = new int[runs.length / 4];
      counts = new int[starts.length];
      strides = new int[starts.length];
      deltas = new int[starts.length];
      for (int i = 0; i < starts.length; i++) {
        starts[i] = runs[4 * i];
        counts[i] = runs[4 * i + 1];
        strides[i] = runs[4 * i + 2];
        deltas[i] = runs[4 * i + 3];
      }
      for (int at = middle + 2; at < text.length(); ) {
        int space = text.indexOf(' ', at);
        int end = space < 0 ? text.length() : space;
        int[] points = numbers(text.substring(at, end));
        multiple.put(points[0], new String(points, 1, points.length - 1));
        at = end + 1;
      }
    }

    /** The mapping of a code point to several, or null where it is one. */
    @Nullable String several(int codePoint) {
      return multiple.get(codePoint);
    }

    /** The mapping of a code point to one. */
    int one(int codePoint) {
      int found = Arrays.binarySearch(starts, codePoint);
      int i = found >= 0 ? found : -found - 2;
      if (i < 0) {
        return codePoint;
      }
      int offset = codePoint - starts[i];
      return offset % strides[i] == 0 && offset / strides[i] < counts[i]
          ? codePoint + deltas[i]
          : codePoint;
    }
  }
}
