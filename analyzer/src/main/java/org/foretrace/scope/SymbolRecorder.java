// SPDX-License-Identifier: Apache-2.0
package org.foretrace.scope;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.foretrace.source.SourceRange;
import org.foretrace.syntax.Expr;
import org.foretrace.syntax.Stmt;

/** The stack of open blocks, and the rules for what a name may be used as in them. */
final class SymbolRecorder {
  private final List<Block> stack = new ArrayList<>();

  Block current() {
    return stack.get(stack.size() - 1);
  }

  Block enter(ScopeKind kind, String name, SourceRange range) {
    Block parent = stack.isEmpty() ? null : current();
    Block block = new Block(kind, name, parent, range);
    if (parent != null) {
      block.iterableDepth = parent.iterableDepth;
      block.privateName = parent.privateName;
      block.mangledNames = parent.mangledNames;
      if (kind != ScopeKind.ANNOTATION) {
        parent.children.add(block);
      }
    }
    if (kind == ScopeKind.CLASS) {
      block.privateName = name;
      block.mangledNames = null;
    }
    stack.add(block);
    return block;
  }

  Block enterTypeParams(String owner, boolean ofClass, SourceRange range) {
    boolean inClass = current().kind == ScopeKind.CLASS;
    Block block = enter(ScopeKind.TYPE_PARAMS, "<generic parameters of " + owner + ">", range);
    block.description = "the definition of a generic";
    if (inClass) {
      block.seesClassScope = true;
      define("__classdict__", Block.USE, range);
    }
    if (ofClass) {
      define(".type_params", Block.LOCAL, range);
      define(".type_params", Block.USE, range);
      block.privateName = owner;
      block.mangledNames = new LinkedHashSet<>();
      define(".generic_base", Block.LOCAL, range);
      define(".generic_base", Block.USE, range);
    }
    return block;
  }

  void exit() {
    stack.remove(stack.size() - 1);
  }

  void define(String name, int flag, SourceRange range) {
    define(name, flag, current(), range);
  }

  void defineTypeParam(String name, SourceRange range) {
    if (current().mangledNames != null) {
      current().mangledNames.add(name);
    }
    define(name, Block.TYPE_PARAM | Block.LOCAL, range);
  }

  private void define(String name, int flag, Block block, SourceRange range) {
    String mangled = current().mangle(name);
    Block.Symbol symbol = block.symbols.computeIfAbsent(mangled, key -> new Block.Symbol(0));
    if ((flag & Block.PARAM) != 0 && symbol.has(Block.PARAM)) {
      throw new InvalidProgram("duplicate argument '" + name + "' in function definition", range);
    }
    if ((flag & Block.TYPE_PARAM) != 0 && symbol.has(Block.TYPE_PARAM)) {
      throw new InvalidProgram("duplicate type parameter '" + name + "'", range);
    }
    symbol.flags |= flag;
    if (block.inIterationTarget) {
      if (symbol.has(Block.GLOBAL | Block.NONLOCAL)) {
        throw new InvalidProgram(
            "comprehension inner loop cannot rebind assignment expression target '" + name + "'",
            range);
      }
      symbol.flags |= Block.ITERATION_VARIABLE;
    }
    if ((flag & Block.PARAM) != 0) {
      block.parameters.add(mangled);
    } else if ((flag & Block.GLOBAL) != 0) {
      Block module = stack.get(0);
      module.symbols.computeIfAbsent(mangled, key -> new Block.Symbol(0)).flags |= flag;
    }
  }

  /** {@code global name} or {@code nonlocal name}. */
  void declare(String name, int flag, SourceRange range) {
    Block block = current();
    int used = block.flags(block.mangle(name));
    String declaration = flag == Block.GLOBAL ? "global" : "nonlocal";
    if ((used & Block.PARAM) != 0) {
      throw new InvalidProgram("name '" + name + "' is parameter and " + declaration, range);
    } else if ((used & Block.USE) != 0) {
      throw new InvalidProgram(
          "name '" + name + "' is used prior to " + declaration + " declaration", range);
    } else if ((used & Block.ANNOTATED) != 0) {
      throw new InvalidProgram(annotatedMessage(name, declaration), range);
    } else if ((used & Block.LOCAL) != 0) {
      throw new InvalidProgram(
          "name '" + name + "' is assigned to before " + declaration + " declaration", range);
    }
    define(name, flag, range);
    block.directives.add(new Block.Directive(block.mangle(name), range));
  }

