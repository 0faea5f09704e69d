// SPDX-License-Identifier: Apache-2.0
package org.foretrace.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.foretrace.source.SourceFile;
import org.foretrace.source.SourceRange;
import org.jspecify.annotations.Nullable;

/**
 * The tree as text, exactly as CPython's {@code ast.dump} writes its own; columns are in code
 * points.
 */
public final class AstDump {
  private final @Nullable SourceFile source;

  private AstDump(@Nullable SourceFile source) {
    this.source = source;
  }

  /**
   * What {@code ast.dump(tree, indent=indent)} gives; on one line if {@code indent} is negative.
   */
  public static String dump(Module module, int indent) {
    return new AstDump(null).module(module).format(indent);
  }

  /** What {@code ast.dump(tree, include_attributes=True, indent=indent)} gives. */
  public static String dumpWithPlaces(Module module, SourceFile source, int indent) {
    return new AstDump(source).module(module).format(indent);
  }

  private DumpNode module(Module module) {
    return new DumpNode("Module").list("body", module.body(), this::stmt);
  }

  /** Adds the attributes of a node. */
  private DumpNode at(DumpNode node, SourceRange range) {
    if (source != null) {
      node.number("lineno", source.line(range.start()));
      node.number("col_offset", source.column(range.start()) - 1);
      node.number("end_lineno", source.line(range.end()));
      node.number("end_col_offset", source.column(range.end()) - 1);
    }
    return node;
  }

  private DumpNode stmt(Stmt s) {
    return at(compound(s), s.range());
  }

  private DumpNode compound(Stmt s) {
    if (s instanceof Stmt.FunctionDef f) {
      return new DumpNode(f.isAsync() ? "AsyncFunctionDef" : "FunctionDef")
          .text("name", f.name())
          .node("args", arguments(f.args()))
          .list("body", f.body(), this::stmt)
          .list("decorator_list", f.decoratorList(), this::expr)
          .node("returns", optional(f.returns()))
          .list("type_params", f.typeParams(), this::typeParam);
    }
    if (s instanceof Stmt.ClassDef c) {
      return new DumpNode("ClassDef")
          .text("name", c.name())
          .list("bases", c.bases(), this::expr)
          .list("keywords", c.keywords(), this::keyword)
          .list("body", c.body(), this::stmt)
          .list("decorator_list", c.decoratorList(), this::expr)
          .list("type_params", c.typeParams(), this::typeParam);
    }
    if (s instanceof Stmt.For f) {
      return new DumpNode(f.isAsync() ? "AsyncFor" : "For")
          .node("target", expr(f.target()))
          .node("iter", expr(f.iter()))
          .list("body", f.body(), this::stmt)
          .list("orelse", f.orelse(), this::stmt);
    }
    if (s instanceof Stmt.While w) {
      return new DumpNode("While")
          .node("test", expr(w.test()))
          .list("body", w.body(), this::stmt)
          .list("orelse", w.orelse(), this::stmt);
    }
    if (s instanceof Stmt.If i) {
      return new DumpNode("If")
          .node("test", expr(i.test()))
          .list("body", i.body(), this::stmt)
          .list("orelse", i.orelse(), this::stmt);
    }
    if (s instanceof Stmt.With w) {
      return new DumpNode(w.isAsync() ? "AsyncWith" : "With")
          .list("items", w.items(), this::withItem)
          .list("body", w.body(), this::stmt);
    }
    if (s instanceof Stmt.Match m) {
      return new DumpNode("Match")
          .node("subject", expr(m.subject()))
          .list("cases", m.cases(), this::matchCase);
    }
    if (s instanceof Stmt.Try t) {
      return new DumpNode(t.isStar() ? "TryStar" : "Try")
          .list("body", t.body(), this::stmt)
          .list("handlers", t.handlers(), this::handler)
          .list("orelse", t.orelse(), this::stmt)
          .list("finalbody", t.finalbody(), this::stmt);
    }
    return simple(s);
  }

