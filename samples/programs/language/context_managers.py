from contextlib import ExitStack, closing, contextmanager, nullcontext, suppress


class Resource:
    def __init__(self, name, swallow=False):
        self.name, self.swallow = name, swallow

    def __enter__(self):
        print("enter", self.name)
        return self

    def __exit__(self, kind, error, trace):
        print("exit", self.name, kind.__name__ if kind else None, error)
        return self.swallow


with Resource("a") as a, Resource("b"):
    print("inside", a.name)

with Resource("swallows", swallow=True):
    raise ValueError("gone")
print("goes on")

try:
    with (Resource("outer"), Resource("inner")):
        raise KeyError("k")
except KeyError as error:
    print("caught", error)


@contextmanager
def tag(name):
    print(f"<{name}>")
    try:
        yield name.upper()
    except ZeroDivisionError as error:
        print("handled", error)
    finally:
        print(f"</{name}>")


with tag("p") as upper:
    print(upper)
with tag("q"):
    1 / 0


@tag("decorated")
def work(x):
    print("working", x)
    return x * 2


print(work(4))

with suppress(KeyError, IndexError):
    [][0]
print("suppressed")
with ExitStack() as stack:
    for name in "xyz":
        stack.enter_context(Resource(name))
    stack.callback(print, "callback", 1, end="!\n")
with nullcontext(5) as n:
    print(n)


def early():
    for i in range(3):
        with Resource(f"loop {i}"):
            if i == 0:
                continue
            return i


print(early())
try:
    with 5:
        pass
except TypeError as error:
    print(error)
