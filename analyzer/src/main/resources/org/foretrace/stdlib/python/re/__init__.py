# SPDX-License-Identifier: Apache-2.0
"""Foretrace's own re: https://docs.python.org/3.13/library/re.html. Parsing and matching are Java's, in _re."""
import _re
from types import GenericAlias, MappingProxyType

__all__ = [
    "match", "fullmatch", "search", "sub", "subn", "split", "findall", "finditer", "compile", "purge", "escape",
    "error", "Pattern", "Match", "A", "I", "L", "M", "S", "X", "U", "ASCII", "IGNORECASE", "LOCALE", "MULTILINE",
    "DOTALL", "VERBOSE", "UNICODE", "NOFLAG", "RegexFlag", "PatternError",
]

_NAMES = [
    (256, "ASCII"), (2, "IGNORECASE"), (4, "LOCALE"), (32, "UNICODE"), (8, "MULTILINE"), (16, "DOTALL"),
    (64, "VERBOSE"), (128, "DEBUG"),
]


class _FlagType(type):
    def __repr__(cls):
        return "<flag 'RegexFlag'>"


class RegexFlag(int, metaclass=_FlagType):
    @property
    def value(self):
        return int(self)

    @property
    def name(self):
        return "|".join(name for bit, name in _NAMES if self & bit) or None

    def __repr__(self):
        if not int(self):
            return "re.NOFLAG"
        parts = ["re." + name for bit, name in _NAMES if int(self) & bit]
        rest = int(self) & ~510
        if rest:
            parts.append(hex(rest))
        return "|".join(parts)

    __str__ = __repr__

    def __format__(self, spec):
        return format(repr(self), spec)

    def __or__(self, other):
        return RegexFlag(int(self) | int(other)) if isinstance(other, int) else NotImplemented

    def __and__(self, other):
        return RegexFlag(int(self) & int(other)) if isinstance(other, int) else NotImplemented

    def __xor__(self, other):
        return RegexFlag(int(self) ^ int(other)) if isinstance(other, int) else NotImplemented

    __ror__ = __or__
    __rand__ = __and__
    __rxor__ = __xor__

    def __invert__(self):
        from _foretrace import unsupported
        unsupported("~ of a flag of re")

    def __contains__(self, other):
        return int(self) & int(other) == int(other)

    def __iter__(self):
        return iter([RegexFlag(bit) for bit in (2, 4, 8, 16, 32, 64, 128, 256) if int(self) & bit])

    def __hash__(self):
        return hash(int(self))


NOFLAG = RegexFlag(0)
ASCII = A = RegexFlag(256)
IGNORECASE = I = RegexFlag(2)
LOCALE = L = RegexFlag(4)
UNICODE = U = RegexFlag(32)
MULTILINE = M = RegexFlag(8)
DOTALL = S = RegexFlag(16)
VERBOSE = X = RegexFlag(64)
DEBUG = RegexFlag(128)


class PatternError(Exception):
    __module__ = "re"

    def __init__(self, msg, pattern=None, pos=None):
        self.msg = msg
        self.pattern = pattern
        self.pos = pos
        if pattern is not None and pos is not None:
            msg = "%s at position %d" % (msg, pos)
            newline = "\n" if isinstance(pattern, str) else b"\n"
            self.lineno = pattern.count(newline, 0, pos) + 1
            self.colno = pos - pattern.rfind(newline, 0, pos)
            if newline in pattern:
                msg = "%s (line %d, column %d)" % (msg, self.lineno, self.colno)
        else:
            self.lineno = self.colno = None
        super().__init__(msg)


error = PatternError
_SEARCH, _MATCH, _FULLMATCH = 0, 1, 2


def _clamp(string, pos, endpos):
    size = len(string)
    endpos = max(0, min(endpos, size))
    return max(0, min(pos, size)), endpos


