def f(): pass
def f(a, b=1, *args, c, d=2, **kwargs): pass
def f(a, /): pass
def f(a, b=1, /, c=2, *, d, e=3): pass
def f(a: int, *b: str, c: float = 1.0, **d: dict) -> None: pass
def f(*args: *Ts): pass
def f(*, a): pass
def f(a,): pass
def f(*a,): pass
def f(**a,): pass
def f[T](x: T) -> T: return x
def f[T: int, *Ts, **P](): pass
def f[T = int, U: str = bytes, *Ts = *tuple[int], **P = [int]](): pass
@decorator
@other.decorator(1, x=2)
@(yield)
@x if y else z
@(a := b)
def f():
    """docstring"""
@a
async def f(): await x
class C: pass
class C(): pass
class C(A, B, metaclass=M, *args, **kwargs): x = 1
class C[T](Base[T]): pass
@a
class C:
    def f(self): pass
    x: int = 1
lambda: 0
lambda x: x
lambda x, y=1, /, z=2, *a, k, l=3, **kw: (x, y)
lambda *, a: a
lambda *a, **k: lambda: (yield)
f()
f(a)
f(a,)
f(a, b, *c, d=1, *e, **f, g=2, **h)
f(x for x in y)
f((x for x in y), 1)
f(a := 1, b)
f(a := 1 for b in c)
f(*a, **b)(c)(d).e[f](g)
f(a=lambda: 1)
f(*a or b, **c if d else e)