  private DumpNode simple(Stmt s) {
    if (s instanceof Stmt.ExprStmt e) {
      return new DumpNode("Expr").node("value", expr(e.value()));
    }
    if (s instanceof Stmt.Assign a) {
      return new DumpNode("Assign")
          .list("targets", a.targets(), this::expr)
          .node("value", expr(a.value()));
    }
    if (s instanceof Stmt.AugAssign a) {
      return new DumpNode("AugAssign")
          .node("target", expr(a.target()))
          .node("op", new DumpNode(name(a.op())))
          .node("value", expr(a.value()));
    }
    if (s instanceof Stmt.AnnAssign a) {
      return new DumpNode("AnnAssign")
          .node("target", expr(a.target()))
          .node("annotation", expr(a.annotation()))
          .node("value", optional(a.value()))
          .number("simple", a.simple() ? 1 : 0);
    }
    if (s instanceof Stmt.Return r) {
      return new DumpNode("Return").node("value", optional(r.value()));
    }
    if (s instanceof Stmt.Delete d) {
      return new DumpNode("Delete").list("targets", d.targets(), this::expr);
    }
    if (s instanceof Stmt.Raise r) {
      return new DumpNode("Raise")
          .node("exc", optional(r.exc()))
          .node("cause", optional(r.cause()));
    }
    if (s instanceof Stmt.Assert a) {
      return new DumpNode("Assert").node("test", expr(a.test())).node("msg", optional(a.msg()));
    }
    return declaration(s);
  }

  private DumpNode declaration(Stmt s) {
    if (s instanceof Stmt.Import i) {
      return new DumpNode("Import").list("names", i.names(), this::alias);
    }
    if (s instanceof Stmt.ImportFrom i) {
      return new DumpNode("ImportFrom")
          .text("module", i.module())
          .list("names", i.names(), this::alias)
          .number("level", i.level());
    }
    if (s instanceof Stmt.Global g) {
      return new DumpNode("Global").texts("names", g.names());
    }
    if (s instanceof Stmt.Nonlocal n) {
      return new DumpNode("Nonlocal").texts("names", n.names());
    }
    if (s instanceof Stmt.TypeAlias t) {
      return new DumpNode("TypeAlias")
          .node("name", expr(t.name()))
          .list("type_params", t.typeParams(), this::typeParam)
          .node("value", expr(t.value()));
    }
    return new DumpNode(s.getClass().getSimpleName());
  }

  private @Nullable DumpNode optional(@Nullable Expr e) {
    return e == null ? null : expr(e);
  }

  private DumpNode expr(Expr e) {
    return at(operation(e), e.range());
  }

  private DumpNode operation(Expr e) {
    if (e instanceof Expr.BoolOp b) {
      return new DumpNode("BoolOp")
          .node("op", new DumpNode(b.op() == BoolOperator.AND ? "And" : "Or"))
          .list("values", b.values(), this::expr);
    }
    if (e instanceof Expr.NamedExpr n) {
      return new DumpNode("NamedExpr")
          .node("target", expr(n.target()))
          .node("value", expr(n.value()));
    }
    if (e instanceof Expr.BinOp b) {
      return new DumpNode("BinOp")
          .node("left", expr(b.left()))
          .node("op", new DumpNode(name(b.op())))
          .node("right", expr(b.right()));
    }
    if (e instanceof Expr.UnaryOp u) {
      return new DumpNode("UnaryOp")
          .node("op", new DumpNode(name(u.op())))
          .node("operand", expr(u.operand()));
    }
    if (e instanceof Expr.Lambda l) {
      return new DumpNode("Lambda").node("args", arguments(l.args())).node("body", expr(l.body()));
    }
    if (e instanceof Expr.IfExp i) {
      return new DumpNode("IfExp")
          .node("test", expr(i.test()))
          .node("body", expr(i.body()))
          .node("orelse", expr(i.orelse()));
    }
    if (e instanceof Expr.Compare c) {
      return new DumpNode("Compare")
          .node("left", expr(c.left()))
          .list("ops", c.ops(), op -> new DumpNode(name(op)))
          .list("comparators", c.comparators(), this::expr);
    }
    if (e instanceof Expr.Await a) {
      return new DumpNode("Await").node("value", expr(a.value()));
    }
    if (e instanceof Expr.Yield y) {
      return new DumpNode("Yield").node("value", optional(y.value()));
    }
    if (e instanceof Expr.YieldFrom y) {
      return new DumpNode("YieldFrom").node("value", expr(y.value()));
    }
    return display(e);
  }

