// SPDX-License-Identifier: Apache-2.0
package org.foretrace.code;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import org.foretrace.code.Assembler.Handler;
import org.foretrace.code.Assembler.Label;
import org.foretrace.code.Unit.Block;
import org.foretrace.code.Unit.BlockKind;
import org.foretrace.source.SourceRange;
import org.foretrace.syntax.ExceptHandler;
import org.foretrace.syntax.Expr;
import org.foretrace.syntax.Stmt;
import org.foretrace.syntax.WithItem;
import org.jspecify.annotations.Nullable;

/**
 * Compiles loops, {@code try} and {@code with}, and what {@code return}, {@code break} and {@code
 * continue} have to clean up on their way out of them.
 */
final class Blocks {
  private final Unit unit;
  private final Assembler asm;

  Blocks(Unit unit) {
    this.unit = unit;
    this.asm = unit.asm;
  }

  Block push(BlockKind kind) {
    Block block = new Block(kind, asm.handler());
    unit.open.push(block);
    return block;
  }

  // ---- leaving

  /** Emits the cleanup of all open blocks, innermost first: for {@code return}. */
  void leaveAll() {
    leave(null);
  }

  boolean hasCleanup() {
    for (Block b : unit.open) {
      if (b.kind != BlockKind.LOOP && b.kind != BlockKind.TRY) {
        return true;
      }
    }
    return false;
  }

  /** The innermost loop. */
  Block loop() {
    for (Block b : unit.open) {
      if (b.breakTo != null) {
        return b;
      }
    }
    throw new IllegalStateException("no loop");
  }

  /** The target of a jump out of or around a loop. */
  static Label label(@Nullable Label target) {
    if (target == null) {
      throw new IllegalStateException("no loop");
    }
    return target;
  }

  /** Emits the cleanup of the blocks inside {@code until}, which stays. */
  void leave(@Nullable Block until) {
    Handler handler = asm.handler();
    Deque<Block> saved = new ArrayDeque<>(unit.open);
    BitSet known = unit.bound.save();
    while (!unit.open.isEmpty() && unit.open.peek() != until) {
      Block b = unit.open.pop();
      asm.setHandler(b.outer);
      leaveOne(b);
    }
    unit.open.clear();
    unit.open.addAll(saved);
    asm.setHandler(handler);
    unit.bound.restore(known);
  }

  private void leaveOne(Block b) {
    switch (b.kind) {
      case LOOP, TRY -> {}
      case FOR_LOOP -> asm.emit(Op.CLOSE_ITER, b.register);
      case ASYNC_FOR_LOOP -> asm.emit(Op.CLOSE_ASYNC_ITER, b.register);
      case FINALLY_TRY -> {
        Runnable body = b.cleanup;
        if (body != null) {
          body.run();
        }
      }
      case FINALLY_END -> asm.emit(Op.POP_EXC, b.register);
      case HANDLER -> {
        asm.emit(Op.POP_EXC, b.register, 1);
        if (b.name != null) {
          unbind(b.name);
        }
      }
      case WITH, ASYNC_WITH -> {
        SourceRange old = asm.at(b.range == null ? asm.range() : b.range);
        exit(b.register, b.kind == BlockKind.ASYNC_WITH);
        asm.at(old);
      }
    }
  }

  /** {@code name = None; del name}: the end of {@code except ... as name}. */
  private void unbind(String name) {
    Expr.Name target = new Expr.Name(name, org.foretrace.syntax.ExprContext.STORE, asm.range());
    unit.statements.store(target, unit.expressions.none());
    unit.statements.delete(target);
  }

  private void exit(int exit, boolean async) {
    int mark = unit.mark();
    int none = unit.expressions.none();
    int result = unit.temp();
    asm.emit(Op.CALL, result, exit, new int[] {none, none, none});
    if (async) {
      unit.expressions.awaitRegister(result, 2, result);
    }
    unit.release(mark);
  }

  // ---- loops

  void whileLoop(Stmt.While s) {
    Label top = new Label();
    Label end = new Label();
    Label orElse = new Label();
    Block block = push(BlockKind.LOOP);
    block.breakTo = end;
    block.continueTo = top;
    asm.place(top);
    unit.expressions.jump(s.test(), false, orElse);
    BitSet known = unit.bound.save();
    unit.statements.body(s.body());
    asm.at(s.test().range());
    asm.jump(Op.JUMP_BACK, top);
    unit.open.pop();
    asm.place(orElse);
    unit.bound.restore(known);
    boolean endless = Boolean.TRUE.equals(unit.expressions.knownTruth(s.test()));
    if (!endless) {
      unit.statements.body(s.orelse());
      // A break may have skipped what the else clause binds.
      unit.bound.restore(known);
    }
    if (endless && !end.isUsed()) {
      unit.bound.end();
    }
    asm.place(end);
  }

