def say(label, thunk):
    try:
        print(label, "->", repr(thunk()))
    except Exception as error:
        print(label, "->", f"{type(error).__name__}: {error}")


class A:
    x = 1
    def m(self):
        return self.x
a = A()
a.y = 2
print(getattr(a, "x"), getattr(a, "z", "d"), hasattr(a, "m"), hasattr(a, "z"), vars(a), a.__dict__ is vars(a))
say("getattr", lambda: getattr(a, "z"))
say("getattr 5", lambda: getattr(5, "foo"))
say("getattr none", lambda: getattr(None, "foo"))
say("getattr type", lambda: getattr(A, "foo"))
say("getattr name", lambda: getattr(a, 5))
say("getattr()", lambda: getattr(a))
say("hasattr name", lambda: hasattr(a, 5))
say("setattr", lambda: setattr(a, "w", 5))
say("setattr int", lambda: setattr(5, "w", 5))
say("setattr int real", lambda: setattr(5, "real", 5))
say("setattr str", lambda: setattr("s", "upper", 5))
say("setattr object", lambda: setattr(object(), "w", 5))
say("setattr builtin type", lambda: setattr(int, "w", 5))
say("setattr function", lambda: setattr(say, "w", 5))
say("delattr", lambda: delattr(a, "w"))
say("delattr again", lambda: delattr(a, "w"))
say("delattr class", lambda: delattr(a, "x"))
say("vars(5)", lambda: vars(5))
print([n for n in dir(a) if not n.startswith("__")], say.w, sorted(vars(A))[-2:])
print([n for n in dir([]) if not n.startswith("_")])
print([n for n in dir({}) if not n.startswith("_")])
print([n for n in dir("") if not n.startswith("_")])
print(a.m(), A.m(a), a.m.__name__, a.m.__self__ is a, a.m.__func__ is A.m, A.__dict__["m"] is A.m)
say("unbound", lambda: A.m())
say("too many", lambda: a.m(1))
say("suggestion", lambda: a.yy)
say("module", lambda: __import__("math").foo)
say("list", lambda: [].push(1))
say("none", lambda: None.x)
say("call none", lambda: None())
say("call int", lambda: 5())
say("call str", lambda: "a"())
say("call a", lambda: a())
say("function attr", lambda: say.nothing)
say("module builtin", lambda: len.foo)
