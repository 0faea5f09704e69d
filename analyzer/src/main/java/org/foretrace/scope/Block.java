// SPDX-License-Identifier: Apache-2.0
package org.foretrace.scope;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.foretrace.source.SourceRange;
import org.jspecify.annotations.Nullable;

/** What is known of one scope while the passes run over it: CPython's symbol table entry. */
final class Block {
  static final int GLOBAL = 1;
  static final int LOCAL = 1 << 1;
  static final int PARAM = 1 << 2;
  static final int NONLOCAL = 1 << 3;
  static final int USE = 1 << 4;
  static final int IMPORT = 1 << 5;
  static final int ANNOTATED = 1 << 6;
  static final int TYPE_PARAM = 1 << 7;

  /** The target of a {@code for} in a comprehension. */
  static final int ITERATION_VARIABLE = 1 << 8;

  /** Free in a scope inside this class (or annotation scope of a class), whatever it is here. */
  static final int FREE_IN_CHILD = 1 << 9;

  /** A cell of a comprehension that is inlined here. */
  static final int INLINED_CELL = 1 << 10;

  static final int BOUND = LOCAL | PARAM | IMPORT | TYPE_PARAM;

  /** What is known of one name in one block. */
  static final class Symbol {
    int flags;
    @Nullable Binding binding;

    Symbol(int flags) {
      this.flags = flags;
    }

    boolean has(int mask) {
      return (flags & mask) != 0;
    }
  }

  /** A {@code global} or {@code nonlocal} declaration of one (mangled) name. */
  record Directive(String name, SourceRange range) {}

  final ScopeKind kind;
  final String name;
  final @Nullable Block parent;
  final SourceRange range;
  final Map<String, Symbol> symbols = new LinkedHashMap<>();
  final List<String> parameters = new ArrayList<>();
  final List<Directive> directives = new ArrayList<>();

  /** The scopes directly inside, in source order. */
  final List<Block> children = new ArrayList<>();

  /**
   * As {@code children}, but with those of inlined comprehensions in the place of the
   * comprehension.
   */
  final List<Block> unitChildren = new ArrayList<>();

  /** Names of locals in the order in which the compiler first meets them, parameters first. */
  final Set<String> varnames = new LinkedHashSet<>();

  @Nullable String privateName;

  /** If not null, only these names are mangled: the type parameters of a class. */
  @Nullable Set<String> mangledNames;

  String qualname = "";
  boolean nested;
  boolean generatorExpression;
  boolean inlined;
  boolean generator;
  boolean coroutine;
  boolean hasAwait;
  boolean asyncDef;
  boolean varargs;
  boolean varkeywords;
  boolean starImport;
  boolean needsClassCell;
  boolean needsClassDict;
  boolean seesClassScope;
  boolean inIterationTarget;
  int iterableDepth;

  /**
   * What messages call this scope where it restricts expressions, such as {@code a TypeVar bound}.
   */
  String description = "";

  Block(ScopeKind kind, String name, @Nullable Block parent, SourceRange range) {
    this.kind = kind;
    this.name = name;
    this.parent = parent;
    this.range = range;
    this.nested = parent != null && (parent.nested || parent.kind.isFunctionLike());
  }

  boolean isComprehension() {
    return kind == ScopeKind.COMPREHENSION;
  }

  int flags(String mangledName) {
    Symbol symbol = symbols.get(mangledName);
    return symbol == null ? 0 : symbol.flags;
  }

  @Nullable Binding binding(String mangledName) {
    Symbol symbol = symbols.get(mangledName);
    return symbol == null ? null : symbol.binding;
  }

  String mangle(String identifier) {
    if (mangledNames != null && !mangledNames.contains(identifier)) {
      return identifier;
    }
    return Mangling.mangle(privateName, identifier);
  }

  /**
   * The scope that has a code object and runs this block: itself, or what an inlined comprehension
   * is inlined in.
   */
  Block unit() {
    Block block = this;
    while (block.inlined && block.parent != null) {
      block = block.parent;
    }
    return block;
  }
}
