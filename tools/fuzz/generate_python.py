# SPDX-License-Identifier: Apache-2.0
"""Random programs without asyncio: arithmetic, text, containers, classes, exceptions, generators, formatting.

    tools/fuzz/generate_python.py SEED      prints one program
"""
import random
import sys

HEADER = '''def show(label, thunk):
    try:
        print(label, repr(thunk()))
    except Exception as error:
        print(label, type(error).__name__, error)
'''
WORDS = ("", "a", "abc", "Hello", "it's", "x,y,z", "  pad ", "42", "-7", "3.5", "é€", "line\\nbreak", "UPPER", "tab\\t", "aaa", "%s", "{}")
INTS = ("0", "1", "-1", "2", "3", "7", "-13", "10", "42", "255", "1000", "(2**31)", "(-2**63)", "(10**18)", "(2**70)", "True", "False")
FLOATS = ("0.0", "0.5", "-1.5", "3.14159", "1e10", "1e-7", "2.675", "0.1", "1e16", "1e22", "123456.789", "float('inf')", "-0.0", "float('nan')")
SPECS = ("", "d", "5", "<8", ">8", "^9", "08", "+", ",", ".2f", "10.3f", "e", ".3g", "x", "#x", "b", "%", "s", ".3", "*^12", "_", "c", "+.1e", "z.1f", "=+9", "n")


