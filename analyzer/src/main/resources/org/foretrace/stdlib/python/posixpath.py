# SPDX-License-Identifier: Apache-2.0
"""Foretrace's own posixpath: https://docs.python.org/3.13/library/os.path.html."""
import os

__all__ = [
    "normcase", "isabs", "join", "splitdrive", "splitroot", "split", "splitext", "basename", "dirname", "commonprefix",
    "normpath", "abspath", "expanduser", "expandvars", "relpath", "commonpath", "curdir", "pardir", "sep", "pathsep",
    "defpath", "altsep", "extsep", "devnull", "supports_unicode_filenames",
]

curdir = "."
pardir = ".."
extsep = "."
sep = "/"
pathsep = ":"
defpath = "/bin:/usr/bin"
altsep = None
devnull = "/dev/null"
supports_unicode_filenames = False


def _text(path):
    path = os.fspath(path)
    if isinstance(path, bytes):
        from _foretrace import unsupported
        unsupported("os.path with bytes")
    return path


def normcase(s):
    return os.fspath(s)


def isabs(s):
    return _text(s).startswith("/")


def join(a, *p):
    path = _text(a)
    for b in p:
        try:
            b = os.fspath(b)
        except TypeError:
            raise TypeError(
                f"join() argument must be str, bytes, or os.PathLike object, not {type(b).__name__!r}") from None
        if not isinstance(b, str):
            raise TypeError("Can't mix strings and bytes in path components") from None
        if b.startswith("/") or not path:
            path = b
        elif path.endswith("/"):
            path += b
        else:
            path += "/" + b
    return path


def split(p):
    p = _text(p)
    i = p.rfind("/") + 1
    head, tail = p[:i], p[i:]
    if head and head != "/" * len(head):
        head = head.rstrip("/")
    return head, tail


def splitext(p):
    p = _text(p)
    start = p.rfind("/") + 1
    dot = p.rfind(".")
    if dot >= start:
        i = start
        while i < dot:
            if p[i] != ".":
                return p[:dot], p[dot:]
            i += 1
    return p, p[:0]


def splitdrive(p):
    p = _text(p)
    return p[:0], p


def splitroot(p):
    p = _text(p)
    if p[:1] != "/":
        return "", "", p
    if p[1:2] != "/" or p[2:3] == "/":
        return "", "/", p[1:]
    return "", p[:2], p[2:]


def basename(p):
    p = _text(p)
    return p[p.rfind("/") + 1:]


def dirname(p):
    return split(p)[0]


def commonprefix(m):
    if not m:
        return ""
    if not isinstance(m[0], (list, tuple)):
        m = tuple(map(os.fspath, m))
    low, high = min(m), max(m)
    for i, c in enumerate(low):
        if c != high[i]:
            return low[:i]
    return low


def normpath(path):
    path = _text(path)
    if not path:
        return "."
    _, root, rest = splitroot(path)
    parts = []
    for part in rest.split("/"):
        if not part or part == ".":
            continue
        if part != ".." or (not root and not parts) or (parts and parts[-1] == ".."):
            parts.append(part)
        elif parts:
            parts.pop()
    return root + "/".join(parts) or "."


def abspath(path):
    path = _text(path)
    if not path.startswith("/"):
        path = join(os.getcwd(), path)
    return normpath(path)


def expanduser(path):
    path = _text(path)
    if not path.startswith("~"):
        return path
    i = path.find("/", 1)
    if i < 0:
        i = len(path)
    if i != 1:
        from _foretrace import unsupported
        unsupported("os.path.expanduser of another user")
    home = os.environ.get("HOME", "/").rstrip("/")
    return (home + path[i:]) or "/"


def expandvars(path):
    path = _text(path)
    out = []
    i = 0
    while i < len(path):
        c = path[i]
        if c == "$":
            end = i + 1
            if path[end:end + 1] == "{":
                close = path.find("}", end)
                if close > 0:
                    name = path[end + 1:close]
                    out.append(os.environ.get(name, path[i:close + 1]))
                    i = close + 1
                    continue
            while end < len(path) and path[end].isascii() and (path[end].isalnum() or path[end] == "_"):
                end += 1
            name = path[i + 1:end]
            out.append(os.environ.get(name, path[i:end]) if name else "$")
            i = end if name else i + 1
        else:
            out.append(c)
            i += 1
    return "".join(out)


def relpath(path, start=None):
    path = _text(path)
    if not path:
        raise ValueError("no path specified")
    start = abspath("." if start is None else start).strip("/")
    target = abspath(path).strip("/")
    start_list = start.split("/") if start else []
    path_list = target.split("/") if target else []
    i = len(commonprefix([start_list, path_list]))
    return "/".join([".."] * (len(start_list) - i) + path_list[i:]) or "."


def commonpath(paths):
    paths = tuple(map(_text, paths))
    if not paths:
        raise ValueError("commonpath() arg is an empty sequence")
    split_paths = [p.split("/") for p in paths]
    absolute = {p[:1] == "/" for p in paths}
    if len(absolute) > 1:
        raise ValueError("Can't mix absolute and relative paths") from None
    split_paths = [[c for c in s if c and c != "."] for s in split_paths]
    low, high = min(split_paths), max(split_paths)
    common = low
    for i, c in enumerate(low):
        if c != high[i]:
            common = low[:i]
            break
    return ("/" if absolute.pop() else "") + "/".join(common)
