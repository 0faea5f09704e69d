# SPDX-License-Identifier: Apache-2.0
"""Records CPython's character tables as org/foretrace/text/unicode.txt: run it with the reference CPython 3.13.

Each line is a name and base-36 numbers. A property lists the lengths of runs of code points, the first of them
without the property. A mapping lists runs as start,count,stride,delta, then `=` and code point:mapped,mapped,... for
mappings of more than one character.
"""
import sys
import unicodedata

DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


def b36(n):
    if n < 0:
        return "-" + b36(-n)
    out = ""
    while True:
        n, r = divmod(n, 36)
        out = DIGITS[r] + out
        if not n:
            return out


def runs(test):
    out, state, length = [], False, 0
    for cp in range(0x110000):
        if test(chr(cp)) != state:
            out.append(b36(length))
            state, length = not state, 0
        length += 1
    return " ".join(out)


def final(c):
    return (c + "\u03a3").lower().endswith("\u03c2")


def cased(c):
    return (c + "a").title().endswith("a")


def ignorable(c):
    return ("a" + c + "\u03a3").lower().endswith("\u03c2") and not final(c)


PROPERTIES = {
    "alpha": str.isalpha,
    "decimal": str.isdecimal,
    "digit": str.isdigit,
    "numeric": str.isnumeric,
    "lower": str.islower,
    "upper": str.isupper,
    "title": lambda c: c.istitle() and not c.isupper(),
    "space": str.isspace,
    "printable": str.isprintable,
    "xidstart": str.isidentifier,
    "xidcontinue": lambda c: ("a" + c).isidentifier(),
    "cased": cased,
    "ignorable": ignorable,
}
MAPPINGS = {
    "toupper": str.upper,
    "tolower": str.lower,
    "totitle": str.title,
    "tofold": str.casefold,
}


def mapping(function):
    single, multiple = [], []
    for cp in range(0x110000):
        c = chr(cp)
        m = function(c)
        if len(m) > 1:
            multiple.append(b36(cp) + ":" + ",".join(b36(ord(x)) for x in m))
        elif m != c:
            single.append((cp, ord(m) - cp))
    out, i = [], 0
    while i < len(single):
        cp, delta = single[i]
        stride, n = 1, 1
        if i + 1 < len(single) and single[i + 1][1] == delta and single[i + 1][0] - cp <= 2:
            stride = single[i + 1][0] - cp
            while i + n < len(single) and single[i + n] == (cp + n * stride, delta):
                n += 1
        out.append(",".join(b36(v) for v in (cp, n, stride, delta)))
        i += n
    return " ".join(out) + " = " + " ".join(multiple)


def check_decimals():
    """CharClass relies on it: a run of decimals holds whole tens, in order."""
    start = None
    for cp in range(0x110000):
        if not chr(cp).isdecimal():
            start = None
            continue
        if start is None:
            start = cp
        assert unicodedata.decimal(chr(cp)) == (cp - start) % 10, hex(cp)


def main():
    check_decimals()
    lines = ["# Unicode " + unicodedata.unidata_version + ", recorded by tools/record_unicode.py"]
    for name, test in PROPERTIES.items():
        lines.append(name + " " + runs(test))
    for name, function in MAPPINGS.items():
        lines.append(name + " " + mapping(function))
    with open(sys.argv[1], "w", encoding="ascii", newline="\n") as f:
        f.write("\n".join(lines) + "\n")


main()
