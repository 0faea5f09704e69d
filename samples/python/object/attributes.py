import types
def t(s):
    try: print(s,'->',repr(eval(s)))
    except BaseException as e: print(s,'->',type(e).__name__, e.args, str(e))
class A:
    def f(self): pass
    @staticmethod
    def s(): pass
    @classmethod
    def c(cls): pass
    @property
    def p(self): "doc"; return 1
    q=property()
m=types.ModuleType('m')
for s in r'''m
types.ModuleType()
types.ModuleType(1)
types.ModuleType('m','d').__doc__
m.x
m.__doc__
sorted(m.__dict__)
setattr(m,'__dict__',{})
m.__annotations__
m.__class__
A
A.c
A().q
setattr(A(),'p',1)
delattr(A(),'p')
A.p.__doc__
A.p.__name__
property(1,2,3,4).__doc__
property(len).__name__
property().__name__
property(x=1)
property(1,2,3,4,5)
A().x
A.x
A.__name__
A.__qualname__
A.__module__
A.__bases__
A.__base__
A.__mro__
A.mro()
type(A.__dict__)
A.__doc__
A.__annotations__
A.__type_params__
A.__abstractmethods__
setattr(A,'__name__',1)
setattr(A,'__name__','B')
A
setattr(A,'__qualname__',1)
setattr(A,'__module__','mm')
A
setattr(A,'__doc__','x')
A.__doc__
delattr(A,'__name__')
delattr(A,'__module__')
delattr(A,'__doc__')
delattr(A,'foo')
setattr(A(),'__class__',int)
setattr(A(),'__class__',1)
setattr(1,'__class__',A)
delattr(A(),'__class__')
A().__dict__
setattr(A(),'__dict__',1)
delattr(A(),'__dict__')
A() == A()
A() < A()
hash(A()) is not None
A().__eq__(1)
A().__ne__(1)
A().__lt__(1)
A()()
A()[0]
A(1)
A(x=1)
object().x
setattr(object(),'x',1)
object().__class__
object.__class__
format(A(),'x')
A().__format__('x')
A().__init__(1)
object.__init__(1,2)
object.__getattribute__(1,2)
object.__getattribute__(1,'real')
object.__setattr__(1,'real',2)
object.__setattr__(A,'x',2)
object.__setattr__(1,2)
object.__setattr__(1,2,3)
type.__setattr__(A,'x',2)
type.__getattribute__(A,'x')
type.__call__(int,'5')
object.__subclasshook__(int)
object.__init_subclass__(1)
object.__init_subclass__(x=1)
A.__init_subclass__(x=1)
type.__prepare__()
type.__prepare__(1,2,3,x=1)
type.__instancecheck__(int,5)
type.__subclasscheck__(int,bool)
int|str
int|None
int|5
None|int
type.__or__(int,str)
type('X',(),{'a':1}).a
type('X',(A,),{}).__mro__
type('X',(int,),{})(5)
type('X',(int,str),{})
type('X',(bool,),{})
type('X',(A,A),{})
type('X',(1,),{})
type('X\0',(),{})
len.__name__
len.__qualname__
len.__module__
len.__self__
[].append.__name__
[].append.__qualname__
[].append.__self__
[].append.__module__
len.__class__
len.x
setattr(len,'x',1)
len.__call__([])
len()
len(1,2)
len(x=1)
len == len
[].append == [].append
A().f == A().f
A.f == A.f
hash(len) == hash(len)
str.join.__name__
str.join.__qualname__
str.join.__objclass__
str.join('a',['b'])
str.join(1,2)
str.join()
str.join.__get__('a')(['b','c'])
str.join.__get__(None,None)
int.__add__(1,2)
int.__add__.__get__(1)(2)
(1).__add__.__self__
(1).__add__.__name__
(1).__add__.__qualname__
(1).__add__.__objclass__
dict.__dict__['fromkeys']
dict.__dict__['fromkeys'].__get__(None,dict)([1])
int.__dict__['real']
int.__dict__['real'].__get__(5)
int.__dict__['real'].__set__(5,1)
int.__dict__['real'].__get__('a')
type.__dict__['__name__']
type(A.f)
type(A().f)
type(len)
type([].append)
type(str.join)
type(int.__add__)
type((1).__add__)
type(int.__dict__['real'])
type(A.__dict__['s'])
staticmethod(1)
staticmethod()
staticmethod(1,2)
staticmethod(len)([1])
classmethod(len).__func__
staticmethod(A.f).__name__
types.MethodType(len,[1])
types.MethodType(len,[1])()
types.MethodType(1,1)
types.MethodType(len,None)
types.MethodType(len)
type(None)()
type(...)()
type(NotImplemented)()
type(None)(1)
None()
None.x
None.__class__
bool(NotImplemented)
NotImplemented
...
hash(None)
repr(None)
str(None)
None == None
None < None
not None
Ellipsis
hash(...) is not None
type(len)()
type(A().f)()
types.CoroutineType()
(lambda:0).__name__
[].__class__.__name__
int.__class__
type.__class__
type.__name__
type.__bases__
object.__bases__
object.__base__
object.__mro__
int.__base__
bool.__base__
bool.__bases__
bool.__mro__
int.__module__
int.__qualname__
int.mro()
int.__dict__['__add__']
(5).__class__
(5).__dict__
(5).__module__
vars(5)
vars(5)'''.splitlines(): t(s)
