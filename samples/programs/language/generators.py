def countdown(n):
    print("start")
    try:
        while n:
            received = yield n
            if received is not None:
                print("received", received)
                n = received
            n -= 1
    except ValueError as error:
        print("inside:", error)
        yield "recovered"
    finally:
        print("finally")
    return "the end"


g = countdown(3)
print(next(g), next(g), g.send(10))
print(g.throw(ValueError("thrown")))
try:
    next(g)
except StopIteration as stop:
    print("stopped:", stop.value)


def delegate():
    result = yield from countdown(2)
    print("result:", result)
    yield from "ab"
    yield from range(2)


print(list(delegate()))
g = countdown(5)
next(g)
g.close()
print(list(g))

squares = (n * n for n in range(5) if n % 2)
print(squares.__next__(), list(squares))
print(sum(n for n in range(101)))


def broken():
    yield 1
    raise StopIteration("no")


try:
    print(list(broken()))
except RuntimeError as error:
    print(error, "from", repr(error.__cause__))
