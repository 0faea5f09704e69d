// SPDX-License-Identifier: Apache-2.0
package org.foretrace.syntax;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.foretrace.testkit.Golden;
import org.junit.jupiter.api.DynamicTest;

/** A snippet of Python with what tools/record_ast.py recorded of it. */
record Snippets(String source, List<String> recorded) {
  private static final String RECORDED = "### ";

  /** What is asserted of a snippet. */
  interface Check {
    void run(Snippets snippet);
  }

  /** A test of each snippet in a file between lines {@code ---}. */
  static Stream<DynamicTest> of(Path file, Check check) {
    List<DynamicTest> tests = new ArrayList<>();
    for (String chunk : Golden.read(file).split("(?m)^---\n")) {
      StringBuilder source = new StringBuilder();
      List<String> recorded = new ArrayList<>();
      for (String line : chunk.split("(?<=\n)")) {
        if (line.startsWith(RECORDED)) {
          recorded.add(line.substring(RECORDED.length()).stripTrailing());
        } else {
          source.append(line);
        }
      }
      Snippets snippet = new Snippets(source.toString(), recorded);
      String name = tests.size() + 1 + ": " + snippet.source.strip();
      tests.add(DynamicTest.dynamicTest(name, () -> check.run(snippet)));
    }
    return tests.stream();
  }
}
