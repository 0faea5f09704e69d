def show(function, *args, **kwargs):
    try:
        result = repr(function(*args, **kwargs))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    shown = ", ".join([repr(arg) for arg in args] + [f"{k}={v!r}" for k, v in kwargs.items()])
    print(f"{function.__name__}({shown}) -> {result}")


def say(label, thunk):
    try:
        print(label, "->", repr(thunk()))
    except Exception as error:
        print(label, "->", f"{type(error).__name__}: {error}")


class Never:
    def __bool__(self):
        return False
class Empty:
    def __len__(self):
        return 0
class Bad:
    def __bool__(self):
        return 1
class Negative:
    def __len__(self):
        return -1
for value in (0, 1, -1, 0.0, 0.1, "", "0", " ", [], [0], (), (0,), {}, {0: 0}, set(), {0}, None, range(0), range(1), b"", b"\0", 0j, float("nan"), ..., NotImplementedError, object, lambda: 0):
    print(bool(value), end=" ")
print()
say("Never", lambda: bool(Never()))
say("Empty", lambda: bool(Empty()))
say("Bad", lambda: bool(Bad()))
say("Negative", lambda: bool(Negative()))
for args in (([],), ([1, "a"],), ([1, 0],), ("",), (5,), (None,), ({},), ({"": 1},), (range(1, 3),), ()):
    show(all, *args)
    show(any, *args)
show(bool)
show(bool, 1, 2)
print(True + True, True * 3, True == 1, True is 1 == 1, isinstance(True, int), ~False, -True, True & False, True | 2, True ^ True)
print(all(x > 0 for x in [1, 2]), any(x > 5 for x in [1, 2]))
