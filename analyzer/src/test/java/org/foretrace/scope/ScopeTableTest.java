// SPDX-License-Identifier: Apache-2.0
package org.foretrace.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import org.foretrace.source.SourceFile;
import org.foretrace.syntax.Expr;
import org.foretrace.syntax.Module;
import org.foretrace.syntax.Parser;
import org.foretrace.syntax.Stmt;
import org.junit.jupiter.api.Test;

/** The side table as the compiler asks it. */
class ScopeTableTest {

  private static Module parse(String text) {
    return Objects.requireNonNull(Parser.parse(new SourceFile("m.py", text)).module());
  }

  private static ScopeTable analyze(Module module) {
    return ScopeAnalyzer.analyze(module, new ScopeAnalyzer.Options(false)).orThrow();
  }

  @Test
  void findsTheScopeOfTheVeryNode() {
    Module module = parse("def f(a): b = a\ndef g(): pass\n");
    ScopeTable table = analyze(module);
    Scope f = table.scope(module.body().get(0));
    assertThat(f.kind()).isEqualTo(ScopeKind.FUNCTION);
    assertThat(f.binding("a")).isEqualTo(Binding.LOCAL);
    assertThat(f.binding("nowhere")).isNull();
    assertThat(f.parameters()).containsExactly("a");
    assertThat(f.varnames()).containsExactly("a", "b");
    assertThat(f.parent()).isSameAs(table.scope(module));
    assertThat(table.all()).containsExactly(table.module(), f, table.scope(module.body().get(1)));
    Stmt stranger = parse("def f(a): b = a\n").body().get(0);
    assertThatThrownBy(() -> table.scope(stranger)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void manglesPrivateNames() {
    ScopeTable table = analyze(parse("class _C:\n  def f(self):\n    __x = __y__ = 1\n"));
    Scope f = table.all().get(2);
    assertThat(f.mangle("__x")).isEqualTo("_C__x");
    assertThat(f.mangle("__y__")).isEqualTo("__y__");
    assertThat(f.binding(f.mangle("__x"))).isEqualTo(Binding.LOCAL);
    assertThat(f.varnames()).containsExactly("self", "_C__x", "__y__");
  }

  @Test
  void sendsInlinedComprehensionsToTheirUnit() {
    Module module = parse("def f(n):\n  return [lambda: x + n for x in range(n) if len(x)]\n");
    ScopeTable table = analyze(module);
    Stmt.FunctionDef def = (Stmt.FunctionDef) module.body().get(0);
    Scope f = table.scope(def);
    Scope comprehension = table.scope(valueOf(def));
    assertThat(comprehension.isInlined()).isTrue();
    assertThat(comprehension.unit()).isSameAs(f);
    assertThat(comprehension.holder("x")).isSameAs(comprehension);
    assertThat(comprehension.binding("x")).isEqualTo(Binding.CELL);
    assertThat(comprehension.holder("n")).isSameAs(f);
    assertThat(f.binding("n")).isEqualTo(Binding.CELL);
    assertThat(comprehension.holder("len")).isSameAs(f);
    assertThat(f.binding("len")).isEqualTo(Binding.GLOBAL_IMPLICIT);
    assertThat(comprehension.children().get(0).qualname()).isEqualTo("f.<locals>.<lambda>");
  }

  private static Expr valueOf(Stmt.FunctionDef def) {
    return Objects.requireNonNull(((Stmt.Return) def.body().get(0)).value());
  }

  @Test
  void makesClosuresOfComprehensionsOnRequest() {
    Module module = parse("def f(n):\n  return [lambda: x + n for x in range(n)]\n");
    ScopeTable table =
        ScopeAnalyzer.analyze(module, new ScopeAnalyzer.Options(false, false)).orThrow();
    Scope comprehension = table.scope(valueOf((Stmt.FunctionDef) module.body().get(0)));
    assertThat(comprehension.isInlined()).isFalse();
    assertThat(comprehension.parameters()).containsExactly(".0");
    assertThat(comprehension.freevars()).containsExactly("n");
    assertThat(comprehension.children().get(0).qualname())
        .isEqualTo("f.<locals>.<listcomp>.<lambda>");
  }

  @Test
  void makesACoroutineOfANotebookThatAwaits() {
    ScopeAnalyzer.Options notebook = new ScopeAnalyzer.Options(true);
    for (String text : new String[] {"await x", "async for x in y: pass", "[x async for x in y]"}) {
      ScopeTable table = ScopeAnalyzer.analyze(parse(text), notebook).orThrow();
      assertThat(table.module().isCoroutine()).as(text).isTrue();
      assertThat(table.module().hasAwait()).as(text).isTrue();
    }
    ScopeTable table = ScopeAnalyzer.analyze(parse("async def f(): await x"), notebook).orThrow();
    assertThat(table.module().isCoroutine()).isFalse();
  }

  @Test
  void tellsOfClassCellsAndStars() {
    ScopeTable table =
        analyze(parse("from a import *\nclass C:\n  def f(self): super().f()\nclass D: pass\n"));
    assertThat(table.module().hasStarImport()).isTrue();
    Scope c = table.all().get(1);
    assertThat(c.needsClassCell()).isTrue();
    assertThat(c.cellvars()).containsExactly("__class__");
    assertThat(c.children().get(0).usesClassCell()).isTrue();
    assertThat(table.all().get(3).needsClassCell()).isFalse();
  }

  @Test
  void keepsLongChainsOffTheStack() {
    String sum = "x = " + "1 + ".repeat(20_000) + "y\n";
    assertThat(ScopeAnalyzer.analyze(parse(sum), new ScopeAnalyzer.Options(false)).ok()).isTrue();
  }
}
