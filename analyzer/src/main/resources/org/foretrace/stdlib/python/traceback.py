# SPDX-License-Identifier: Apache-2.0
"""Foretrace's own traceback: https://docs.python.org/3.13/library/traceback.html."""
import sys
import _traceback

__all__ = [
    "extract_stack", "extract_tb", "format_exception", "format_exception_only", "format_list", "format_stack",
    "format_tb", "print_exc", "format_exc", "print_exception", "print_last", "print_stack", "print_tb", "clear_frames",
    "FrameSummary", "StackSummary", "TracebackException", "walk_stack", "walk_tb", "print_list",
]


class _Sentinel:
    def __repr__(self):
        return "<implicit>"


_sentinel = _Sentinel()


def _exception(exc, value, tb):
    if (value is _sentinel) != (tb is _sentinel):
        raise ValueError("Both or neither of value and tb must be given")
    if value is _sentinel:
        if exc is not None and not isinstance(exc, BaseException):
            raise TypeError(f"Exception expected for value, {type(exc).__name__} found")
        return exc
    if value is not None and tb is not value.__traceback__:
        from _foretrace import unsupported
        unsupported("traceback of an exception with another traceback")
    return value


def _write(lines, file):
    file = sys.stderr if file is None else file
    for line in lines:
        print(line, file=file, end="")


def format_exception(exc, /, value=_sentinel, tb=_sentinel, limit=None, chain=True, **kwargs):
    value = _exception(exc, value, tb)
    if value is None:
        return ["NoneType: None\n"]
    return _traceback.format_exception(value, limit, chain)


def print_exception(exc, /, value=_sentinel, tb=_sentinel, limit=None, file=None, chain=True, **kwargs):
    _write(format_exception(exc, value, tb, limit, chain), file)


def format_exception_only(exc, /, value=_sentinel, *, show_group=False, **kwargs):
    if show_group:
        from _foretrace import unsupported
        unsupported("traceback.format_exception_only(show_group=)")
    if value is _sentinel:
        value = exc
    if value is None:
        return ["NoneType: None\n"]
    return _traceback.format_exception_only(value)


def print_exc(limit=None, file=None, chain=True):
    print_exception(sys.exception(), limit=limit, file=file, chain=chain)


def format_exc(limit=None, chain=True):
    return "".join(format_exception(sys.exception(), limit=limit, chain=chain))


def print_last(limit=None, file=None, chain=True):
    raise ValueError("no last exception")


def format_tb(tb, limit=None):
    return _traceback.format_tb(tb, limit)


def print_tb(tb, limit=None, file=None):
    _write(format_tb(tb, limit), file)


def format_stack(f=None, limit=None):
    if f is not None:
        from _foretrace import unsupported
        unsupported("traceback.format_stack(f=)")
    return _traceback.format_stack(limit)


def print_stack(f=None, limit=None, file=None):
    _write(format_stack(f, limit), file)


class FrameSummary:
    def __init__(self, filename, lineno, name, *, lookup_line=True, locals=None, line=None, end_lineno=None,
                 colno=None, end_colno=None, **kwargs):
        self.filename = filename
        self.lineno = lineno
        self.end_lineno = lineno if end_lineno is None else end_lineno
        self.colno = colno
        self.end_colno = end_colno
        self.name = name
        self.line = "" if line is None else line.strip()
        self.locals = None if locals is None else {k: repr(v) for k, v in locals.items()}

    def __eq__(self, other):
        if isinstance(other, FrameSummary):
            return (self.filename, self.lineno, self.name, self.locals) == (
                other.filename, other.lineno, other.name, other.locals)
        if isinstance(other, tuple):
            return (self.filename, self.lineno, self.name, self.line) == other
        return NotImplemented

    __hash__ = None

    def __getitem__(self, pos):
        return (self.filename, self.lineno, self.name, self.line)[pos]

    def __iter__(self):
        return iter([self.filename, self.lineno, self.name, self.line])

    def __repr__(self):
        return f"<FrameSummary file {self.filename}, line {self.lineno} in {self.name}>"

    def __len__(self):
        return 4


