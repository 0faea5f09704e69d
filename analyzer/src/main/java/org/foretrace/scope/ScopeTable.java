// SPDX-License-Identifier: Apache-2.0
package org.foretrace.scope;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.foretrace.syntax.Expr;
import org.foretrace.syntax.Module;
import org.foretrace.syntax.Stmt;
import org.foretrace.syntax.TypeParam;
import org.jspecify.annotations.Nullable;

/** The scopes of one module, by the very node (not an equal one) that opens each. */
public final class ScopeTable {
  private final Map<Object, Scope> scopes = new IdentityHashMap<>();
  private final Map<Object, Scope> typeParams = new IdentityHashMap<>();
  private final Map<Object, Scope> bounds = new IdentityHashMap<>();
  private final Map<Object, Scope> defaults = new IdentityHashMap<>();
  private final List<Scope> all = new ArrayList<>();
  private final boolean futureAnnotations;

  ScopeTable(Block module, Nodes nodes, boolean futureAnnotations) {
    this.futureAnnotations = futureAnnotations;
    Map<Block, Scope> byBlock = new IdentityHashMap<>();
    build(module, null, byBlock);
    transfer(nodes.scopes, byBlock, scopes);
    transfer(nodes.typeParams, byBlock, typeParams);
    transfer(nodes.bounds, byBlock, bounds);
    transfer(nodes.defaults, byBlock, defaults);
  }

  private void build(Block block, @Nullable Scope parent, Map<Block, Scope> byBlock) {
    Scope scope = new Scope(block, parent);
    all.add(scope);
    byBlock.put(block, scope);
    for (Block child : block.children) {
      build(child, scope, byBlock);
    }
  }

  /**
   * Leaves out what is in annotations that never run: their blocks are not among the children of
   * any other.
   */
  private static void transfer(
      Map<?, Block> from, Map<Block, Scope> byBlock, Map<Object, Scope> to) {
    from.forEach(
        (node, block) -> {
          Scope scope = byBlock.get(block);
          if (scope != null) {
            to.put(node, scope);
          }
        });
  }

  /** The outermost scope. */
  public Scope module() {
    return all.get(0);
  }

  /** All scopes, each before its children. */
  public List<Scope> all() {
    return Collections.unmodifiableList(all);
  }

  public Scope scope(Module node) {
    return get(scopes, node);
  }

  /** The scope of the body of a FunctionDef or ClassDef, or of the value of a TypeAlias. */
  public Scope scope(Stmt node) {
    return get(scopes, node);
  }

  /** The scope of a Lambda, ListComp, SetComp, DictComp or GeneratorExp. */
  public Scope scope(Expr node) {
    return get(scopes, node);
  }

  /** The scope around that of a FunctionDef, ClassDef or TypeAlias with type parameters. */
  public Scope typeParams(Stmt node) {
    return get(typeParams, node);
  }

  /** The scope of the bound or constraints of a type parameter that has any. */
  public Scope bound(TypeParam node) {
    return get(bounds, node);
  }

  /** The scope of the default of a type parameter that has one. */
  public Scope defaultValue(TypeParam node) {
    return get(defaults, node);
  }

  /** Whether {@code from __future__ import annotations} turns annotations into strings. */
  public boolean futureAnnotations() {
    return futureAnnotations;
  }

  private static Scope get(Map<Object, Scope> map, Object node) {
    Scope scope = map.get(node);
    if (scope == null) {
      throw new IllegalArgumentException("opens no scope: " + node.getClass().getSimpleName());
    }
    return scope;
  }
}
