// SPDX-License-Identifier: Apache-2.0
package org.foretrace.grade;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.foretrace.assignment.AssignmentError;
import org.foretrace.assignment.AssignmentReader;
import org.foretrace.predict.Program;
import org.foretrace.report.Json;
import org.foretrace.report.ReportText;
import org.foretrace.testkit.Golden;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every submission of every sample assignment gets the reports in the folder expected/ beside it.
 */
final class SampleAssignmentsTest {
  private static final Path ASSIGNMENTS = Path.of("..", "samples", "assignments");

  @TestFactory
  Stream<DynamicTest> everySubmissionIsGradedAsExpected() throws IOException {
    List<Path> folders;
    try (Stream<Path> list = Files.list(ASSIGNMENTS)) {
      folders = list.filter(Files::isDirectory).sorted().toList();
    }
    assertThat(folders).hasSizeGreaterThanOrEqualTo(3);
    return folders.stream().flatMap(SampleAssignmentsTest::tests);
  }

  private static Stream<DynamicTest> tests(Path folder) {
    List<Path> submissions = Golden.files(folder.resolve("submissions"), ".py");
    List<DynamicTest> all = new ArrayList<>();
    for (Path submission : submissions) {
      String name = stem(submission);
      all.add(
          DynamicTest.dynamicTest(
              folder.getFileName() + "/" + name, () -> check(folder, submission, name)));
    }
    all.add(
        DynamicTest.dynamicTest(
            folder.getFileName() + ": no report is left over",
            () ->
                assertThat(expected(folder))
                    .allSatisfy(f -> assertThat(namesOf(submissions)).contains(stem(f)))));
    return all.stream();
  }

  private static List<String> namesOf(List<Path> submissions) {
    return submissions.stream().map(SampleAssignmentsTest::stem).toList();
  }

  private static String stem(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, name.indexOf('.'));
  }

  private static List<Path> expected(Path folder) {
    List<Path> all = new ArrayList<>(Golden.files(folder.resolve("expected"), ".txt"));
    all.addAll(Golden.files(folder.resolve("expected"), ".json"));
    return all;
  }

  private static void check(Path folder, Path submission, String name)
      throws IOException, AssignmentError {
    Path file = folder.resolve("assignment.yaml");
    Grader grader =
        Grader.of(
            AssignmentReader.read(
                "assignment.yaml", Golden.read(file), wanted -> bytes(folder.resolve(wanted))));
    Report report =
        grader.grade(
            Program.of(submission.getFileName().toString(), Files.readAllBytes(submission)));
    Path expected = Files.createDirectories(folder.resolve("expected"));
    Golden.check(expected.resolve(name + ".txt"), ReportText.of(report));
    Golden.check(expected.resolve(name + ".json"), Json.text(report));
    if (name.equals("correct")) {
      assertThat(report.score()).isEqualTo(report.maxScore());
    } else {
      assertThat(report.score()).isLessThan(report.maxScore());
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
