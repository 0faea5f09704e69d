def counter(start=0):
    value = start

    def step(by=1):
        nonlocal value
        value += by
        return value

    return step


a, b = counter(), counter(10)
print(a(), a(), a(5), b(), b(-3))

late = [lambda: i for i in range(3)]
print([f() for f in late])
early = [lambda i=i: i for i in range(3)]
print([f() for f in early])

x = "global"


def outer():
    x = "outer"

    def inner():
        global x
        x = "changed"
        return x

    print(inner(), x)


outer()
print(x)


def unbound():
    print(y)
    y = 1


try:
    unbound()
except UnboundLocalError as error:
    print(error)

try:
    print(nowhere)
except NameError as error:
    print(error)


def free():
    def use():
        return z

    try:
        use()
    except NameError as error:
        print(error)
    z = 1
    return use()


print(free())
