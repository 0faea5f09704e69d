// SPDX-License-Identifier: Apache-2.0
package org.foretrace.scope;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.foretrace.source.SourceFile;
import org.foretrace.syntax.Module;
import org.foretrace.syntax.ParseResult;
import org.foretrace.syntax.Parser;
import org.foretrace.syntax.SyntaxError;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What CPython refuses or warns of past its parser, with places: errors.txt, as recorded. */
class ScopeErrorsTest {

  @TestFactory
  Stream<DynamicTest> refusesWhatCPythonRefuses() {
    return Snippets.of("errors.txt", s -> assertThat(said(s.source())).isEqualTo(s.recorded()));
  }

  private static List<String> said(String text) {
    SourceFile source = new SourceFile("m.py", text);
    ParseResult parsed = Parser.parse(source);
    Module module = parsed.module();
    assertThat(module).as("%s", parsed.error()).isNotNull();
    boolean notebook = text.startsWith("# notebook");
    ScopeResult result = ScopeAnalyzer.analyze(module, source, new ScopeAnalyzer.Options(notebook));
    List<String> said = new ArrayList<>();
    for (SyntaxWarning warning : result.warnings()) {
      said.add("warning " + source.line(warning.range().start()) + " " + warning.message());
    }
    SyntaxError e = result.error();
    said.add(
        e == null
            ? "ok"
            : "%d:%d-%d:%d %s"
                .formatted(e.line(), e.column(), e.endLine(), e.endColumn(), e.message()));
    return said;
  }
}
