// SPDX-License-Identifier: Apache-2.0
package org.foretrace.scope;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foretrace.source.SourceFile;
import org.foretrace.source.SourceRange;
import org.foretrace.syntax.Alias;
import org.foretrace.syntax.Arg;
import org.foretrace.syntax.Arguments;
import org.foretrace.syntax.Comprehension;
import org.foretrace.syntax.ExceptHandler;
import org.foretrace.syntax.Expr;
import org.foretrace.syntax.MatchCase;
import org.foretrace.syntax.Module;
import org.foretrace.syntax.Stmt;
import org.foretrace.syntax.TypeParam;
import org.foretrace.syntax.WithItem;
import org.jspecify.annotations.Nullable;

/** Writes the binding of each name into the source, behind the name. */
final class BindingMarks {
  private final SourceFile source;
  private final ScopeTable table;
  private final Map<Integer, String> marks = new TreeMap<>();
  private Scope scope;

  BindingMarks(SourceFile source, ScopeTable table) {
    this.source = source;
    this.table = table;
    this.scope = table.module();
  }

  String mark(Module module) {
    module.body().forEach(this::stmt);
    StringBuilder text = new StringBuilder(source.text());
    int shift = 0;
    for (Map.Entry<Integer, String> mark : marks.entrySet()) {
      text.insert(mark.getKey() + shift, mark.getValue());
      shift += mark.getValue().length();
    }
    return text.toString();
  }

  private void name(String identifier, int end) {
    Binding binding = scope.binding(scope.mangle(identifier));
    if (binding == null) {
      throw new IllegalStateException(identifier + " in " + scope);
    }
    marks.put(
        end,
        switch (binding) {
          case LOCAL -> "ᴸ";
          case CELL -> "ᶜ";
          case FREE -> "ᶠ";
          case GLOBAL_EXPLICIT -> "ᴳ";
          case GLOBAL_IMPLICIT -> "ᵍ";
        });
  }

  private void search(String prefix, SourceRange range, String identifier) {
    Matcher m = Pattern.compile(prefix + Pattern.quote(identifier)).matcher(source.text());
    if (!m.find(range.start())) {
      throw new IllegalStateException(identifier);
    }
    name(identifier, m.end());
  }

  private void in(Scope inner, Runnable body) {
    Scope outer = scope;
    scope = inner;
    body.run();
    scope = outer;
  }

  private void stmt(Stmt stmt) {
    if (stmt instanceof Stmt.FunctionDef s) {
      name(s.name(), s.nameRange().end());
      defaults(s.args());
      exprs(s.decoratorList());
      generic(s, s.typeParams(), () -> function(s));
    } else if (stmt instanceof Stmt.ClassDef s) {
      name(s.name(), s.nameRange().end());
      exprs(s.decoratorList());
      generic(
          s,
          s.typeParams(),
          () -> {
            exprs(s.bases());
            s.keywords().forEach(keyword -> expr(keyword.value()));
            in(table.scope(s), () -> s.body().forEach(this::stmt));
          });
    } else if (stmt instanceof Stmt.TypeAlias s) {
      expr(s.name());
      generic(s, s.typeParams(), () -> in(table.scope(s), () -> expr(s.value())));
    } else if (stmt instanceof Stmt.AnnAssign s) {
      expr(s.target());
      if (!table.futureAnnotations()) {
        expr(s.annotation());
      }
      expr(s.value());
    } else if (stmt instanceof Stmt.Import s) {
      s.names().forEach(this::alias);
    } else if (stmt instanceof Stmt.ImportFrom s) {
      s.names().forEach(this::alias);
    } else {
      compound(stmt);
    }
  }

