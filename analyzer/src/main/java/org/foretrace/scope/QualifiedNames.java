// SPDX-License-Identifier: Apache-2.0
package org.foretrace.scope;

import org.jspecify.annotations.Nullable;

/** Gives each block its {@code __qualname__}. */
final class QualifiedNames {
  // The names of functions inside functions grow with the square of the depth. CPython's own parser
  // gives up earlier.
  private static final int MAX_DEPTH = 1000;

  private QualifiedNames() {}

  static void assign(Block block) {
    assign(block, 0);
  }

  private static void assign(Block block, int depth) {
    if (depth > MAX_DEPTH) {
      throw new StackOverflowError("functions nest too deeply");
    }
    block.qualname = qualname(block);
    block.children.forEach(child -> assign(child, depth + 1));
  }

  private static String qualname(Block block) {
    Block parent = outer(block);
    if (parent != null && isTypeScope(parent)) {
      Block grandparent = outer(parent);
      if (grandparent == null || grandparent.kind == ScopeKind.MODULE) {
        return block.name;
      }
      parent = grandparent;
    }
    if (parent == null || parent.kind == ScopeKind.MODULE || isDeclaredGlobal(block, parent)) {
      return block.name;
    }
    boolean function =
        switch (parent.kind) {
          case FUNCTION, LAMBDA, TYPE_ALIAS -> true;
          default -> false;
        };
    return parent.qualname + (function ? ".<locals>." : ".") + block.name;
  }

  /** What runs the code around a block; it skips inlined comprehensions. */
  private static @Nullable Block outer(Block block) {
    return block.parent == null ? null : block.parent.unit();
  }

  private static boolean isTypeScope(Block block) {
    return block.kind == ScopeKind.TYPE_PARAMS || block.kind == ScopeKind.TYPE_VARIABLE;
  }

  private static boolean isDeclaredGlobal(Block block, Block parent) {
    boolean named =
        switch (block.kind) {
          case FUNCTION, CLASS, TYPE_ALIAS -> true;
          default -> false;
        };
    return named
        && parent.binding(Mangling.mangle(parent.privateName, block.name))
            == Binding.GLOBAL_EXPLICIT;
  }
}
