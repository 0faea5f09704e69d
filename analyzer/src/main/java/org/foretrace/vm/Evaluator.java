// SPDX-License-Identifier: Apache-2.0
package org.foretrace.vm;

import java.util.List;
import org.foretrace.code.CodeObject;
import org.foretrace.code.Compiler;
import org.foretrace.object.Errors;
import org.foretrace.object.Exceptions;
import org.foretrace.object.PyBaseException;
import org.foretrace.object.PyDict;
import org.foretrace.object.PyInt;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyRaise;
import org.foretrace.object.PySingleton;
import org.foretrace.object.PyStr;
import org.foretrace.object.PyTuple;
import org.foretrace.object.PyType;
import org.foretrace.scope.ScopeAnalyzer;
import org.foretrace.scope.ScopeResult;
import org.foretrace.source.SourceFile;
import org.foretrace.syntax.Module;
import org.foretrace.syntax.ParseResult;
import org.foretrace.syntax.Parser;
import org.foretrace.syntax.Stmt;
import org.foretrace.syntax.SyntaxError;
import org.jspecify.annotations.Nullable;

/** {@code compile}, {@code exec} and {@code eval}: program text from within a program. */
public final class Evaluator {
  private Evaluator() {}

  /** {@code compile(source, filename, mode)}; mode is exec or eval. Raises SyntaxError. */
  public static PyCode compile(Interpreter in, String source, String filename, String mode) {
    String text = mode.equals("eval") ? strip(source) : source;
    in.chargeSteps(1 + text.length() / 16);
    SourceFile file = new SourceFile(filename, text);
    ParseResult parsed = Parser.parse(file);
    Module module = parsed.module();
    if (module == null) {
      throw raise(in, parsed.error(), file);
    }
    ScopeResult scopes = ScopeAnalyzer.analyze(module, new ScopeAnalyzer.Options(false));
    if (!scopes.ok()) {
      throw raise(in, scopes.error(), file);
    }
    if (mode.equals("exec")) {
      return new PyCode(Compiler.compileForExec(module, scopes.orThrow(), file));
    }
    if (!mode.equals("eval")) {
      throw in.unsupported("compile(mode='" + mode + "')");
    }
    List<Stmt> body = module.body();
    if (body.size() == 1 && body.get(0) instanceof Stmt.ExprStmt s) {
      return new PyCode(Compiler.compileForEval(module, s.value(), scopes.orThrow(), file));
    }
    // The places of errors are those of CPython's eval grammar, which is not modelled.
    throw in.unsupported("eval of what is no expression");
  }

  private static String strip(String source) {
    int i = 0;
    while (i < source.length() && (source.charAt(i) == ' ' || source.charAt(i) == '\t')) {
      i++;
    }
    return source.substring(i);
  }

  /** Runs compiled code; gives the value of an expression, None otherwise. */
  public static PyObject run(
      Interpreter in, PyCode code, PyDict globals, @Nullable PyObject locals) {
    if (globals.get("__builtins__") == null) {
      globals.put("__builtins__", in.builtins());
    }
    CodeObject c = code.code();
    if (!c.freevars().isEmpty()) {
      throw Errors.typeError("code object passed to exec() may not contain free variables");
    }
    return in.runCode(c, globals, locals == null ? globals : locals);
  }

  private static PyRaise raise(Interpreter in, @Nullable SyntaxError found, SourceFile file) {
    if (found == null) {
      throw new IllegalStateException("neither a module nor an error");
    }
    SyntaxError e = found.located(file);
    PyType type =
        switch (e.type()) {
          case SyntaxError.INDENTATION_ERROR -> Exceptions.INDENTATION_ERROR;
          case SyntaxError.TAB_ERROR -> Exceptions.TAB_ERROR;
          case SyntaxError.MEMORY_ERROR -> Exceptions.MEMORY_ERROR;
          default -> Exceptions.SYNTAX_ERROR;
        };
    PyStr message = PyStr.of(e.message());
    PyObject exception;
    if (e.line() < 1) {
      exception = in.call(type, message);
    } else {
      PyObject text =
          e.line() <= file.lineCount()
              ? PyStr.of(file.lineText(e.line()) + "\n")
              : PySingleton.NONE;
      exception =
          in.call(
              type,
              message,
              PyTuple.of(
                  PyStr.of(file.name()),
                  PyInt.of(e.line()),
                  PyInt.of(e.column()),
                  text,
                  PyInt.of(e.endLine()),
                  PyInt.of(e.endColumn())));
    }
    return new PyRaise((PyBaseException) exception);
  }
}
