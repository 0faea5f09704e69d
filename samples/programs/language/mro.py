class A:
    def who(self):
        return ["A"]


class B(A):
    def who(self):
        return ["B"] + super().who()


class C(A):
    def who(self):
        return ["C"] + super().who()


class D(B, C):
    def who(self):
        return ["D"] + super().who()


print(D().who(), [k.__name__ for k in D.mro()])
try:
    class E(A, B):
        pass
except TypeError as error:
    print(error)


class X:
    pass


class Y(X):
    pass


try:
    Z = type("Z", (X, Y), {})
except TypeError as error:
    print(str(error))
W = type("W", (D,), {"value": 3, "double": lambda self: self.value * 2})
print(W().double(), W().who(), W.__mro__[1].__name__)
print(super(B, D()).who())
try:
    class F(bool):
        pass
except TypeError as error:
    print(error)
