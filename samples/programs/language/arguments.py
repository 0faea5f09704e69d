def f(a, b=2, /, c=3, *args, d, e=5, **kwargs):
    return a, b, c, args, d, e, kwargs


print(f(1, d=4))
print(f(1, 2, 3, 4, 5, d=6, e=7, g=8))
print(f(*[1, 2], *(3, 4), **{"d": 0}, **{"z": 1}))
print(f(1, d=2, a=3))


def show(call):
    try:
        print(call())
    except TypeError as error:
        print(error)


def g(x, y, *, z=0):
    return x, y, z


def only(*, key):
    return key


show(lambda: g())
show(lambda: g(1))
show(lambda: g(1, 2, 3))
show(lambda: g(1, 2, z=3))
show(lambda: g(1, 2, w=3))
show(lambda: g(1, x=1, y=2))
show(lambda: only())
show(lambda: only(1))
show(lambda: f())
show(lambda: f(1))
show(lambda: (lambda: 1)(1))
show(lambda: g(*[1, 2, 3, 4]))
show(lambda: g(1, **{"y": 2, "q": 1}))
show(lambda: g(1, 2, **{1: 2}))
show(lambda: g(1, 2, z=1, **{"z": 2}))


def default(item, bucket=[]):
    bucket.append(item)
    return bucket


print(default(1), default(2), default(3, []), default.__defaults__)
print(f.__kwdefaults__, f.__defaults__, f.__name__)