class StackSummary(list):
    _lines = None

    def format(self, **kwargs):
        if self._lines is not None and len(self._lines) == len(self):
            return list(self._lines)
        return [_format_frame(frame) for frame in self]

    @classmethod
    def from_list(klass, a_list):
        result = klass()
        for frame in a_list:
            result.append(frame if isinstance(frame, FrameSummary) else FrameSummary(*frame[:3], line=frame[3]))
        return result


def _format_frame(frame):
    text = f'  File "{frame.filename}", line {frame.lineno}, in {frame.name}\n'
    return text + (f"    {frame.line}\n" if frame.line else "")


def _summary(items, lines):
    result = StackSummary(
        FrameSummary(file, line, name, line=text, end_lineno=end, colno=col, end_colno=end_col)
        for file, line, name, text, end, col, end_col in items)
    result._lines = lines
    return result


def extract_tb(tb, limit=None):
    return _summary(_traceback.extract_tb(tb, limit), _traceback.format_tb(tb, limit))


def extract_stack(f=None, limit=None):
    if f is not None:
        from _foretrace import unsupported
        unsupported("traceback.extract_stack(f=)")
    return _summary(_traceback.extract_stack(limit), _traceback.format_stack(limit))


def format_list(extracted_list):
    if isinstance(extracted_list, StackSummary):
        return extracted_list.format()
    return StackSummary.from_list(extracted_list).format()


def print_list(extracted_list, file=None):
    _write(format_list(extracted_list), file)


def walk_tb(tb):
    while tb is not None:
        yield tb.tb_frame, tb.tb_lineno
        tb = tb.tb_next


def clear_frames(tb):
    from _foretrace import unsupported
    unsupported("traceback.clear_frames")


class TracebackException:
    def __init__(self, exc_type, exc_value, exc_traceback, *, limit=None, lookup_lines=True, capture_locals=False,
                 compact=False, max_group_width=15, max_group_depth=10, save_exc_type=True, _seen=None):
        if capture_locals or max_group_width != 15 or max_group_depth != 10:
            from _foretrace import unsupported
            unsupported("traceback.TracebackException with such options")
        self._exc = exc_value
        self._limit = limit
        self.exc_type = exc_type
        self.exc_type_str = exc_type.__qualname__
        if exc_type.__module__ not in ("__main__", "builtins"):
            self.exc_type_str = f"{exc_type.__module__}.{exc_type.__qualname__}"
        self._str = str(exc_value)
        self.stack = extract_tb(exc_traceback, limit)
        self.__notes__ = getattr(exc_value, "__notes__", None)
        self._text = {chain: _traceback.format_exception(exc_value, limit, chain) for chain in (True, False)}
        self._only = _traceback.format_exception_only(exc_value)
        self.__suppress_context__ = exc_value.__suppress_context__
        self.__cause__ = self.__context__ = None
        if exc_value.__cause__ is not None:
            self.__cause__ = TracebackException.from_exception(exc_value.__cause__)
        if exc_value.__context__ is not None:
            self.__context__ = TracebackException.from_exception(exc_value.__context__)
        self.exceptions = None
        if isinstance(exc_value, BaseExceptionGroup):
            self.exceptions = [TracebackException.from_exception(e) for e in exc_value.exceptions]

    @classmethod
    def from_exception(cls, exc, *args, **kwargs):
        return cls(type(exc), exc, exc.__traceback__, *args, **kwargs)

    def __str__(self):
        return self._str

    def format_exception_only(self, *, show_group=False, _depth=0, **kwargs):
        yield from self._only

    def format(self, *, chain=True, _ctx=None, **kwargs):
        yield from self._text[bool(chain)]

    def print(self, *, file=None, chain=True, **kwargs):
        _write(self.format(chain=chain), file)