class Pattern:
    __slots__ = ("pattern", "flags", "groups", "groupindex", "_program", "_bytes")

    def _text(self, string):
        if isinstance(string, str):
            if self._bytes:
                raise TypeError("cannot use a bytes pattern on a string-like object")
        elif isinstance(string, (bytes, bytearray)):
            if not self._bytes:
                raise TypeError("cannot use a string pattern on a bytes-like object")
        else:
            raise TypeError(f"expected string or bytes-like object, got {type(string).__name__!r}")
        return _re.text(string)

    def _one(self, string, pos, endpos, mode):
        text = self._text(string)
        pos, endpos = _clamp(string, pos, endpos)
        if pos > endpos:
            return None
        spans = _re.run(self._program, text, pos, endpos, mode, False)
        return None if spans is None else _made(self, string, pos, endpos, spans)

    def match(self, string, pos=0, endpos=9223372036854775807):
        return self._one(string, pos, endpos, _MATCH)

    def fullmatch(self, string, pos=0, endpos=9223372036854775807):
        return self._one(string, pos, endpos, _FULLMATCH)

    def search(self, string, pos=0, endpos=9223372036854775807):
        return self._one(string, pos, endpos, _SEARCH)

    def finditer(self, string, pos=0, endpos=9223372036854775807):
        text = self._text(string)
        return self._finditer(string, text, *_clamp(string, pos, endpos))

    def _finditer(self, string, text, start, endpos):
        at, must_advance = start, False
        while at <= endpos:
            spans = _re.run(self._program, text, at, endpos, _SEARCH, must_advance)
            if spans is None:
                return
            yield _made(self, string, start, endpos, spans)
            at = spans[1]
            must_advance = spans[0] == spans[1]

    def findall(self, string, pos=0, endpos=9223372036854775807):
        empty = string[:0] if isinstance(string, (str, bytes)) else b""
        result = []
        for m in self.finditer(string, pos, endpos):
            if self.groups == 0:
                result.append(m.group())
            elif self.groups == 1:
                result.append(m.groups(empty)[0])
            else:
                result.append(m.groups(empty))
        return result

    def split(self, string, maxsplit=0):
        result = []
        last = 0
        for count, m in enumerate(self.finditer(string)):
            if maxsplit and count >= maxsplit:
                break
            result.append(string[last:m.start()])
            result.extend(m.groups())
            last = m.end()
        result.append(string[last:])
        return result

    def sub(self, repl, string, count=0):
        return self.subn(repl, string, count)[0]

    def subn(self, repl, string, count=0):
        text = self._text(string)
        if callable(repl):
            template = None
        else:
            template = _template(self, repl)
        empty = string[:0] if isinstance(string, (str, bytes)) else b""
        parts = []
        last = n = 0
        for m in self._finditer(string, text, 0, len(string)):
            if count and n >= count:
                break
            n += 1
            if last < m.start():
                parts.append(string[last:m.start()])
            if template is None:
                piece = repl(m)
                if piece is not None:
                    parts.append(piece)
            else:
                parts.append(_expand(template, m, empty))
            last = m.end()
        if last < len(string):
            parts.append(string[last:])
        return empty.join(parts), n

    def __repr__(self):
        flags = self.flags
        if not self._bytes and flags & (256 | 4 | 32) == 32:
            flags &= ~32
        shown = repr(self.pattern)[:200]
        names = ["re." + name for bit, name in (
            (2, "IGNORECASE"), (4, "LOCALE"), (8, "MULTILINE"), (16, "DOTALL"), (32, "UNICODE"), (64, "VERBOSE"),
            (128, "DEBUG"), (256, "ASCII")) if flags & bit]
        return f"re.compile({shown}, {'|'.join(names)})" if names else f"re.compile({shown})"

    def __eq__(self, other):
        if not isinstance(other, Pattern):
            return NotImplemented
        return (self.flags, self.pattern, self._bytes) == (other.flags, other.pattern, other._bytes)

    def __hash__(self):
        return hash((self.flags, self.pattern))

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    __class_getitem__ = classmethod(GenericAlias)


