# SPDX-License-Identifier: Apache-2.0
"""Foretrace's own dataclasses: https://docs.python.org/3.13/library/dataclasses.html."""
import abc
import copy
import keyword
import types
from reprlib import recursive_repr

__all__ = [
    "dataclass", "field", "Field", "FrozenInstanceError", "InitVar", "KW_ONLY", "MISSING", "fields", "asdict",
    "astuple", "make_dataclass", "replace", "is_dataclass",
]


class FrozenInstanceError(AttributeError):
    pass


class _HAS_DEFAULT_FACTORY_CLASS:
    def __repr__(self):
        return "<factory>"


_HAS_DEFAULT_FACTORY = _HAS_DEFAULT_FACTORY_CLASS()


class _MISSING_TYPE:
    pass


MISSING = _MISSING_TYPE()


class _KW_ONLY_TYPE:
    pass


KW_ONLY = _KW_ONLY_TYPE()

_EMPTY_METADATA = types.MappingProxyType({})
_FIELDS = "__dataclass_fields__"
_PARAMS = "__dataclass_params__"
_POST_INIT_NAME = "__post_init__"


class _FIELD_BASE:
    __slots__ = ("name",)

    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return self.name


_FIELD = _FIELD_BASE("_FIELD")
_FIELD_CLASSVAR = _FIELD_BASE("_FIELD_CLASSVAR")
_FIELD_INITVAR = _FIELD_BASE("_FIELD_INITVAR")


class InitVar:
    __slots__ = ("type",)

    def __init__(self, type):
        self.type = type

    def __repr__(self):
        name = self.type.__name__ if isinstance(self.type, type) else repr(self.type)
        return f"dataclasses.InitVar[{name}]"

    def __class_getitem__(cls, type):
        return InitVar(type)


class Field:
    __slots__ = (
        "name", "type", "default", "default_factory", "repr", "hash", "init", "compare", "metadata", "kw_only",
        "_field_type",
    )

    def __init__(self, default, default_factory, init, repr, hash, compare, metadata, kw_only):
        self.name = None
        self.type = None
        self.default = default
        self.default_factory = default_factory
        self.init = init
        self.repr = repr
        self.hash = hash
        self.compare = compare
        self.metadata = _EMPTY_METADATA if metadata is None else types.MappingProxyType(metadata)
        self.kw_only = kw_only
        self._field_type = None

    @recursive_repr()
    def __repr__(self):
        return (
            f"Field(name={self.name!r},type={self.type!r},default={self.default!r},"
            f"default_factory={self.default_factory!r},init={self.init!r},repr={self.repr!r},hash={self.hash!r},"
            f"compare={self.compare!r},metadata={self.metadata!r},kw_only={self.kw_only!r},"
            f"_field_type={self._field_type})"
        )

    def __set_name__(self, owner, name):
        func = getattr(type(self.default), "__set_name__", None)
        if func:
            func(self.default, owner, name)

    __class_getitem__ = classmethod(types.GenericAlias)


class _DataclassParams:
    __slots__ = (
        "init", "repr", "eq", "order", "unsafe_hash", "frozen", "match_args", "kw_only", "slots", "weakref_slot",
    )

    def __init__(self, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot):
        self.init = init
        self.repr = repr
        self.eq = eq
        self.order = order
        self.unsafe_hash = unsafe_hash
        self.frozen = frozen
        self.match_args = match_args
        self.kw_only = kw_only
        self.slots = slots
        self.weakref_slot = weakref_slot

    def __repr__(self):
        shown = ",".join(f"{name}={getattr(self, name)!r}" for name in self.__slots__)
        return f"_DataclassParams({shown})"


def field(*, default=MISSING, default_factory=MISSING, init=True, repr=True, hash=None, compare=True,
          metadata=None, kw_only=MISSING):
    if default is not MISSING and default_factory is not MISSING:
        raise ValueError("cannot specify both default and default_factory")
    return Field(default, default_factory, init, repr, hash, compare, metadata, kw_only)


def _marker(annotation, name):
    """Whether an annotation, or the text of one, is ClassVar, InitVar or KW_ONLY."""
    if isinstance(annotation, str):
        head = annotation.split("[", 1)[0].strip()
        return head.rsplit(".", 1)[-1] == name
    if name == "ClassVar":
        origin = getattr(annotation, "__origin__", annotation)
        return getattr(origin, "_name", None) == "ClassVar" and type(origin).__module__ == "typing"
    if name == "InitVar":
        return annotation is InitVar or type(annotation) is InitVar
    return annotation is KW_ONLY


