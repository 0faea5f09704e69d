// SPDX-License-Identifier: Apache-2.0
package org.foretrace.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A table that tools/record_text.py recorded, and how its values are written. */
final class Recorded {
  private final String name;
  private final Map<String, Operation> operations = new LinkedHashMap<>();

  /** What an operation makes of its arguments, as the table writes it. */
  interface Operation {
    String apply(Row row);
  }

  Recorded(String name) {
    this.name = name;
  }

  Recorded on(String operation, Operation apply) {
    operations.put(operation, apply);
    return this;
  }

  /** Runs every line; fails with all differences at once. */
  void check() {
    List<String> wrong = new ArrayList<>();
    int count = 0;
    for (Row row : rows(name)) {
      Operation operation =
          Objects.requireNonNull(operations.get(row.operation()), row.operation());
      String result = run(operation, row);
      if (!result.equals(row.result())) {
        wrong.add(row + " but got " + result);
      }
      count++;
    }
    assertThat(wrong).as("of %d lines", count).isEmpty();
    assertThat(count).isPositive();
  }

  static String run(Operation operation, Row row) {
    try {
      return operation.apply(row);
    } catch (TextError e) {
      return "!" + e.kind().pythonName() + ": " + show(e.text());
    }
  }

  static List<Row> rows(String name) {
    List<Row> rows = new ArrayList<>();
    try (InputStream in =
            Objects.requireNonNull(Recorded.class.getResourceAsStream(name + ".tsv"));
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        rows.add(new Row(line.split("\t", -1)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }

  static String show(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (c >= ' ' && c <= '~' && c != '\\' && c != '|') {
                out.append((char) c);
              } else {
                out.append("\\{").append(Integer.toHexString(c)).append('}');
              }
            });
    return out.toString();
  }

  /** As Python's float.hex(), by Java's own means. */
  static String show(double value) {
    if (Double.isNaN(value)) {
      return "nan";
    }
    if (Double.isInfinite(value)) {
      return value > 0 ? "inf" : "-inf";
    }
    String sign = Double.doubleToRawLongBits(value) < 0 ? "-" : "";
    long fraction = Double.doubleToRawLongBits(value) & ((1L << 52) - 1);
    if (value == 0) {
      return sign + "0x0.0p+0";
    }
    boolean tiny = Math.abs(value) < Double.MIN_NORMAL;
    int exponent = tiny ? -1022 : Math.getExponent(value);
    String digits = Long.toHexString(fraction | 1L << 52).substring(1);
    return sign + (tiny ? "0x0." : "0x1.") + digits + "p" + (exponent < 0 ? "" : "+") + exponent;
  }

  static String show(boolean value) {
    return value ? "1" : "0";
  }

  static String show(byte[] bytes) {
    StringBuilder out = new StringBuilder();
    for (byte b : bytes) {
      out.append(Character.forDigit(b >> 4 & 15, 16)).append(Character.forDigit(b & 15, 16));
    }
    return out.toString();
  }

  static String list(List<String> texts) {
    StringBuilder out = new StringBuilder("[");
    texts.forEach(t -> out.append(show(t)).append('|'));
    return out.append(']').toString();
  }

  static String list(long... numbers) {
    StringBuilder out = new StringBuilder("[");
    for (long n : numbers) {
      out.append(n).append('|');
    }
    return out.append(']').toString();
  }

  static String list(int... numbers) {
    StringBuilder out = new StringBuilder("[");
    for (int n : numbers) {
      out.append(n).append('|');
    }
    return out.append(']').toString();
  }

  /** A line: an operation, its arguments and its result. */
  static final class Row {
    private final String[] fields;

    Row(String[] fields) {
      this.fields = fields;
    }

    String operation() {
      return fields[0];
    }

    String result() {
      return fields[fields.length - 1];
    }

    int size() {
      return fields.length - 2;
    }

    String raw(int i) {
      return fields[i + 1];
    }

    String text(int i) {
      return text(raw(i));
    }

    static String text(String shown) {
      StringBuilder out = new StringBuilder();
      for (int i = 0; i < shown.length(); ) {
        if (shown.startsWith("\\{", i)) {
          int end = shown.indexOf('}', i);
          out.appendCodePoint(Integer.parseInt(shown.substring(i + 2, end), 16));
          i = end + 1;
        } else {
          out.append(shown.charAt(i++));
        }
      }
      return out.toString();
    }

    double real(int i) {
      return real(raw(i));
    }

    static double real(String shown) {
      switch (shown) {
        case "inf":
          return Double.POSITIVE_INFINITY;
        case "-inf":
          return Double.NEGATIVE_INFINITY;
        case "nan":
          return Double.NaN;
        default:
          return Double.parseDouble(shown);
      }
    }

    BigInteger integer(int i) {
      return new BigInteger(raw(i));
    }

    long number(int i) {
      return Long.parseLong(raw(i));
    }

    int small(int i) {
      return Integer.parseInt(raw(i));
    }

    byte[] bytes(int i) {
      byte[] bytes = new byte[raw(i).length() / 2];
      for (int k = 0; k < bytes.length; k++) {
        bytes[k] = (byte) Integer.parseInt(raw(i).substring(2 * k, 2 * k + 2), 16);
      }
      return bytes;
    }

    long[] numbers(int i) {
      String inside = raw(i).substring(1, raw(i).length() - 1);
      List<Long> numbers = new ArrayList<>();
      for (String part : inside.split("\\|", -1)) {
        if (!part.isEmpty()) {
          numbers.add(Long.parseLong(part));
        }
      }
      return numbers.stream().mapToLong(n -> n).toArray();
    }

    @Override
    public String toString() {
      return String.join(" ", fields);
    }
  }
}
