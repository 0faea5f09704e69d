// SPDX-License-Identifier: Apache-2.0
package org.foretrace.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
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
    try (InputStream in =
            Objects.requireNonNull(UnicodeTable.class.getResourceAsStream("unicode.txt"));
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        int space = line.indexOf(' ');
        lines.put(line.substring(0, space), line.substring(space + 1));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lines;
  }

  private static String line(String name) {
    return Objects.requireNonNull(LINES.get(name), name);
  }

  /** A set of code points, as the places where membership changes. */
  static final class Property {
    private final int[] changes;

    Property(String name) {
      String[] lengths = line(name).split(" ");
      changes = new int[lengths.length];
      int at = 0;
      for (int i = 0; i < lengths.length; i++) {
        at += Integer.parseInt(lengths[i], 36);
        changes[i] = at;
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
      String[] sides = line(name).split(" = ");
      String[] runs = sides[0].split(" ");
      starts = new int[runs.length];
      counts = new int[runs.length];
      strides = new int[runs.length];
      deltas = new int[runs.length];
      for (int i = 0; i < runs.length; i++) {
        String[] run = runs[i].split(",");
        starts[i] = Integer.parseInt(run[0], 36);
        counts[i] = Integer.parseInt(run[1], 36);
        strides[i] = Integer.parseInt(run[2], 36);
        deltas[i] = Integer.parseInt(run[3], 36);
      }
      String rest = sides.length > 1 ? sides[1].trim() : "";
      for (String item : rest.isEmpty() ? new String[0] : rest.split(" ")) {
        addMultiple(item);
      }
    }

    private void addMultiple(String item) {
      int colon = item.indexOf(':');
      List<Integer> mapped = new ArrayList<>();
      for (String part : item.substring(colon + 1).split(",")) {
        mapped.add(Integer.parseInt(part, 36));
      }
      StringBuilder text = new StringBuilder();
      mapped.forEach(text::appendCodePoint);
      multiple.put(Integer.parseInt(item.substring(0, colon), 36), text.toString());
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
