import inspect
import warnings


def say(label, thunk):
    try:
        print(label, "->", repr(thunk()))
    except Exception as error:
        print(label, "->", f"{type(error).__name__}: {error}")


def f(a, b: int = 1, /, c=None, *args, d, e: str = "x", **kw) -> float:
    """Doc of f.

    More."""
async def co(): ...
def gen():
    yield
async def agen():
    yield
class K:
    def method(self): ...
print(inspect.signature(f), list(inspect.signature(f).parameters), inspect.signature(f).parameters["b"].default, inspect.getdoc(f), inspect.signature(K.method), inspect.signature(K().method), inspect.signature(lambda x, *, y=2: 0))
for thing in (f, co, gen, agen, K, K().method, len, 5, lambda: 0):
    print([name for name in ("isfunction", "iscoroutinefunction", "isgeneratorfunction", "isasyncgenfunction", "isclass", "ismethod", "isbuiltin", "iscallable") if hasattr(inspect, name) and getattr(inspect, name)(thing)])
c, g = co(), gen()
print(inspect.iscoroutine(c), inspect.isawaitable(c), inspect.isgenerator(g), inspect.getcoroutinestate(c), inspect.getgeneratorstate(g), inspect.currentframe().f_code.co_name)
c.close()
print(inspect.getcoroutinestate(c), inspect.ismodule(inspect), inspect.getmembers(K(), inspect.ismethod)[0][0])
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    warnings.warn("careful")
    warnings.warn("old", DeprecationWarning)
    print([(w.category.__name__, str(w.message)) for w in caught])
warnings.warn("goes to stderr")
warnings.simplefilter("error")
say("error", lambda: warnings.warn("now an error"))
print("end")
