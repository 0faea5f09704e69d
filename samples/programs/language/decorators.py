import functools
import time


def logged(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        print(f"call {function.__name__}{args} {kwargs}")
        result = function(*args, **kwargs)
        print("->", result)
        return result

    return wrapper


def repeat(times):
    def decorate(function):
        def wrapper(*args):
            return [function(*args) for _ in range(times)]

        return wrapper

    return decorate


@logged
def add(a, b=1):
    """Add."""
    return a + b


@repeat(3)
@logged
def double(x):
    return x * 2


add(2, b=3)
print(double(4))
print(add.__name__, add.__doc__, double.__name__, add.__wrapped__.__name__)


class Memo:
    def __init__(self, function):
        self.function = function
        self.cache = {}

    def __call__(self, n):
        if n not in self.cache:
            self.cache[n] = self.function(n)
        return self.cache[n]


@Memo
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(50), len(fib.cache))


@functools.lru_cache(maxsize=None)
def slow_square(n):
    time.sleep(1)
    return n * n


start = time.perf_counter()
print(slow_square(4), slow_square(4), slow_square(5), f"{time.perf_counter() - start:.0f} s")
print(slow_square.cache_info())


def register(cls):
    registry.append(cls.__name__)
    return cls


registry = []


@register
class A:
    pass


@register
class B:
    pass


print(registry)
