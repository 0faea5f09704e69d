// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.builtins;

import org.foretrace.code.CodeObject;
import org.foretrace.code.Compiler;
import org.foretrace.object.Exceptions;
import org.foretrace.object.PyBaseException;
import org.foretrace.object.PyInt;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyRaise;
import org.foretrace.object.PySingleton;
import org.foretrace.object.PyStr;
import org.foretrace.object.PyTuple;
import org.foretrace.object.PyType;
import org.foretrace.object.ThreadState;
import org.foretrace.scope.ScopeAnalyzer;
import org.foretrace.scope.ScopeResult;
import org.foretrace.scope.ScopeTable;
import org.foretrace.source.SourceFile;
import org.foretrace.source.SourceRange;
import org.foretrace.syntax.Module;
import org.foretrace.syntax.ParseResult;
import org.foretrace.syntax.Parser;
import org.foretrace.syntax.Stmt;
import org.foretrace.syntax.SyntaxError;

/** Code that a program makes from text while it runs. */
final class DynamicCode {
  private DynamicCode() {}

  /** The code of statements, as for exec. */
  static CodeObject statements(ThreadState ts, String source, String name) {
    SourceFile file = new SourceFile(name, source);
    Module module = parse(ts, file);
    return Compiler.compileForExec(module, scopes(ts, module, file), file);
  }

  /** The code of one expression, as for eval. */
  static CodeObject expression(ThreadState ts, String source, String name) {
    SourceFile file = new SourceFile(name, source);
    Module module = parse(ts, file);
    if (module.body().size() != 1 || !(module.body().get(0) instanceof Stmt.ExprStmt)) {
      throw raise(ts, noExpression(module, file), file);
    }
    Stmt.ExprStmt statement = (Stmt.ExprStmt) module.body().get(0);
    return Compiler.compileForEval(module, statement.value(), scopes(ts, module, file), file);
  }

  // CPython's parser stops at the first token that cannot go on an expression.
  private static SyntaxError noExpression(Module module, SourceFile file) {
    if (module.body().isEmpty()) {
      return new SyntaxError(
          SyntaxError.SYNTAX_ERROR, "invalid syntax", 0, 0, 0, 0, new SourceRange(0, 0));
    }
    Stmt first = module.body().get(0);
    int at = first.range().start();
    if (first instanceof Stmt.ExprStmt) {
      at = first.range().end();
    } else if (first instanceof Stmt.Assign) {
      at = ((Stmt.Assign) first).targets().get(0).range().end();
    } else if (first instanceof Stmt.AugAssign) {
      at = ((Stmt.AugAssign) first).target().range().end();
    } else if (first instanceof Stmt.AnnAssign) {
      at = ((Stmt.AnnAssign) first).target().range().end();
    }
    String text = file.text();
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return new SyntaxError(SyntaxError.SYNTAX_ERROR, "invalid syntax", new SourceRange(at, at));
  }

  private static Module parse(ThreadState ts, SourceFile file) {
    ts.chargeSteps(file.text().length() >> 2);
    ParseResult parsed = Parser.parse(file);
    Module module = parsed.module();
    SyntaxError error = parsed.error();
    if (module != null) {
      return module;
    }
    if (error == null) {
      throw new IllegalStateException("neither a module nor an error");
    }
    throw raise(ts, error, file);
  }

  private static ScopeTable scopes(ThreadState ts, Module module, SourceFile file) {
    ScopeResult result = ScopeAnalyzer.analyze(module, new ScopeAnalyzer.Options(false));
    SyntaxError error = result.error();
    if (error != null) {
      throw raise(ts, error, file);
    }
    return result.orThrow();
  }

  private static PyRaise raise(ThreadState ts, SyntaxError error, SourceFile file) {
    SyntaxError e = error.range().end() == 0 ? error : error.located(file);
    PyType type =
        switch (e.type()) {
          case SyntaxError.INDENTATION_ERROR -> Exceptions.INDENTATION_ERROR;
          case SyntaxError.TAB_ERROR -> Exceptions.TAB_ERROR;
          case SyntaxError.MEMORY_ERROR -> Exceptions.MEMORY_ERROR;
          default -> Exceptions.SYNTAX_ERROR;
        };
    if (e.line() == 0 && type == Exceptions.SYNTAX_ERROR) {
      PyObject nowhere =
          PyTuple.of(
              PyStr.of(file.name()), PyInt.ZERO, PyInt.ZERO, PyStr.EMPTY, PyInt.ZERO, PyInt.ZERO);
      return new PyRaise((PyBaseException) ts.call(type, PyStr.of(e.message()), nowhere));
    }
    if (type == Exceptions.MEMORY_ERROR || e.line() < 1) {
      return new PyRaise((PyBaseException) ts.call(type, PyStr.of(e.message())));
    }
    int start = file.lineStart(e.line());
    int end = file.text().indexOf('\n', start);
    String line = file.text().substring(start, end < 0 ? file.text().length() : end + 1);
    PyObject place =
        PyTuple.of(
            PyStr.of(file.name()),
            PyInt.of(e.line()),
            PyInt.of(e.column()),
            line.isEmpty() ? PySingleton.NONE : PyStr.of(line),
            PyInt.of(e.endLine()),
            PyInt.of(e.endColumn()));
    return new PyRaise((PyBaseException) ts.call(type, PyStr.of(e.message()), place));
  }
}
