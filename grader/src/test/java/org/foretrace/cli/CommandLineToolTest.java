// SPDX-License-Identifier: Apache-2.0
package org.foretrace.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CommandLineToolTest {
  private static final String ASSIGNMENT =
      """
      title: Say hello
      checks:
        - id: answer
          points: 2
          type: stdout
          expect: hello
        - id: time
          points: 2
          type: elapsed
          at_most: 1
      """;

  @TempDir Path folder;
  private String right;
  private String half;
  private String assignment;

  @BeforeEach
  void write() throws IOException {
    right = write("right.py", "print('hello')\n");
    half = write("half.py", "import time\ntime.sleep(2)\nprint('hello')\n");
    assignment = write("assignment.yaml", ASSIGNMENT);
  }

  private String write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return file.toString();
  }

  private static void assertUnusable(Call call, String message) {
    assertThat(call.err()).contains(message).doesNotContain("\tat ");
    assertThat(call.err().lines()).hasSize(1);
    assertThat(call.out()).isEmpty();
    assertThat(call.status()).isEqualTo(2);
  }

  @Test
  void withoutArgumentsItShowsHowItIsCalled() {
    Call call = Call.of();
    assertThat(call.err()).startsWith("usage: foretrace predict");
    assertThat(call.out()).isEmpty();
    assertThat(call.status()).isEqualTo(2);
  }

  @Test
  void helpAndVersionGoToStdout() {
    for (String help : List.of("--help", "-h", "help")) {
      Call call = Call.of(help);
      assertThat(call.out()).startsWith("usage: foretrace predict").contains("grade");
      assertThat(call.err()).isEmpty();
      assertThat(call.status()).isZero();
    }
    assertThat(Call.of("--version").out()).startsWith("foretrace ").endsWith("\n");
    assertThat(Call.of("--version").status()).isZero();
  }

  @Test
  void everyCommandListsItsOptions() {
    Call predict = Call.of("predict", "--help");
    assertThat(predict.out())
        .contains("--format", "--stdin", "--seed", "--notebook", "--max-steps");
    assertThat(predict.status()).isZero();
    Call grade = Call.of("grade", "--help");
    assertThat(grade.out()).contains("--assignment", "--output", "--fail-under", "--max-output");
    assertThat(grade.status()).isZero();
  }

  @Test
  void whatItDoesNotKnowIsTold() {
    assertUnusable(Call.of("run", right), "unknown command 'run'");
    assertUnusable(Call.of("predict", "--fast", right), "--fast");
    assertUnusable(Call.of("predict"), "no PATH given");
    assertUnusable(Call.of("grade", right), "--assignment FILE is missing");
    assertUnusable(Call.of("predict", "--format", "xml", right), "--format must be text or json");
    assertUnusable(Call.of("predict", "--format"), "format");
    assertUnusable(Call.of("predict", "--seed", "x", right), "--seed must be a whole number");
    assertUnusable(Call.of("predict", "--max-steps", "0", right), "--max-steps must be");
    assertUnusable(
        Call.of("grade", "--assignment", assignment, "--fail-under", "120", right),
        "--fail-under must be a percentage");
    assertUnusable(Call.of("predict", "--stdin", "nowhere", right), "nowhere: no such file");
    assertUnusable(Call.of("grade", "--assignment", "nowhere", right), "nowhere: no such file");
  }

  @Test
  void anAssignmentThatCannotBeUsedIsToldWithItsPlace() throws IOException {
    String wrong = write("wrong.yaml", ASSIGNMENT.replace("points: 2", "point: 2"));
    assertUnusable(
        Call.of("grade", "--assignment", wrong, right),
        wrong + ":4:5: unknown key 'point' in a check; did you mean 'points'?");
  }

  @Test
  void predictsForPeopleAndForMachines() {
    Call text = Call.of("predict", half);
    assertThat(text.out()).contains("2.000 s", "line 3", "| hello", "-- completed after 2 s");
    assertThat(text.status()).isZero();
    Call json = Call.of("predict", "--format", "json", half, right);
    assertThat(json.json()).hasSize(2);
    assertThat(json.json().get(0).path("elapsed").asDouble()).isEqualTo(2.0);
    assertThat(json.json().get(1).path("file").asText()).isEqualTo(right);
    assertThat(json.json().get(1).path("schema").asText()).isEqualTo("foretrace/prediction/v1");
  }

  @Test
  void aDashIsStandardInput() {
    Call call = Call.withInput("print(6 * 7)", "predict", "--format", "json", "-");
    assertThat(call.json().get(0).path("stdout").asText()).isEqualTo("42\n");
    Call graded = Call.withInput("print('hello')", "grade", "--assignment", assignment, "-");
    assertThat(graded.out()).startsWith("<stdin>: 4/4");
  }

  @Test
  void aFolderIsEveryProgramInItSorted() throws IOException {
    write("many/b.py", "print(2)");
    write("many/a.py", "print(1)");
    write("many/deep/c.py", "print(3)");
    write("many/.hidden/d.py", "print(4)");
    write("many/notes.txt", "no program");
    Call call = Call.of("predict", "--format", "json", folder.resolve("many").toString());
    assertThat(call.json())
        .extracting(p -> p.path("stdout").asText())
        .containsExactly("1\n", "2\n", "3\n");
  }

  @Test
  void ofAFolderWithMainOnlyThatRuns() throws IOException {
    write("one/main.py", "import helper\nprint(helper.N)");
    write("one/helper.py", "N = 5");
    Call call = Call.of("predict", "--format", "json", folder.resolve("one").toString());
    assertThat(call.json()).hasSize(1);
    assertThat(call.json().get(0).path("stdout").asText()).isEqualTo("5\n");
  }

  @Test
  void inputAndSeedReachTheProgram() throws IOException {
    String asks = write("asks.py", "print(int(input()) + 1)");
    String input = write("input.txt", "41\n");
    Call call = Call.of("predict", "--format", "json", "--stdin", input, asks);
    assertThat(call.json().get(0).path("stdout").asText()).isEqualTo("42\n");
    String draws = write("draws.py", "import random\nprint(random.random())");
    String one = Call.of("predict", "--format", "json", "--seed", "1", draws).out();
    String two = Call.of("predict", "--format", "json", "--seed", "2", draws).out();
    assertThat(one).contains("0.13436424411240122").isNotEqualTo(two);
  }

  @Test
  void budgetsAreOptions() throws IOException {
    String loop = write("loop.py", "while True: pass");
    Call call = Call.of("predict", "--format", "json", "--max-steps", "1000", loop);
    assertThat(call.json().get(0).path("outcome").asText()).isEqualTo("limit");
    assertThat(call.json().get(0).path("error").path("type").asText()).isEqualTo("steps");
    assertThat(call.status()).isZero();
  }

  @Test
  void aNotebookMayAwaitAtTopLevel() throws IOException {
    String cell = write("cell.py", "import asyncio\nawait asyncio.sleep(1)\nprint('done')");
    assertThat(Call.of("predict", cell).out()).contains("'await' outside function");
    assertThat(Call.of("predict", "--notebook", cell).out()).contains("1.000 s", "| done");
  }

  @Test
  void gradesAndTheThresholdDecidesTheStatus() {
    Call call = Call.of("grade", "--assignment", assignment, right, half);
    assertThat(call.out()).contains("right.py: 4/4", "half.py: 2/4");
    assertThat(call.status()).isZero();
    assertThat(grade("--fail-under", "50")).isZero();
    assertThat(grade("--fail-under", "51")).isEqualTo(1);
  }

  private int grade(String option, String value) {
    return Call.of("grade", "--assignment", assignment, option, value, right, half).status();
  }

  @Test
  void outputIsReplacedAsAWhole() throws IOException {
    String target = write("report.jsonl", "what was there before");
    Call call =
        Call.of("grade", "--assignment", assignment, "--format", "json", "--output", target, right);
    assertThat(call.out()).isEmpty();
    assertThat(Files.readString(Path.of(target))).contains("\"score\":4.0").endsWith("}\n");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(f -> f.getFileName().toString())).noneMatch(n -> n.contains(".tmp"));
    }
  }

  @Test
  void outputThatCannotBeWrittenIsTold() {
    String target = folder.resolve("nowhere").resolve("report.txt").toString();
    Call call = Call.of("grade", "--assignment", assignment, "--output", target, right);
    assertUnusable(call, "cannot be written");
    String directory = folder.toString();
    assertUnusable(
        Call.of("grade", "--assignment", assignment, "--output", directory, right),
        "cannot be written");
  }

  @Test
  void aFileThatCannotBeUsedDoesNotStopTheNext() {
    Call call = Call.of("predict", "--format", "json", "missing.py", right);
    assertThat(call.err()).isEqualTo("foretrace: missing.py: no such file\n");
    assertThat(call.json()).hasSize(1);
    assertThat(call.status()).isEqualTo(2);
  }
}