class Match:
    __slots__ = ("re", "string", "pos", "endpos", "_spans")

    @property
    def lastindex(self):
        last = self._spans[-1]
        return last if last > 0 else None

    @property
    def lastgroup(self):
        last = self._spans[-1]
        for name, number in self.re.groupindex.items():
            if number == last:
                return name
        return None

    @property
    def regs(self):
        return tuple(self.span(i) for i in range(self.re.groups + 1))

    def _index(self, group):
        if isinstance(group, int) or hasattr(type(group), "__index__"):
            number = group.__index__()
        else:
            number = self.re.groupindex.get(group, -1) if isinstance(group, (str, bytes)) else -1
        if not 0 <= number <= self.re.groups:
            raise IndexError("no such group")
        return number

    def _value(self, number, default=None):
        start, end = self._spans[2 * number], self._spans[2 * number + 1]
        return default if end < 0 or start < 0 else self.string[start:end]

    def group(self, *groups):
        if not groups:
            return self._value(0)
        if len(groups) == 1:
            return self._value(self._index(groups[0]))
        return tuple(self._value(self._index(g)) for g in groups)

    def __getitem__(self, group):
        return self._value(self._index(group))

    def groups(self, default=None):
        return tuple(self._value(i, default) for i in range(1, self.re.groups + 1))

    def groupdict(self, default=None):
        return {name: self._value(number, default) for name, number in self.re.groupindex.items()}

    def span(self, group=0):
        number = self._index(group)
        start, end = self._spans[2 * number], self._spans[2 * number + 1]
        return (-1, -1) if end < 0 or start < 0 else (start, end)

    def start(self, group=0):
        return self.span(group)[0]

    def end(self, group=0):
        return self.span(group)[1]

    def expand(self, template):
        return _expand(_template(self.re, template), self, self.string[:0])

    def __repr__(self):
        return f"<re.Match object; span={self.span()!r}, match={self.group()!r}>"

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    __class_getitem__ = classmethod(GenericAlias)


def _made(pattern, string, pos, endpos, spans):
    m = object.__new__(Match)
    m.re, m.string, m.pos, m.endpos, m._spans = pattern, string, pos, endpos, spans
    return m


