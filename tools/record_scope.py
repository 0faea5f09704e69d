# SPDX-License-Identifier: Apache-2.0
"""Records what CPython says of the snippets that the tests of org.foretrace.scope read.

    python3 tools/record_scope.py analyzer/src/test/resources/org/foretrace/scope

Run it with the reference CPython 3.13. It rewrites the two files in place: snippets stand between lines `---`, what
starts with `### ` is recorded.

bindings.txt marks each name with its binding, of the symtable module: xᴸ local, xᶜ cell, xᶠ free, xᴳ declared global,
xᵍ global. Comprehensions are scopes of their own there: the marks are recorded with a generator expression in the place
of each. Below the snippet stand its code objects: qualname | varnames | cellvars | freevars | flags.

errors.txt has the error or the warnings below each snippet. One that starts with `# notebook` is compiled with
top-level await allowed.
"""
import ast
import pathlib
import re
import symtable
import sys
import warnings

MARKS = {1: "\u1d38", 2: "\u1d33", 3: "\u1d4d", 4: "\u1da0", 5: "\u1d9c"}  # LOCAL, GLOBAL_EXPLICIT, .._IMPLICIT, FREE, CELL
OPTIMIZED = 0x1
FLAGS = ((0x20, "generator"), (0x80, "coroutine"), (0x200, "async generator"), (0x10, "nested"))


class Lazy(ast.NodeTransformer):
    """Makes each comprehension a generator expression, which CPython never inlines."""

    def lazy(self, node):
        self.generic_visit(node)
        elt = ast.Tuple([node.key, node.value], ast.Load()) if isinstance(node, ast.DictComp) else node.elt
        return ast.GeneratorExp(elt, node.generators)

    visit_ListComp = visit_SetComp = visit_DictComp = lazy


class Marker(ast.NodeVisitor):
    """Walks the tree in the order in which the symbol table opens scopes, and notes where which mark goes."""

    def __init__(self, source, future):
        self.lines = source.splitlines()
        self.source = source
        lazy = ast.unparse(ast.fix_missing_locations(Lazy().visit(ast.parse(source))))
        self.tables = [symtable.symtable(lazy, "m.py", "exec")]
        self.children = [iter(self.tables[0].get_children())]
        self.private = [None]
        self.future = future
        self.marks = []

    def enter(self, name, private=None):
        table = next(self.children[-1])
        assert table.get_name() == name, (table.get_name(), name)
        self.tables.append(table)
        self.children.append(iter(table.get_children()))
        self.private.append(private or self.private[-1])

    def leave(self):
        assert next(self.children.pop(), None) is None
        self.tables.pop()
        self.private.pop()

    def mark(self, name, line, byte):
        mangled = name
        private = self.private[-1]
        if private and name.startswith("__") and not name.endswith("__") and private.strip("_"):
            if not self.tables[-1].get_type().value.startswith("type param"):
                mangled = "_" + private.lstrip("_") + name
        scope = self.tables[-1].lookup(mangled)._Symbol__scope
        column = len(self.lines[line - 1].encode()[:byte].decode())
        self.marks.append((line, column, MARKS[scope]))

    def search(self, pattern, node, name):
        start = len("".join(line + "\n" for line in self.lines[:node.lineno - 1])) + node.col_offset
        found = re.compile(pattern + re.escape(name)).search(self.source, start)
        line = self.source.count("\n", 0, found.end()) + 1
        self.mark(name, line, found.end() - self.source.rfind("\n", 0, found.end()) - 1)

    def visit_all(self, *nodes):
        for node in nodes:
            if isinstance(node, list):
                self.visit_all(*node)
            elif node is not None:
                self.visit(node)

    def visit_Name(self, node):
        if node.id != "__debug__":
            self.mark(node.id, node.end_lineno, node.end_col_offset)

    def visit_arg(self, node):
        self.mark(node.arg, node.lineno, node.col_offset + len(node.arg))

    def arguments(self, a):
        self.visit_all(a.posonlyargs, a.args, a.vararg, a.kwonlyargs, a.kwarg)

    def visit_FunctionDef(self, node):
        self.search(r"def\s+", node, node.name)
        a = node.args
        self.visit_all(a.defaults, a.kw_defaults, node.decorator_list)
        if node.type_params:
            self.enter(node.name)
            self.visit_all(node.type_params)
        if not self.future:
            every = a.posonlyargs + a.args + [a.vararg, a.kwarg] + a.kwonlyargs
            self.visit_all([arg.annotation for arg in every if arg], node.returns)
        self.enter(node.name)
        self.arguments(a)
        self.visit_all(node.body)
        self.leave()
        if node.type_params:
            self.leave()

    visit_AsyncFunctionDef = visit_FunctionDef

    def visit_ClassDef(self, node):
        self.search(r"class\s+", node, node.name)
        self.visit_all(node.decorator_list)
        if node.type_params:
            self.enter(node.name)
            self.visit_all(node.type_params)
        self.visit_all(node.bases, node.keywords)
        self.enter(node.name, node.name)
        self.visit_all(node.body)
        self.leave()
        if node.type_params:
            self.leave()

    def visit_TypeAlias(self, node):
        self.visit(node.name)
        if node.type_params:
            self.enter(node.name.id)
            self.visit_all(node.type_params)
        self.enter(node.name.id)
        self.visit(node.value)
        self.leave()
        if node.type_params:
            self.leave()

    def type_param(self, node):
        stars = {"TypeVar": 0, "TypeVarTuple": 1, "ParamSpec": 2}[type(node).__name__]
        self.mark(node.name, node.lineno, node.col_offset + stars + len(node.name))
        for value in (getattr(node, "bound", None), node.default_value):
            if value is not None:
                self.enter(node.name)
                self.visit(value)
                self.leave()

    visit_TypeVar = visit_TypeVarTuple = visit_ParamSpec = type_param

    def visit_Lambda(self, node):
        self.visit_all(node.args.defaults, node.args.kw_defaults)
        self.enter("lambda")
        self.arguments(node.args)
        self.visit(node.body)
        self.leave()

    def comprehension(self, node):
        first, *rest = node.generators
        self.visit(first.iter)
        self.enter("genexpr")
        self.visit_all(first.target, first.ifs)
        for generator in rest:
            self.visit_all(generator.target, generator.iter, generator.ifs)
        if isinstance(node, ast.DictComp):
            self.visit_all(node.key, node.value)
        else:
            self.visit(node.elt)
        self.leave()

    visit_ListComp = visit_SetComp = visit_DictComp = visit_GeneratorExp = comprehension

    def visit_AnnAssign(self, node):
        self.visit_all(node.target, None if self.future else node.annotation, node.value)

    def visit_alias(self, node):
        if node.asname:
            self.mark(node.asname, node.end_lineno, node.end_col_offset)
        elif node.name != "*":
            first = node.name.partition(".")[0]
            self.mark(first, node.lineno, node.col_offset + len(first))

    def visit_ExceptHandler(self, node):
        self.visit_all(node.type)
        if node.name:
            self.search(r"\bas\s+", node, node.name)
        self.visit_all(node.body)

    def capture(self, node):
        self.generic_visit(node)
        if node.name:
            self.mark(node.name, node.end_lineno, node.end_col_offset)

    visit_MatchAs = visit_MatchStar = capture


