// SPDX-License-Identifier: Apache-2.0
package org.foretrace.scope;

import java.util.List;
import org.foretrace.syntax.Module;

/** Third pass: what CPython's compiler refuses or warns of. */
final class CompilerChecks {
  private final Nodes nodes;

  CompilerChecks(
      Nodes nodes, FutureFeatures future, boolean topLevelAwait, List<SyntaxWarning> warnings) {
    this.nodes = nodes;
  }

  void check(Module module) {
    nodes.scopes.values().forEach(CompilerChecks::nameLocals);
  }

  private static void nameLocals(Block block) {
    block.varnames.addAll(block.parameters);
    if (block.kind.isFunctionLike()) {
      block.symbols.forEach(
          (name, symbol) -> {
            if (symbol.binding == Binding.LOCAL) {
              block.varnames.add(name);
            }
          });
    }
  }
}