  private void compound(Stmt stmt) {
    if (stmt instanceof Stmt.For s) {
      expr(s.target());
      expr(s.iter());
      s.body().forEach(this::stmt);
      s.orelse().forEach(this::stmt);
    } else if (stmt instanceof Stmt.While s) {
      expr(s.test());
      s.body().forEach(this::stmt);
      s.orelse().forEach(this::stmt);
    } else if (stmt instanceof Stmt.If s) {
      expr(s.test());
      s.body().forEach(this::stmt);
      s.orelse().forEach(this::stmt);
    } else if (stmt instanceof Stmt.With s) {
      for (WithItem item : s.items()) {
        expr(item.contextExpr());
        expr(item.optionalVars());
      }
      s.body().forEach(this::stmt);
    } else if (stmt instanceof Stmt.Try s) {
      s.body().forEach(this::stmt);
      s.handlers().forEach(this::handler);
      s.orelse().forEach(this::stmt);
      s.finalbody().forEach(this::stmt);
    } else if (stmt instanceof Stmt.Match s) {
      expr(s.subject());
      for (MatchCase matchCase : s.cases()) {
        pattern(matchCase.pattern());
        expr(matchCase.guard());
        matchCase.body().forEach(this::stmt);
      }
    } else {
      simple(stmt);
    }
  }

  private void simple(Stmt stmt) {
    if (stmt instanceof Stmt.ExprStmt s) {
      expr(s.value());
    } else if (stmt instanceof Stmt.Assign s) {
      exprs(s.targets());
      expr(s.value());
    } else if (stmt instanceof Stmt.AugAssign s) {
      expr(s.target());
      expr(s.value());
    } else if (stmt instanceof Stmt.Return s) {
      expr(s.value());
    } else if (stmt instanceof Stmt.Delete s) {
      exprs(s.targets());
    } else if (stmt instanceof Stmt.Raise s) {
      expr(s.exc());
      expr(s.cause());
    } else if (stmt instanceof Stmt.Assert s) {
      expr(s.test());
      expr(s.msg());
    }
  }

  private void generic(Stmt s, List<TypeParam> params, Runnable body) {
    if (params.isEmpty()) {
      body.run();
      return;
    }
    in(
        table.typeParams(s),
        () -> {
          params.forEach(this::typeParam);
          body.run();
        });
  }

  private void typeParam(TypeParam param) {
    name(param.name(), param.range().start() + param.kind().ordinal() + param.name().length());
    if (param.bound() != null) {
      in(table.bound(param), () -> expr(param.bound()));
    }
    if (param.defaultValue() != null) {
      in(table.defaultValue(param), () -> expr(param.defaultValue()));
    }
  }

  private void function(Stmt.FunctionDef s) {
    Arguments a = s.args();
    if (!table.futureAnnotations()) {
      a.posonlyargs().forEach(arg -> expr(arg.annotation()));
      a.args().forEach(arg -> expr(arg.annotation()));
      a.kwonlyargs().forEach(arg -> expr(arg.annotation()));
      expr(a.vararg() == null ? null : a.vararg().annotation());
      expr(a.kwarg() == null ? null : a.kwarg().annotation());
      expr(s.returns());
    }
    in(
        table.scope(s),
        () -> {
          parameters(a);
          s.body().forEach(this::stmt);
        });
  }

  private void defaults(Arguments a) {
    a.posonlyargs().forEach(arg -> expr(arg.defaultValue()));
    a.args().forEach(arg -> expr(arg.defaultValue()));
    a.kwonlyargs().forEach(arg -> expr(arg.defaultValue()));
  }

  private void parameters(Arguments a) {
    a.posonlyargs().forEach(this::parameter);
    a.args().forEach(this::parameter);
    parameter(a.vararg());
    a.kwonlyargs().forEach(this::parameter);
    parameter(a.kwarg());
  }

  private void parameter(@Nullable Arg arg) {
    if (arg != null) {
      name(arg.arg(), arg.range().start() + arg.arg().length());
    }
  }

  private void alias(Alias alias) {
    if (alias.asname() != null) {
      name(alias.asname(), alias.range().end());
    } else if (!alias.name().equals("*")) {
      String first = alias.name().split("\\.", -1)[0];
      name(first, alias.range().start() + first.length());
    }
  }

  private void handler(ExceptHandler handler) {
    expr(handler.type());
    if (handler.name() != null) {
      search("\\bas\\s+", handler.range(), handler.name());
    }
    handler.body().forEach(this::stmt);
  }

  private void exprs(List<? extends @Nullable Expr> list) {
    for (Expr e : list) {
      expr(e);
    }
  }

