# SPDX-License-Identifier: Apache-2.0
"""Records what CPython's parser makes of the inputs of the tests of org.foretrace.syntax.

    python3 tools/record_ast.py analyzer/src/test/resources/org/foretrace/syntax

Run it with the reference CPython 3.13. Beside each trees/*.py it writes

- .ast, the indented ast.dump, and
- .places, a line for each top-level statement with the attributes that say where its nodes are; columns are counted
  in code points, not in CPython's UTF-8 bytes.

In invalid.txt and warnings.txt, snippets stand between lines `---`; below each, lines that start with `### ` are
rewritten: the error with its place, or the warnings. Errors are those of a file that is run, which knows no column of
its end.
"""
import ast
import pathlib
import sys
import warnings


def code_points(tree, source):
    lines = source.encode().split(b"\n")
    for node in ast.walk(tree):
        if hasattr(node, "col_offset"):
            node.col_offset = len(lines[node.lineno - 1][: node.col_offset].decode())
            node.end_col_offset = len(lines[node.end_lineno - 1][: node.end_col_offset].decode())


def record_trees(folder):
    for path in sorted(folder.glob("*.py")):
        source = path.read_bytes().decode().replace("\r\n", "\n")
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            tree = ast.parse(source)
        path.with_suffix(".ast").write_text(ast.dump(tree, indent=2) + "\n", "utf-8")
        code_points(tree, source)
        lines = [ast.dump(ast.Module([stmt], []), include_attributes=True) + "\n" for stmt in tree.body]
        path.with_suffix(".places").write_text("".join(lines), "utf-8")


def said(source):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            ast.parse(source)
            result = []
        except SyntaxError as e:
            column = 0 if e.end_offset == -1 and at_end(e, source) else e.offset
            result = [f"{e.lineno}:{column}-{e.end_lineno}:{e.end_offset} {type(e).__name__}: {e.msg}"]
    return [f"warning {w.lineno} {w.message}" for w in caught] + (result or ["ok"])


def at_end(e, source):
    lines = source.split("\n")
    if "EOF" in e.msg:
        return lines[e.lineno - 1].strip() == "\\"
    return e.offset > len(lines[e.lineno - 1]) and "unindent" not in e.msg


def record_snippets(path):
    chunks = path.read_text("utf-8").split("---\n")
    out = []
    for chunk in chunks:
        source = "".join(line for line in chunk.splitlines(True) if not line.startswith("### "))
        out.append(source + "".join(f"### {line}\n" for line in said(source)))
    path.write_text("---\n".join(out), "utf-8")


def main():
    folder = pathlib.Path(sys.argv[1])
    assert sys.version_info[:2] == (3, 13), sys.version
    record_trees(folder / "trees")
    for name in ("invalid.txt", "warnings.txt"):
        record_snippets(folder / name)


main()
