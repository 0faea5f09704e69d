// SPDX-License-Identifier: Apache-2.0
package org.foretrace.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import org.foretrace.text.Recorded.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The random numbers that CPython recorded, in one run through the table. */
class RandomTest {
  private static final List<String> SEEDS =
      List.of("seed", "seedstr", "seedbytes", "seedfloat", "seed1");

  private final MersenneTwister twister = new MersenneTwister(0);
  private @Nullable Double next;

  @Test
  void sameNumbersAsCPython() {
    int floats = 0;
    int off = 0;
    for (Row row : Recorded.rows("randoms")) {
      if (SEEDS.contains(row.operation())) {
        seed(row);
        continue;
      }
      String result = Recorded.run(this::draw, row);
      if (!result.equals(row.result()) && row.result().contains("0x")) {
        // The C library's logarithm may differ in the last place.
        double expected = Row.real(row.result());
        assertThat(Math.abs(Row.real(result) - expected))
            .as(row.toString())
            .isLessThanOrEqualTo(1e-15 + 4 * Math.ulp(expected));
        off++;
      } else {
        assertThat(result).as(row.toString()).isEqualTo(row.result());
      }
      floats += row.result().contains("0x") ? 1 : 0;
    }
    assertThat(off).as("of %d", floats).isLessThanOrEqualTo(floats / 100);
  }

  private void seed(Row row) {
    next = null;
    switch (row.operation()) {
      case "seed":
        twister.seed(row.integer(0));
        break;
      case "seedstr":
        twister.seed(row.text(0));
        break;
      case "seedbytes":
        twister.seed(row.bytes(0));
        break;
      case "seedfloat":
        twister.seed(row.real(0));
        break;
      default:
        twister.seedVersion1(row.text(0));
    }
  }

  private String draw(Row row) {
    switch (row.operation()) {
      case "random":
        return Recorded.show(twister.random());
      case "bits":
        return twister.getrandbits(row.small(0)).toString();
      case "randrange":
        return RandomNumbers.randrange(twister, row.integer(0)).toString();
      case "randrange3":
        return RandomNumbers.randrange(twister, row.integer(0), row.integer(1), row.integer(2))
            .toString();
      case "randint":
        return "" + RandomNumbers.randint(twister, row.number(0), row.number(1));
      case "choice":
        return "" + RandomNumbers.choice(twister, row.small(0));
      case "shuffle":
        return Recorded.list(RandomNumbers.shuffle(twister, row.small(0)));
      case "sample":
        return Recorded.list(RandomNumbers.sample(twister, row.number(0), row.number(1)));
      case "choices":
        return Recorded.list(RandomNumbers.choices(twister, row.small(0), row.small(1)));
      case "weighted":
        double[] weights = new double[row.size() - 1];
        for (int i = 0; i < weights.length; i++) {
          weights[i] = row.real(i + 1);
        }
        return Recorded.list(RandomNumbers.choices(twister, weights, row.small(0)));
      case "randbytes":
        return Recorded.show(RandomNumbers.randbytes(twister, row.small(0)));
      case "binomialvariate":
        return "" + RandomFloats.binomialvariate(twister, row.number(0), row.real(1));
      case "state":
        return state();
      default:
        return Recorded.show(real(row));
    }
  }

  private String state() {
    long[] words = twister.state();
    long hash = 0;
    for (long word : words) {
      hash = hash * 31 + word;
    }
    double expected = twister.random();
    twister.setState(words);
    assertThat(twister.random()).isEqualTo(expected);
    return new BigInteger(Long.toUnsignedString(hash)).toString();
  }

  private double real(Row row) {
    double a = row.real(0);
    double b = row.size() > 1 ? row.real(1) : 0;
    switch (row.operation()) {
      case "uniform":
        return RandomFloats.uniform(twister, a, b);
      case "triangular":
        return RandomFloats.triangular(twister, a, b, RandomFloats.MIDDLE);
      case "triangular3":
        return RandomFloats.triangular(twister, a, b, row.real(2));
      case "normalvariate":
        return RandomFloats.normalvariate(twister, a, b);
      case "gauss":
        return gauss(a, b);
      case "lognormvariate":
        return RandomFloats.lognormvariate(twister, a, b);
      case "expovariate":
        return RandomFloats.expovariate(twister, a);
      case "vonmisesvariate":
        return RandomFloats.vonmisesvariate(twister, a, b);
      case "gammavariate":
        return RandomFloats.gammavariate(twister, a, b);
      case "betavariate":
        return RandomFloats.betavariate(twister, a, b);
      case "paretovariate":
        return RandomFloats.paretovariate(twister, a);
      case "weibullvariate":
        return RandomFloats.weibullvariate(twister, a, b);
      default:
        throw new IllegalArgumentException(row.operation());
    }
  }

  private double gauss(double mu, double sigma) {
    Double kept = next;
    next = null;
    if (kept == null) {
      double[] pair = RandomFloats.gaussPair(twister);
      kept = pair[0];
      next = pair[1];
    }
    return mu + kept * sigma;
  }
}
