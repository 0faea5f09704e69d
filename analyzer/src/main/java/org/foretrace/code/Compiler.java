// SPDX-License-Identifier: Apache-2.0
package org.foretrace.code;

import org.foretrace.scope.ScopeTable;
import org.foretrace.source.SourceFile;
import org.foretrace.syntax.Expr;
import org.foretrace.syntax.Literal;
import org.foretrace.syntax.Module;

/** Compiles a module to its code object, which holds those of its functions and classes. */
public final class Compiler {
  private final SourceFile file;
  private final ScopeTable scopes;
  private final boolean localsMapping;
  private final boolean walrus;

  private Compiler(SourceFile file, ScopeTable scopes, boolean localsMapping) {
    this.file = file;
    this.scopes = scopes;
    this.localsMapping = localsMapping;
    this.walrus = file.text().contains(":=");
  }

  /** Compiles a module whose top-level names are its globals. */
  public static CodeObject compile(Module module, ScopeTable scopes, SourceFile file) {
    return new Compiler(file, scopes, false).module(module);
  }

  /** Compiles for {@code exec}: top-level names are looked up in a mapping of their own first. */
  public static CodeObject compileForExec(Module module, ScopeTable scopes, SourceFile file) {
    return new Compiler(file, scopes, true).module(module);
  }

  /** Compiles for {@code eval}: a module of one expression statement, whose value it returns. */
  public static CodeObject compileForEval(
      Module module, Expr expression, ScopeTable scopes, SourceFile file) {
    Compiler compiler = new Compiler(file, scopes, true);
    Unit unit = new Unit(compiler, scopes.scope(module), null, module.range());
    unit.functions.prologue();
    unit.asm.emit(Op.RETURN, unit.expressions.operand(expression));
    return new CodeObject(unit, unit.asm);
  }

  private CodeObject module(Module module) {
    Unit unit = new Unit(this, scopes.scope(module), null, module.range());
    unit.firstLine = 1;
    unit.functions.prologue();
    if (Annotated.any(module.body())) {
      unit.asm.emit(Op.SETUP_ANNOTATIONS);
    }
    unit.docstring = Docstrings.of(module.body());
    if (unit.docstring != null) {
      unit.statements.storeName("__doc__", unit.asm.constant(new Literal.Str(unit.docstring)));
    }
    unit.statements.body(module.body());
    unit.asm.emit(Op.RETURN, unit.expressions.none());
    return new CodeObject(unit, unit.asm);
  }

  SourceFile file() {
    return file;
  }

  ScopeTable scopes() {
    return scopes;
  }

  boolean hasLocalsMapping() {
    return localsMapping;
  }

  boolean hasWalrus() {
    return walrus;
  }

  boolean futureAnnotations() {
    return scopes.futureAnnotations();
  }
}
