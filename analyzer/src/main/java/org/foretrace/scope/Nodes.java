// SPDX-License-Identifier: Apache-2.0
package org.foretrace.scope;

import java.util.IdentityHashMap;
import java.util.Map;
import org.foretrace.syntax.Stmt;
import org.foretrace.syntax.TypeParam;

/**
 * Which node opened which block. Keyed by identity: equal nodes at different places are different
 * scopes.
 */
final class Nodes {
  final Map<Object, Block> scopes = new IdentityHashMap<>();
  final Map<Stmt, Block> typeParams = new IdentityHashMap<>();
  final Map<TypeParam, Block> bounds = new IdentityHashMap<>();
  final Map<TypeParam, Block> defaults = new IdentityHashMap<>();

  static <T> Block get(Map<T, Block> map, T node) {
    Block block = map.get(node);
    if (block == null) {
      throw new IllegalStateException("opened no block: " + node.getClass().getSimpleName());
    }
    return block;
  }
}