def _get_field(cls, name, annotation, default_kw_only):
    default = getattr(cls, name, MISSING)
    if isinstance(default, Field):
        f = default
    else:
        if isinstance(default, types.MemberDescriptorType):
            default = MISSING
        f = field(default=default)
    f.name = name
    f.type = annotation
    f._field_type = _FIELD
    if _marker(annotation, "ClassVar"):
        f._field_type = _FIELD_CLASSVAR
    elif _marker(annotation, "InitVar"):
        f._field_type = _FIELD_INITVAR
    if f._field_type in (_FIELD_CLASSVAR, _FIELD_INITVAR) and f.default_factory is not MISSING:
        raise TypeError(f"field {f.name} cannot have a default factory")
    if f._field_type in (_FIELD, _FIELD_INITVAR):
        if f.kw_only is MISSING:
            f.kw_only = default_kw_only
    elif f.kw_only is not MISSING:
        raise TypeError(f"field {f.name} is a ClassVar but specifies kw_only")
    if f._field_type is _FIELD and f.default.__class__.__hash__ is None:
        raise ValueError(
            f"mutable default {type(f.default)} for field {f.name} is not allowed: use default_factory"
        )
    return f


def _set_new_attribute(cls, name, value):
    if name in cls.__dict__:
        return True
    value.__qualname__ = f"{cls.__qualname__}.{name}"
    value.__module__ = cls.__module__
    setattr(cls, name, value)
    return False


def _define(name, parameters, body, namespace, returns="None"):
    """A function from source text, as a def in a class would make it."""
    lines = "\n".join(f"  {line}" for line in body)
    source = f"def {name}({', '.join(parameters)}):\n{lines}"
    exec(source, namespace)
    return namespace.pop(name)


def _init_parameter(f):
    if f.default is MISSING and f.default_factory is MISSING:
        default = ""
    elif f.default is not MISSING:
        default = f"=__dataclass_dflt_{f.name}__"
    else:
        default = "=__dataclass_HAS_DEFAULT_FACTORY__"
    return f"{f.name}{default}"


def _init_line(f, frozen, self_name, slots):
    if f._field_type is _FIELD_INITVAR:
        return None
    if f.default_factory is not MISSING:
        made = f"__dataclass_dflt_{f.name}__()"
        value = f"{made} if {f.name} is __dataclass_HAS_DEFAULT_FACTORY__ else {f.name}" if f.init else made
    elif f.init:
        value = f.name
    elif slots and f.default is not MISSING:
        value = f"__dataclass_dflt_{f.name}__"
    else:
        return None
    if frozen:
        return f"__dataclass_builtins_object__.__setattr__({self_name},{f.name!r},{value})"
    return f"{self_name}.{f.name}={value}"


def _init_fn(cls, all_fields, std_fields, kw_only_fields, frozen, has_post_init, self_name, slots):
    seen_default = None
    for f in std_fields:
        if f.init:
            if not (f.default is MISSING and f.default_factory is MISSING):
                seen_default = f
            elif seen_default:
                raise TypeError(f"non-default argument {f.name!r} follows default argument {seen_default.name!r}")
    namespace = {
        "__dataclass_HAS_DEFAULT_FACTORY__": _HAS_DEFAULT_FACTORY,
        "__dataclass_builtins_object__": object,
        "__name__": cls.__module__,
    }
    for f in all_fields:
        if f.default is not MISSING:
            namespace[f"__dataclass_dflt_{f.name}__"] = f.default
        elif f.default_factory is not MISSING:
            namespace[f"__dataclass_dflt_{f.name}__"] = f.default_factory
    body = [line for f in all_fields if (line := _init_line(f, frozen, self_name, slots))]
    if has_post_init:
        values = ",".join(f.name for f in all_fields if f._field_type is _FIELD_INITVAR)
        body.append(f"{self_name}.{_POST_INIT_NAME}({values})")
    parameters = [self_name] + [_init_parameter(f) for f in std_fields if f.init]
    keyword_only = [_init_parameter(f) for f in kw_only_fields if f.init]
    if keyword_only:
        parameters += ["*"] + keyword_only
    function = _define("__init__", parameters, body or ["pass"], namespace)
    function.__annotations__ = {f.name: f.type for f in all_fields if f.init}
    function.__annotations__["return"] = None
    return function