  private DumpNode display(Expr e) {
    if (e instanceof Expr.Dict d) {
      return new DumpNode("Dict")
          .optionals("keys", d.keys(), this::expr)
          .list("values", d.values(), this::expr);
    }
    if (e instanceof Expr.SetExpr s) {
      return new DumpNode("Set").list("elts", s.elts(), this::expr);
    }
    if (e instanceof Expr.ListComp c) {
      return comprehension("ListComp", c.elt(), c.generators());
    }
    if (e instanceof Expr.SetComp c) {
      return comprehension("SetComp", c.elt(), c.generators());
    }
    if (e instanceof Expr.GeneratorExp c) {
      return comprehension("GeneratorExp", c.elt(), c.generators());
    }
    if (e instanceof Expr.DictComp c) {
      return new DumpNode("DictComp")
          .node("key", expr(c.key()))
          .node("value", expr(c.value()))
          .list("generators", c.generators(), this::generator);
    }
    if (e instanceof Expr.ListExpr l) {
      return new DumpNode("List").list("elts", l.elts(), this::expr).node("ctx", context(l.ctx()));
    }
    if (e instanceof Expr.TupleExpr t) {
      return new DumpNode("Tuple").list("elts", t.elts(), this::expr).node("ctx", context(t.ctx()));
    }
    if (e instanceof Expr.FormattedValue f) {
      return new DumpNode("FormattedValue")
          .node("value", expr(f.value()))
          .number("conversion", f.conversion() == 0 ? -1 : f.conversion())
          .node("format_spec", optional(f.formatSpec()));
    }
    if (e instanceof Expr.JoinedStr j) {
      return new DumpNode("JoinedStr").list("values", j.values(), this::expr);
    }
    return primary(e);
  }

  private DumpNode primary(Expr e) {
    if (e instanceof Expr.Constant c) {
      return new DumpNode("Constant")
          .raw("value", LiteralText.repr(c.value()))
          .text("kind", c.unicodePrefix() ? "u" : null);
    }
    if (e instanceof Expr.Name n) {
      return new DumpNode("Name").text("id", n.id()).node("ctx", context(n.ctx()));
    }
    if (e instanceof Expr.Attribute a) {
      return new DumpNode("Attribute")
          .node("value", expr(a.value()))
          .text("attr", a.attr())
          .node("ctx", context(a.ctx()));
    }
    if (e instanceof Expr.Subscript s) {
      return new DumpNode("Subscript")
          .node("value", expr(s.value()))
          .node("slice", expr(s.slice()))
          .node("ctx", context(s.ctx()));
    }
    if (e instanceof Expr.Starred s) {
      return new DumpNode("Starred").node("value", expr(s.value())).node("ctx", context(s.ctx()));
    }
    if (e instanceof Expr.Call c) {
      return new DumpNode("Call")
          .node("func", expr(c.func()))
          .list("args", c.args(), this::expr)
          .list("keywords", c.keywords(), this::keyword);
    }
    if (e instanceof Expr.Slice s) {
      return new DumpNode("Slice")
          .node("lower", optional(s.lower()))
          .node("upper", optional(s.upper()))
          .node("step", optional(s.step()));
    }
    throw new IllegalStateException(e.getClass().getName());
  }

  private DumpNode comprehension(String name, Expr element, List<Comprehension> generators) {
    return new DumpNode(name)
        .node("elt", expr(element))
        .list("generators", generators, this::generator);
  }

  private DumpNode generator(Comprehension c) {
    return new DumpNode("comprehension")
        .node("target", expr(c.target()))
        .node("iter", expr(c.iter()))
        .list("ifs", c.ifs(), this::expr)
        .number("is_async", c.isAsync() ? 1 : 0);
  }

  private static DumpNode context(ExprContext ctx) {
    return new DumpNode(
        switch (ctx) {
          case LOAD -> "Load";
          case STORE -> "Store";
          case DEL -> "Del";
        });
  }

  /** ADD to Add, NOT_EQ to NotEq, L_SHIFT to LShift. */
  private static String name(Enum<?> op) {
    StringBuilder out = new StringBuilder();
    for (String word : op.name().split("_", -1)) {
      out.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
    }
    return out.toString();
  }

