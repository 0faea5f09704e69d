// SPDX-License-Identifier: Apache-2.0
package org.foretrace.scope;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The names of one module, function, class, comprehension, ...: what CPython's symbol table says of
 * it. All names are mangled: ask {@code scope.binding(scope.mangle(id))}.
 *
 * <p>With {@link ScopeAnalyzer.Options#inlineComprehensions} (as CPython 3.13 does), a list, set or
 * dict comprehension that {@link #isInlined} has no code object of its own: it runs in the frame of
 * its {@link #unit}. Its LOCAL and CELL names are its own all the same (fresh variables on each
 * run, hidden from the unit); any other name is looked up in its {@link #holder}. Its FREE names
 * are variables of the unit, or free there too. {@link #varnames} and {@link #cellvars} of the unit
 * include the names of the comprehensions inlined in it, as in CPython's code objects.
 *
 * <p>Without that option each comprehension is a function of one argument, {@code .0}.
 */
public final class Scope {
  private final ScopeKind kind;
  private final String name;
  private final String qualname;
  private final @Nullable Scope parent;
  private final List<Scope> children = new ArrayList<>();
  private final Map<String, Binding> bindings = new LinkedHashMap<>();
  private final List<String> parameters;
  private final List<String> varnames;
  private final List<String> cellvars;
  private final List<String> freevars;
  private final Block block;

  Scope(Block block, @Nullable Scope parent) {
    this.kind = block.kind;
    this.name = block.name;
    this.qualname = block.qualname;
    this.parent = parent;
    this.block = block;
    block.symbols.forEach(
        (symbol, what) -> {
          if (what.binding != null) {
            bindings.put(symbol, what.binding);
          }
        });
    this.parameters = List.copyOf(block.parameters);
    this.varnames = List.copyOf(block.varnames);
    this.cellvars = List.copyOf(findCellvars(block));
    this.freevars = List.copyOf(findFreevars(block));
    if (parent != null) {
      parent.children.add(this);
    }
  }

  /**
   * CPython's order: those that are also in varnames (parameters, say) first, in that order, the
   * others sorted.
   */
  private static Collection<String> findCellvars(Block block) {
    Set<String> sorted = new TreeSet<>(CodePointOrder.COMPARATOR);
    block.symbols.forEach(
        (name, symbol) -> {
          if (symbol.binding == Binding.CELL || symbol.has(Block.INLINED_CELL)) {
            sorted.add(name);
          }
        });
    Set<String> cells = new LinkedHashSet<>(block.varnames);
    cells.retainAll(sorted);
    cells.addAll(sorted);
    if (block.needsClassCell) {
      cells.add("__class__");
    }
    if (block.needsClassDict) {
      cells.add("__classdict__");
    }
    return cells;
  }

  private static Collection<String> findFreevars(Block block) {
    Set<String> sorted = new TreeSet<>(CodePointOrder.COMPARATOR);
    block.symbols.forEach(
        (name, symbol) -> {
          if (symbol.binding == Binding.FREE || symbol.has(Block.FREE_IN_CHILD)) {
            sorted.add(name);
          }
        });
    return sorted;
  }

  public ScopeKind kind() {
    return kind;
  }

  /**
   * {@code co_name}: the name of a function or class, {@code <module>}, {@code <lambda>}, {@code
   * <listcomp>}, ...
   */
  public String name() {
    return name;
  }

  /** {@code co_qualname}, such as {@code C.method.<locals>.<lambda>}. */
  public String qualname() {
    return qualname;
  }

  /** The scope that this one is written in; null for the module. */
  public @Nullable Scope parent() {
    return parent;
  }

  /** The scopes written directly in this one, in CPython's order. */
  public List<Scope> children() {
    return Collections.unmodifiableList(children);
  }

  /** Where a mangled name lives; null if it does not occur in this scope. */
  public @Nullable Binding binding(String mangledName) {
    return bindings.get(mangledName);
  }

  /** All names of this scope and what they are, in order of first appearance. */
  public Map<String, Binding> bindings() {
    return Collections.unmodifiableMap(bindings);
  }

  /**
   * The name that an identifier stands for here: {@code _C__x} for {@code __x} in {@code class C}.
   */
  public String mangle(String identifier) {
    return block.mangle(identifier);
  }

  /**
   * The scope whose {@link #binding} says how this frame gets at a name: this scope, but for a name
   * that an inlined comprehension does not bind itself, the scope that it is inlined in. There a
   * FREE name of a comprehension in a class is free in the class, whatever else the class binds
   * under that name.
   */
  public Scope holder(String mangledName) {
    Scope scope = this;
    while (scope.isInlined() && scope.parent != null) {
      Binding binding = scope.binding(mangledName);
      if (binding == Binding.LOCAL || binding == Binding.CELL) {
        break;
      }
      scope = scope.parent;
    }
    return scope;
  }

  /** The scope whose code object runs this one: itself, unless it is an inlined comprehension. */
  public Scope unit() {
    Scope scope = this;
    while (scope.isInlined() && scope.parent != null) {
      scope = scope.parent;
    }
    return scope;
  }

  /**
   * The parameters, in CPython's order: positional, keyword-only, {@code *args}, {@code **kwargs}.
   */
  public List<String> parameters() {
    return parameters;
  }

  /**
   * {@code co_varnames}: the parameters, then the locals that are not cells in the order in which
   * the compiler meets them. For modules and classes these are the hidden variables of inlined
   * comprehensions.
   */
  public List<String> varnames() {
    return varnames;
  }

  /** {@code co_cellvars}, in CPython's order. */
  public List<String> cellvars() {
    return cellvars;
  }

  /** {@code co_freevars}, in CPython's order. */
  public List<String> freevars() {
    return freevars;
  }

  /** Whether this is a comprehension without a code object of its own. */
  public boolean isInlined() {
    return block.inlined;
  }

  /** Whether this comprehension is a generator expression; these are never inlined. */
  public boolean isGeneratorExpression() {
    return block.generatorExpression;
  }

  /** CO_GENERATOR: yields (or is a generator expression), without being a coroutine. */
  public boolean isGenerator() {
    return block.generator && !block.coroutine;
  }

  /**
   * CO_COROUTINE: {@code async def} without {@code yield}, or a module with a top-level {@code
   * await}.
   */
  public boolean isCoroutine() {
    return block.coroutine
        && !block.generator
        && (kind != ScopeKind.MODULE || block.asyncDef)
        && kind != ScopeKind.CLASS;
  }

  /**
   * CO_ASYNC_GENERATOR: {@code async def} with {@code yield}, or an asynchronous generator
   * expression.
   */
  public boolean isAsyncGenerator() {
    return block.generator && block.coroutine;
  }

  /**
   * Whether {@code await}, {@code async for} or {@code async with} stands directly in this scope.
   */
  public boolean hasAwait() {
    return block.hasAwait;
  }

  /** CO_NESTED: inside a function, at any depth. */
  public boolean isNested() {
    return block.nested;
  }

  /** Whether the parameters end with {@code *args}. */
  public boolean hasVarargs() {
    return block.varargs;
  }

  /** Whether the parameters end with {@code **kwargs}. */
  public boolean hasVarkeywords() {
    return block.varkeywords;
  }

  /** Whether the module says {@code from x import *}. */
  public boolean hasStarImport() {
    return block.starImport;
  }

  /**
   * Whether this is a class whose methods use {@code __class__} or {@code super}: it makes that
   * cell.
   */
  public boolean needsClassCell() {
    return block.needsClassCell;
  }

  /**
   * Whether this is a class whose annotation scopes read its namespace, through the cell {@code
   * __classdict__}.
   */
  public boolean needsClassDict() {
    return block.needsClassDict;
  }

  /** Whether this function uses {@code __class__}, if only by {@code super()}. */
  public boolean usesClassCell() {
    return kind != ScopeKind.CLASS && freevars.contains("__class__");
  }

  /**
   * Whether this is an annotation scope directly in a class, which looks names up in the class
   * first.
   */
  public boolean seesClassScope() {
    return block.seesClassScope;
  }

  @Override
  public String toString() {
    return kind + " " + qualname + " " + bindings;
  }
}
