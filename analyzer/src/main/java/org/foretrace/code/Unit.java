// SPDX-License-Identifier: Apache-2.0
package org.foretrace.code;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.foretrace.scope.Binding;
import org.foretrace.scope.Scope;
import org.foretrace.scope.ScopeKind;
import org.foretrace.source.SourceFile;
import org.foretrace.source.SourceRange;
import org.jspecify.annotations.Nullable;

/** One code object being compiled: its registers, variables and enclosing blocks. */
final class Unit {
  /** Where a name lives, as the compiler has to load or store it. */
  enum Place {
    REGISTER,
    CELL,
    GLOBAL,
    NAME,
    CLASS_CELL,
    CLASS_GLOBAL
  }

  /** A name with its place; {@code register} where there is one. */
  record Variable(Place place, String name, int register) {}

  /** A construct that control flow may have to clean up on its way out. */
  static final class Block {
    final BlockKind kind;
    final Assembler.@Nullable Handler outer;
    Assembler.@Nullable Label breakTo;
    Assembler.@Nullable Label continueTo;
    int register;
    @Nullable Runnable cleanup;
    @Nullable String name;
    @Nullable SourceRange range;

    Block(BlockKind kind, Assembler.@Nullable Handler outer) {
      this.kind = kind;
      this.outer = outer;
    }
  }

  /** The kinds of {@link Block}. */
  enum BlockKind {
    LOOP,
    FOR_LOOP,
    ASYNC_FOR_LOOP,
    TRY,
    FINALLY_TRY,
    FINALLY_END,
    HANDLER,
    WITH,
    ASYNC_WITH
  }

  final Compiler compiler;
  final Scope scope;
  final @Nullable Unit parent;
  final Assembler asm;
  final Expressions expressions;
  final Statements statements;
  final Blocks blocks;
  final Functions functions;
  final Patterns patterns;
  final Comprehensions comprehensions;
  final Deque<Block> open = new ArrayDeque<>();
  final List<CodeObject> children = new ArrayList<>();
  final Set<String> staticAttributes = new LinkedHashSet<>();
  final BoundNames bound = new BoundNames();
  @Nullable String docstring;
  int firstLine;
  int argCount;
  int posOnlyCount;
  int kwOnlyCount;
  // The scope that names are looked up in: that of the unit, or of a comprehension inlined in it.
  Scope current;

  private final Map<String, Integer> registers = new HashMap<>();
  private final Map<Scope, Map<String, Integer>> inlined = new HashMap<>();
  private final List<String> registerNames = new ArrayList<>();
  private final int freeBase;
  private int top;
  private int highest;

  Unit(Compiler compiler, Scope scope, @Nullable Unit parent, SourceRange range) {
    this.compiler = compiler;
    this.scope = scope;
    this.current = scope;
    this.parent = parent;
    this.asm = new Assembler(range);
    this.firstLine = compiler.file().line(range.start());
    this.expressions = new Expressions(this);
    this.statements = new Statements(this);
    this.blocks = new Blocks(this);
    this.functions = new Functions(this);
    this.patterns = new Patterns(this);
    this.comprehensions = new Comprehensions(this);
    for (String name : scope.parameters()) {
      register(name);
    }
    if (scope.kind().isFunctionLike()) {
      for (String name : scope.varnames()) {
        if (scope.binding(name) == Binding.LOCAL) {
          register(name);
        }
      }
    }
    ownCells().forEach(this::register);
    freeBase = registerNames.size();
    for (String name : scope.freevars()) {
      registers.put(name, registerNames.size());
      registerNames.add(name);
    }
    top = registerNames.size();
    highest = top;
    for (String name : scope.parameters()) {
      bound.always(register(name));
    }
  }

  /** The cell variables that the frame makes at its start: not those of inlined comprehensions. */
  List<String> ownCells() {
    List<String> own = new ArrayList<>();
    for (String name : scope.cellvars()) {
      if (scope.binding(name) == Binding.CELL || isClassCell(name)) {
        own.add(name);
      }
    }
    return own;
  }

  /** The register that holds the cell of a variable, as seen from the current scope. */
  int closureRegister(String name) {
    for (Scope s = current; s.isInlined() && s.parent() != null; s = s.parent()) {
      if (s.binding(name) == Binding.CELL) {
        return inlinedRegister(s, name);
      }
    }
    return register(name);
  }