  private DumpNode arguments(Arguments a) {
    List<@Nullable Expr> kwDefaults = new ArrayList<>();
    a.kwonlyargs().forEach(arg -> kwDefaults.add(arg.defaultValue()));
    List<@Nullable Expr> defaults = new ArrayList<>();
    List<Arg> positional = new ArrayList<>(a.posonlyargs());
    positional.addAll(a.args());
    for (Arg arg : positional) {
      if (arg.defaultValue() != null) {
        defaults.add(arg.defaultValue());
      }
    }
    return new DumpNode("arguments")
        .list("posonlyargs", a.posonlyargs(), this::arg)
        .list("args", a.args(), this::arg)
        .node("vararg", a.vararg() == null ? null : arg(a.vararg()))
        .list("kwonlyargs", a.kwonlyargs(), this::arg)
        .optionals("kw_defaults", kwDefaults, this::expr)
        .node("kwarg", a.kwarg() == null ? null : arg(a.kwarg()))
        .optionals("defaults", defaults, this::expr);
  }

  private DumpNode arg(Arg a) {
    DumpNode node =
        new DumpNode("arg").text("arg", a.arg()).node("annotation", optional(a.annotation()));
    return at(node, a.range());
  }

  private DumpNode keyword(Keyword k) {
    return at(
        new DumpNode("keyword").text("arg", k.arg()).node("value", expr(k.value())), k.range());
  }

  private DumpNode alias(Alias a) {
    return at(new DumpNode("alias").text("name", a.name()).text("asname", a.asname()), a.range());
  }

  private DumpNode withItem(WithItem w) {
    return new DumpNode("withitem")
        .node("context_expr", expr(w.contextExpr()))
        .node("optional_vars", optional(w.optionalVars()));
  }

  private DumpNode handler(ExceptHandler h) {
    DumpNode node =
        new DumpNode("ExceptHandler")
            .node("type", optional(h.type()))
            .text("name", h.name())
            .list("body", h.body(), this::stmt);
    return at(node, h.range());
  }

  private DumpNode typeParam(TypeParam p) {
    DumpNode node =
        switch (p.kind()) {
          case TYPE_VAR ->
              new DumpNode("TypeVar").text("name", p.name()).node("bound", optional(p.bound()));
          case TYPE_VAR_TUPLE -> new DumpNode("TypeVarTuple").text("name", p.name());
          case PARAM_SPEC -> new DumpNode("ParamSpec").text("name", p.name());
        };
    return at(node.node("default_value", optional(p.defaultValue())), p.range());
  }

  private DumpNode matchCase(MatchCase c) {
    return new DumpNode("match_case")
        .node("pattern", pattern(c.pattern()))
        .node("guard", optional(c.guard()))
        .list("body", c.body(), this::stmt);
  }

  private DumpNode pattern(Pattern p) {
    return at(patternNode(p), p.range());
  }

  private DumpNode patternNode(Pattern p) {
    if (p instanceof Pattern.MatchValue v) {
      return new DumpNode("MatchValue").node("value", expr(v.value()));
    }
    if (p instanceof Pattern.MatchSingleton s) {
      return new DumpNode("MatchSingleton").raw("value", LiteralText.repr(s.value()));
    }
    if (p instanceof Pattern.MatchSequence s) {
      return new DumpNode("MatchSequence").list("patterns", s.patterns(), this::pattern);
    }
    if (p instanceof Pattern.MatchMapping m) {
      return new DumpNode("MatchMapping")
          .list("keys", m.keys(), this::expr)
          .list("patterns", m.patterns(), this::pattern)
          .text("rest", m.rest());
    }
    if (p instanceof Pattern.MatchClass c) {
      return new DumpNode("MatchClass")
          .node("cls", expr(c.cls()))
          .list("patterns", c.patterns(), this::pattern)
          .texts("kwd_attrs", c.kwdAttrs())
          .list("kwd_patterns", c.kwdPatterns(), this::pattern);
    }
    if (p instanceof Pattern.MatchStar s) {
      return new DumpNode("MatchStar").text("name", s.name());
    }
    if (p instanceof Pattern.MatchAs a) {
      return new DumpNode("MatchAs")
          .node("pattern", a.pattern() == null ? null : pattern(a.pattern()))
          .text("name", a.name());
    }
    return new DumpNode("MatchOr")
        .list("patterns", ((Pattern.MatchOr) p).patterns(), this::pattern);
  }
}