def marked(source):
    marker = Marker(source, "import annotations" in source)
    marker.visit(ast.parse(source))
    lines = source.splitlines()
    for line, column, mark in sorted(marker.marks, reverse=True):
        lines[line - 1] = lines[line - 1][:column] + mark + lines[line - 1][column:]
    return "\n".join(lines)


def codes(code):
    varnames = code.co_varnames if code.co_flags & OPTIMIZED else ()
    if code.co_name.startswith("<generic"):
        varnames = [name for name in varnames if name != ".defaults"]
    names = (" ".join(part) for part in (varnames, code.co_cellvars, code.co_freevars))
    flags = " ".join(word for mask, word in FLAGS if code.co_flags & mask)
    yield " | ".join((code.co_qualname, *names, flags)).rstrip(" |")
    for const in code.co_consts:
        if hasattr(const, "co_code"):
            yield from codes(const)


def bindings(snippet):
    source = "".join(c for c in snippet if c not in MARKS.values())
    return [marked(source)] + sorted(set(codes(compile(source, "m.py", "exec", dont_inherit=True))))


def errors(snippet):
    flags = ast.PyCF_ALLOW_TOP_LEVEL_AWAIT if snippet.startswith("# notebook") else 0
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            compile(snippet, "m.py", "exec", flags, dont_inherit=True)
            result = ["ok"]
        except SyntaxError as e:
            result = [f"{e.lineno}:{e.offset}-{e.end_lineno}:{e.end_offset or 0} {e.msg}"]
    return [snippet] + [f"warning {w.lineno} {w.message}" for w in caught] + result


def record(path, what):
    chunks = []
    for chunk in path.read_text("utf-8").removesuffix("\n").split("\n---\n"):
        snippet = "\n".join(line for line in chunk.split("\n") if not line.startswith("### "))
        first, *rest = what(snippet)
        chunks.append("\n".join([first] + ["### " + line for line in rest]))
    path.write_text("\n---\n".join(chunks) + "\n", "utf-8")
    print(f"{path.name}: {len(chunks)} snippets")


if __name__ == "__main__":
    folder = pathlib.Path(sys.argv[1])
    record(folder / "bindings.txt", bindings)
    record(folder / "errors.txt", errors)
