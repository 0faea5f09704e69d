import math


def say(label, thunk):
    try:
        print(label, "->", repr(thunk()))
    except Exception as error:
        print(label, "->", f"{type(error).__name__}: {error}")


name, n, items, d = "Ada", 7, [1, 2, 3], {"key": "value", "n": 5}
class P:
    def __init__(self, x):
        self.x = x
    def __repr__(self):
        return f"P({self.x})"
    def __format__(self, spec):
        return f"P[{spec}]"
p = P(3)
print(f"{name}{n}{items}{d}", f"{d['key']} {d["n"]} {items[1:]} {p.x}", f"{p} {p!r} {p!s} {p:abc} {p!r:>8}")
print(f"{n=}", f"{n = }", f"{n=:03}", f"{name=}", f"{name=!s}", f"{n+1=}", f"{items[0] = }", f"{p=}", f"{p=:x}", f"{ n }", f"{n:>{n}}|", f"{math.pi:.{n - 5}f}")
print(f"{'nested': ^{n * 2}}|", f"{f'{f"{n}"}'}", f"{ {1: 2}[1] }", f"{(lambda: 5)()}", f"{n if n > 5 else 0}", f"{[x * 2 for x in items]}", f"{{n}} {{{n}}}")
print(f'{name!r:*^9}', f"{'a' + 'b'!r}", f"{3.0}", f"{None}", f"{True:d}", f"{n:b}", f"{n!s:0>4}", f"{'x':s}", f"{"\n"!r}", f"{'\t'!r}")
print(f"a" "b" f"{n}" 'c{n}' rf"\d{n}" fr"\w{name}", Rf"{n}\n", F"{n}")
print(f"""{
    n +
    1
} lines {n
:>5}""")
print(f"{n:=+5}", f"{n:,}", f"{1234567:_}", f"{n!a}", f"{'é'!a}", f"{n:{'0'}{'4'}d}", f"{'%.2f' % n}", f"{'{}'.format(n)}", f"{n,}", f"{n, 1}", f"{*items,}", f"{yield_ if (yield_ := 4) else 0}")
print(f"{d!r}", f"{[name]}", f"{name[0]}{name[-1]}", f"{len(name)}", f"{name.upper():>6}", f"{n == 7}", f"{n != 7}", f"{n >= 7 and 'yes'}", f"{not n}")
say("bad", lambda: f"{n:xyz}")
say("bad spec", lambda: f"{name:.2f}")
say("name", lambda: f"{undefined}")
say("zero", lambda: f"{1 / 0}")