  /** Whether nobody but the loop can hold what the expression gives. */
  private static boolean isFresh(Expr e) {
    return e instanceof Expr.Call || e instanceof Expr.GeneratorExp;
  }

  void forLoop(Stmt.For s) {
    int mark = unit.mark();
    SourceRange whole = asm.at(s.iter().range());
    int it = unit.temp();
    int inner = unit.mark();
    boolean fresh = isFresh(s.iter());
    int o = unit.expressions.operand(s.iter());
    asm.emit(s.isAsync() ? Op.GET_AITER : Op.GET_ITER, it, o, fresh ? 1 : 0);
    unit.release(inner);
    Label top = new Label();
    Label end = new Label();
    Label orElse = new Label();
    Handler outer = asm.handler();
    Handler closing = fresh ? new Handler(unit.temp()) : null;
    BlockKind kind =
        !fresh ? BlockKind.LOOP : s.isAsync() ? BlockKind.ASYNC_FOR_LOOP : BlockKind.FOR_LOOP;
    Block around = push(kind);
    around.register = it;
    Block block = push(BlockKind.LOOP);
    block.breakTo = end;
    block.continueTo = top;
    if (closing != null) {
      asm.setHandler(closing);
    }
    asm.place(top);
    BitSet known = unit.bound.save();
    next(s.isAsync(), s.target(), it, orElse);
    unit.statements.body(s.body());
    asm.at(s.iter().range());
    asm.jump(Op.JUMP_BACK, top);
    unit.open.pop();
    unit.open.pop();
    asm.setHandler(outer);
    if (closing != null) {
      asm.place(closing.label);
      asm.emit(s.isAsync() ? Op.CLOSE_ASYNC_ITER : Op.CLOSE_ITER, it);
      asm.emit(Op.RERAISE, closing.register);
    }
    if (fresh && end.isUsed()) {
      Label after = new Label();
      asm.place(orElse);
      unit.bound.restore(known);
      unit.statements.body(s.orelse());
      asm.jump(Op.JUMP, after);
      asm.place(end);
      asm.emit(s.isAsync() ? Op.CLOSE_ASYNC_ITER : Op.CLOSE_ITER, it);
      asm.place(after);
    } else {
      asm.place(orElse);
      unit.bound.restore(known);
      unit.statements.body(s.orelse());
      asm.place(end);
    }
    unit.bound.restore(known);
    asm.at(whole);
    unit.release(mark);
  }

  /** One step of a loop: the next value to the target, or to {@code exhausted} at the end. */
  void next(boolean isAsync, Expr target, int it, Label exhausted) {
    int mark = unit.mark();
    if (!isAsync) {
      int dst = targetRegister(target);
      int value = dst >= 0 ? dst : unit.temp();
      asm.jump(Op.FOR_ITER, value, it, exhausted);
      if (dst >= 0) {
        unit.bound.bind(dst);
      } else {
        unit.statements.store(target, value);
      }
      unit.release(mark);
      return;
    }
    Handler outer = asm.handler();
    Handler handler = new Handler(unit.temp());
    Label assign = new Label();
    int awaited = unit.temp();
    int value = unit.temp();
    asm.setHandler(handler);
    asm.emit(Op.GET_ANEXT, awaited, it);
    unit.expressions.delegate(awaited, value);
    asm.setHandler(outer);
    asm.jump(Op.JUMP, assign);
    asm.place(handler.label);
    asm.emit(Op.END_ASYNC_FOR, handler.register);
    asm.jump(Op.JUMP, exhausted);
    asm.place(assign);
    unit.statements.store(target, value);
    unit.release(mark);
  }

  private int targetRegister(Expr target) {
    if (target instanceof Expr.Name n) {
      Unit.Variable v = unit.variable(n.id());
      if (v.place() == Unit.Place.REGISTER) {
        return v.register();
      }
    }
    return -1;
  }

  // ---- try

  void tryStatement(Stmt.Try s) {
    if (s.finalbody().isEmpty()) {
      tryExcept(s);
    } else {
      tryFinally(s);
    }
  }

