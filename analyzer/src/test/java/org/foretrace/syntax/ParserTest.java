// SPDX-License-Identifier: Apache-2.0
package org.foretrace.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.foretrace.source.SourceFile;
import org.foretrace.testkit.Golden;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Trees, errors and warnings as tools/record_ast.py recorded them from CPython. */
class ParserTest {
  private static final Path FOLDER = Golden.resources("org/foretrace/syntax");

  private static Module module(String text) {
    ParseResult result = Parser.parse(new SourceFile("m.py", text));
    assertThat(result.error()).isNull();
    return Objects.requireNonNull(result.module());
  }

  @TestFactory
  Stream<DynamicTest> trees() {
    return Golden.folder(
        FOLDER.resolve("trees"),
        ".py",
        ".ast",
        file -> AstDump.dump(module(Golden.read(file)), 2) + "\n");
  }

  @TestFactory
  Stream<DynamicTest> places() {
    return Golden.folder(
        FOLDER.resolve("trees"),
        ".py",
        ".places",
        file -> {
          String text = Golden.read(file);
          SourceFile source = new SourceFile("m.py", text);
          StringBuilder out = new StringBuilder();
          for (Stmt s : module(text).body()) {
            Module alone = new Module(List.of(s), s.range());
            out.append(AstDump.dumpWithPlaces(alone, source, -1)).append('\n');
          }
          return out.toString();
        });
  }

  @TestFactory
  Stream<DynamicTest> lineEndsOfAnyKindGiveTheSameTree() {
    return Golden.files(FOLDER.resolve("trees"), ".py").stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    String.valueOf(file.getFileName()),
                    () -> {
                      String text = Golden.read(file);
                      String tree = AstDump.dump(module(text), -1);
                      for (String end : List.of("\r\n", "\r")) {
                        String same = AstDump.dump(module(text.replace("\n", end)), -1);
                        assertThat(same).isEqualTo(tree);
                      }
                    }));
  }

  private static List<String> said(String text) {
    ParseResult result = Parser.parse(new SourceFile("m.py", text));
    List<String> said = new ArrayList<>();
    for (ParseWarning warning : result.warnings()) {
      said.add("warning " + warning.line() + " " + warning.message());
    }
    SyntaxError e = result.error();
    said.add(
        e == null
            ? "ok"
            : "%d:%d-%d:%d %s: %s"
                .formatted(
                    e.line(), e.column(), e.endLine(), e.endColumn(), e.type(), e.message()));
    return said;
  }

  @TestFactory
  Stream<DynamicTest> errors() {
    return Snippets.of(
        FOLDER.resolve("invalid.txt"), s -> assertThat(said(s.source())).isEqualTo(s.recorded()));
  }

  @TestFactory
  Stream<DynamicTest> warnings() {
    return Snippets.of(
        FOLDER.resolve("warnings.txt"), s -> assertThat(said(s.source())).isEqualTo(s.recorded()));
  }

  @Test
  void aSurrogatePairIsRefusedNotMerged() {
    ParseResult result = Parser.parse(new SourceFile("m.py", "x = 1\ny = '\\ud83d\\ude00'\n"));
    assertThat(result.module()).isNull();
    Unsupported unsupported = Objects.requireNonNull(result.unsupported());
    assertThat(unsupported.feature()).isEqualTo("a surrogate pair in a string literal");
    assertThat(unsupported.range().start()).isEqualTo(10);
  }

  @Test
  void longChainsTakeNoStack() {
    module("x = " + "1+".repeat(20_000) + "1");
    module("x = a" + ".b".repeat(20_000));
    module("x = a" + "()".repeat(10_000));
    module("x = " + "-".repeat(3_000) + "1");
    module("x = " + "not ".repeat(3_000) + "1");
    module("x = " + "a and ".repeat(10_000) + "b");
    module("x = 1" + " < 2".repeat(10_000));
    module("if a: pass\n" + "elif b: pass\n".repeat(3_000));
    module("x = [" + "1,".repeat(100_000) + "]");
  }

  @Test
  void bracketsNestAsDeepAsCPythonAllows() {
    module("x = " + "(".repeat(199) + "1" + ")".repeat(199));
    assertThat(said("x = " + "(".repeat(201)))
        .containsExactly("1:205-1:205 SyntaxError: too many nested parentheses");
    assertThat(said("[".repeat(100_000)))
        .containsExactly("1:201-1:201 SyntaxError: too many nested parentheses");
  }

  @Test
  void whatOverflowsTheStackIsRefused() {
    String deep = "x = " + "lambda: ".repeat(200_000) + "1";
    ParseResult result = Parser.parse(new SourceFile("m.py", deep));
    assertThat(Objects.requireNonNull(result.unsupported()).feature())
        .isEqualTo("nesting this deep");
  }

  @Test
  void errorsArePrintedAsCPythonPrintsThem() {
    SourceFile source = new SourceFile("main.py", "if x:\n\ty = (1 2)\n");
    SyntaxError error = Objects.requireNonNull(Parser.parse(source).error());
    assertThat(SyntaxErrorText.format(error, source))
        .isEqualTo(
            """
              File "main.py", line 2
                \ty = (1 2)
                \t     ^^^
            SyntaxError: invalid syntax. Perhaps you forgot a comma?
            """);
  }

  @Test
  void anErrorAtTheEndOfTheFileHasNoCaret() {
    SourceFile source = new SourceFile("main.py", "if x:\n");
    SyntaxError error = Objects.requireNonNull(Parser.parse(source).error());
    assertThat(SyntaxErrorText.format(error, source))
        .isEqualTo(
            """
              File "main.py", line 1
                if x:
            IndentationError: expected an indented block after 'if' statement on line 1
            """);
  }
}
