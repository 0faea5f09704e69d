// SPDX-License-Identifier: Apache-2.0
package org.foretrace.scope;

import java.util.ArrayList;
import java.util.List;
import org.foretrace.source.SourceFile;
import org.foretrace.source.SourceRange;
import org.foretrace.syntax.Module;
import org.foretrace.syntax.SyntaxError;
import org.jspecify.annotations.Nullable;

/**
 * Resolves the names of a module, and finds what CPython 3.13 refuses in a tree that parses: first
 * what its symbol table finds in the whole module, then what its compiler finds, each in CPython's
 * order.
 */
public final class ScopeAnalyzer {
  private static final SyntaxError TOO_DEEP =
      new SyntaxError(
          "RecursionError",
          "maximum recursion depth exceeded during compilation",
          -1,
          0,
          -1,
          0,
          new SourceRange(0, 0));

  private ScopeAnalyzer() {}

  /**
   * {@code topLevelAwait} allows {@code await} and its kin directly in the module, as notebooks do;
   * {@code inlineComprehensions} treats list, set and dict comprehensions as CPython 3.13 does (see
   * {@link Scope}).
   */
  public record Options(boolean topLevelAwait, boolean inlineComprehensions) {
    /** CPython's way, with or without top-level {@code await}. */
    public Options(boolean topLevelAwait) {
      this(topLevelAwait, true);
    }
  }

  /**
   * Analyzes a module; never throws for a tree that the parser made. An error knows its range only:
   * see {@link #analyze(Module, SourceFile, Options)}.
   */
  public static ScopeResult analyze(Module module, Options options) {
    return run(module, null, options);
  }

  /** Analyzes a module; an error has the lines and columns that CPython gives it. */
  public static ScopeResult analyze(Module module, SourceFile source, Options options) {
    return run(module, source, options);
  }

  private static ScopeResult run(Module module, @Nullable SourceFile source, Options options) {
    List<SyntaxWarning> warnings = new ArrayList<>();
    try {
      FutureFeatures future = FutureFeatures.of(module);
      Nodes nodes = new Nodes();
      Block block = new SymbolCollector(nodes, future.annotations()).collect(module);
      new BindingAnalysis(options.inlineComprehensions()).analyze(block);
      block.asyncDef = options.topLevelAwait();
      QualifiedNames.assign(block);
      new CompilerChecks(nodes, future, source, options.topLevelAwait(), warnings).check(module);
      ScopeTable table = new ScopeTable(block, nodes, future.annotations());
      return new ScopeResult(table, null, List.copyOf(warnings));
    } catch (StackOverflowError e) {
      return new ScopeResult(null, TOO_DEEP, List.copyOf(warnings));
    } catch (InvalidProgram e) {
      return new ScopeResult(null, e.error(source), List.copyOf(warnings));
    }
  }
}
