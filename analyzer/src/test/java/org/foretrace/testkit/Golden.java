// SPDX-License-Identifier: Apache-2.0
package org.foretrace.testkit;

import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Goldens: a folder of inputs, each with the text that a room makes of it beside it. A missing
 * golden fails, one without an input fails, a mismatch shows the difference and how to update:
 * {@code -Dgolden.update=true} rewrites.
 */
public final class Golden {
  private static final boolean UPDATE = Boolean.getBoolean("golden.update");

  private Golden() {}

  /** The folder {@code src/test/resources/name} of the module whose tests run. */
  public static Path resources(String name) {
    return Path.of("src", "test", "resources", name);
  }

  /**
   * One test for each file {@code *input} in a folder: its text through {@code transform} must be
   * the file of the same name with {@code output} for {@code input}; and one that no golden is left
   * over.
   */
  public static Stream<DynamicTest> folder(
      Path folder, String input, String output, Function<Path, String> transform) {
    List<Path> inputs = files(folder, input);
    Stream<DynamicTest> each =
        inputs.stream()
            .map(
                file ->
                    DynamicTest.dynamicTest(
                        folder.relativize(file).toString(),
                        () -> check(sibling(file, input, output), transform.apply(file))));
    DynamicTest complete =
        DynamicTest.dynamicTest(
            "no golden is left over",
            () -> {
              if (inputs.isEmpty()) {
                fail("no *" + input + " in " + folder.toAbsolutePath());
              }
              for (Path golden : files(folder, output)) {
                if (!Files.exists(sibling(golden, output, input))) {
                  fail(golden + " has no input; delete it");
                }
              }
            });
    return Stream.concat(each, Stream.of(complete));
  }

  /** Compares with a golden, or rewrites it. */
  public static void check(Path golden, String actual) {
    try {
      if (UPDATE) {
        Files.write(golden, actual.getBytes(StandardCharsets.UTF_8));
        return;
      }
      if (!Files.exists(golden)) {
        fail("the golden %s is missing; -Dgolden.update=true writes it:%n%s", golden, actual);
      }
      String expected = Files.readString(golden);
      if (!expected.equals(actual)) {
        fail(
            "%s differs (- golden, + now); -Dgolden.update=true rewrites it%n%s",
            golden, Difference.of(expected, actual));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text of a file, UTF-8. */
  public static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All files below a folder whose name ends so, sorted. */
  public static List<Path> files(Path folder, String ending) {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(f -> f.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path sibling(Path file, String ending, String other) {
    String name = String.valueOf(file.getFileName());
    return file.resolveSibling(name.substring(0, name.length() - ending.length()) + other);
  }
}
