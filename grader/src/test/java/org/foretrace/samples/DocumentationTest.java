// SPDX-License-Identifier: Apache-2.0
package org.foretrace.samples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.foretrace.assignment.Assignment;
import org.foretrace.assignment.AssignmentError;
import org.foretrace.assignment.AssignmentReader;
import org.foretrace.cli.CommandLineTool;
import org.foretrace.grade.Grader;
import org.foretrace.grade.Report;
import org.foretrace.predict.PredictOptions;
import org.foretrace.predict.Prediction;
import org.foretrace.predict.Predictor;
import org.foretrace.predict.Program;
import org.foretrace.report.ReportText;
import org.foretrace.testkit.Golden;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the documents show is what happens; -Dgolden.update=true writes their examples anew. */
final class DocumentationTest {
  private static final Path ROOT = Path.of("..");
  private static final Path README = ROOT.resolve("README.md");
  private static final Pattern CONSOLE =
      Pattern.compile("```console\n\\$ \\./foretrace ([^\n]*)\n(.*?)```", Pattern.DOTALL);

  @Test
  void readmeShowsWhatTheCommandsPrint() {
    String text = Golden.read(README);
    Matcher block = CONSOLE.matcher(text);
    StringBuilder actual = new StringBuilder();
    int blocks = 0;
    while (block.find()) {
      blocks++;
      String shown =
          "```console\n$ ./foretrace " + block.group(1) + "\n" + run(block.group(1)) + "```";
      block.appendReplacement(actual, Matcher.quoteReplacement(shown));
    }
    block.appendTail(actual);
    assertThat(blocks).isGreaterThanOrEqualTo(3);
    Golden.check(README, actual.toString());
  }

  // Tests run in the module's folder, people at the top.
  private static String run(String arguments) {
    List<String> args = new ArrayList<>();
    for (String arg : arguments.split(" ", -1)) {
      args.add(arg.startsWith("samples/") ? "../" + arg : arg);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status =
        new CommandLineTool(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8))
            .run(args.toArray(new String[0]));
    assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    assertThat(status).isZero();
    return out.toString(StandardCharsets.UTF_8).replace("../samples/", "samples/");
  }

  @Test
  void readmeShowsTheProgramThatItPredicts() {
    Path program = ROOT.resolve("samples/programs/lessons/06_gather_shares_the_wait.py");
    assertThat(Golden.read(README)).contains("```python\n" + Golden.read(program) + "```");
  }

  @Test
  void readmeNamesTheTestCommandThatRuns() throws IOException {
    String ci = Files.readString(ROOT.resolve(".ci/run"));
    assertThat(ci).contains("mvn -B -ntp verify");
    assertThat(Golden.read(README)).contains("\n    mvn -B -ntp verify\n");
  }

  @Test
  void theJavaOfTheReadmeWorks() throws AssignmentError, IOException {
    String source = "print('hello')\n";
    String yaml = "title: T\nchecks:\n  - {id: a, type: stdout, expect: hello}\n";
    // README: from here
    Program program = Program.of("main.py", source.getBytes(StandardCharsets.UTF_8));
    Prediction prediction = Predictor.predict(program, PredictOptions.DEFAULT);
    String stdout = prediction.stdout();

    Assignment assignment = AssignmentReader.read("assignment.yaml", yaml, path -> null);
    Grader grader = Grader.of(assignment);
    Report report = grader.grade(program);
    String text = ReportText.of(report);
    // README: to here
    assertThat(stdout).isEqualTo("hello\n");
    assertThat(text).startsWith("main.py: 1/1");
    String own =
        Files.readString(Path.of("src/test/java/org/foretrace/samples/DocumentationTest.java"));
    String code =
        own.substring(own.indexOf("here\n    Program") + 5, own.indexOf("    // README: to"));
    assertThat(Golden.read(README)).contains("```java\n" + code.indent(-4) + "```");
  }

  @Test
  void theAssignmentOfTheDocumentIsOne() throws AssignmentError {
    String text = Golden.read(ROOT.resolve("docs/assignment.md"));
    int start = text.indexOf("```yaml\n") + 8;
    String yaml = text.substring(start, text.indexOf("```", start));
    Assignment assignment = AssignmentReader.read("assignment.yaml", yaml, path -> new byte[0]);
    assertThat(assignment.checks()).hasSize(2);
    assertThat(assignment.maxPoints()).isEqualTo(10);
  }