def _repr_fn(names):
    @recursive_repr()
    def __repr__(self):
        shown = ", ".join([f"{name}={getattr(self, name)!r}" for name in names])
        return f"{self.__class__.__qualname__}({shown})"
    return __repr__


def _values(names):
    def values(self):
        return tuple([getattr(self, name) for name in names])
    return values


def _eq_fn(names):
    def __eq__(self, other):
        if self is other:
            return True
        if other.__class__ is self.__class__:
            for name in names:
                if not getattr(self, name) == getattr(other, name):
                    return False
            return True
        return NotImplemented
    return __eq__


def _order_fns(names):
    values = _values(names)

    def __lt__(self, other):
        if other.__class__ is self.__class__:
            return values(self) < values(other)
        return NotImplemented

    def __le__(self, other):
        if other.__class__ is self.__class__:
            return values(self) <= values(other)
        return NotImplemented

    def __gt__(self, other):
        if other.__class__ is self.__class__:
            return values(self) > values(other)
        return NotImplemented

    def __ge__(self, other):
        if other.__class__ is self.__class__:
            return values(self) >= values(other)
        return NotImplemented

    return __lt__, __le__, __gt__, __ge__


def _frozen_fns(cls, names):
    def __setattr__(self, name, value):
        if type(self) is cls or name in names:
            raise FrozenInstanceError(f"cannot assign to field {name!r}")
        super(cls, self).__setattr__(name, value)

    def __delattr__(self, name):
        if type(self) is cls or name in names:
            raise FrozenInstanceError(f"cannot delete field {name!r}")
        super(cls, self).__delattr__(name)

    return __setattr__, __delattr__


def _set_hash(cls, params, names, has_explicit_hash):
    def make():
        values = _values(names)

        def __hash__(self):
            return hash(values(self))
        __hash__.__qualname__ = f"{cls.__qualname__}.__hash__"
        cls.__hash__ = __hash__

    if params.unsafe_hash:
        if has_explicit_hash:
            raise TypeError(f"Cannot overwrite attribute __hash__ in class {cls.__name__}")
        make()
    elif params.eq:
        if params.frozen:
            if not has_explicit_hash:
                make()
        elif not has_explicit_hash:
            cls.__hash__ = None


def _collect_fields(cls, kw_only):
    """This class's own fields after those of its bases; a KW_ONLY annotation ends the positional ones."""
    fields = {}
    any_frozen_base = False
    all_frozen_bases = None
    has_dataclass_bases = False
    for base in cls.__mro__[-1:0:-1]:
        base_fields = getattr(base, _FIELDS, None)
        if base_fields is not None:
            has_dataclass_bases = True
            if all_frozen_bases is None:
                all_frozen_bases = True
            frozen = getattr(base, _PARAMS).frozen
            all_frozen_bases = all_frozen_bases and frozen
            any_frozen_base = any_frozen_base or frozen
            fields.update(base_fields)
    own = []
    seen = False
    for name, annotation in cls.__dict__.get("__annotations__", {}).items():
        if _marker(annotation, "KW_ONLY"):
            if seen:
                raise TypeError(f"{name!r} is KW_ONLY, but KW_ONLY has already been specified")
            seen = True
            kw_only = True
        else:
            own.append(_get_field(cls, name, annotation, kw_only))
    return fields, own, has_dataclass_bases, any_frozen_base, all_frozen_bases


