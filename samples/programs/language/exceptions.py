class AppError(Exception):
    def __init__(self, code, message="app error"):
        super().__init__(message)
        self.code = code


def risky(n):
    if n == 0:
        raise AppError(7)
    if n == 1:
        raise ValueError("one", 1)
    if n == 2:
        return {}["missing"]
    return n


for n in range(4):
    try:
        result = risky(n)
    except AppError as error:
        print("app", error, error.code, error.args)
    except (ValueError, TypeError) as error:
        print("value", error, error.args)
    except Exception as error:
        print("other", repr(error), str(error))
    else:
        print("fine", result)
    finally:
        print("finally", n)

try:
    try:
        1 / 0
    except ZeroDivisionError as error:
        raise RuntimeError("wrapped") from error
except RuntimeError as error:
    print(repr(error.__cause__), error.__context__ is error.__cause__, error.__suppress_context__)

try:
    try:
        [].pop()
    finally:
        int("x")
except ValueError as error:
    print(repr(error), "context:", repr(error.__context__))

try:
    raise KeyError("hidden") from None
except KeyError as error:
    print(error, error.__cause__, error.__suppress_context__)


def order():
    try:
        return "try"
    finally:
        print("finally runs first")


def override():
    try:
        return "lost"
    finally:
        return "finally wins"


print(order(), override())
try:
    raise
except RuntimeError as error:
    print(error)
try:
    raise 5
except TypeError as error:
    print(error)
try:
    assert 1 == 2, f"not {1 + 1}"
except AssertionError as error:
    print("assert:", error)
error = ValueError("noted")
error.add_note("a note")
print(error.__notes__)
try:
    del error
    error
except NameError as e:
    print(e)
