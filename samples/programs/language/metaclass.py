class Registry(type):
    classes = []

    def __new__(mcls, name, bases, namespace, **options):
        print("new", name, options)
        cls = super().__new__(mcls, name, bases, namespace)
        mcls.classes.append(name)
        return cls

    def __init__(cls, name, bases, namespace, **options):
        super().__init__(name, bases, namespace)

    def __call__(cls, *args):
        print("call", cls.__name__, args)
        return super().__call__(*args)

    def __repr__(cls):
        return f"<class {cls.__name__}!>"

    def __len__(cls):
        return 42


class Base(metaclass=Registry):
    def __init__(self, x=0):
        self.x = x


class Child(Base, flag=True):
    pass


print(Registry.classes, Child, len(Child), Child(5).x, type(Child))


class Plugin:
    known = {}

    def __init_subclass__(cls, /, name=None, **kwargs):
        super().__init_subclass__(**kwargs)
        Plugin.known[name or cls.__name__] = cls.__name__


class One(Plugin):
    pass


class Two(Plugin, name="second"):
    pass


print(Plugin.known)


class Singleton:
    _instance = None

    def __new__(cls, *args):
        if cls._instance is None:
            cls._instance = super().__new__(cls)
        return cls._instance

    def __init__(self, value):
        self.value = value


a, b = Singleton(1), Singleton(2)
print(a is b, a.value)


class Dynamic:
    def __getattr__(self, name):
        if name.startswith("get_"):
            return lambda: name[4:]
        raise AttributeError(f"no {name}")

    def __setattr__(self, name, value):
        print("set", name, value)
        super().__setattr__(name, value)


d = Dynamic()
d.x = 1
print(d.x, d.get_color())
try:
    d.y
except AttributeError as error:
    print(error)


class Slots:
    __slots__ = ("a", "b")


s = Slots()
s.a = 1
try:
    s.c = 2
except AttributeError as error:
    print(error)
try:
    s.b
except AttributeError as error:
    print(error)
