// SPDX-License-Identifier: Apache-2.0
package org.foretrace.scope;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foretrace.source.SourceFile;
import org.foretrace.syntax.Module;
import org.foretrace.syntax.Parser;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Which name is bound how: bindings.txt, as recorded from CPython's symbol table and code objects.
 */
class ScopeBindingsTest {
  private static final String MARKS = "[ᴸᴳᵍᶠᶜ]";

  @TestFactory
  Stream<DynamicTest> bindsEachNameAsCPython() {
    return Snippets.of(
        "bindings.txt",
        s -> {
          SourceFile source = new SourceFile("m.py", s.source().replaceAll(MARKS, ""));
          Module module = Parser.parse(source).module();
          assertThat(module).isNotNull();
          ScopeTable table =
              ScopeAnalyzer.analyze(module, source, new ScopeAnalyzer.Options(false, false))
                  .orThrow();
          assertThat(new BindingMarks(source, table).mark(module)).isEqualTo(s.source());
        });
  }

  @TestFactory
  Stream<DynamicTest> amountsToCPythonsCodeObjects() {
    return Snippets.of(
        "bindings.txt",
        s -> {
          SourceFile source = new SourceFile("m.py", s.source().replaceAll(MARKS, ""));
          Module module = Parser.parse(source).module();
          assertThat(module).isNotNull();
          ScopeTable table =
              ScopeAnalyzer.analyze(module, source, new ScopeAnalyzer.Options(false)).orThrow();
          TreeSet<String> codes = new TreeSet<>(CodePointOrder.COMPARATOR);
          for (Scope scope : table.all()) {
            if (!scope.isInlined()) {
              codes.add(describe(scope));
            }
          }
          assertThat(codes).containsExactlyElementsOf(s.recorded());
        });
  }

  private static String describe(Scope scope) {
    List<String> flags = new ArrayList<>();
    if (scope.isGenerator()) {
      flags.add("generator");
    }
    if (scope.isCoroutine()) {
      flags.add("coroutine");
    }
    if (scope.isAsyncGenerator()) {
      flags.add("async generator");
    }
    if (scope.isNested() && scope.kind().isFunctionLike()) {
      flags.add("nested");
    }
    String varnames =
        scope.kind().isFunctionLike()
            ? scope.varnames().stream()
                .filter(name -> !name.equals(".defaults"))
                .collect(Collectors.joining(" "))
            : "";
    String line =
        String.join(
            " | ",
            scope.qualname(),
            varnames,
            String.join(" ", scope.cellvars()),
            String.join(" ", scope.freevars()),
            String.join(" ", flags));
    return line.replaceAll("[ |]+$", "");
  }
}
