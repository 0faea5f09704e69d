// SPDX-License-Identifier: Apache-2.0
package org.foretrace.scope;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** Snippets of Python with what tools/record_scope.py recorded of each below it. */
record Snippets(String source, List<String> recorded) {
  private static final String RECORDED = "### ";

  /** Tests that a snippet is of. */
  interface Check {
    void run(Snippets snippet);
  }

  static Stream<DynamicTest> of(String resource, Check check) {
    return read(resource).stream().map(s -> DynamicTest.dynamicTest(s.source, () -> check.run(s)));
  }

  private static List<Snippets> read(String resource) {
    List<Snippets> snippets = new ArrayList<>();
    for (String chunk : text(resource).split("\n---\n")) {
      List<String> source = new ArrayList<>();
      List<String> recorded = new ArrayList<>();
      for (String line : chunk.stripTrailing().split("\n", -1)) {
        if (line.startsWith(RECORDED)) {
          recorded.add(line.substring(RECORDED.length()));
        } else {
          source.add(line);
        }
      }
      snippets.add(new Snippets(String.join("\n", source), recorded));
    }
    return snippets;
  }

  private static String text(String resource) {
    try (InputStream in = Snippets.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
