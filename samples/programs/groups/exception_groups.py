def raise_all():
    errors = []
    for text in ("1", "x", "3", None, "y"):
        try:
            int(text)
        except (ValueError, TypeError) as error:
            errors.append(error)
    raise ExceptionGroup("bad input", errors)


try:
    raise_all()
except* ValueError as group:
    print("values:", len(group.exceptions), [str(e) for e in group.exceptions])
except* TypeError as group:
    print("types:", [str(e) for e in group.exceptions])

try:
    try:
        raise ExceptionGroup("outer", [ValueError(1), ExceptionGroup("inner", [KeyError("k"), OSError("o")])])
    except* KeyError as group:
        print(repr(group))
except ExceptionGroup as rest:
    print("rest", repr(rest))
    print(rest.subgroup(OSError))
    matched, other = rest.split(ValueError)
    print(repr(matched), repr(other))
    print(rest.message, rest.derive([ValueError("new")]))
