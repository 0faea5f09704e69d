// SPDX-License-Identifier: Apache-2.0
package org.foretrace.text;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.foretrace.text.Recorded.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The % operator and str.format, as CPython recorded them. */
class FormattingTest {
  /** Stands for None and for the mapping, by the text that they show. */
  private record Shown(String text, String type) {}

  private static final Shown NONE = new Shown("None", "NoneType");
  private static final Shown MAP = new Shown("MAP", "dict");

  private static Object value(String tagged) {
    String rest = tagged.substring(1);
    switch (tagged.charAt(0)) {
      case 'i':
        return new BigInteger(rest);
      case 'd':
        return Row.real(rest);
      case 's':
        return rest;
      default:
        return NONE;
    }
  }

  private static String type(Object value) {
    if (value instanceof Shown shown) {
      return shown.type();
    }
    return value instanceof BigInteger ? "int" : value instanceof Double ? "float" : "str";
  }

  private static String str(Object value) {
    if (value instanceof Shown shown) {
      return shown.text();
    }
    return value instanceof Double real ? FloatText.repr(real) : value.toString();
  }

  private static String repr(Object value) {
    return value instanceof String text ? StrText.repr(text) : str(value);
  }

  private static TextError keyError(String key) {
    return new TextError(TextError.Kind.KEY_ERROR, StrText.repr(key));
  }

  /** What the % operator asks of the test's values. */
  private static final class PercentValues implements PercentFormat.Values<Object> {
    private final Row row;

    PercentValues(Row row) {
      this.row = row;
    }

    @Override
    public String str(Object value) {
      return FormattingTest.str(value);
    }

    @Override
    public String repr(Object value) {
      return FormattingTest.repr(value);
    }

    @Override
    public String ascii(Object value) {
      return StrText.escapeNonAscii(FormattingTest.repr(value));
    }

    @Override
    public BigInteger integer(Object value, char type) {
      if (value instanceof BigInteger integer) {
        return integer;
      }
      if (value instanceof Double real && "diu".indexOf(type) >= 0) {
        return FloatMath.toInteger(real);
      }
      throw PercentFormat.notANumber(type, type(value));
    }

    @Override
    public double real(Object value) {
      if (value instanceof Double real) {
        return real;
      }
      if (value instanceof BigInteger integer) {
        return FloatMath.toDouble(integer);
      }
      throw TextError.type("must be real number, not " + type(value));
    }

    @Override
    public String character(Object value) {
      if (value instanceof String text) {
        return PercentFormat.character(text);
      }
      if (value instanceof BigInteger integer) {
        return PercentFormat.character(integer);
      }
      throw PercentFormat.notACharacter();
    }

    @Override
    public @Nullable BigInteger star(Object value) {
      return value instanceof BigInteger integer ? integer : null;
    }

    @Override
    public Object item(Object mapping, String key) {
      switch (key) {
        case "k":
          return value(row.text(1));
        case "a(b":
          return value(row.text(2));
        default:
          throw keyError(key);
      }
    }
  }

  private static String percent(Row row, boolean tuple, @Nullable Object mapping) {
    List<Object> arguments = new ArrayList<>();
    if (mapping != null) {
      arguments.add(mapping);
    }
    for (int i = 1; mapping == null && i < row.size(); i++) {
      arguments.add(value(row.text(i)));
    }
    List<PercentFormat.Piece> pieces = PercentFormat.parse(row.text(0));
    return Recorded.show(
        PercentFormat.format(pieces, new PercentValues(row), arguments, tuple, mapping));
  }

  @Test
  void percentOperator() {
    new Recorded("percent")
        .on("tuple", r -> percent(r, true, null))
        .on("single", r -> percent(r, false, null))
        .on("mapping", r -> percent(r, false, MAP))
        .check();
  }

  /** What str.format asks of the test's strings. */
  private static final class FieldValues implements StrFormat.Values<String> {
    private final Row row;

    FieldValues(Row row) {
      this.row = row;
    }

    @Override
    public String positional(long index) {
      if (index + 1 >= row.size()) {
        throw StrFormat.outOfRange(index);
      }
      return row.text((int) index + 1);
    }

    @Override
    public String keyword(String name) {
      if (name.equals("k")) {
        return row.text(1);
      }
      throw keyError(name);
    }

    @Override
    public String attribute(String value, String name) {
      return "<" + value + "." + name + ">";
    }

    @Override
    public String item(String value, String key) {
      return "<" + value + "[" + StrText.repr(key) + "]>";
    }

    @Override
    public String item(String value, long index) {
      return "<" + value + "[" + index + "]>";
    }

    @Override
    public String convert(String value, char conversion) {
      switch (conversion) {
        case 'r':
          return StrText.repr(value);
        case 'a':
          return StrText.ascii(value);
        default:
          return value;
      }
    }

    @Override
    public String format(String value, String spec) {
      return FormatSpec.format(value, spec, "str");
    }
  }

  @Test
  void strFormat() {
    new Recorded("strformat")
        .on(
            "format",
            r -> Recorded.show(StrFormat.format(StrFormat.parse(r.text(0)), new FieldValues(r))))
        .check();
  }

  @Test
  void resultsOfGigabytesAreRefused() {
    List<ThrowingCallable> calls =
        List.of(
            () -> FormatSpec.format("a", "999999999", "str"),
            () -> FormatSpec.format(1L, "999999999", "int"),
            () -> FormatSpec.format(1.0, ".2000000000f", "float"),
            () -> FormatSpec.format(1.0, "0999999999,", "float"),
            () -> StrPad.center("a", Integer.MAX_VALUE, '*'),
            () -> StrPad.zfill("a", Integer.MAX_VALUE),
            () -> StrPad.expandtabs("\t\t", Integer.MAX_VALUE),
            () -> StrSearch.replace("a".repeat(10_000), "", "b".repeat(10_000), -1),
            () -> new MersenneTwister(1).getrandbits(Integer.MAX_VALUE));
    for (ThrowingCallable call : calls) {
      assertThatThrownBy(call).isInstanceOf(UnsupportedText.class);
    }
  }
}
