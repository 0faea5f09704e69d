# SPDX-License-Identifier: Apache-2.0
"""Foretrace's own json: https://docs.python.org/3.13/library/json.html."""

__all__ = ["dump", "dumps", "load", "loads", "JSONDecoder", "JSONDecodeError", "JSONEncoder"]


class JSONDecodeError(ValueError):
    __module__ = "json.decoder"

    def __init__(self, msg, doc, pos):
        lineno = doc.count("\n", 0, pos) + 1
        colno = pos - doc.rfind("\n", 0, pos)
        super().__init__("%s: line %d column %d (char %d)" % (msg, lineno, colno, pos))
        self.msg = msg
        self.doc = doc
        self.pos = pos
        self.lineno = lineno
        self.colno = colno


_SHORT = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t", "\f": "\\f", "\b": "\\b"}


def _quoted(s, ensure_ascii):
    if s.isascii() and s.isprintable() and "\\" not in s and '"' not in s:
        return '"' + str(s) + '"'
    out = ['"']
    for c in s:
        if c in _SHORT:
            out.append(_SHORT[c])
        elif c < " ":
            out.append("\\u%04x" % ord(c))
        elif ensure_ascii and c > "~":
            n = ord(c)
            if n == 127:
                out.append(c)
            elif n > 0xFFFF:
                n -= 0x10000
                out.append("\\u%04x\\u%04x" % (0xD800 | (n >> 10), 0xDC00 | (n & 0x3FF)))
            else:
                out.append("\\u%04x" % n)
        else:
            out.append(c)
    out.append('"')
    return "".join(out)


class JSONEncoder:
    item_separator = ", "
    key_separator = ": "

    def __init__(self, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, sort_keys=False,
                 indent=None, separators=None, default=None):
        self.skipkeys = skipkeys
        self.ensure_ascii = ensure_ascii
        self.check_circular = check_circular
        self.allow_nan = allow_nan
        self.sort_keys = sort_keys
        self.indent = indent
        if separators is not None:
            self.item_separator, self.key_separator = separators
        elif indent is not None:
            self.item_separator = ","
        if default is not None:
            self.default = default

    def default(self, o):
        raise TypeError(f"Object of type {o.__class__.__name__} is not JSON serializable")

    def encode(self, o):
        if isinstance(o, str):
            return _quoted(o, self.ensure_ascii)
        return "".join(self.iterencode(o))

    def iterencode(self, o, _one_shot=False):
        indent = self.indent
        if indent is not None and not isinstance(indent, str):
            indent = " " * indent
        return self._encode(o, 0, indent, {} if self.check_circular else None)

    def _float(self, o):
        if o != o:
            text = "NaN"
        elif o == float("inf"):
            text = "Infinity"
        elif o == float("-inf"):
            text = "-Infinity"
        else:
            return float.__repr__(o)
        if not self.allow_nan:
            raise ValueError("Out of range float values are not JSON compliant: " + repr(o))
        return text

    def _encode(self, o, level, indent, markers):
        if isinstance(o, str):
            yield _quoted(o, self.ensure_ascii)
        elif o is None:
            yield "null"
        elif o is True:
            yield "true"
        elif o is False:
            yield "false"
        elif isinstance(o, int):
            yield int.__repr__(o)
        elif isinstance(o, float):
            yield self._float(o)
        elif isinstance(o, (list, tuple)):
            yield from self._list(o, level, indent, markers)
        elif isinstance(o, dict):
            yield from self._dict(o, level, indent, markers)
        else:
            self._enter(o, markers)
            replaced = self.default(o)
            yield from self._encode(replaced, level, indent, markers)
            self._leave(o, markers)

    @staticmethod
    def _enter(o, markers):
        if markers is not None:
            if id(o) in markers:
                raise ValueError("Circular reference detected")
            markers[id(o)] = o

    @staticmethod
    def _leave(o, markers):
        if markers is not None:
            del markers[id(o)]

    def _list(self, items, level, indent, markers):
        if not items:
            yield "[]"
            return
        self._enter(items, markers)
        newline = None if indent is None else "\n" + indent * (level + 1)
        yield "[" if newline is None else "[" + newline
        separator = self.item_separator if newline is None else self.item_separator + newline
        for i, value in enumerate(items):
            if i:
                yield separator
            yield from self._encode(value, level + 1, indent, markers)
        if newline is not None:
            yield "\n" + indent * level
        yield "]"
        self._leave(items, markers)

    def _key(self, key):
        if isinstance(key, str):
            return key
        if isinstance(key, float):
            return self._float(key)
        if key is True:
            return "true"
        if key is False:
            return "false"
        if key is None:
            return "null"
        if isinstance(key, int):
            return int.__repr__(key)
        if self.skipkeys:
            return None
        raise TypeError(f"keys must be str, int, float, bool or None, not {key.__class__.__name__}")

    def _dict(self, dct, level, indent, markers):
        if not dct:
            yield "{}"
            return
        self._enter(dct, markers)
        newline = None if indent is None else "\n" + indent * (level + 1)
        yield "{"
        if newline is not None:
            yield newline
        separator = self.item_separator if newline is None else self.item_separator + newline
        first = True
        items = sorted(dct.items()) if self.sort_keys else dct.items()
        for key, value in items:
            name = self._key(key)
            if name is None and key is not None:
                continue
            if not first:
                yield separator
            first = False
            yield _quoted(name, self.ensure_ascii)
            yield self.key_separator
            yield from self._encode(value, level + 1, indent, markers)
        if newline is not None:
            yield "\n" + indent * level
        yield "}"
        self._leave(dct, markers)