def _process_class(cls, params):
    fields, own, has_bases, any_frozen, all_frozen = _collect_fields(cls, params.kw_only)
    for f in own:
        fields[f.name] = f
        if isinstance(getattr(cls, f.name, None), Field):
            if f.default is MISSING:
                delattr(cls, f.name)
            else:
                setattr(cls, f.name, f.default)
    for name, value in cls.__dict__.items():
        if isinstance(value, Field) and name not in cls.__dict__.get("__annotations__", {}):
            raise TypeError(f"{name!r} is a field but has no type annotation")
    if has_bases:
        if any_frozen and not params.frozen:
            raise TypeError("cannot inherit non-frozen dataclass from a frozen one")
        if all_frozen is False and params.frozen:
            raise TypeError("cannot inherit frozen dataclass from a non-frozen one")
    setattr(cls, _FIELDS, fields)
    setattr(cls, _PARAMS, params)
    class_hash = cls.__dict__.get("__hash__", MISSING)
    has_explicit_hash = not (class_hash is MISSING or (class_hash is None and "__eq__" in cls.__dict__))
    if params.order and not params.eq:
        raise ValueError("eq must be true if order is true")
    init_fields = [f for f in fields.values() if f._field_type in (_FIELD, _FIELD_INITVAR)]
    std_fields = [f for f in init_fields if f.init and not f.kw_only]
    kw_only_fields = [f for f in init_fields if f.init and f.kw_only]
    if params.init:
        function = _init_fn(
            cls, init_fields, std_fields, kw_only_fields, params.frozen, hasattr(cls, _POST_INIT_NAME),
            "__dataclass_self__" if "self" in fields else "self", params.slots,
        )
        _set_new_attribute(cls, "__init__", function)
    _set_new_attribute(cls, "__replace__", _replace_fn())
    field_list = [f for f in fields.values() if f._field_type is _FIELD]
    if params.repr:
        _set_new_attribute(cls, "__repr__", _repr_fn([f.name for f in field_list if f.repr]))
    compared = [f.name for f in field_list if f.compare]
    if params.eq:
        _set_new_attribute(cls, "__eq__", _eq_fn(compared))
    if params.order:
        for function in _order_fns(compared):
            if _set_new_attribute(cls, function.__name__, function):
                raise TypeError(
                    f"Cannot overwrite attribute {function.__name__} in class {cls.__name__}. "
                    "Consider using functools.total_ordering"
                )
    if params.frozen:
        for function in _frozen_fns(cls, tuple(f.name for f in field_list)):
            if _set_new_attribute(cls, function.__name__, function):
                raise TypeError(f"Cannot overwrite attribute {function.__name__} in class {cls.__name__}")
    hashed = [f.name for f in field_list if (f.compare if f.hash is None else f.hash)]
    _set_hash(cls, params, hashed, has_explicit_hash)
    if not getattr(cls, "__doc__"):
        cls.__doc__ = _signature_text(cls, std_fields, kw_only_fields)
    if params.match_args:
        if "__match_args__" not in cls.__dict__:
            cls.__match_args__ = tuple(f.name for f in std_fields)
    if params.weakref_slot and not params.slots:
        raise TypeError("weakref_slot is True but slots is False")
    if params.slots:
        cls = _add_slots(cls, params.frozen, params.weakref_slot)
    abc.update_abstractmethods(cls)
    return cls


def _signature_text(cls, std_fields, kw_only_fields):
    def one(f):
        name = f.type.__name__ if isinstance(f.type, type) else repr(f.type)
        text = f"{f.name}: {name}"
        if f.default is not MISSING:
            return f"{text} = {f.default!r}"
        return f"{text} = <factory>" if f.default_factory is not MISSING else text

    parts = [one(f) for f in std_fields]
    if kw_only_fields:
        parts += ["*"] + [one(f) for f in kw_only_fields]
    returns = " -> None" if "__init__" in cls.__dict__ else ""
    return f"{cls.__name__}({', '.join(parts)}){returns}"


def _add_slots(cls, is_frozen, weakref_slot):
    if "__slots__" in cls.__dict__:
        raise TypeError(f"{cls.__name__} already specifies __slots__")
    namespace = dict(cls.__dict__)
    names = tuple(f.name for f in fields(cls))
    inherited = set()
    for base in cls.__mro__[1:-1]:
        slots = base.__dict__.get("__slots__", ())
        inherited.update([slots] if isinstance(slots, str) else slots)
    slots = [name for name in names if name not in inherited]
    if weakref_slot and "__weakref__" not in inherited:
        slots.append("__weakref__")
    namespace["__slots__"] = tuple(slots)
    for name in names:
        namespace.pop(name, None)
    namespace.pop("__dict__", None)
    namespace.pop("__weakref__", None)
    qualname = getattr(cls, "__qualname__", None)
    new_class = type(cls)(cls.__name__, cls.__bases__, namespace)
    if qualname is not None:
        new_class.__qualname__ = qualname
    for member in namespace.values():
        _rebind_class_cell(member, cls, new_class)
    return new_class


def _rebind_class_cell(member, old, new):
    function = getattr(member, "__func__", member)
    if isinstance(member, property):
        for accessor in (member.fget, member.fset, member.fdel):
            _rebind_class_cell(accessor, old, new)
        return
    closure = getattr(function, "__closure__", None)
    for cell in closure or ():
        try:
            if cell.cell_contents is old:
                cell.cell_contents = new
        except ValueError:
            pass


