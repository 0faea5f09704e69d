import traceback


def show(function):
    try:
        function()
    except BaseException as error:
        print("".join(traceback.format_exception(error)))


def divide(x):
    return x + inner(x)


def inner(x):
    return x / 0


class Counter:
    def __init__(self):
        self.counter = 0
        self._hidden = 1

    def wrong(self):
        return self.countr

    def bare(self):
        counter()

    def under(self):
        return self.hidden


def recurse(n):
    if n == 0:
        raise KeyError("x")
    recurse(n - 1)


def chained():
    try:
        divide(1)
    except ZeroDivisionError as e:
        raise ValueError("bad") from e


def in_context():
    try:
        recurse(10)
    except KeyError as e:
        e.add_note("note 1")
        e.add_note("two\nlines")
        Counter().wrong()


def make(n):
    try:
        raise ValueError(n)
    except ValueError as e:
        return e


def group():
    inner = ExceptionGroup("inner", [make(3), TypeError("t"), ExceptionGroup("in2", [KeyError("k")])])
    raise ExceptionGroup("outer", [make(1), inner, *[make(i) for i in range(20)]])


def partly():
    try:
        group()
    except* KeyError as k:
        print("got", repr(k))


def lines(a, b, c):
    return (a +
            b
            *
            c)


def called_over_lines():
    x = lines(
        1,
        2,
        "日本"
    )
    return x


def subscript():
    data = {"a": [1, 2]}
    print(data["a"][5]
          + 3)


def wide():
    é = "ß" + "日本語" + 1
    return é


def misspelt():
    value = 1
    return valeu


def forgotten():
    return time.time() + value_of_nothing


def from_import():
    from traceback import format_ex


def attribute_of_module():
    return traceback.format_ex()


def stop():
    def generator():
        yield 1
        raise StopIteration("x")
    for i in generator():
        (lambda: [j for j in range(3) if i .bar[
            j](1, 2)])()


def stopped():
    def generator():
        yield 1
        raise StopIteration("x")
    list(generator())


class Bad(Exception):
    def __str__(self):
        raise ValueError("no")


def bad_str():
    raise Bad() from None


def failing_assert():
    x = 5
    assert x == 6, f"x is {x}"


def empty():
    raise SystemError


def many_lines():
    raise ValueError("first\nsecond")


def keyword_typo():
    sorted([1], revers=True)


def own_keyword_typo():
    lines(1, 2, d=3)


def nested_calls():
    print(max(len(str(divide(2))), 3)); pass


def comparison():
    return 1 < [2] and "x" < 3


def unpack():
    a, b = 1, 2, 3


def index_chain():
    x = [[1], [2]]
    return x[0][0] + x[1][1]


def method_chain():
    return "abc".upper().lower().missing().strip()


def multi_statement():
    if True: raise ValueError("one line")


def context_cleared():
    try:
        inner(1)
    except ZeroDivisionError:
        raise RuntimeError("again") from None


def same_error_twice():
    e = ValueError("same")
    raise e from e


for function in (divide, chained, in_context, group, partly, called_over_lines, subscript, wide, misspelt, forgotten,
                 from_import, attribute_of_module, stop, stopped, bad_str, failing_assert, empty, many_lines,
                 own_keyword_typo, nested_calls, comparison, unpack, index_chain, method_chain, multi_statement,
                 context_cleared, same_error_twice, Counter().bare, Counter().under, Counter().wrong):
    print("==", getattr(function, "__name__", function))
    if function is divide:
        show(lambda: divide(0))
    else:
        show(function)
