// SPDX-License-Identifier: Apache-2.0
package org.foretrace.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.foretrace.testkit.Golden;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What is wrong with an assignment file is told in one line, with its place and what was probably
 * meant.
 */
final class AssignmentErrorsTest {
  @TestFactory
  Stream<DynamicTest> everyFaultIsTold() {
    return Golden.folder(
        Golden.resources("assignment-errors"),
        ".yaml",
        ".error",
        file -> message(file.getFileName().toString(), Golden.read(file)) + "\n");
  }

  private static String message(String name, String text) {
    try {
      Assignment assignment = AssignmentReader.read(name, text, AssignmentErrorsTest::beside);
      return "no error in " + assignment.title();
    } catch (AssignmentError e) {
      assertThat(e.getMessage()).startsWith(name + ":").doesNotContain("\n");
      return e.getMessage();
    }
  }

  private static byte[] beside(String path) {
    return path.equals("reference.py") ? "print(1)\n".getBytes(StandardCharsets.UTF_8) : null;
  }

  @Test
  void jsonIsReadAsWell() throws AssignmentError {
    String text =
        """
        {"title": "T", "main": "app.py", "kind": "notebook",
         "world": {"seed": 7, "stdin": "a\\nb\\n",
                   "network": [{"url": "https://x", "latency": 2, "status": 404, "body": "no"}]},
         "budgets": {"steps": 1000, "virtual_time": 60},
         "checks": [{"id": "a", "type": "stdout", "expect": "x", "points": 2.5},
                    {"id": "b", "type": "elapsed", "at_least": 1, "at_most": 2}]}
        """;
    Assignment assignment = AssignmentReader.read("a.json", text, AssignmentErrorsTest::beside);
    assertThat(assignment.main()).isEqualTo("app.py");
    assertThat(assignment.maxPoints()).isEqualTo(3.5);
    assertThat(assignment.options().notebook()).isTrue();
    assertThat(assignment.options().limits().steps()).isEqualTo(1000);
    assertThat(assignment.options().limits().virtualTime()).isEqualTo(60);
    assertThat(assignment.options().world().stdin()).isEqualTo("a\nb\n");
  }
}