  private boolean isClassCell(String name) {
    return scope.kind() == ScopeKind.CLASS
        && (name.equals("__class__") || name.equals("__classdict__"));
  }

  private int register(String name) {
    Integer known = registers.get(name);
    if (known == null) {
      known = registerNames.size();
      registers.put(name, known);
      registerNames.add(name);
    }
    return known;
  }

  SourceFile file() {
    return compiler.file();
  }

  int freeBase() {
    return freeBase;
  }

  int registerCount() {
    return highest;
  }

  String[] registerNames() {
    return registerNames.toArray(new String[0]);
  }

  /** Whether a register is a variable, not a temporary. */
  boolean isVariable(int operand) {
    return operand >= 0 && operand < registerNames.size();
  }

  /** The register of a cell or free variable of the unit, or -1. */
  int cellRegister(String name) {
    Integer known = registers.get(name);
    return known == null ? -1 : known;
  }

  // ---- temporaries: a stack

  int mark() {
    return top;
  }

  void release(int mark) {
    top = mark;
  }

  int temp() {
    int r = top++;
    highest = Math.max(highest, top);
    return r;
  }

  // ---- names

  /** Gives the variables of a comprehension that is inlined here registers of its own. */
  void declareInlined(Scope comprehension) {
    Map<String, Integer> own = new HashMap<>();
    comprehension
        .bindings()
        .forEach(
            (name, binding) -> {
              if (binding == Binding.LOCAL || binding == Binding.CELL) {
                own.put(name, temp());
              }
            });
    inlined.put(comprehension, own);
  }

  /** The register of a comprehension's own variable. */
  int inlinedRegister(Scope comprehension, String name) {
    Map<String, Integer> own = inlined.get(comprehension);
    Integer r = own == null ? null : own.get(name);
    if (r == null) {
      throw new IllegalStateException("no register for " + name);
    }
    return r;
  }

  /** Where an identifier lives, seen from the current scope. */
  Variable variable(String identifier) {
    String name = current.mangle(identifier);
    Scope holder = current.holder(name);
    Binding binding = holder.binding(name);
    if (holder.isInlined()) {
      int r = inlinedRegister(holder, name);
      return new Variable(binding == Binding.CELL ? Place.CELL : Place.REGISTER, name, r);
    }
    if (current != scope && scope.kind() == ScopeKind.CLASS) {
      return inClassComprehension(name);
    }
    if (binding == null) {
      binding = Binding.GLOBAL_IMPLICIT;
    }
    boolean function = scope.kind().isFunctionLike();
    switch (binding) {
      case LOCAL:
        if (function) {
          return new Variable(Place.REGISTER, name, register(name));
        }
        return new Variable(namePlace(), name, -1);
      case CELL:
        if (scope.kind() == ScopeKind.CLASS && !isClassCell(name)) {
          return new Variable(Place.NAME, name, -1);
        }
        return new Variable(Place.CELL, name, register(name));
      case FREE:
        return new Variable(
            scope.kind() == ScopeKind.CLASS || scope.seesClassScope()
                ? Place.CLASS_CELL
                : Place.CELL,
            name,
            register(name));
      case GLOBAL_EXPLICIT:
        return new Variable(Place.GLOBAL, name, -1);
      case GLOBAL_IMPLICIT:
        if (function) {
          return new Variable(scope.seesClassScope() ? Place.CLASS_GLOBAL : Place.GLOBAL, name, -1);
        }
        return new Variable(namePlace(), name, -1);
    }
    throw new IllegalStateException(name);
  }

  private Place namePlace() {
    return scope.kind() == ScopeKind.CLASS || compiler.hasLocalsMapping()
        ? Place.NAME
        : Place.GLOBAL;
  }

  private Variable inClassComprehension(String name) {
    Scope s = current;
    while (s.isInlined() && s.binding(name) == null && s.parent() != null) {
      s = s.parent();
    }
    return s.binding(name) == Binding.FREE
        ? new Variable(Place.CELL, name, register(name))
        : new Variable(Place.GLOBAL, name, -1);
  }
}
