# SPDX-License-Identifier: Apache-2.0
"""Records what the reference CPython 3.13 makes of text and numbers, for the tests of the room `text`.

Run it with that CPython on Linux with glibc in the time zone UTC, and with the folder of the tables as argument:

    TZ=UTC python3.13 tools/record_text.py analyzer/src/test/resources/org/foretrace/text

A line is an operation, its arguments and its result, separated by tabs. Floats are written by float.hex(), strings with
anything but plain ASCII as \\{hex}, lists as [a|b|], exceptions as !Type: text.
"""
import datetime
import math
import os
import random
import sys
import time
import warnings
from fractions import Fraction

warnings.simplefilter("ignore")
R = random.Random(20240229)
INF, NAN = math.inf, math.nan


def text(s):
    return "".join(c if " " <= c <= "~" and c not in "\\|" else "\\{%x}" % ord(c) for c in s)


def show(value):
    if isinstance(value, str):
        return text(value)
    if isinstance(value, bool):
        return "01"[value]
    if isinstance(value, float):
        return value.hex()
    if isinstance(value, (bytes, bytearray)):
        return value.hex()
    if isinstance(value, (list, tuple)):
        return "[" + "".join(show(v) + "|" for v in value) + "]"
    return str(value)


def result(function):
    try:
        return show(function())
    except UnicodeError as e:
        return "!%s: %s" % (type(e).__name__, text(str(e)))
    except Exception as e:
        return "!%s: %s" % (type(e).__name__, text(str(e)))


class Table:
    def __init__(self, name):
        self.name, self.lines = name, []

    def add(self, op, *args, of):
        line = "\t".join([op] + [show(a) for a in args] + [result(of)])
        if line not in self.lines and len(line) < 20000:
            self.lines.append(line)

    def save(self):
        path = os.path.join(sys.argv[1], self.name + ".tsv")
        with open(path, "w", encoding="ascii", newline="\n") as f:
            f.write("\n".join(self.lines) + "\n")


SPECIAL_FLOATS = [0.0, -0.0, 1.0, -1.0, INF, -INF, NAN, 5e-324, 2.2250738585072014e-308, 1.7976931348623157e308, 0.1,
                  0.5, 1.5, 2.5, 0.125, 2.675, 1e15, 1e16, 1e17, 9999999999999998.0, 123456789.0, 1e-4, 1e-5, 0.00012,
                  1e22, 1e23, 2.0**53, 2.0**63, 9007199254740993.0, 5.684341886080802e-14, 4.35, 0.3, 1e100]


def some_float():
    k = R.randrange(7)
    if k == 0:
        return R.choice(SPECIAL_FLOATS)
    if k == 1:
        return R.choice([1, -1]) * 2.0 ** R.randrange(-1074, 1024)
    if k == 2:
        return round(R.uniform(-1000, 1000), R.randrange(0, 6))
    if k == 3:
        return R.randrange(1, 10 ** R.randrange(1, 18)) * 10.0 ** R.randrange(-330, 300)
    if k == 4:
        return R.randrange(-4000, 4000) / 8
    if k == 5:
        return R.random() * 10 ** R.randrange(-8, 20)
    return (R.randrange(0, 100000) + 0.5) / 10 ** R.randrange(0, 8)


def some_int():
    return R.choice([R.randrange(-300, 300), R.randrange(0, 0x120000), R.randrange(-10**30, 10**30), 0, 2**63, -2**63])


def pairs(s):
    """Whether the string has lone surrogates side by side, which Java cannot say."""
    return any(0xD800 <= ord(a) < 0xDC00 <= ord(b) < 0xE000 for a, b in zip(s, s[1:]))


def some_text(chars, length=8):
    while True:
        s = "".join(R.choice(chars) for _ in range(R.randrange(0, length)))
        if not pairs(s):
            return s


