// SPDX-License-Identifier: Apache-2.0
package org.foretrace.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.Random;
import org.foretrace.text.Recorded.Row;
import org.junit.jupiter.api.Test;

/** Numbers to text and back, as CPython recorded them. */
class NumberTextTest {
  @Test
  void floats() {
    new Recorded("floats")
        .on("repr", r -> Recorded.show(FloatText.repr(r.real(0))))
        .on("round", r -> Recorded.show(FloatMath.round(r.real(0), r.number(1))))
        .on("rint", r -> FloatMath.round(r.real(0)).toString())
        .on("int", r -> FloatMath.toInteger(r.real(0)).toString())
        .on("ratio", NumberTextTest::ratio)
        .on("hex", r -> FloatMath.hex(r.real(0)))
        .on("floordiv", r -> Recorded.show(FloatMath.floorDiv(r.real(0), r.real(1))))
        .on("mod", r -> Recorded.show(FloatMath.mod(r.real(0), r.real(1))))
        .on("divmod", NumberTextTest::divmod)
        .on("truediv", r -> Recorded.show(FloatMath.trueDivide(r.integer(0), r.integer(1))))
        .on("float", r -> Recorded.show(FloatParse.parse(r.text(0))))
        .on("fromhex", r -> Recorded.show(FloatParse.fromHex(r.text(0))))
        .check();
  }

  private static String ratio(Row row) {
    BigInteger[] parts = FloatMath.integerRatio(row.real(0));
    return parts[0] + "/" + parts[1];
  }

  private static String divmod(Row row) {
    double[] parts = FloatMath.divmod(row.real(0), row.real(1));
    return "[" + Recorded.show(parts[0]) + "|" + Recorded.show(parts[1]) + "|]";
  }

  @Test
  void ints() {
    new Recorded("ints")
        .on("int", r -> IntText.prefixed(IntText.parse(r.text(0), r.small(1)), 16))
        .check();
  }

  @Test
  void formatSpecifications() {
    new Recorded("specs")
        .on("float", r -> Recorded.show(FormatSpec.format(r.real(0), r.text(1), "float")))
        .on("int", r -> Recorded.show(FormatSpec.format(r.integer(0), r.text(1), "int", 4300)))
        .on("str", r -> Recorded.show(FormatSpec.format(r.text(0), r.text(1), "str")))
        .on(
            "complex",
            r ->
                Recorded.show(FormatSpec.formatComplex(r.real(0), r.real(1), r.text(2), "complex")))
        .check();
  }

  @Test
  void theFastPathOfSmallIntsAgrees() {
    for (Row row : Recorded.rows("specs")) {
      if (row.operation().equals("int") && row.integer(0).bitLength() < 64) {
        String result =
            Recorded.run(r -> Recorded.show(FormatSpec.format(r.number(0), r.text(1), "int")), row);
        assertThat(result).as(row.toString()).isEqualTo(row.result());
      }
    }
  }

  @Test
  void hashes() {
    new Recorded("hashes")
        .on("int", r -> Long.toString(Hashes.ofInteger(r.integer(0))))
        .on("float", r -> Long.toString(Hashes.ofDouble(r.real(0))))
        .on("complex", r -> Long.toString(Hashes.ofComplex(r.real(0), r.real(1))))
        .on("fraction", r -> Long.toString(Hashes.ofFraction(r.integer(0), r.integer(1))))
        .on("tuple", r -> Long.toString(Hashes.ofTuple(hashed(r.numbers(0)))))
        .on("frozenset", r -> Long.toString(Hashes.ofFrozenset(hashed(r.numbers(0)))))
        .check();
  }

  private static long[] hashed(long[] ints) {
    long[] hashes = new long[ints.length];
    for (int i = 0; i < ints.length; i++) {
      hashes[i] = Hashes.ofLong(ints[i]);
    }
    return hashes;
  }

  @Test
  void everyReprReadsBackAndIsShortest() {
    Random random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      double value = Double.longBitsToDouble(random.nextLong());
      if (Double.isNaN(value) || Double.isInfinite(value)) {
        continue;
      }
      String text = FloatText.repr(value);
      assertThat(Double.parseDouble(text)).isEqualTo(value);
      int digits = ShortestDecimal.of(value).digits().length();
      if (digits > 1) {
        DecimalDigits shorter = DecimalDigits.significant(value, digits - 1);
        int exponent = shorter.point() - shorter.digits().length();
        double back = Double.parseDouble(shorter.digits() + "e" + exponent);
        assertThat(back).as(text).isNotEqualTo(Math.abs(value));
      }
    }
  }

  @Test
  void strRefusesMoreDigitsThanTheLimit() {
    BigInteger limit = BigInteger.TEN.pow(4300);
    assertThat(IntText.str(limit.subtract(BigInteger.ONE))).hasSize(4300);
    assertThat(IntText.str(limit, 0)).hasSize(4301);
    assertThatThrownBy(() -> IntText.str(limit.negate()))
        .isInstanceOf(TextError.class)
        .hasMessage(
            "Exceeds the limit (4300 digits) for integer string conversion; use"
                + " sys.set_int_max_str_digits() to increase the limit");
  }

  @Test
  void elementaryFunctionsAgreeUpToTheLastPlace() {
    int count = 0;
    int off = 0;
    for (Row row : Recorded.rows("elementary")) {
      if (row.operation().equals("powop")) {
        assertThat(Recorded.run(NumberTextTest::power, row)).isEqualTo(row.result());
        continue;
      }
      double expected = Row.real(row.result());
      double result = elementary(row);
      assertThat(Math.abs(result - expected))
          .as(row.toString())
          .isLessThanOrEqualTo(Math.ulp(expected));
      count++;
      off += result == expected ? 0 : 1;
    }
    assertThat(off).as("of %d off by one place", count).isLessThanOrEqualTo(count / 100);
  }

  private static String power(Row row) {
    return Recorded.show(FloatMath.pow(row.real(0), row.real(1)));
  }

  private static double elementary(Row row) {
    double x = row.real(0);
    switch (row.operation()) {
      case "exp":
        return Elementary.exp(x);
      case "log":
        return Elementary.log(x);
      case "log2":
        return Elementary.log2(x);
      case "log10":
        return Elementary.log10(x);
      case "log1p":
        return Elementary.log1p(x);
      case "expm1":
        return Elementary.expm1(x);
      case "sin":
        return Elementary.sin(x);
      case "cos":
        return Elementary.cos(x);
      case "tan":
        return Elementary.tan(x);
      case "asin":
        return Elementary.asin(x);
      case "acos":
        return Elementary.acos(x);
      case "atan":
        return Elementary.atan(x);
      case "sinh":
        return Elementary.sinh(x);
      case "cosh":
        return Elementary.cosh(x);
      case "tanh":
        return Elementary.tanh(x);
      case "pow":
        return Elementary.pow(x, row.real(1));
      case "atan2":
        return Elementary.atan2(x, row.real(1));
      default:
        throw new IllegalArgumentException(row.operation());
    }
  }
}
