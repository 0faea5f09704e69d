# SPDX-License-Identifier: Apache-2.0
"""The part of traceback that is not Java: https://docs.python.org/3.13/library/traceback.html."""
import sys
import _traceback


def _refuse(feature):
    from _foretrace import unsupported
    unsupported(feature)


def format_stack(f=None, limit=None):
    if f is not None:
        _refuse("traceback.format_stack(f=)")
    return _traceback.format_stack(limit)


def print_stack(f=None, limit=None, file=None):
    print("".join(format_stack(f, limit)), file=sys.stderr if file is None else file, end="")


def extract_stack(f=None, limit=None):
    if f is not None:
        _refuse("traceback.extract_stack(f=)")
    return _traceback.extract_stack(limit)


def walk_tb(tb):
    while tb is not None:
        yield tb.tb_frame, tb.tb_lineno
        tb = tb.tb_next


class TracebackException:
    def __init__(self, exc_type, exc_value, exc_traceback, *, limit=None, lookup_lines=True, capture_locals=False,
                 compact=False, max_group_width=15, max_group_depth=10, save_exc_type=True, _seen=None):
        if capture_locals or max_group_width != 15 or max_group_depth != 10:
            _refuse("traceback.TracebackException with such options")
        import traceback
        self.exc_type = exc_type
        self.exc_type_str = exc_type.__qualname__
        if exc_type.__module__ not in ("__main__", "builtins"):
            self.exc_type_str = f"{exc_type.__module__}.{exc_type.__qualname__}"
        self._str = str(exc_value)
        self.stack = traceback.extract_tb(exc_traceback, limit)
        self.__notes__ = getattr(exc_value, "__notes__", None)
        self._text = {
            chain: traceback.format_exception(exc_type, exc_value, exc_traceback, limit, chain)
            for chain in (True, False)
        }
        self._only = traceback.format_exception_only(exc_value)
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
        print("".join(self.format(chain=chain)), file=sys.stderr if file is None else file, end="")
