// SPDX-License-Identifier: Apache-2.0
package org.foretrace.scope;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.foretrace.source.SourceRange;
import org.jspecify.annotations.Nullable;

/**
 * Second pass: decides the binding of each name, from the outside in, then which locals are cells,
 * from the inside out.
 */
final class BindingAnalysis {
  private final boolean inlineComprehensions;

  BindingAnalysis(boolean inlineComprehensions) {
    this.inlineComprehensions = inlineComprehensions;
  }

  /**
   * What the scopes around a block have to say about names. {@code bound} is null around the
   * module. A block changes its own copy.
   */
  private record Outside(
      @Nullable Set<String> bound,
      Set<String> globals,
      Set<String> typeParams,
      @Nullable Block classBlock) {

    Outside copy(@Nullable Block seenClass) {
      return new Outside(
          bound == null ? null : new LinkedHashSet<>(bound),
          new LinkedHashSet<>(globals),
          new LinkedHashSet<>(typeParams),
          seenClass);
    }
  }

  /** What is decided while one block is analyzed. */
  private static final class Work {
    final Block block;
    final Map<String, Binding> bindings = new LinkedHashMap<>();
    final Set<String> locals = new LinkedHashSet<>();

    /** Free here or in a scope inside. */
    final Set<String> free = new LinkedHashSet<>();

    /** Free in a scope inside. */
    final Set<String> childFree = new LinkedHashSet<>();

    final Set<String> inlinedCells = new LinkedHashSet<>();

    Work(Block block) {
      this.block = block;
    }
  }

  void analyze(Block module) {
    analyze(module, new Outside(null, new LinkedHashSet<>(), new LinkedHashSet<>(), null));
  }

  /** Returns the names that are free in {@code block} and not bound there. */
  private Set<String> analyze(Block block, Outside outside) {
    Work work = new Work(block);
    boolean isClass = block.kind == ScopeKind.CLASS;
    Set<String> newGlobals = new LinkedHashSet<>();
    Set<String> newBound = new LinkedHashSet<>();
    if (isClass) { // what a class binds is not seen inside its functions
      newGlobals.addAll(outside.globals);
      addAll(newBound, outside.bound);
    }
    block.symbols.forEach((name, symbol) -> decide(work, name, symbol, outside));
    if (isClass) {
      newBound.add("__class__");
      newBound.add("__classdict__");
    } else {
      if (block.kind.isFunctionLike()) {
        newBound.addAll(work.locals);
      }
      addAll(newBound, outside.bound);
      newGlobals.addAll(outside.globals);
    }
    Outside inside = new Outside(newBound, newGlobals, outside.typeParams, null);
    for (Block child : block.children) {
      analyzeChild(work, child, inside, outside.classBlock);
    }
    if (block.kind.isFunctionLike()) {
      markCells(work);
    } else if (isClass) {
      block.needsClassCell = work.childFree.remove("__class__");
      block.needsClassDict = work.childFree.remove("__classdict__");
    }
    record(work, outside.bound);
    work.free.addAll(work.childFree);
    return work.free;
  }

  private static void addAll(Set<String> target, @Nullable Set<String> names) {
    if (names != null) {
      target.addAll(names);
    }
  }

  private void analyzeChild(Work work, Block child, Outside inside, @Nullable Block classBlock) {
    Block block = work.block;
    Block seenClass = null;
    if (child.seesClassScope) {
      seenClass = block.kind == ScopeKind.CLASS ? block : classBlock;
    }
    Set<String> childFree = analyze(child, inside.copy(seenClass));
    if (inlineComprehensions
        && child.isComprehension()
        && !child.generatorExpression
        && !block.seesClassScope) {
      inline(work, child, childFree);
      child.inlined = true;
      block.unitChildren.addAll(child.unitChildren);
    } else {
      block.unitChildren.add(child);
    }
    work.childFree.addAll(childFree);
  }

  private static void decide(Work work, String name, Block.Symbol symbol, Outside outside) {
    Set<String> bound = outside.bound;
    if (symbol.has(Block.GLOBAL)) {
      if (symbol.has(Block.NONLOCAL)) {
        throw atDirective(work.block, name, "name '" + name + "' is nonlocal and global");
      }
      work.bindings.put(name, Binding.GLOBAL_EXPLICIT);
      outside.globals.add(name);
      if (bound != null) {
        bound.remove(name);
      }
    } else if (symbol.has(Block.NONLOCAL)) {
      decideNonlocal(work, name, outside);
    } else if (symbol.has(Block.BOUND)) {
      work.bindings.put(name, Binding.LOCAL);
      work.locals.add(name);
      outside.globals.remove(name);
      if (symbol.has(Block.TYPE_PARAM)) {
        outside.typeParams.add(name);
      } else {
        outside.typeParams.remove(name);
      }
    } else {
      work.bindings.put(name, decideUse(work, name, outside));
    }
  }

