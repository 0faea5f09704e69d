def t(*fs):
    for f in fs:
        try: print(repr(f()))
        except BaseException as e: print(type(e).__name__, ":", e, getattr(e,'__notes__',''))
class A: pass
# metaclass, init_subclass, class cell
class Meta(type):
    def __new__(m, name, bases, ns, **kw):
        print('new', name, [b.__name__ for b in bases], kw, list(ns)); return super().__new__(m, name, bases, ns)
    def __init__(c, name, bases, ns, **kw): print('init', name, kw); super().__init__(name, bases, ns)
    def __call__(c, *a): print('call', c.__name__, a); return super().__call__(*a)
    @classmethod
    def __prepare__(m, name, bases, **kw): print('prepare', name, kw); return {'pre':1}
    def __instancecheck__(c, o): return o == 5
    def __subclasscheck__(c, o): return o is int
    def mro(c): return type.mro(c)
class P(metaclass=Meta, flag=3):
    def __init__(self, x=0): self.x=x
    def who(self): return __class__.__name__
print(P(4).x, P().who(), isinstance(5,P), isinstance(P(),P), issubclass(int,P), issubclass(P,P), P.pre)
class Base:
    def __init_subclass__(cls, /, tag=None, **kw): print('sub', cls.__name__, tag); super().__init_subclass__(**kw); cls.tag=tag
    def __class_getitem__(cls, k): return (cls.__name__, k)
class Q(Base, tag='q'): pass
print(Q[int], Base['a'], Q.tag)
t(lambda: type('R',(Base,),{},tag=1,foo=2))
class Desc:
    def __set_name__(self, o, n): print('set_name', o.__name__, n); self.n=n
    def __get__(self, o, t): return (self.n, o is None, t.__name__)
    def __set__(self, o, v): print('set', v)
    def __delete__(self, o): print('del')
class U: d=Desc(); e=Desc()
u=U(); print(u.d, U.d); u.d=5; del u.d; 
class X1:
    def hi(self): return 'x1'
class X2(X1):
    def hi(self): return 'x2'+super().hi()
class X3(X1):
    def hi(self): return 'x3'+super().hi()
class X4(X2,X3):
    def hi(self): return 'x4'+super().hi()
print(X4().hi(), [c.__name__ for c in X4.__mro__], X4.__bases__, X4.__base__, super(X2,X4()).hi(), super(X4,X4()).__self__.__class__, X4.mro()==list(X4.__mro__), X1.__subclasses__())
t(lambda: X4().nope, lambda: X4.nope, lambda: super(X4,X4()).nope, lambda: object().x, lambda: setattr(object(),'x',1), lambda: setattr(int,'x',1))
class New:
    def __new__(cls, *a): print('new', a); return object.__new__(cls)
    def __init__(self, *a): print('init', a)
New(1,2)
class New2:
    def __new__(cls): return 5
print(New2())
t(lambda: A(1), lambda: object(1), lambda: A(x=1), lambda: New2(1))
class BadInit:
    def __init__(self): return 5
t(lambda: BadInit())
import abc
class Ab(abc.ABC):
    @abc.abstractmethod
    def f(self): ...
    @property
    @abc.abstractmethod
    def g(self): ...
class Ab2(Ab):
    def f(self): pass
class Ab3(Ab2):
    g=1
t(lambda: Ab(), lambda: Ab2(), lambda: type(Ab3()), lambda: sorted(Ab.__abstractmethods__), lambda: type(Ab), lambda: Ab.register(int), lambda: isinstance(3, Ab), lambda: isinstance('', Ab), lambda: issubclass(int, Ab), lambda: Ab.register(1), lambda: abc.ABC, lambda: abc.ABCMeta, lambda: abc.foo)
class Hook(abc.ABC):
    @classmethod
    def __subclasshook__(cls, C):
        print('hook', C.__name__); return hasattr(C,'quack') or NotImplemented
class Duck: quack=1
print(isinstance(Duck(),Hook), isinstance(Duck(),Hook), isinstance(5,Hook), isinstance(5,Hook), issubclass(Duck,Hook))
class WithDict:
    __slots__=('__dict__','a')
w=WithDict(); w.z=1; w.a=2; print(w.__dict__, w.a, hasattr(w,'__weakref__'))
print(A.__name__, A.__qualname__, A.__module__, A.__doc__, X4.__dict__['hi'].__name__, type(A()), A().__class__, A.__class__)
class GA:
    def __getattr__(self, n): 
        if n=='boom': raise AttributeError('boom!')
        return 'ga_'+n
    def __getattribute__(self, n):
        if n=='intercept': return 'yes'
        return super().__getattribute__(n)
    def __setattr__(self, n, v): print('sa', n, v); object.__setattr__(self, n, v)
    def __delattr__(self, n): print('da', n); object.__delattr__(self, n)
g=GA(); print(g.foo, g.intercept); g.q=1; print(g.q); del g.q; print(g.q)
t(lambda: g.boom, lambda: getattr(g,'boom',7), lambda: hasattr(g,'boom'))
class Outer:
    class Inner: pass
    def m(self):
        class Loc: pass
        return Loc
print(Outer.Inner.__qualname__, Outer().m().__qualname__, Outer.Inner, Outer().m())
Outer.Inner.__name__='Zed'; print(Outer.Inner, Outer.Inner.__name__)
t(lambda: type('Y',(),{'a':1}).a, lambda: type('Y',(),dict(f=lambda s:3))().f(), lambda: type('Y',(object,),{}).__module__)
class MyMeta2(type):
    def __getattr__(c,n): return 'meta_'+n
    def __len__(c): return 42
    def __iter__(c): return iter([1,2])
    def __contains__(c,x): return x==1
    def __getitem__(c,k): return k
    def __repr__(c): return 'REPR'
    @property
    def prop(c): return c.__name__
class Y2(metaclass=MyMeta2): pass
print(Y2.foo, len(Y2), list(Y2), 1 in Y2, Y2[3], Y2, Y2.prop)
t(lambda: Y2().foo)
class Cnt:
    n=0
    def __init__(self): Cnt.n+=1; type(self).n
Cnt();Cnt();print(Cnt.n)
