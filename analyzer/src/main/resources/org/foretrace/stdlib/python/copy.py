# SPDX-License-Identifier: Apache-2.0
"""Foretrace's own copy: https://docs.python.org/3.13/library/copy.html."""
import types

__all__ = ["Error", "copy", "deepcopy", "replace"]


class Error(Exception):
    pass


error = Error

_ATOMIC = frozenset({
    type(None), int, float, bool, complex, str, bytes, type, range, slice, type(Ellipsis), type(NotImplemented),
    types.FunctionType, types.BuiltinFunctionType, property,
})


def copy(x):
    cls = type(x)
    if cls in _ATOMIC or cls in (tuple, frozenset) or issubclass(cls, type):
        return x
    if cls in (list, dict, set, bytearray):
        return x.copy()
    copier = getattr(cls, "__copy__", None)
    if copier is not None:
        return copier(x)
    return _reconstruct(x, None)


def deepcopy(x, memo=None, _nil=[]):
    cls = type(x)
    if cls in _ATOMIC:
        return x
    if memo is None:
        memo = {}
    found = memo.get(id(x), _nil)
    if found is not _nil:
        return found
    if cls is list:
        y = []
        memo[id(x)] = y
        for item in x:
            y.append(deepcopy(item, memo))
    elif cls is tuple:
        items = [deepcopy(item, memo) for item in x]
        if id(x) in memo:
            return memo[id(x)]
        y = x if all(a is b for a, b in zip(x, items)) else tuple(items)
    elif cls is dict:
        y = {}
        memo[id(x)] = y
        for key, value in x.items():
            y[deepcopy(key, memo)] = deepcopy(value, memo)
    elif cls in (set, frozenset):
        y = cls([deepcopy(item, memo) for item in x])
    elif cls is types.MethodType:
        y = types.MethodType(x.__func__, deepcopy(x.__self__, memo))
    elif issubclass(cls, type):
        y = x
    else:
        copier = getattr(x, "__deepcopy__", None)
        y = copier(memo) if copier is not None else _reconstruct(x, memo)
    if y is not x:
        memo[id(x)] = y
        memo.setdefault(id(memo), []).append(x)
    return y


def _reconstruct(x, memo):
    """What __reduce_ex__(4) leads to for instances of classes: a bare instance with the same state."""
    cls = type(x)
    deep = memo is not None
    if hasattr(cls, "__getnewargs__"):
        args = x.__getnewargs__()
        y = cls.__new__(cls, *(deepcopy(args, memo) if deep else args))
    elif isinstance(x, BaseException):
        y = cls(*(deepcopy(x.args, memo) if deep else x.args))
    elif isinstance(x, (list, dict, set, frozenset, int, float, str, bytes, tuple)):
        y = _rebuilt(x, cls, memo)
    else:
        y = object.__new__(cls)
    if deep:
        memo[id(x)] = y
    setter = getattr(y, "__setstate__", None)
    state = x.__getstate__() if "__getstate__" in _own_names(cls) else _state(x)
    if deep and state is not None:
        state = deepcopy(state, memo)
    if state is None:
        return y
    if setter is not None:
        setter(state)
        return y
    slots = None
    if isinstance(state, tuple) and len(state) == 2:
        state, slots = state
    if state is not None:
        y.__dict__.update(state)
    for name, value in (slots or {}).items():
        setattr(y, name, value)
    if isinstance(y, list):
        y.extend(deepcopy(item, memo) if deep else item for item in x)
    elif isinstance(y, dict):
        for key, value in x.items():
            y[deepcopy(key, memo) if deep else key] = deepcopy(value, memo) if deep else value
    return y


def _own_names(cls):
    return {name for base in cls.__mro__[:-1] for name in base.__dict__}


def _rebuilt(x, cls, memo):
    if isinstance(x, (list, dict)):
        if hasattr(x, "default_factory"):
            return cls(x.default_factory)
        y = cls.__new__(cls)
        return y
    for base in (set, frozenset):
        if isinstance(x, base):
            return cls([deepcopy(i, memo) for i in x] if memo is not None else list(x))
    for base in (int, float, str, bytes):
        if isinstance(x, base):
            return base.__new__(cls, x)
    return tuple.__new__(cls, [deepcopy(i, memo) for i in x] if memo is not None else x)


def _state(x):
    slots = {}
    for base in type(x).__mro__:
        names = base.__dict__.get("__slots__", ())
        for name in [names] if isinstance(names, str) else names:
            if name in ("__dict__", "__weakref__"):
                continue
            if name.startswith("__") and not name.endswith("__"):
                name = f"_{base.__name__.lstrip('_')}{name}"
            if hasattr(x, name):
                slots[name] = getattr(x, name)
    state = getattr(x, "__dict__", None)
    if slots:
        return (dict(state) if state else None, slots)
    if isinstance(x, (list, dict)):
        return dict(state) if state else {}
    return state if state else None


def replace(obj, /, **changes):
    func = getattr(obj.__class__, "__replace__", None)
    if func is None:
        raise TypeError(f"replace() does not support {obj.__class__.__name__} objects")
    return func(obj, **changes)
