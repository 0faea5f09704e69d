import sys
import traceback

def inner(x):
    return 10 / x
def outer(x):
    return inner(x)
try:
    outer(0)
except ZeroDivisionError as error:
    print(traceback.format_exc())
    traceback.print_exc(file=sys.stdout)
    print("".join(traceback.format_exception(error)))
    print(traceback.format_exception_only(error), [f.name for f in traceback.extract_tb(error.__traceback__)], error.__traceback__.tb_lineno)
    traceback.print_exception(type(error), error, error.__traceback__, limit=1, file=sys.stdout)
try:
    try:
        int("x")
    except ValueError as error:
        raise KeyError("second") from error
except KeyError:
    print(traceback.format_exc())
try:
    raise ExceptionGroup("group", [ValueError(1), TypeError("t")])
except ExceptionGroup:
    print(traceback.format_exc())
error = ValueError("noted")
error.add_note("first note")
error.add_note("second\nnote")
try:
    raise error
except ValueError:
    print(traceback.format_exc())
