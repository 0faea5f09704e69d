// SPDX-License-Identifier: Apache-2.0
package org.foretrace.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.foretrace.batch.InputError;
import org.foretrace.batch.Inputs;
import org.foretrace.predict.PredictOptions;
import org.foretrace.predict.Prediction;
import org.foretrace.predict.Predictor;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every program in samples/ is predicted as CPython ran it: stdout, outcome, exit code, and elapsed
 * within a millisecond. The expectations are recorded by tools/record.py (docs/goldens.md).
 */
final class SampleProgramsTest {
  private static final Path SAMPLES = Path.of("..", "samples");
  private static final String EXPECTED = ".expected.json";
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @TestFactory
  Stream<DynamicTest> everySampleIsPredictedAsRecorded() throws IOException {
    List<Path> goldens;
    try (Stream<Path> walk = Files.walk(SAMPLES)) {
      goldens = walk.filter(f -> f.toString().endsWith(EXPECTED)).sorted().toList();
    }
    assertThat(goldens).hasSizeGreaterThan(300);
    return goldens.stream()
        .map(
            golden ->
                DynamicTest.dynamicTest(
                    SAMPLES.relativize(golden).toString(), () -> compare(golden)));
  }

  private static void compare(Path golden) throws IOException, InputError {
    JsonNode expected = MAPPER.readTree(golden.toFile());
    Path program = program(golden);
    Prediction actual = predict(program);
    if (actual.outcome() == Prediction.Outcome.UNSUPPORTED && isRefused(program)) {
      assertThat(Masks.addresses(expected.path("stdout").asText()))
          .startsWith(Masks.addresses(actual.stdout()));
      return;
    }
    assertThat(Masks.addresses(actual.stdout()))
        .as("stdout of %s (%s %s)", program, actual.error(), actual.unsupported())
        .satisfies(
            text -> {
              String want = Masks.addresses(expected.path("stdout").asText());
              assertThat(expected.path("truncated").asBoolean() ? start(text, want) : text)
                  .isEqualTo(want);
            });
    assertThat(actual.outcome().text()).isEqualTo(expected.path("outcome").asText());
    if (!expected.path("exitCode").isNull()) {
      assertThat(actual.exitCode()).isEqualTo(expected.path("exitCode").asInt());
    }
    if (!expected.path("elapsed").isNull()) {
      assertThat(actual.elapsed()).isCloseTo(expected.path("elapsed").asDouble(), within(0.001));
    }
  }

  // Programs that Foretrace says it cannot tell. What it prints until then is right all the same.
  private static boolean isRefused(Path program) throws IOException {
    String name = SAMPLES.relativize(program).toString().replace('\\', '/');
    return Files.readAllLines(SAMPLES.resolve("refused.txt")).contains(name);
  }

  private static String start(String text, String want) {
    return text.substring(0, Math.min(text.length(), want.length()));
  }

  private static Path program(Path golden) {
    String name = golden.getFileName().toString();
    String stem = name.substring(0, name.length() - EXPECTED.length());
    Path script = golden.resolveSibling(stem + ".py");
    return Files.exists(script) ? script : golden.resolveSibling(stem + ".ipynb");
  }

  private static Prediction predict(Path program) throws InputError, IOException {
    InputStream none = new ByteArrayInputStream(new byte[0]);
    Inputs.Input input = Inputs.at(program.toString(), none).get(0);
    PredictOptions options = PredictOptions.DEFAULT.withWorlds(0).withNotebook(input.notebook());
    String name = program.getFileName().toString();
    Path stdin = program.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ".stdin");
    if (Files.exists(stdin)) {
      options = options.withWorld(options.world().withStdin(Files.readString(stdin)));
    }
    return Predictor.predict(input.program(), options);
  }
}