  @Test
  void everyKeyOfThePredictionIsDocumented() throws IOException {
    String text = Golden.read(ROOT.resolve("docs/prediction.md"));
    String json = run("predict --format json samples/programs/lessons/02_await_runs_it.py");
    JsonNode prediction = new ObjectMapper().readTree(json);
    prediction.fieldNames().forEachRemaining(key -> assertThat(text).contains("`" + key + "`"));
  }

  @TestFactory
  Stream<DynamicTest> everyLinkLeadsSomewhere() {
    List<Path> documents = new ArrayList<>(Golden.files(ROOT.resolve("docs"), ".md"));
    for (String name : List.of("README.md", "CONTRIBUTING.md", "samples/README.md")) {
      documents.add(ROOT.resolve(name));
    }
    return documents.stream()
        .map(d -> DynamicTest.dynamicTest(ROOT.relativize(d).toString(), () -> checkLinks(d)));
  }

  private static void checkLinks(Path document) {
    Matcher link = Pattern.compile("\\]\\(([^)#:]+)\\)").matcher(Golden.read(document));
    while (link.find()) {
      assertThat(document.resolveSibling(link.group(1))).exists();
    }
  }

  @Test
  void nothingInTheLibraryDocumentIsRefused() {
    Matcher row = Pattern.compile("(?m)^\\| `([\\w.]+)` \\| ([^|]*) \\|").matcher(library());
    int names = 0;
    while (row.find()) {
      String module = row.group(1);
      StringBuilder program = new StringBuilder("import " + module + "\n");
      for (String name : row.group(2).split(" ", -1)) {
        program.append(module).append('.').append(name.replace("`", "")).append('\n');
        names++;
      }
      Prediction p = predict(program.toString());
      assertThat(p.outcome())
          .as("%s: %s %s", module, p.unsupported(), p.error())
          .isEqualTo(Prediction.Outcome.COMPLETED);
    }
    assertThat(names).isGreaterThan(200);
  }

  private static Prediction predict(String program) {
    return Predictor.predict(
        Program.of("main.py", program.getBytes(StandardCharsets.UTF_8)),
        PredictOptions.DEFAULT.withWorlds(0));
  }

  private static final String NAMES = "/org/foretrace/stdlib/names.txt";

  // The modules that courses use. What CPython has beside them is refused, or told as missing.
  private static final List<String> MODULES =
      List.of(
          "abc",
          "asyncio",
          "base64",
          "bisect",
          "calendar",
          "collections",
          "collections.abc",
          "concurrent.futures",
          "contextlib",
          "contextvars",
          "copy",
          "csv",
          "dataclasses",
          "datetime",
          "decimal",
          "enum",
          "fractions",
          "functools",
          "hashlib",
          "heapq",
          "importlib",
          "inspect",
          "io",
          "itertools",
          "json",
          "keyword",
          "logging",
          "math",
          "operator",
          "os",
          "os.path",
          "pathlib",
          "pprint",
          "queue",
          "random",
          "re",
          "reprlib",
          "secrets",
          "statistics",
          "string",
          "sys",
          "textwrap",
          "threading",
          "time",
          "traceback",
          "types",
          "typing",
          "uuid",
          "warnings",
          "weakref");

  private static String library() {
    Path document = ROOT.resolve("docs/library.md");
    if (Boolean.getBoolean("golden.update")) {
      Golden.check(document, written());
    }
    return Golden.read(document);
  }

  private static String written() {
    StringBuilder text =
        new StringBuilder(
            """
            # The library

            Written by DocumentationTest from what the product does. A module or name that is not here is refused by
            name. A function that is here may still refuse an argument.

            | module | names | refused |
            |---|---|---|
            """);
    for (String module : MODULES) {
      List<String> there = new ArrayList<>();
      List<String> refused = new ArrayList<>();
      for (String name : names(module)) {
        Prediction p = predict("import " + module + "\n" + module + "." + name + "\n");
        if (p.outcome() == Prediction.Outcome.COMPLETED) {
          there.add("`" + name + "`");
        } else {
          refused.add(name);
        }
      }
      if (!there.isEmpty()) {
        text.append("| `").append(module).append("` | ").append(String.join(" ", there));
        text.append(" | ").append(String.join(" ", refused)).append(" |\n");
      }
    }
    return text.toString();
  }

  private static List<String> names(String module) {
    String known = module.equals("os.path") ? "posixpath" : module;
    try (java.io.InputStream in = Predictor.class.getResourceAsStream(NAMES)) {
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return all.lines()
          .filter(l -> l.startsWith(known + " ") || l.startsWith(known + "/ "))
          .flatMap(l -> Stream.of(l.split(" ", -1)).skip(1))
          .filter(n -> n.endsWith("*")) // what import * brings
          .map(n -> n.replace("*", ""))
          .toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