def dumps(obj, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, cls=None, indent=None,
          separators=None, default=None, sort_keys=False, **kw):
    return (cls or JSONEncoder)(
        skipkeys=skipkeys, ensure_ascii=ensure_ascii, check_circular=check_circular, allow_nan=allow_nan,
        indent=indent, separators=separators, default=default, sort_keys=sort_keys, **kw
    ).encode(obj)


def dump(obj, fp, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, cls=None, indent=None,
         separators=None, default=None, sort_keys=False, **kw):
    encoder = (cls or JSONEncoder)(
        skipkeys=skipkeys, ensure_ascii=ensure_ascii, check_circular=check_circular, allow_nan=allow_nan,
        indent=indent, separators=separators, default=default, sort_keys=sort_keys, **kw
    )
    for chunk in encoder.iterencode(obj):
        fp.write(chunk)


_WHITESPACE = " \t\n\r"
_BACKSLASH = {'"': '"', "\\": "\\", "/": "/", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}
_CONSTANTS = {"-Infinity": float("-inf"), "Infinity": float("inf"), "NaN": float("nan")}
_DIGITS = "0123456789"


def _skip(s, i):
    while i < len(s) and s[i] in _WHITESPACE:
        i += 1
    return i


class JSONDecoder:
    def __init__(self, *, object_hook=None, parse_float=None, parse_int=None, parse_constant=None, strict=True,
                 object_pairs_hook=None):
        self.object_hook = object_hook
        self.parse_float = parse_float or float
        self.parse_int = parse_int or int
        self.parse_constant = parse_constant or _CONSTANTS.__getitem__
        self.strict = strict
        self.object_pairs_hook = object_pairs_hook

    def decode(self, s):
        obj, end = self.raw_decode(s, idx=_skip(s, 0))
        end = _skip(s, end)
        if end != len(s):
            raise JSONDecodeError("Extra data", s, end)
        return obj

    def raw_decode(self, s, idx=0):
        return self._value(s, idx)

    def _value(self, s, i):
        c = s[i:i + 1]
        if c == '"':
            return self._string(s, i + 1)
        if c == "{":
            return self._object(s, i + 1)
        if c == "[":
            return self._array(s, i + 1)
        for word, value in (("null", None), ("true", True), ("false", False)):
            if s.startswith(word, i):
                return value, i + len(word)
        if c == "-" or (c and c in _DIGITS):
            found = self._number(s, i)
            if found is not None:
                return found
        for word in ("NaN", "Infinity", "-Infinity"):
            if s.startswith(word, i):
                return self.parse_constant(word), i + len(word)
        raise JSONDecodeError("Expecting value", s, i)

    def _number(self, s, i):
        start = i
        size = len(s)
        if s[i] == "-":
            i += 1
        if i < size and s[i] == "0":
            i += 1
        elif i < size and s[i] in _DIGITS:
            while i < size and s[i] in _DIGITS:
                i += 1
        else:
            return None
        is_float = False
        if i + 1 < size and s[i] == "." and s[i + 1] in _DIGITS:
            is_float = True
            i += 1
            while i < size and s[i] in _DIGITS:
                i += 1
        if i < size and s[i] in "eE":
            k = i + 1
            if k < size and s[k] in "+-":
                k += 1
            if k < size and s[k] in _DIGITS:
                is_float = True
                while k < size and s[k] in _DIGITS:
                    k += 1
                i = k
        return (self.parse_float if is_float else self.parse_int)(s[start:i]), i

    def _string(self, s, i):
        begin = i - 1
        parts = []
        size = len(s)
        while True:
            start = i
            while i < size and s[i] not in '"\\' and (s[i] >= " "):
                i += 1
            parts.append(s[start:i])
            if i >= size:
                raise JSONDecodeError("Unterminated string starting at", s, begin)
            c = s[i]
            if c == '"':
                return "".join(parts), i + 1
            if c != "\\":
                if self.strict:
                    raise JSONDecodeError("Invalid control character at", s, i)
                parts.append(c)
                i += 1
                continue
            if i + 1 >= size:
                raise JSONDecodeError("Unterminated string starting at", s, begin)
            escape = s[i + 1]
            if escape != "u":
                if escape not in _BACKSLASH:
                    raise JSONDecodeError("Invalid \\escape", s, i)
                parts.append(_BACKSLASH[escape])
                i += 2
                continue
            value = self._hex4(s, i + 1)
            i += 6
            if 0xD800 <= value <= 0xDBFF and s[i:i + 2] == "\\u":
                low = self._hex4(s, i + 1)
                if 0xDC00 <= low <= 0xDFFF:
                    value = 0x10000 + (((value - 0xD800) << 10) | (low - 0xDC00))
                    i += 6
            parts.append(chr(value))

    @staticmethod
    def _hex4(s, at):
        digits = s[at + 1:at + 5]
        if len(digits) == 4 and all(c in "0123456789abcdefABCDEF" for c in digits):
            return int(digits, 16)
        raise JSONDecodeError("Invalid \\uXXXX escape", s, at)

    def _object(self, s, i):
        pairs = []
        i = _skip(s, i)
        if s[i:i + 1] == "}":
            return self._made(pairs), i + 1
        if s[i:i + 1] != '"':
            raise JSONDecodeError("Expecting property name enclosed in double quotes", s, i)
        while True:
            key, i = self._string(s, i + 1)
            i = _skip(s, i)
            if s[i:i + 1] != ":":
                raise JSONDecodeError("Expecting ':' delimiter", s, i)
            i = _skip(s, i + 1)
            value, i = self._value(s, i)
            pairs.append((key, value))
            i = _skip(s, i)
            if s[i:i + 1] == "}":
                return self._made(pairs), i + 1
            if s[i:i + 1] != ",":
                raise JSONDecodeError("Expecting ',' delimiter", s, i)
            comma = i
            i = _skip(s, i + 1)
            if s[i:i + 1] != '"':
                if s[i:i + 1] == "}":
                    raise JSONDecodeError("Illegal trailing comma before end of object", s, comma)
                raise JSONDecodeError("Expecting property name enclosed in double quotes", s, i)

    def _made(self, pairs):
        if self.object_pairs_hook is not None:
            return self.object_pairs_hook(pairs)
        result = dict(pairs)
        return result if self.object_hook is None else self.object_hook(result)

    def _array(self, s, i):
        values = []
        i = _skip(s, i)
        if s[i:i + 1] == "]":
            return values, i + 1
        while True:
            value, i = self._value(s, i)
            values.append(value)
            i = _skip(s, i)
            if s[i:i + 1] == "]":
                return values, i + 1
            if s[i:i + 1] != ",":
                raise JSONDecodeError("Expecting ',' delimiter", s, i)
            comma = i
            i = _skip(s, i + 1)
            if s[i:i + 1] == "]":
                raise JSONDecodeError("Illegal trailing comma before end of array", s, comma)