  private static String annotatedMessage(String name, String declaration) {
    return "annotated name '" + name + "' can't be " + declaration;
  }

  /** {@code target: annotation [= value]}. */
  void annotate(Expr.Name target, Stmt.AnnAssign statement) {
    String name = target.id();
    int used = current().flags(current().mangle(name));
    if ((used & (Block.GLOBAL | Block.NONLOCAL)) != 0
        && current() != stack.get(0)
        && statement.simple()) {
      String declaration = (used & Block.GLOBAL) != 0 ? "global" : "nonlocal";
      throw new InvalidProgram(annotatedMessage(name, declaration), statement.range());
    }
    if (statement.simple()) {
      define(name, Block.ANNOTATED | Block.LOCAL, target.range());
    } else if (statement.value() != null) {
      define(name, Block.LOCAL, target.range());
    }
  }

  void importStar(SourceRange range) {
    if (current().kind != ScopeKind.MODULE) {
      throw new InvalidProgram("import * only allowed at module level", range);
    }
    current().starImport = true;
  }

  /** Raises if the current scope admits no {@code yield}, {@code await} or {@code :=}. */
  void raiseIfRestricted(String what, SourceRange range) {
    Block block = current();
    if (!block.description.isEmpty()) {
      throw new InvalidProgram(what + " cannot be used within " + block.description, range);
    }
  }

  /**
   * Inside a comprehension, {@code :=} binds in the function (or module) around all comprehensions.
   */
  void bindNamedExpr(Expr.NamedExpr e) {
    if (current().iterableDepth > 0) {
      throw new InvalidProgram(
          "assignment expression cannot be used in a comprehension iterable expression", e.range());
    }
    if (current().isComprehension()) {
      extendScope(e.target());
    }
  }

  private void extendScope(Expr.Name target) {
    String name = target.id();
    SourceRange range = target.range();
    String mangled = current().mangle(name);
    for (int i = stack.size() - 1; i >= 0; i--) {
      Block block = stack.get(i);
      int used = block.flags(mangled);
      if (block.isComprehension()) {
        if ((used & Block.ITERATION_VARIABLE) != 0 && (used & Block.LOCAL) != 0) {
          throw new InvalidProgram(
              "assignment expression cannot rebind comprehension iteration variable '" + name + "'",
              range);
        }
      } else if (block.kind != ScopeKind.ANNOTATION) {
        extendScope(block, name, range, used);
        return;
      }
    }
  }

  private void extendScope(Block block, String name, SourceRange range, int used) {
    switch (block.kind) {
      case FUNCTION, LAMBDA -> {
        boolean global = (used & Block.GLOBAL) != 0;
        bindOutside(name, global ? Block.GLOBAL : Block.NONLOCAL, range);
        define(name, Block.LOCAL, block, range);
      }
      case MODULE -> {
        bindOutside(name, Block.GLOBAL, range);
        define(name, Block.GLOBAL, block, range);
      }
      case CLASS -> throw inComprehension("in a class body", range);
      case TYPE_PARAMS, TYPE_ALIAS, TYPE_VARIABLE, ANNOTATION, COMPREHENSION ->
          throw inComprehension(whereInType(block), range);
    }
  }

  private void bindOutside(String name, int flag, SourceRange range) {
    define(name, flag, range);
    current().directives.add(new Block.Directive(current().mangle(name), range));
  }

  private static String whereInType(Block block) {
    return switch (block.kind) {
      case TYPE_ALIAS -> "in a type alias";
      case TYPE_VARIABLE -> "in a TypeVar bound";
      default -> "within the definition of a generic";
    };
  }

  private static InvalidProgram inComprehension(String where, SourceRange range) {
    return new InvalidProgram(
        "assignment expression within a comprehension cannot be used " + where, range);
  }
}