  private void tryFinally(Stmt.Try s) {
    int mark = unit.mark();
    int save = unit.temp();
    Handler outer = asm.handler();
    Handler handler = new Handler(unit.temp());
    Block block = push(BlockKind.FINALLY_TRY);
    block.cleanup = () -> unit.statements.body(s.finalbody());
    BitSet before = unit.bound.save();
    asm.setHandler(handler);
    if (s.handlers().isEmpty()) {
      unit.statements.body(s.body());
    } else {
      tryExcept(s);
    }
    unit.open.pop();
    asm.setHandler(outer);
    Label end = new Label();
    unit.statements.body(s.finalbody());
    if (unit.bound.isReachable()) {
      asm.jump(Op.JUMP, end);
    }
    BitSet after = unit.bound.save();
    asm.place(handler.label);
    unit.bound.restore(before);
    Handler cleanup = new Handler(unit.temp());
    asm.emit(Op.PUSH_EXC, save, handler.register);
    Block inner = push(BlockKind.FINALLY_END);
    inner.register = save;
    asm.setHandler(cleanup);
    unit.statements.body(s.finalbody());
    unit.open.pop();
    asm.emit(Op.RERAISE, handler.register);
    asm.setHandler(outer);
    endHandler(cleanup, save);
    asm.place(end);
    unit.bound.restore(after);
    unit.release(mark);
  }

  private void endHandler(Handler cleanup, int save) {
    asm.place(cleanup.label);
    asm.emit(Op.POP_EXC, save);
    asm.emit(Op.RERAISE, cleanup.register);
  }

  private void tryExcept(Stmt.Try s) {
    int mark = unit.mark();
    int save = unit.temp();
    Handler outer = asm.handler();
    Handler handler = new Handler(unit.temp());
    Label end = new Label();
    push(BlockKind.TRY);
    BitSet before = unit.bound.save();
    asm.setHandler(handler);
    unit.statements.body(s.body());
    unit.open.pop();
    asm.setHandler(outer);
    unit.statements.body(s.orelse());
    asm.jump(Op.JUMP, end);
    List<@Nullable BitSet> ends = new ArrayList<>();
    ends.add(unit.bound.save());
    asm.place(handler.label);
    unit.bound.restore(before);
    Handler cleanup = new Handler(unit.temp());
    asm.emit(Op.PUSH_EXC, save, handler.register);
    asm.setHandler(cleanup);
    if (s.isStar()) {
      starHandlers(s, handler.register, cleanup);
      asm.emit(Op.POP_EXC, save);
      asm.jump(Op.JUMP, end);
      ends.add(unit.bound.save());
    } else {
      for (ExceptHandler h : s.handlers()) {
        unit.bound.restore(before);
        exceptHandler(h, save, handler.register, cleanup, outer, end);
        ends.add(unit.bound.save());
      }
      asm.emit(Op.RERAISE, handler.register);
    }
    asm.setHandler(outer);
    endHandler(cleanup, save);
    asm.place(end);
    unit.bound.end();
    ends.forEach(unit.bound::join);
    unit.release(mark);
  }

  private void exceptHandler(
      ExceptHandler h,
      int save,
      int exception,
      Handler cleanup,
      @Nullable Handler outer,
      Label end) {
    SourceRange old = asm.at(h.range());
    Label next = new Label();
    int mark = unit.mark();
    Expr type = h.type();
    if (type != null) {
      int o = unit.expressions.operand(type);
      asm.at(h.range());
      asm.jump(Op.JUMP_UNLESS_MATCH, exception, o, next);
    }
    String name = h.name();
    Handler naming = null;
    Block block = new Block(BlockKind.HANDLER, outer);
    block.register = save;
    block.name = name;
    if (name != null) {
      Expr.Name target = new Expr.Name(name, org.foretrace.syntax.ExprContext.STORE, h.range());
      unit.statements.store(target, exception);
      naming = new Handler(unit.temp());
      asm.setHandler(naming);
    }
    unit.open.push(block);
    unit.statements.body(h.body());
    unit.open.pop();
    asm.setHandler(outer);
    if (unit.bound.isReachable()) {
      asm.at(lastRange(h.body()));
      asm.emit(Op.POP_EXC, save, 1);
      if (name != null) {
        unbind(name);
      }
      asm.jump(Op.JUMP, end);
    }
    asm.setHandler(cleanup);
    if (naming != null && name != null) {
      asm.place(naming.label);
      BitSet known = unit.bound.save();
      unbind(name);
      asm.emit(Op.RERAISE, naming.register);
      unit.bound.restore(known);
    }
    asm.place(next);
    unit.release(mark);
    asm.at(old);
  }

  // What follows a body without a place of its own counts as the body's last line.
  private static SourceRange lastRange(List<Stmt> body) {
    Stmt last = body.get(body.size() - 1);
    if (last instanceof Stmt.If i) {
      return lastRange(i.orelse().isEmpty() ? i.body() : i.orelse());
    }
    if (last instanceof Stmt.With w) {
      return w.items().get(0).contextExpr().range();
    }
    if (last instanceof Stmt.For f) {
      return f.iter().range();
    }
    if (last instanceof Stmt.While w) {
      return w.test().range();
    }
    return last.range();
  }