  private void expr(@Nullable Expr expr) {
    if (expr instanceof Expr.Name e) {
      if (!e.id().equals("__debug__")) {
        name(e.id(), e.range().end());
      }
    } else if (expr instanceof Expr.Lambda e) {
      defaults(e.args());
      in(
          table.scope(e),
          () -> {
            parameters(e.args());
            expr(e.body());
          });
    } else if (expr instanceof Expr.ListComp e) {
      comprehension(e, e.generators(), e.elt(), null);
    } else if (expr instanceof Expr.SetComp e) {
      comprehension(e, e.generators(), e.elt(), null);
    } else if (expr instanceof Expr.DictComp e) {
      comprehension(e, e.generators(), e.key(), e.value());
    } else if (expr instanceof Expr.GeneratorExp e) {
      comprehension(e, e.generators(), e.elt(), null);
    } else if (expr instanceof Expr.Attribute e) {
      expr(e.value());
    } else if (expr instanceof Expr.Call e) {
      expr(e.func());
      exprs(e.args());
      e.keywords().forEach(keyword -> expr(keyword.value()));
    } else if (expr instanceof Expr.BinOp e) {
      expr(e.left());
      expr(e.right());
    } else if (expr != null) {
      rare(expr);
    }
  }

  private void rare(Expr expr) {
    if (expr instanceof Expr.Compare e) {
      expr(e.left());
      exprs(e.comparators());
    } else if (expr instanceof Expr.Subscript e) {
      expr(e.value());
      expr(e.slice());
    } else if (expr instanceof Expr.TupleExpr e) {
      exprs(e.elts());
    } else if (expr instanceof Expr.ListExpr e) {
      exprs(e.elts());
    } else if (expr instanceof Expr.SetExpr e) {
      exprs(e.elts());
    } else if (expr instanceof Expr.Dict e) {
      exprs(e.keys());
      exprs(e.values());
    } else if (expr instanceof Expr.BoolOp e) {
      exprs(e.values());
    } else if (expr instanceof Expr.UnaryOp e) {
      expr(e.operand());
    } else if (expr instanceof Expr.NamedExpr e) {
      expr(e.value());
      expr(e.target());
    } else if (expr instanceof Expr.Starred e) {
      expr(e.value());
    } else if (expr instanceof Expr.Await e) {
      expr(e.value());
    } else if (expr instanceof Expr.Yield e) {
      expr(e.value());
    } else if (expr instanceof Expr.YieldFrom e) {
      expr(e.value());
    } else if (expr instanceof Expr.JoinedStr e) {
      exprs(e.values());
    } else if (expr instanceof Expr.FormattedValue e) {
      expr(e.value());
      expr(e.formatSpec());
    } else if (!(expr instanceof Expr.Constant)) {
      throw new IllegalStateException(expr.toString());
    }
  }

  private void comprehension(
      Expr node, List<Comprehension> generators, Expr elt, @Nullable Expr value) {
    expr(generators.get(0).iter());
    in(
        table.scope(node),
        () -> {
          for (Comprehension generator : generators) {
            expr(generator.target());
            exprs(generator.ifs());
            if (generator != generators.get(0)) {
              expr(generator.iter());
            }
          }
          expr(elt);
          expr(value);
        });
  }

  private void pattern(org.foretrace.syntax.@Nullable Pattern pattern) {
    if (pattern instanceof org.foretrace.syntax.Pattern.MatchAs p) {
      pattern(p.pattern());
      capture(p.name(), p.range());
    } else if (pattern instanceof org.foretrace.syntax.Pattern.MatchStar p) {
      capture(p.name(), p.range());
    } else if (pattern instanceof org.foretrace.syntax.Pattern.MatchSequence p) {
      p.patterns().forEach(this::pattern);
    } else if (pattern instanceof org.foretrace.syntax.Pattern.MatchMapping p) {
      exprs(p.keys());
      p.patterns().forEach(this::pattern);
    } else if (pattern instanceof org.foretrace.syntax.Pattern.MatchClass p) {
      expr(p.cls());
      p.patterns().forEach(this::pattern);
      p.kwdPatterns().forEach(this::pattern);
    } else if (pattern instanceof org.foretrace.syntax.Pattern.MatchOr p) {
      p.patterns().forEach(this::pattern);
    } else if (pattern instanceof org.foretrace.syntax.Pattern.MatchValue p) {
      expr(p.value());
    }
  }

  private void capture(@Nullable String identifier, SourceRange range) {
    if (identifier != null) {
      name(identifier, range.end());
    }
  }
}