class Generator:
    def __init__(self, seed):
        self.random = random.Random(f"python {seed}")
        self.names = {"int": [], "float": [], "str": [], "list": [], "dict": [], "tuple": []}
        self.counter = 0

    def pick(self, *options):
        return self.random.choice(options)

    def fresh(self, prefix):
        self.counter += 1
        return f"{prefix}{self.counter}"

    # -- expressions of a kind --

    def any(self, depth=0):
        return getattr(self, self.pick("int", "int", "float", "str", "str", "list", "dict", "tuple", "bool", "none"))(depth)

    def none(self, depth=0):
        return self.pick("None", "...", "set()", "b'ab'", "range(5)", "1j", "(x for x in [])" if False else "frozenset({1})")

    def int(self, depth=0):
        if self.names["int"] and self.random.random() < 0.3:
            return self.pick(*self.names["int"])
        if depth > 2 or self.random.random() < 0.3:
            return self.pick(*INTS)
        d = depth + 1
        kind = self.random.randint(0, 13)
        if kind <= 4:
            return f"({self.int(d)} {self.pick('+', '-', '*', '//', '%', '&', '|', '^')} {self.int(d)})"
        if kind == 5:
            return f"({self.int(d)} {self.pick('<<', '>>')} {self.random.randint(0, 9)})"
        if kind == 6:
            return f"({self.pick(*INTS[:14])} ** {self.random.randint(-1, 6)})"
        if kind == 7:
            return f"len({self.pick(self.str, self.list, self.dict, self.tuple)(d)})"
        if kind == 8:
            return f"int({self.pick(self.float, self.str, self.int)(d)})"
        if kind == 9:
            return f"{self.pick('abs', 'round', '-', '~', 'hash')}({self.int(d)})"
        if kind == 10:
            return f"({self.str(d)}).{self.pick('find', 'count', 'index', 'rfind')}({self.str(d)})"
        if kind == 11:
            return f"({self.list(d)})[{self.random.randint(-2, 3)}]"
        if kind == 12:
            return f"sum({self.ints(d)})"
        return f"({self.int(d)} if {self.bool(d)} else {self.int(d)})"

    def ints(self, depth=0):
        return "[" + ", ".join(self.int(depth + 1) for _ in range(self.random.randint(0, 4))) + "]"

    def float(self, depth=0):
        if self.names["float"] and self.random.random() < 0.3:
            return self.pick(*self.names["float"])
        if depth > 2 or self.random.random() < 0.3:
            return self.pick(*FLOATS)
        d = depth + 1
        kind = self.random.randint(0, 6)
        if kind <= 2:
            return f"({self.float(d)} {self.pick('+', '-', '*', '/', '//', '%')} {self.pick(self.float, self.int)(d)})"
        if kind == 3:
            return f"({self.int(d)} / {self.int(d)})"
        if kind == 4:
            return f"round({self.float(d)}, {self.random.randint(-2, 4)})"
        if kind == 5:
            return f"float({self.pick(self.str, self.int)(d)})"
        return f"({self.float(d)} ** {self.pick('2', '0.5', '-1', '3')})"

    def str(self, depth=0):
        if self.names["str"] and self.random.random() < 0.3:
            return self.pick(*self.names["str"])
        if depth > 2 or self.random.random() < 0.25:
            return '"' + self.pick(*WORDS) + '"'
        d = depth + 1
        kind = self.random.randint(0, 13)
        if kind == 0:
            return f"({self.str(d)} + {self.str(d)})"
        if kind == 1:
            return f"({self.str(d)} * {self.random.randint(-1, 3)})"
        if kind == 2:
            return f"({self.str(d)}).{self.pick('upper', 'lower', 'title', 'strip', 'capitalize', 'swapcase', 'casefold', 'lstrip')}()"
        if kind == 3:
            return f"({self.str(d)}).replace({self.str(d)}, {self.str(d)})"
        if kind == 4:
            return f"({self.str(d)})[{self.slice()}]"
        if kind == 5:
            return f"format({self.any(d)}, {self.pick(*SPECS)!r})"
        if kind == 6:
            return f"{self.pick('str', 'repr', 'ascii')}({self.any(d)})"
        if kind == 7:
            return f"({self.str(d)}).{self.pick('center', 'ljust', 'rjust', 'zfill')}({self.random.randint(0, 9)})"
        if kind == 8:
            return f"({self.str(d)}).join({self.pick(self.strs, self.str, self.list)(d)})"
        if kind == 9:
            inner = self.any(3).replace('"', "'").replace("\\n", "")
            if "'it's'" in inner:
                inner = "'its'"
            return 'f"<{ ' + inner + self.pick("", "!r", "!s", ":" + self.pick(*SPECS)) + '}>"'
        if kind == 10:
            return f"{self.pick('bin', 'hex', 'oct', 'chr')}({self.int(d)})"
        if kind == 11:
            return f'"{self.pick("%d", "%s", "%5.2f", "%x", "%-6s|", "%r", "%c", "%e", "%05d")}" % ({self.any(d)},)'
        if kind == 12:
            return f'"{self.pick("{}", "{:>8}", "{!r}", "{0}{0}", "{:.2f}", "{:,}", "{a}", "{0[0]}")}".format({self.any(d)})'
        return f"({self.list(d)}).__repr__()"

    def strs(self, depth=0):
        return "[" + ", ".join(self.str(depth + 1) for _ in range(self.random.randint(0, 3))) + "]"

    def slice(self):
        def part():
            return self.pick("", "", "0", "1", "2", "-1", "-3", "5")
        return f"{part()}:{part()}" + self.pick("", "", ":2", ":-1", ":-2")

    def list(self, depth=0):
        if self.names["list"] and self.random.random() < 0.3:
            return self.pick(*self.names["list"])
        if depth > 2 or self.random.random() < 0.25:
            return "[" + ", ".join(self.any(3) for _ in range(self.random.randint(0, 3))) + "]"
        d = depth + 1
        kind = self.random.randint(0, 11)
        if kind == 0:
            return f"({self.list(d)} + {self.list(d)})"
        if kind == 1:
            return f"({self.list(d)})[{self.slice()}]"
        if kind == 2:
            return f"sorted({self.pick(self.ints, self.strs, self.list, self.str)(d)}, reverse={self.bool(d)})"
        if kind == 3:
            return f"[{self.pick('x', 'x * 2', 'str(x)', '(x, 1)', 'not x')} for x in {self.iterable(d)} {self.pick('', 'if x')}]"
        if kind == 4:
            return f"({self.str(d)}).{self.pick('split()', 'splitlines()', 'split(%s)' % repr(self.pick(',', 'a', ' ')), 'partition(%s)' % repr('a'), 'rsplit(None, 1)')}"
        if kind == 5:
            return f"list({self.iterable(d)})"
        if kind == 6:
            return f"list(zip({self.iterable(d)}, {self.iterable(d)}))"
        if kind == 7:
            return f"list(map({self.pick('str', 'repr', 'bool', 'type', 'int')}, {self.iterable(d)}))"
        if kind == 8:
            return f"list(enumerate({self.iterable(d)}))"
        if kind == 9:
            return f"list(({self.dict(d)}).{self.pick('items', 'keys', 'values')}())"
        if kind == 10:
            return f"({self.list(d)} * {self.random.randint(0, 2)})"
        return f"list(reversed({self.pick(self.list, self.str, self.tuple)(d)}))"

    def iterable(self, depth=0):
        return self.pick(self.list, self.str, self.tuple, self.dict, lambda d: f"range({self.random.randint(-1, 5)})")(depth)

    def dict(self, depth=0):
        if self.names["dict"] and self.random.random() < 0.3:
            return self.pick(*self.names["dict"])
        if depth > 1 or self.random.random() < 0.5:
            return "{" + ", ".join(f"{self.pick(self.int, self.str, self.float)(3)}: {self.any(3)}" for _ in range(self.random.randint(0, 3))) + "}"
        d = depth + 1
        return self.pick(f"({self.dict(d)} | {self.dict(d)})", f"dict.fromkeys({self.iterable(d)})", f"{{x: i for i, x in enumerate({self.iterable(d)})}}", f"dict(a={self.any(d)}, b={self.any(d)})")

    def tuple(self, depth=0):
        if depth > 1 or self.random.random() < 0.5:
            return "(" + "".join(self.any(3) + ", " for _ in range(self.random.randint(0, 3))) + ")"
        d = depth + 1
        return self.pick(f"tuple({self.iterable(d)})", f"divmod({self.int(d)}, {self.int(d)})", f"({self.tuple(d)} + {self.tuple(d)})", f"({self.tuple(d)})[{self.slice()}]")

    def bool(self, depth=0):
        if depth > 2 or self.random.random() < 0.2:
            return self.pick("True", "False")
        d = depth + 1
        op = self.pick("<", "<=", ">", ">=", "==", "!=")
        return self.pick(f"({self.any(d)} {op} {self.any(d)})", f"({self.int(d)} {op} {self.pick(self.int, self.float)(d)})", f"({self.str(d)} {op} {self.str(d)})",
                         f"(not {self.any(d)})", f"({self.any(d)} {self.pick('and', 'or')} {self.any(d)})", f"({self.any(d)} {self.pick('in', 'not in')} {self.iterable(d)})",
                         f"isinstance({self.any(d)}, {self.pick('int', 'str', '(int, float)', 'object', 'list | None')})", f"{self.pick('any', 'all')}({self.iterable(d)})",
                         f"({self.str(d)}).{self.pick('isdigit()', 'isalpha()', 'isupper()', 'isspace()', 'isidentifier()', 'startswith(%s)' % repr('a'), 'isnumeric()')}", f"({self.int(d)} < {self.int(d)} < {self.int(d)})")

    # -- statements --

    def statement(self):
        return self.pick(self.show, self.show, self.show, self.assign, self.assign, self.mutate, self.function, self.klass,
                         self.generator, self.errors, self.loop, self.match, self.closure)()

    def show(self):
        return [f'show("{self.fresh("s")}", lambda: {self.any()})']

    def assign(self):
        kind = self.pick("int", "float", "str", "list", "dict")
        name = self.fresh(kind[0])
        lines = ["try:", f"    {name} = {getattr(self, kind)()}", "except Exception as error:",
                 f'    print("{name}", type(error).__name__, error)', f"    {name} = {dict(int='3', float='2.5', str=repr('text'), list='[3, 1, 2]', dict=repr({'k': 1}))[kind]}"]
        self.names[kind].append(name)
        return lines + [f'print("{name}", {name})'] if self.random.random() < 0.5 else lines

    def mutate(self):
        if not self.names["list"]:
            return self.assign()
        name = self.pick(*self.names["list"])
        call = self.pick(f"append({self.any(2)})", f"extend({self.iterable(2)})", f"insert({self.random.randint(-3, 3)}, {self.any(2)})", "pop()", f"pop({self.random.randint(-2, 2)})",
                         f"remove({self.any(2)})", "sort()", "sort(key=str)", "reverse()", "clear()", f"index({self.any(2)})", f"count({self.any(2)})")
        lines = [f'show("{self.fresh("m")}", lambda: {name}.{call})', f"print({name})"]
        if self.random.random() < 0.3:
            lines += ["try:", f"    {name}[{self.slice()}] = {self.iterable(2)}", "except Exception as error:", "    print(type(error).__name__, error)", f"print({name})"]
        return lines

    def function(self):
        name = self.fresh("f")
        parameters = self.pick("a, b=2", "*args", "a, /, b=1, *, c=3", "a, **kw", "a=1, *rest, k=None, **kw")
        calls = self.pick("1", "1, 2", "1, 2, 3", "", "a=5", "1, b=4", "1, c=9", "*[1, 2]", "**{'a': 1}", "1, k=2, z=3")
        return [f"def {name}({parameters}):", f'    """Doc."""', "    return sorted(locals().items(), key=lambda pair: pair[0])", f'show("{name}", lambda: {name}({calls}))']

    def klass(self):
        name = self.fresh("C")
        value = self.any(2)
        lines = [f"class {name}:", f"    shared = [{self.int(2)}]" if self.random.random() < 0.5 else "    pass", "    def __init__(self, v):", "        self.v = v"]
        for method, body in self.random.sample([("__repr__(self)", f'return f"{name}({{self.v!r}})"'), ("__eq__(self, other)", "return isinstance(other, type(self)) and self.v == other.v"),
                                                ("__lt__(self, other)", "return repr(self.v) < repr(other.v)"), ("__add__(self, other)", f"return {name}((self.v, other))"),
                                                ("__len__(self)", "return len(str(self.v))"), ("__getitem__(self, key)", "return str(self.v)[key]"), ("__call__(self, *a)", "return a"),
                                                ("__bool__(self)", "return bool(self.v)"), ("__contains__(self, item)", "return item == self.v"), ("__iter__(self)", "yield self.v"),
                                                ("__str__(self)", 'return f"<{self.v}>"'), ("__hash__(self)", "return 5"), ("__getattr__(self, name)", "return name.upper()"),
                                                ("__format__(self, spec)", 'return f"[{spec}]"')], self.random.randint(2, 6)):
            lines += [f"    def {method}:", f"        {body}"]
        o = self.fresh("o")
        lines += ["try:", f"    {o} = {name}({value})", "except Exception as error:", f"    {o} = {name}(1)", f"    print(type(error).__name__, error)"]
        plain = "__repr__(self)" not in "".join(lines)
        for use in self.random.sample([f"{o} == {name}(1)", f"len({o})", f"{o}[0]", f"{o}(1, 2)", f"bool({o})", f"1 in {o}", f"{o}.v", f"{o}.missing", f"hash({o}) == hash({o})", f"{o} - 1", f"{o} @ {o}", f"-{o}",
                                       f"{o}.shared", f"isinstance({o}, {name})", f'"{{:>5}}".format({o}) if not {plain} else 0', f"[*{o}] == [{o}.v]", f"{o} < 5", f"{name}.nope", f"{name}()"], 6):
            lines.append(f'show("{self.fresh("u")}", lambda: {use})')
        return lines

    def generator(self):
        name = self.fresh("g")
        return [f"def {name}(n):", "    try:", "        for i in range(n):", f"            got = yield {self.pick('i', 'i * i', '(i, n)', 'str(i)')}", "            if got is not None:", '                print("got", got)',
                "    except ValueError as error:", '        print("inside", error)', "        yield -1", "    finally:", f'        print("{name} ends")', f"    return {self.any(2)}" if self.random.random() < 0.5 else "    yield from 'ab'",
                f'show("{name}", lambda: list({name}({self.random.randint(0, 3)})))', f"it = {name}(3)", 'show("next", lambda: next(it))', f'show("send", lambda: it.{self.pick("send(5)", "throw(ValueError(1))", "close()", "throw(KeyError)", "send(None)")})',
                'show("after", lambda: next(it, "over"))', "it.close()"]

    def errors(self):
        body = self.any(1)
        lines = ["try:", f"    print({body})", f"    raise {self.pick('ValueError(1)', 'KeyError', 'RuntimeError()', 'LookupError(%s)' % repr('x'), 'OSError(2, %s)' % repr('no'), 'ZeroDivisionError', '5')}",
                 f"except {self.pick('ValueError', '(KeyError, ValueError)', 'LookupError', 'ArithmeticError')} as error:", '    print("caught", repr(error), error.args)',
                 "except Exception as error:", '    print("other", type(error).__name__, error)']
        if self.random.random() < 0.3:
            lines += ["else:", '    print("else")']
        if self.random.random() < 0.5:
            lines += ["finally:", '    print("finally")']
        return lines

    def loop(self):
        name = self.fresh("i")
        lines = ["try:", f"    for {name} in {self.iterable(1)}:", f"        if {name} == {self.any(3)}:", f"            {self.pick('break', 'continue')}", f"        print({name}, end={self.pick(' ', ';', '')!r})",
                 "    else:", '        print("no break")', "except Exception as error:", "    print(type(error).__name__, error)"]
        return lines + ["print()"]

    def match(self):
        return ["try:", f"    match {self.any(1)}:", "        case 0 | 1:", '            print("zero or one")', "        case int(n) | float(n) if n > 5:", '            print("big", n)', "        case str() as text:",
                '            print("text", len(text))', "        case [first, *rest]:", '            print("sequence", first, rest)', "        case {**pairs} if pairs:", '            print("mapping", pairs)', "        case None:", '            print("none")', "        case _:", '            print("other")',
                "except Exception as error:", "    print(type(error).__name__, error)"]

    def closure(self):
        name = self.fresh("k")
        return [f"def {name}():", f"    count = {self.int(2)}", "    def step(by=1):", "        nonlocal count", f"        count {self.pick('+=', '-=', '*=', '//=', '|=')} by", "        return count", "    return step",
                f'show("{name}", lambda: (lambda f: [f(), f(2), f({self.int(2)})])({name}()))']

    def program(self, size):
        lines = []
        for _ in range(size):
            lines += self.statement()
        return HEADER + "\n\n" + "\n".join(lines) + "\n"


def program(seed, size=None):
    return Generator(seed).program(size or 2 + seed % 12)


if __name__ == "__main__":
    print(program(int(sys.argv[1])), end="")