def dataclass(cls=None, /, *, init=True, repr=True, eq=True, order=False, unsafe_hash=False, frozen=False,
              match_args=True, kw_only=False, slots=False, weakref_slot=False):
    def wrap(cls):
        params = _DataclassParams(
            init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot
        )
        return _process_class(cls, params)

    return wrap if cls is None else wrap(cls)


def fields(class_or_instance):
    try:
        found = getattr(class_or_instance, _FIELDS)
    except AttributeError:
        raise TypeError("must be called with a dataclass type or instance") from None
    return tuple(f for f in found.values() if f._field_type is _FIELD)


def _is_dataclass_instance(obj):
    return hasattr(type(obj), _FIELDS)


def is_dataclass(obj):
    cls = obj if isinstance(obj, type) else type(obj)
    return hasattr(cls, _FIELDS)


def asdict(obj, *, dict_factory=dict):
    if not _is_dataclass_instance(obj):
        raise TypeError("asdict() should be called on dataclass instances")

    def dataclass_value(obj):
        return dict_factory([(f.name, inner(getattr(obj, f.name))) for f in fields(obj)])

    def inner(obj):
        return _convert(obj, dataclass_value, inner)

    return inner(obj)


def astuple(obj, *, tuple_factory=tuple):
    if not _is_dataclass_instance(obj):
        raise TypeError("astuple() should be called on dataclass instances")

    def dataclass_value(obj):
        return tuple_factory([inner(getattr(obj, f.name)) for f in fields(obj)])

    def inner(obj):
        return _convert(obj, dataclass_value, inner)

    return inner(obj)


def _convert(obj, dataclass_value, inner):
    cls = type(obj)
    if hasattr(cls, _FIELDS):
        return dataclass_value(obj)
    if issubclass(cls, tuple):
        if hasattr(cls, "_fields"):
            return cls(*[inner(v) for v in obj])
        return cls(inner(v) for v in obj)
    if issubclass(cls, dict):
        if hasattr(cls, "default_factory"):
            result = cls(obj.default_factory)
            for k, v in obj.items():
                result[inner(k)] = inner(v)
            return result
        return cls((inner(k), inner(v)) for k, v in obj.items())
    if issubclass(cls, list):
        return cls(inner(v) for v in obj)
    return copy.deepcopy(obj)


def make_dataclass(cls_name, fields, *, bases=(), namespace=None, init=True, repr=True, eq=True, order=False,
                   unsafe_hash=False, frozen=False, match_args=True, kw_only=False, slots=False,
                   weakref_slot=False, module=None):
    namespace = {} if namespace is None else namespace
    seen = set()
    annotations = {}
    defaults = {}
    for item in fields:
        if isinstance(item, str):
            name, tp = item, "typing.Any"
        elif len(item) == 2:
            name, tp = item
        elif len(item) == 3:
            name, tp, defaults[name] = item[0], item[1], item[2]
        else:
            raise TypeError(f"Invalid field: {item!r}")
        if not isinstance(name, str) or not name.isidentifier():
            raise TypeError(f"Field names must be valid identifiers: {name!r}")
        if keyword.iskeyword(name):
            raise TypeError(f"Field names must not be keywords: {name!r}")
        if name in seen:
            raise TypeError(f"Field name duplicated: {name!r}")
        seen.add(name)
        annotations[name] = tp
    members = {**namespace, **defaults, "__annotations__": annotations}
    cls = types.new_class(cls_name, bases, {}, lambda ns: ns.update(members))
    cls.__module__ = "types" if module is None else module
    return dataclass(
        cls, init=init, repr=repr, eq=eq, order=order, unsafe_hash=unsafe_hash, frozen=frozen,
        match_args=match_args, kw_only=kw_only, slots=slots, weakref_slot=weakref_slot,
    )


def _replace_fn():
    def __replace__(self, /, **changes):
        return _replace(self, **changes)
    return __replace__


def replace(obj, /, **changes):
    if not _is_dataclass_instance(obj):
        raise TypeError("replace() should be called on dataclass instances")
    return _replace(obj, **changes)


def _replace(self, /, **changes):
    for f in getattr(self, _FIELDS).values():
        if f._field_type is _FIELD_CLASSVAR:
            continue
        if not f.init:
            if f.name in changes:
                raise TypeError(
                    f"field {f.name} is declared with init=False, it cannot be specified with replace()"
                )
            continue
        if f.name not in changes:
            if f._field_type is _FIELD_INITVAR and f.default is MISSING:
                raise TypeError(f"InitVar {f.name!r} must be specified with replace()")
            changes[f.name] = getattr(self, f.name)
    return self.__class__(**changes)
