def shown(value):
    return sorted(value) if isinstance(value, (set, frozenset)) else value
for kind in (set, frozenset):
    for method, *args in (("add", 4), ("add", []), ("add",), ("remove", 1), ("remove", 9), ("discard", 1), ("discard", 9), ("pop", 1), ("clear",), ("copy",), ("union", [4, 5], (6,)), ("union",), ("union", 5), ("intersection", [1, 9]), ("intersection",), ("difference", [1]), ("difference", [1], [2]), ("symmetric_difference", [1, 9]), ("symmetric_difference",), ("update", [7], "x" and [8]), ("update", 5), ("intersection_update", [1]), ("difference_update", [1]), ("symmetric_difference_update", [1, 9]), ("issubset", [1, 2, 3, 4]), ("issubset", [1]), ("issuperset", [1]), ("issuperset", 5), ("isdisjoint", [9]), ("isdisjoint", [1]), ("__contains__", 1), ("__len__",)):
        s = kind([1, 2, 3])
        try:
            result = shown(getattr(s, method)(*args))
        except Exception as error:
            result = f"{type(error).__name__}: {error}"
        print(kind.__name__, method, args, "->", result, "now", shown(s))
