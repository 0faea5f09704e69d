# SPDX-License-Identifier: Apache-2.0
"""Compares the scopes of Python files with the code objects that the reference CPython 3.13 compiles them to.

    python3 tools/check_scope.py CLASSPATH PATH...

runs org.foretrace.scope.ScopeDump with that class path over the files (and the .py files of folders), and prints where
names, cells, free variables, flags, warnings or errors differ. Not compared: the hidden variables of modules and
classes, how often a code object occurs (CPython copies `finally`), and code objects in code that CPython drops as dead.
"""
import pathlib
import re
import subprocess
import sys
import warnings

OPTIMIZED, GENERATOR, COROUTINE, ASYNC_GENERATOR, NESTED, VARARGS, VARKEYWORDS = 0x1, 0x20, 0x80, 0x200, 0x10, 0x4, 0x8
FLAGS = ((GENERATOR, "g"), (COROUTINE, "c"), (ASYNC_GENERATOR, "a"), (NESTED, "n"), (VARARGS, "*"), (VARKEYWORDS, "k"))


def describe(code):
    flags = "".join(letter for mask, letter in FLAGS if code.co_flags & mask)
    varnames = code.co_varnames if code.co_flags & OPTIMIZED else ()
    if code.co_name.startswith("<generic"):
        varnames = [name for name in varnames if name != ".defaults"]
    names = (",".join(part) for part in (varnames, code.co_cellvars, code.co_freevars))
    return "|".join((code.co_name, code.co_qualname, *names, flags))


def codes(code):
    yield describe(code)
    for const in code.co_consts:
        if hasattr(const, "co_code"):
            yield from codes(const)


def expected(text):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            lines = list(codes(compile(text, "m.py", "exec", dont_inherit=True)))
        except SyntaxError as e:
            lines = [f"! {e.msg} {e.lineno}:{e.offset}"]
    said = [f"w {w.lineno} {w.message}" for w in caught if not re.search("escape|invalid .* literal", str(w.message))]
    return said + lines


def main(class_path, *paths):
    files = []
    for path in map(pathlib.Path, paths):
        files += sorted(path.rglob("*.py")) if path.is_dir() else [path]
    texts = {}
    for file in files:
        try:
            texts[str(file)] = file.read_bytes().decode("utf-8")
        except UnicodeDecodeError:
            continue
    run = subprocess.run(
        ["java", "-cp", class_path, "org.foretrace.scope.ScopeDump"],
        input="\n".join(texts), capture_output=True, text=True, check=True)
    actual, current = {}, None
    for line in run.stdout.splitlines():
        if line.startswith("= "):
            current = actual.setdefault(line[2:], [])
        else:
            current.append(line)
    same = different = total = dropped = unparsed = 0
    for file, text in texts.items():
        want, got = sorted(expected(text)), sorted(actual.get(file, []))
        if got[:1] and got[0].startswith("!parser"):
            if not any(line.startswith("!") for line in want):
                print("parser refuses", file, got[0])
            unparsed += 1
            continue
        total += len(want)
        extra = {line for line in got if line[:2] not in ("w ", "! ")} - set(want)
        dropped += len(extra)
        warned = [[line for line in lines if line.startswith("w ")] for lines in (want, got)]
        if warned[0] == warned[1] and set(want) == set(got) - extra:
            same += 1
            continue
        different += 1
        print("differs", file)
        for line in [w for w in want if w not in got][:5]:
            print("   CPython:  ", line)
        for line in [g for g in got if g not in want][:5]:
            print("   Foretrace:", line)
    print(f"{same} files the same, {different} different, {total} code objects, {dropped} more in dead code, "
          f"{unparsed} files stop at the parser")
    return different != 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