_ESCAPES = {"a": "\a", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t", "v": "\v", "\\": "\\"}
_LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
_OCTAL = "01234567"
_DIGITS = "0123456789"


def _template(pattern, source):
    """Literal texts and group numbers, in turn."""
    is_bytes = isinstance(source, (bytes, bytearray))
    if not is_bytes and not isinstance(source, str):
        raise TypeError(f"decoding to str: need a bytes-like object, {type(source).__name__} found")
    s = bytes(source).decode("latin-1") if is_bytes else str(source)

    def fail(message, position):
        raise PatternError(message, source, position)

    def literal(text):
        return text.encode("latin-1") if is_bytes else text

    parts = []
    buffer = []
    i = 0

    def group(number, position):
        if number > pattern.groups:
            fail(f"invalid group reference {number}", position)
        if buffer:
            parts.append(literal("".join(buffer)))
            buffer.clear()
        parts.append(number)

    while i < len(s):
        if s[i] != "\\":
            buffer.append(s[i])
            i += 1
            continue
        if i + 1 >= len(s):
            fail("bad escape (end of pattern)", i)
        c = s[i + 1]
        if c == "g":
            if s[i + 2:i + 3] != "<":
                fail("missing <", i + 2)
            end = s.find(">", i + 3)
            if end < 0:
                if i + 3 >= len(s):
                    fail("missing group name", i + 3)
                fail("missing >, unterminated name", i + 3)
            name = s[i + 3:end]
            if not name:
                fail("missing group name", i + 3)
            if name.isascii() and name.isdigit():
                group(int(name), i + 3)
            else:
                if not name.isidentifier():
                    fail(f"bad character in group name {literal(name)!r}" if is_bytes
                         else f"bad character in group name {name!r}", i + 3)
                if name not in pattern.groupindex:
                    raise IndexError(f"unknown group name {name!r}")
                group(pattern.groupindex[name], i + 3)
            i = end + 1
        elif c == "0":
            digits = "0"
            while len(digits) < 3 and s[i + 1 + len(digits):i + 2 + len(digits)] in _OCTAL and (
                s[i + 1 + len(digits):i + 2 + len(digits)]
            ):
                digits += s[i + 1 + len(digits)]
            buffer.append(chr(int(digits, 8) & 0xFF))
            i += 1 + len(digits)
        elif c in _DIGITS:
            nxt = s[i + 2:i + 3]
            if nxt and nxt in _DIGITS:
                third = s[i + 3:i + 4]
                if c in _OCTAL and nxt in _OCTAL and third and third in _OCTAL:
                    value = int(c + nxt + third, 8)
                    if value > 0o377:
                        fail(f"octal escape value \\{c + nxt + third} outside of range 0-0o377", i)
                    buffer.append(chr(value))
                    i += 4
                    continue
                group(int(c + nxt), i + 1)
                i += 3
            else:
                group(int(c), i + 1)
                i += 2
        elif c in _ESCAPES:
            buffer.append(_ESCAPES[c])
            i += 2
        elif c in _LETTERS:
            fail(f"bad escape \\{c}", i)
        else:
            buffer.append("\\" + c)
            i += 2
    if buffer:
        parts.append(literal("".join(buffer)))
    return parts


def _expand(template, m, empty):
    return empty.join([m._value(p, empty) if isinstance(p, int) else p for p in template])


_cache = {}


def compile(pattern, flags=0):
    if isinstance(pattern, Pattern):
        if flags:
            raise ValueError("cannot process flags argument with a compiled pattern")
        return pattern
    if not isinstance(pattern, (str, bytes, bytearray)):
        raise TypeError("first argument must be string or compiled pattern")
    flags = int(flags)
    known = _cache.get((type(pattern), pattern, flags))
    if known is not None:
        return known
    if flags & 132:
        _re.refuse(flags)
    is_bytes = not isinstance(pattern, str)
    made = _re.compile(pattern.decode("latin-1") if is_bytes else pattern, flags, is_bytes)
    if len(made) == 2:
        message, position = made
        if position == -2:
            raise ValueError(message)
        if position == -3:
            raise OverflowError(message)
        if position < 0:
            raise PatternError(message)
        raise PatternError(message, pattern, position)
    p = object.__new__(Pattern)
    p._program, p.flags, groups, names = made
    p.pattern, p.groups, p.groupindex, p._bytes = pattern, groups, MappingProxyType(names), is_bytes
    if len(_cache) >= 512:
        del _cache[next(iter(_cache))]
    _cache[type(pattern), pattern, flags] = p
    return p


def match(pattern, string, flags=0):
    return compile(pattern, flags).match(string)


def fullmatch(pattern, string, flags=0):
    return compile(pattern, flags).fullmatch(string)


def search(pattern, string, flags=0):
    return compile(pattern, flags).search(string)


def findall(pattern, string, flags=0):
    return compile(pattern, flags).findall(string)


def finditer(pattern, string, flags=0):
    return compile(pattern, flags).finditer(string)


def _old_positional(name, args, names, given):
    """Options by position, which 3.13 deprecates."""
    if len(args) > len(names):
        raise TypeError(f"{name}() takes from {given} to {given + len(names)} positional arguments "
                        f"but {given + len(args)} were given")
    import warnings
    warnings.warn(f"{names[0]!r} is passed as positional argument", DeprecationWarning, stacklevel=3)
    return dict(zip(names, args))


def sub(pattern, repl, string, *args, count=0, flags=0):
    if args:
        given = _old_positional("sub", args, ("count", "flags"), 3)
        count, flags = given.get("count", count), given.get("flags", flags)
    return compile(pattern, flags).sub(repl, string, count)


def subn(pattern, repl, string, *args, count=0, flags=0):
    if args:
        given = _old_positional("subn", args, ("count", "flags"), 3)
        count, flags = given.get("count", count), given.get("flags", flags)
    return compile(pattern, flags).subn(repl, string, count)


def split(pattern, string, *args, maxsplit=0, flags=0):
    if args:
        given = _old_positional("split", args, ("maxsplit", "flags"), 2)
        maxsplit, flags = given.get("maxsplit", maxsplit), given.get("flags", flags)
    return compile(pattern, flags).split(string, maxsplit)


def purge():
    _cache.clear()


_SPECIAL = {i: "\\" + chr(i) for i in b"()[]{}?*+-|^$\\.&~# \t\n\r\v\f"}


def escape(pattern):
    if isinstance(pattern, str):
        return pattern.translate(_SPECIAL)
    return str(pattern, "latin1").translate(_SPECIAL).encode("latin1")