def floats():
    t = Table("floats")
    for x in SPECIAL_FLOATS:
        t.add("repr", x, of=lambda: repr(x))
    for _ in range(250):
        x, y, n = some_float(), some_float(), R.choice([R.randrange(-3, 8), R.randrange(-330, 340)])
        t.add("repr", x, of=lambda: repr(x))
        t.add("round", x, n, of=lambda: round(x, n))
    for _ in range(80):
        x, y = some_float(), some_float()
        t.add("rint", x, of=lambda: round(x))
        t.add("int", x, of=lambda: int(x))
        t.add("ratio", x, of=lambda: "%d/%d" % x.as_integer_ratio())
        t.add("hex", x, of=lambda: x.hex())
        t.add("floordiv", x, y, of=lambda: x // y)
        t.add("mod", x, y, of=lambda: x % y)
        t.add("divmod", x, y, of=lambda: divmod(x, y))
        p, q = R.randrange(-10**40, 10**40), R.randrange(-10 ** R.randrange(1, 60), 10**20)
        t.add("truediv", p, q, of=lambda: p / q)
    words = ["inf", "-inf", "nan", "+Infinity", "INF", "infinit", "1_000.5", "1__0", "_1", "1_", "1_.5", "1._5", "1.5e1_0",
             "0x10", "1e400", "1e-400", "1d", "\u0663.\u0665", "\xbd", "", ".", "e5", ".e5", "5.", ".5", "1e", "1e+", "abc",
             "12a", "\"q'", " 1.5\n", "\u20037\u2003", "1 2", "++1", "- 1", "2.4703282292062327208e-324",
             "2.4703282292062328e-324", "1.7976931348623159e308", "9007199254740993", "9007199254740993.0000001"]
    for w in words:
        t.add("float", w, of=lambda: float(w))
    hexes = ["0x1.8p+1", "-0x1p-1074", "0x1p-1075", "0x1.0000000000001p-1075", "0x1p1024", "1p5", "0x.8", "0x8.", "0x", "p5", "inf",
             "0x1.fffffffffffff8p1023", "0x1.fffffffffffff7p1023", " 0x1 ", "0x1p", "0xg", "1.8p+", "0x1p99999999999"]
    for w in hexes:
        t.add("fromhex", w, of=lambda: float.fromhex(w))
    t.save()


def ints():
    t = Table("ints")
    words = ["0", "00", "-0", "12a", "1_000", "1__0", "_1", "1_", "0x1F", "0X_1f", "0b101", "0o17", "0b102", "017", "0_0", "",
             " 42\n", "- 1", "+7", "\u0661\u0662", "\U0001d7d8", "zz", "Zz", "9" * 4300, "9" * 4301, "9" * 4301 + "a",
             "a" * 300, "it's", "\xe9", "1.5", "0x", "1\x00", "f", "0e"]
    for w in words:
        for base in (10, 0, 16, 36, 2, 8, 1):
            if len(w) < 400 or base in (10, 36):
                t.add("int", w, base, of=lambda: hex(int(w, base)))
    t.save()


def specs():
    t = Table("specs")

    def spec():
        if R.randrange(8) == 0:
            return "".join(R.choice("<>=^+- z#0123,_.bcdeEfFgGnosxX%\xe9") for _ in range(R.randrange(0, 6)))
        s = R.choice(["", "", "", "*<", "*^", "\U0001f600>", ">", "^", "="]) + R.choice(["", "", "+", "-", " "])
        s += R.choice(["", "", "", "z"]) + R.choice(["", "", "#"]) + R.choice(["", "", "0"])
        s += R.choice(["", "", str(R.randrange(0, 30))]) + R.choice(["", "", ",", "_"])
        return s + R.choice(["", "", ".%d" % R.randrange(0, 20)]) + R.choice("bcdeEfFgGnosxX%%ffeegdds")

    for _ in range(450):
        s, x, n = spec(), some_float(), some_int()
        w = some_text("abc \xe9\U0001f600")
        t.add("float", x, s, of=lambda: format(x, s))
        t.add("int", n, s, of=lambda: format(n, s))
        if R.randrange(2):
            t.add("str", w, s, of=lambda: format(w, s))
        if R.randrange(3) == 0:
            y = some_float()
            t.add("complex", x, y, s, of=lambda: format(complex(x, y), s))
    t.save()


class Mapping(dict):
    def __repr__(self):
        return "MAP"


Mapping.__name__ = "dict"


def tagged(v):
    return "s" + v if isinstance(v, str) else {int: "i", float: "d"}.get(type(v), "n") + show(v)


def percent():
    t = Table("percent")

    def value():
        return R.choice([0, 1, -1, 42, -255, 10**20, 65, 2000, 0.0, -1.5, 3.14159, 1e20, INF, NAN, some_float(),
                         "", "a", "h\xe9llo", "\U0001f600x", "it's", None])

    def format_text():
        out = ""
        for _ in range(R.randrange(1, 3)):
            k = R.randrange(8)
            if k == 0:
                out += R.choice(["%%", "x", "\xe9", "%", "%5%", "100%", "%y", "%(a", "%\xe9"])
            elif k == 1:
                out += "%" + "".join(R.choice("-+ #0*123.hlLsdxoXeEfFgGcaru%()k") for _ in range(R.randrange(0, 5)))
            else:
                out += "%" + R.choice(["", "", "", "", "", "(k)", "(a(b)"]) + R.choice(["", "", "-", "+", " ", "#", "0", "0#"])
                out += R.choice(["", "", "5", "12", "*"]) + R.choice(["", "", ".3", ".0", ".", ".*"]) + R.choice("sraxXodiuceEfFgGsdf")
        return out

    for _ in range(700):
        f, k = format_text(), R.randrange(6)
        if k == 0:
            m = Mapping({"k": value(), "a(b": value()})
            t.add("mapping", f, tagged(m["k"]), tagged(m["a(b"]), of=lambda: f % m)
        elif k == 1:
            v = value()
            t.add("single", f, tagged(v), of=lambda: f % v)
        else:
            v = tuple(value() for _ in range(max(0, f.count("%") + f.count("*") + R.choice([0, 0, 0, -1, 1]))))
            t.add("tuple", f, *[tagged(x) for x in v], of=lambda: f % v)
    t.save()


class Str(str):
    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return Str("<%s.%s>" % (self, name))

    def __getitem__(self, key):
        return Str("<%s[%r]>" % (self, key))


def str_format():
    t = Table("strformat")
    odd = ["{{", "}}", "{", "}", "\xe9", "{}", "{:{}}", "{:{:{}}}", "{:{:{:{}}}}", "{!}", "{!r", "{!x}", "{!\xe9}", "{0", "{0]}",
           "{0[a]b}", "{0[a}", "{0.}", "{0[]}", "{a{}", "{\u0661}", "{99999999999999999999}", "{0[99999999999999999999]}", "{:}}",
           "{!r:>5}", "{!rx}", "{0:{1}}", "{[!]}", "{0[:]}", "{a.b[c]}", "{5}", "{k.x!r:*^{0}}", "{:\U0001f600>7}", "{0!s:}"]

    def format_text():
        out = ""
        for _ in range(R.randrange(1, 3)):
            if R.randrange(3) == 0:
                out += R.choice(odd)
            else:
                out += "{" + R.choice(["", "", "0", "1", "2", "k", "z", "0.a", "1[2]", "0[x].y", ".q", "[3]", "k[a b]", "-1"])
                out += R.choice(["", "", "!r", "!s", "!a"])
                out += R.choice(["", ":", ":>5", ":{}", ":{0}", ":*^{1}", ":s", ":d", ":{k}", ":{!r}"]) + "}"
        return out

    for f in odd + [format_text() for _ in range(500)]:
        args = [Str(R.choice(["9", "ab", "\xe9", "7"])) for _ in range(R.randrange(1, 4))]
        for a in args:
            a.__class__.__name__ = "str"
        t.add("format", f, *args, of=lambda: f.format(*args, k=args[0]))
    t.save()


def strings():
    t = Table("strings")
    letters = ("aAbBzZ 1_\xdf\u03a3\u03c3\u03c2\u01c5\u01c6\u01c4\u0130\u0131\u0149\ufb01\xe9\xc9\U0001f600\U00010400\U00010428"
               "\u0345\u02b0\xb7'.-\u2003\xb2\xbd\u2167\u2177\u0663\ud800\u1e9e\u0390\u0391\u1f88")
    checks = (str.isalpha, str.isalnum, str.isdecimal, str.isdigit, str.isnumeric, str.isspace, str.isprintable, str.isascii,
              str.isidentifier, str.islower, str.isupper, str.istitle)
    samples = list(letters) + [some_text(letters) for _ in range(120)]
    for s in samples:
        for op in ("upper", "lower", "title", "capitalize", "swapcase", "casefold"):
            t.add(op, s, of=lambda: getattr(s, op)())
        t.add("is", s, of=lambda: "".join("01"[c(s)] for c in checks))
        t.add("repr", s, of=lambda: repr(s))
        t.add("ascii", s, of=lambda: ascii(s))
    for block in range(0, 0x32000, 256):
        flags = [sum(c(chr(x)) << i for i, c in enumerate(checks)) for x in range(block, block + 256)]
        folded = "".join(f(chr(x)) for x in range(block, block + 256) for f in (str.upper, str.lower, str.title, str.casefold))
        h = 0
        for v in flags + [ord(c) for c in folded]:
            h = (h * 31 + v) % 2**32
        t.add("block", block, of=lambda: h)
    few, far = "aab\U0001f600 \ud83dx", 2**31 - 1
    for _ in range(100):
        s, p, q = some_text(few, 9), some_text(few, 3), some_text(few, 3)
        start, end, n = R.choice([0, 0, R.randrange(-10, 12)]), R.choice([far, R.randrange(-10, 12)]), R.choice([-1, -1, 0, 1, 2])
        for op in ("find", "rfind", "count", "startswith", "endswith"):
            t.add(op, s, p, start, end, of=lambda: getattr(s, op)(p, start, end))
        if not pairs(s.replace(p, q, n)):
            t.add("replace", s, p, q, n, of=lambda: s.replace(p, q, n))
        w = some_text("ab \n\t\u2003\x1c\x85\U0001f600", 10)
        for op in ("split", "rsplit"):
            t.add(op, w, p, n, of=lambda: getattr(w, op)(p, n))
            t.add(op + "space", w, n, of=lambda: getattr(w, op)(None, n))
        for op in ("partition", "rpartition"):
            t.add(op, w, p, of=lambda: getattr(w, op)(p))
        w = some_text("ab\r\n\x0b\x0c\x1c\x1d\x1e\x1f\x85\u2028\u2029", 9)
        t.add("splitlines", w, of=lambda: w.splitlines())
        t.add("splitlineskeep", w, of=lambda: w.splitlines(True))
        w, width = some_text("ab+-\t\n\r\U0001f600"), R.randrange(-2, 16)
        t.add("pad", w, width, of=lambda: [w.ljust(width, "*"), w.rjust(width, "*"), w.center(width, "*"), w.zfill(width),
                                          w.expandtabs(width)])
        w = some_text("aab \n\u2003\U0001f600\ud83d", 10)
        t.add("strip", w, p, of=lambda: [w.strip(p), w.lstrip(p), w.rstrip(p), w.strip(), w.lstrip(), w.rstrip()])
        t.add("remove", s, p, of=lambda: [s.removeprefix(p), s.removesuffix(p)])
        a, b = some_text(few + "\uffff\ue000\U00010000", 9), some_text(few + "\uffff\ue000\U00010000", 9)
        t.add("compare", a, b, of=lambda: (a > b) - (a < b))
        r = range(*slice(R.choice([None, R.randrange(-9, 9)]), None, R.choice([1, -1, 2, -2, 3])).indices(len(s)))
        if not pairs("".join(s[i] for i in r)):
            t.add("slice", s, r.start, r.step, len(r), of=lambda: "".join(s[i] for i in r))
    for b in (b"", b"abc", b"it's", b"\"'", b"\x00\n\t\r\\\x7f\xff", bytes(range(256))):
        t.add("bytes", b, of=lambda: repr(b))
    t.save()


def randoms():
    t = Table("randoms")
    m = random.Random()
    seeds = [0, 1, -42, 2**32, 2**64 + 7, 10**50, "", "a", "h\xe9llo\U0001f600", b"", b"abc\xff", 0.5, -1e300, INF]
    for seed in seeds:
        kind = {int: "seed", str: "seedstr", bytes: "seedbytes", float: "seedfloat"}[type(seed)]
        m.seed(seed)
        t.lines.append("\t".join([kind, show(seed), "None"]))
        fill(t, m)
    m.seed("spam", version=1)
    t.lines.append("seed1\tspam\tNone")
    fill(t, m)
    t.save()


def fill(t, m):
    def add(op, *args, of):
        t.lines.append("\t".join([op] + [show(a) for a in args] + [result(of)]))

    add("random", of=m.random)
    for k in (0, 1, 31, 32, 33, 64, 65, 200):
        add("bits", k, of=lambda: m.getrandbits(k))
    for n in (1, 2, 10, 2**32, 10**25, 0):
        add("randrange", n, of=lambda: m.randrange(n))
    for a, b, c in ((0, 10, 3), (10, 0, -3), (-5, 5, 1), (5, 5, 1), (0, 10, 0), (0, 10**20, 7), (5, 0, 2)):
        add("randrange3", a, b, c, of=lambda: m.randrange(a, b, c))
    add("randint", -3, 10**12, of=lambda: m.randint(-3, 10**12))
    add("randint", 3, 1, of=lambda: m.randint(3, 1))
    add("choice", 7, of=lambda: m.choice(range(7)))
    add("choice", 0, of=lambda: m.choice(()))

    def shuffled():
        items = list(range(15))
        m.shuffle(items)
        return items

    add("shuffle", 15, of=shuffled)
    for n, k in ((10, 3), (21, 5), (22, 5), (100, 6), (10**12, 12), (5, 6), (85, 21), (86, 21)):
        add("sample", n, k, of=lambda: m.sample(range(n), k))
    add("choices", 9, 5, of=lambda: m.choices(range(9), k=5))
    add("weighted", 6, 1.0, 3.5, 3.5, 10.0, of=lambda: m.choices(range(4), cum_weights=[1.0, 3.5, 3.5, 10.0], k=6))
    add("weighted", 1, 0.0, of=lambda: m.choices([0], cum_weights=[0.0]))
    add("randbytes", 11, of=lambda: m.randbytes(11))
    for a, b in ((1.0, 2.0), (0.5, 3.0), (7.25, 0.75)):
        for op in ("uniform", "triangular", "normalvariate", "gauss", "lognormvariate", "vonmisesvariate", "gammavariate",
                   "betavariate", "weibullvariate"):
            add(op, a, b, of=lambda: getattr(m, op)(a, b))
        add("gauss", a, b, of=lambda: m.gauss(a, b))
        add("triangular3", a, b, 1.75, of=lambda: m.triangular(a, b, 1.75))
        add("expovariate", a, of=lambda: m.expovariate(a))
        add("paretovariate", a, of=lambda: m.paretovariate(a))
    for n, p in ((1, 0.5), (20, 0.3), (1000, 0.7), (10**5, 0.25), (5, 0.0), (5, 1.0), (5, 1.5), (-1, 0.5)):
        add("binomialvariate", n, p, of=lambda: m.binomialvariate(n, p))

    def state():
        h = 0
        for x in m.getstate()[1]:
            h = (h * 31 + x) % 2**64
        return h

    add("state", of=state)


def hashes():
    t = Table("hashes")
    for _ in range(80):
        n = R.choice([0, 1, -1, 2**61 - 1, 2**61, -2**61, 2**61 - 2, -2**63, R.randrange(-10**40, 10**40)])
        x, y = [v if v == v else 0.25 for v in (some_float(), some_float())]
        t.add("int", n, of=lambda: hash(n))
        t.add("float", x, of=lambda: hash(x))
        t.add("complex", x, y, of=lambda: hash(complex(x, y)))
        q = Fraction(n, R.choice([2**61 - 1, R.randrange(1, 10**20)]))
        t.add("fraction", q.numerator, q.denominator, of=lambda: hash(q))
        items = [R.choice([0, 1, -2, R.randrange(-2**60, 2**60)]) for _ in range(R.randrange(0, 6))]
        t.add("tuple", items, of=lambda: hash(tuple(items)))
        items = sorted(set(items))
        t.add("frozenset", items, of=lambda: hash(frozenset(items)))
    t.save()


def times():
    t = Table("times")
    directives = "aAbBcCdDeFgGhHIjklmMnpPrRsStTuUVwWxXyYzZ%"
    parts = [time.gmtime(R.randrange(-6 * 10**10, 2 * 10**11))[:8] for _ in range(40)]
    parts += [(2024, 12, 30, 0, 0, 61, 0, 365), (2021, 1, 3, 12, 59, 59, 6, 3), (99, 1, 1, 1, 1, 1, 3, 1), (-5, 1, 1, 1, 1, 1, 1, 1),
              (2024, 0, 0, 0, 0, 0, 0, 0), (2024, 13, 1, 0, 0, 0, 0, 1), (2024, 1, 32, 0, 0, 0, 0, 1), (2024, 1, 1, 24, 0, 0, 0, 1),
              (2024, 1, 1, 0, 60, 0, 0, 1), (2024, 1, 1, 0, 0, 62, 0, 1), (2024, 1, 1, 0, 0, 0, -2, 1), (2024, 1, 1, 0, 0, 0, 0, 367)]
    whole = "|".join("%" + d for d in directives)
    for p in parts:
        for f in (whole, "%-d %_d %-m %-H %-I %-j %^a %#b %#p %-y", "\xe9%", "%Q %i"):
            t.add("strftime", f, *p, of=lambda: time.strftime(f, p + (0,)))
        t.add("asctime", *p, of=lambda: time.asctime(p + (0,)))
    for _ in range(120):
        o = R.randrange(1, 3652060)
        d = datetime.date.fromordinal(o)
        t.add("date", o, of=lambda: [d.year, d.month, d.day, d.weekday(), *d.isocalendar(), d.timetuple().tm_yday])
        y, w, k = R.choice([R.randrange(1, 9999), 0]), R.choice([R.randrange(1, 54), 0]), R.randrange(0, 9)
        t.add("fromiso", y, w, k, of=lambda: datetime.date.fromisocalendar(y, w, k).toordinal())
    import _strptime

    def parse(s, f):
        fields, fraction, offset = _strptime._strptime(s, f)
        return [*fields, fraction, offset]

    formats = ["%Y-%m-%d", "%Y-%m-%d %H:%M:%S", "%d/%m/%y", "%H:%M:%S.%f", "%I:%M %p", "%a %b %d %H:%M:%S %Y", "%A, %d %B %Y",
               "%Y-%m-%dT%H:%M:%S%z", "%j %Y", "%Y %U %w", "%Y %W %a", "%G-W%V-%u", "%c", "%x", "%X", "%Y%m%d", "%b %d", "%y",
               "%G %V", "%V %Y %a", "%G %j %V %u", "%Q", "%", "%Y %", "a%Yb", "%%%Y", "%m/%d", "%H%M", "(%Y)", "% Y", "%.", "%e"]
    for f in formats:
        for _ in range(6):
            zone = datetime.timezone(datetime.timedelta(seconds=R.choice([0, 3600, -19800, 3661])))
            d = datetime.datetime.fromtimestamp(R.randrange(-10**9, 10**10), zone).replace(microsecond=R.choice([0, 120000]))
            s = d.strftime(f)
            k = R.randrange(5)
            s = s.upper() if k == 0 else s + "x" if k == 1 else s.replace("1", "9") if k == 2 else s
            t.add("strptime", s, f, of=lambda: parse(s, f))
    for s, f in (("10:20 UTC", "%H:%M %Z"), ("10:20 EST", "%H:%M %Z"), ("Feb 29", "%b %d"), ("Feb 30", "%b %d"), ("2024 00 0", "%Y %U %w"),
                 ("0001 00 1", "%Y %W %w"), ("0000-01-01", "%Y-%m-%d"), ("366 2023", "%j %Y"), ("2020-W53-7", "%G-W%V-%u"),
                 ("2021-W53-1", "%G-W%V-%u"), ("+05:3000", "%z"), ("+05:30:07.5", "%z"), ("-0530", "%z"), ("Z", "%z"), ("z", "%z")):
        t.add("strptime", s, f, of=lambda: parse(s, f))
    t.save()


def codecs():
    t = Table("codecs")
    names = ["utf-8", "UTF8", "ascii", "latin-1", "cp1252", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-be", "utf-8-sig"]
    handlers = ["strict", "strict", "ignore", "replace", "backslashreplace", "surrogateescape", "xmlcharrefreplace", "surrogatepass",
                "bogus"]
    for _ in range(500):
        name, handler = R.choice(names), R.choice(handlers)
        s = some_text("ab\xe9\u20ac\xdf\U0001f600\u0100\ud83d\udc80\udcff\udfff\x81\ufeff\x00", 6)
        t.add("encode", s, name, handler, of=lambda: s.encode(name, handler))
        if R.randrange(2):
            b = bytes(R.choice(b"A\x80\xbf\xc2\xc3\xe0\xed\xa0\x90\xf0\xf4\x8f\xf5\xff\xfe\x00\xd8\xdc\x81\xef\xbb") for _ in range(R.randrange(0, 8)))
        else:
            b = s.encode(R.choice(["utf-8", "utf-16", "utf-32"]), "surrogatepass")[:R.randrange(1, 12)]
        try:
            if pairs(b.decode(name, handler)):
                continue
        except (UnicodeError, TypeError, LookupError):
            pass
        t.add("decode", b, name, handler, of=lambda: b.decode(name, handler))
    t.save()


def elementary():
    t = Table("elementary")
    one = ("exp", "log", "log2", "log10", "log1p", "expm1", "sin", "cos", "tan", "asin", "acos", "atan", "sinh", "cosh", "tanh")
    for op in one:
        for _ in range(60):
            x = R.uniform(-1, 1) if op in ("asin", "acos") else R.choice([R.random(), R.uniform(0, 30), R.randrange(1, 100) / 8])
            if op in ("sin", "cos", "tan"):
                x *= R.choice([1, -1, 1000, 1e10, 1e100])
            t.add(op, x, of=lambda: getattr(math, op)(x))
    for _ in range(150):
        x, y = R.choice([R.random(), R.uniform(0, 30), R.randrange(1, 100) / 8]), R.choice([R.uniform(-9, 9), R.randrange(-9, 9) / 2])
        t.add("pow", x, y, of=lambda: math.pow(x, y))
        t.add("atan2", y, x, of=lambda: math.atan2(y, x))
    for x, y in ((-8.0, 3.0), (0.0, 0.0), (2.0, 1024.0), (2.0, -1075.0), (-2.0, 3.0), (INF, -1.0), (-INF, 3.0), (1.0, NAN), (NAN, 0.0),
                 (-1.0, INF), (0.5, INF), (-0.0, 3.0), (0.0, -2.0), (10.0, 308.0), (10.0, 400.0)):
        t.add("powop", x, y, of=lambda: x**y)
    t.save()


for record in (floats, ints, specs, percent, str_format, strings, randoms, hashes, times, codecs, elementary):
    record()