def loads(s, *, cls=None, object_hook=None, parse_float=None, parse_int=None, parse_constant=None,
          object_pairs_hook=None, **kw):
    if isinstance(s, str):
        if s.startswith("\ufeff"):
            raise JSONDecodeError("Unexpected UTF-8 BOM (decode using utf-8-sig)", s, 0)
    elif isinstance(s, (bytes, bytearray)):
        s = s.decode("utf-8-sig")
    else:
        raise TypeError(f"the JSON object must be str, bytes or bytearray, not {s.__class__.__name__}")
    if object_hook is not None:
        kw["object_hook"] = object_hook
    if object_pairs_hook is not None:
        kw["object_pairs_hook"] = object_pairs_hook
    if parse_float is not None:
        kw["parse_float"] = parse_float
    if parse_int is not None:
        kw["parse_int"] = parse_int
    if parse_constant is not None:
        kw["parse_constant"] = parse_constant
    return (cls or JSONDecoder)(**kw).decode(s)


def load(fp, *, cls=None, object_hook=None, parse_float=None, parse_int=None, parse_constant=None,
         object_pairs_hook=None, **kw):
    return loads(
        fp.read(), cls=cls, object_hook=object_hook, parse_float=parse_float, parse_int=parse_int,
        parse_constant=parse_constant, object_pairs_hook=object_pairs_hook, **kw
    )
