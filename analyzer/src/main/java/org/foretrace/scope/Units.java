// SPDX-License-Identifier: Apache-2.0
package org.foretrace.scope;

import java.util.ArrayList;
import java.util.List;
import org.foretrace.source.SourceRange;
import org.foretrace.syntax.ExprContext;
import org.jspecify.annotations.Nullable;

/**
 * The stack of what is being compiled, one unit per code object, and the rules that hold for a
 * unit.
 */
final class Units {
  private static final int MAX_BLOCKS = 21;

  /** What CPython calls the scope type of a compiler unit. */
  enum Type {
    MODULE,
    CLASS,
    FUNCTION,
    ASYNC_FUNCTION,
    LAMBDA,
    COMPREHENSION,
    TYPE_PARAMS
  }

  private static final class Unit {
    final Type type;
    final Block block;

    /**
     * The block that names are looked up in: the unit's, or that of a comprehension inlined in it.
     */
    Block names;

    final List<FrameBlock> frameBlocks = new ArrayList<>();

    Unit(Type type, Block block) {
      this.type = type;
      this.block = block;
      this.names = block;
    }
  }

  private final List<Unit> stack = new ArrayList<>();
  private final boolean topLevelAwait;

  Units(boolean topLevelAwait) {
    this.topLevelAwait = topLevelAwait;
  }

  private Unit unit() {
    return stack.get(stack.size() - 1);
  }

  Type type() {
    return unit().type;
  }

  Block block() {
    return unit().block;
  }

  boolean isFunctionLike() {
    return block().kind.isFunctionLike();
  }

  /** Whether this is the module of a notebook. */
  boolean isTopLevelAwait() {
    return topLevelAwait && type() == Type.MODULE;
  }

  void enter(Type type, Block block) {
    stack.add(new Unit(type, block));
    block.varnames.addAll(block.parameters);
  }

  void exit() {
    stack.remove(stack.size() - 1);
  }

  /**
   * From here on names are looked up in an inlined comprehension, whose variables join those of the
   * unit.
   */
  void enterInlined(Block comprehension) {
    Unit unit = unit();
    comprehension.symbols.forEach(
        (name, symbol) -> {
          if (symbol.has(Block.LOCAL) && !symbol.has(Block.NONLOCAL)) {
            unit.block.varnames.add(name);
          }
        });
    unit.names = comprehension;
  }

  void exitInlined(Block comprehension) {
    if (comprehension.parent != null) {
      unit().names = comprehension.parent;
    }
  }

  void push(FrameBlock.Type type, SourceRange range) {
    push(new FrameBlock(type), range);
  }

  void push(FrameBlock block, SourceRange range) {
    if (unit().frameBlocks.size() >= MAX_BLOCKS) {
      throw new InvalidProgram("too many statically nested blocks", range);
    }
    unit().frameBlocks.add(block);
  }

  void pop() {
    unit().frameBlocks.remove(unit().frameBlocks.size() - 1);
  }

  /** The innermost block that is still open; null if none is. */
  @Nullable FrameBlock top() {
    List<FrameBlock> blocks = unit().frameBlocks;
    return blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
  }

  /** Puts back a block that {@link #pop} took off for a while. */
  void restore(FrameBlock block) {
    unit().frameBlocks.add(block);
  }

  /** A name is loaded, stored or deleted. */
  void name(String identifier, ExprContext ctx, SourceRange range) {
    refuseDebug(identifier, ctx, range);
    Block block = unit().names;
    String mangled = block.mangle(identifier);
    while (block.inlined && block.parent != null) {
      Binding binding = block.binding(mangled);
      if (binding == Binding.LOCAL || binding == Binding.CELL) {
        return;
      }
      block = block.parent;
    }
    if (block.kind.isFunctionLike() && block.binding(mangled) == Binding.LOCAL) {
      block.varnames.add(mangled);
    }
  }

  /** {@code __debug__} is no name to bind. */
  static void refuseDebug(String identifier, ExprContext ctx, SourceRange range) {
    if (ctx != ExprContext.LOAD && identifier.equals("__debug__")) {
      String what = ctx == ExprContext.STORE ? "assign to" : "delete";
      throw new InvalidProgram("cannot " + what + " __debug__", range);
    }
  }
}