  private static void decideNonlocal(Work work, String name, Outside outside) {
    if (outside.bound == null) {
      throw atDirective(work.block, name, "nonlocal declaration not allowed at module level");
    }
    if (!outside.bound.contains(name)) {
      throw atDirective(work.block, name, "no binding for nonlocal '" + name + "' found");
    }
    if (outside.typeParams.contains(name)) {
      throw atDirective(
          work.block, name, "nonlocal binding not allowed for type parameter '" + name + "'");
    }
    work.bindings.put(name, Binding.FREE);
    work.free.add(name);
  }

  private static Binding decideUse(Work work, String name, Outside outside) {
    if (outside.classBlock != null) {
      int inClass = outside.classBlock.flags(name);
      if ((inClass & Block.GLOBAL) != 0) {
        return Binding.GLOBAL_EXPLICIT;
      }
      if ((inClass & Block.BOUND) != 0 && (inClass & Block.NONLOCAL) == 0) {
        return Binding.GLOBAL_IMPLICIT;
      }
    }
    if (outside.bound != null && outside.bound.contains(name)) {
      work.free.add(name);
      return Binding.FREE;
    }
    return Binding.GLOBAL_IMPLICIT;
  }

  private static InvalidProgram atDirective(Block block, String name, String message) {
    SourceRange range = block.range;
    for (Block.Directive directive : block.directives) {
      if (directive.name().equals(name)) {
        range = directive.range();
        break;
      }
    }
    return new InvalidProgram(message, range);
  }

  /** Moves the names of a comprehension into the block that it is inlined in. */
  private static void inline(Work work, Block comprehension, Set<String> comprehensionFree) {
    Block block = work.block;
    boolean inClass = block.kind == ScopeKind.CLASS;
    for (Map.Entry<String, Block.Symbol> entry : comprehension.symbols.entrySet()) {
      String name = entry.getKey();
      Block.Symbol symbol = entry.getValue();
      if (symbol.has(Block.PARAM)) {
        continue;
      }
      Binding binding = symbol.binding;
      if (binding == Binding.CELL || symbol.has(Block.INLINED_CELL)) {
        work.inlinedCells.add(name);
      }
      Block.Symbol existing = block.symbols.get(name);
      if (existing == null) {
        if (binding == Binding.FREE && inClass && name.equals("__class__")) {
          binding = Binding.GLOBAL_IMPLICIT; // a class body has no __class__ yet
          symbol.binding = binding;
          comprehensionFree.remove(name);
        }
        block.symbols.put(name, new Block.Symbol(symbol.flags));
        work.bindings.put(name, binding);
      } else if (existing.has(Block.BOUND) && !inClass && !isFreeInAnyChild(comprehension, name)) {
        comprehensionFree.remove(name);
      }
    }
  }

  private static boolean isFreeInAnyChild(Block block, String name) {
    for (Block child : block.unitChildren) {
      if (child.binding(name) == Binding.FREE) {
        return true;
      }
    }
    return false;
  }

  private static void markCells(Work work) {
    for (Map.Entry<String, Binding> entry : work.bindings.entrySet()) {
      String name = entry.getKey();
      if (entry.getValue() == Binding.LOCAL
          && (work.childFree.contains(name) || work.inlinedCells.contains(name))) {
        entry.setValue(Binding.CELL);
        work.childFree.remove(name);
      }
    }
  }

  private static void record(Work work, @Nullable Set<String> bound) {
    Block block = work.block;
    for (Map.Entry<String, Block.Symbol> entry : block.symbols.entrySet()) {
      Block.Symbol symbol = entry.getValue();
      if (work.inlinedCells.contains(entry.getKey())) {
        symbol.flags |= Block.INLINED_CELL;
      }
      symbol.binding = work.bindings.get(entry.getKey());
    }
    boolean ofClass = block.kind == ScopeKind.CLASS || block.seesClassScope;
    for (String name : work.childFree) {
      Block.Symbol symbol = block.symbols.get(name);
      if (symbol != null) {
        if (ofClass) {
          symbol.flags |= Block.FREE_IN_CHILD;
        }
      } else if (bound == null || bound.contains(name)) {
        Block.Symbol passedOn = new Block.Symbol(0);
        passedOn.binding = Binding.FREE;
        block.symbols.put(name, passedOn);
      }
    }
  }
}