  private void starHandlers(Stmt.Try s, int exception, Handler cleanup) {
    int rest = unit.expressions.copy(exception);
    int results = unit.temp();
    int match = unit.temp();
    asm.emit(Op.BUILD_LIST, results, 0, new int[0]);
    for (ExceptHandler h : s.handlers()) {
      SourceRange old = asm.at(h.range());
      Label next = new Label();
      int mark = unit.mark();
      BitSet known = unit.bound.save();
      Expr type = h.type();
      int o = type == null ? unit.expressions.none() : unit.expressions.operand(type);
      asm.emit(Op.STAR_MATCH, match, rest, o);
      asm.jump(Op.JUMP_IF_NONE, match, next);
      Handler failing = new Handler(unit.temp());
      asm.setHandler(failing);
      String name = h.name();
      if (name != null) {
        unit.statements.store(
            new Expr.Name(name, org.foretrace.syntax.ExprContext.STORE, h.range()), match);
      }
      unit.statements.body(h.body());
      asm.setHandler(cleanup);
      if (name != null) {
        unbind(name);
      }
      asm.jump(Op.JUMP, next);
      asm.place(failing.label);
      asm.emit(Op.LIST_APPEND, results, failing.register);
      if (name != null) {
        unbind(name);
      }
      asm.place(next);
      unit.bound.restore(known);
      unit.release(mark);
      asm.at(old);
    }
    asm.emit(Op.LIST_APPEND, results, rest);
    int raised = unit.temp();
    Label done = new Label();
    asm.emit(Op.STAR_RERAISE, raised, exception, results);
    asm.jump(Op.JUMP_IF_NONE, raised, done);
    asm.emit(Op.RERAISE, raised);
    asm.place(done);
  }

  // ---- with

  void with(Stmt.With s) {
    with(s, 0);
  }

  private void with(Stmt.With s, int index) {
    WithItem item = s.items().get(index);
    int mark = unit.mark();
    SourceRange old = asm.at(item.contextExpr().range());
    int context = unit.expressions.operand(item.contextExpr());
    int exit = unit.temp();
    int value = unit.temp();
    asm.emit(s.isAsync() ? Op.ENTER_ASYNC_WITH : Op.ENTER_WITH, value, context, exit);
    asm.emit(Op.CALL, value, value, new int[0]);
    if (s.isAsync()) {
      unit.expressions.awaitRegister(value, 1, value);
    }
    int save = unit.temp();
    Handler outer = asm.handler();
    Handler handler = new Handler(unit.temp());
    Block block = push(s.isAsync() ? BlockKind.ASYNC_WITH : BlockKind.WITH);
    block.register = exit;
    block.range = item.contextExpr().range();
    BitSet before = unit.bound.save();
    asm.setHandler(handler);
    Expr vars = item.optionalVars();
    if (vars != null) {
      unit.statements.store(vars, value);
    }
    if (index + 1 < s.items().size()) {
      with(s, index + 1);
    } else {
      unit.statements.body(s.body());
    }
    unit.open.pop();
    asm.setHandler(outer);
    asm.at(item.contextExpr().range());
    Label end = new Label();
    if (unit.bound.isReachable()) {
      exit(exit, s.isAsync());
      asm.jump(Op.JUMP, end);
    }
    BitSet after = unit.bound.save();
    unit.bound.restore(before);
    asm.place(handler.label);
    Handler cleanup = new Handler(unit.temp());
    asm.emit(Op.PUSH_EXC, save, handler.register);
    asm.setHandler(cleanup);
    int info = unit.temp();
    unit.temp();
    unit.temp();
    asm.emit(Op.EXC_INFO, info, handler.register);
    asm.emit(Op.CALL, info, exit, new int[] {info, info + 1, info + 2});
    if (s.isAsync()) {
      unit.expressions.awaitRegister(info, 2, info);
    }
    Label suppress = new Label();
    asm.jump(Op.JUMP_IF_TRUE, info, suppress);
    asm.emit(Op.RERAISE, handler.register);
    asm.setHandler(outer);
    endHandler(cleanup, save);
    asm.place(suppress);
    asm.emit(Op.POP_EXC, save);
    asm.place(end);
    // Where the exception was suppressed, the body may not have got to any binding.
    unit.bound.restore(before);
    if (after == null) {
      unit.bound.restore(before);
    }
    asm.at(old);
    unit.release(mark);
  }
}
