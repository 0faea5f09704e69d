def t(*fs):
    for f in fs:
        try: print(repr(f()))
        except BaseException as e: print(type(e).__name__, ":", e, getattr(e,'__notes__',''))
class A: pass
class B(A): pass
t(lambda: type('X',(type(A().__init__),),{}),lambda: type('X',(type(iter([])),),{}),lambda: type('X',(type(A.__dict__),),{}))
class S: __slots__=('a','__b'); 
t(lambda: vars(S)); t(lambda: vars(A)); 
class S1: __slots__=('a',)
class S2: __slots__=('b',)
t(lambda: type('X',(S1,S2),{}))
t(lambda: S().a)
def f(): S().z = 1
t(f)
s=S(); s.a=1; print(s.a); del s.a
t(lambda: s.a)
class S3(S1): pass
s=S3(); s.a=1; s.q=2; print(s.__dict__, s.a)
class E:
    def __eq__(self,o): return 1
t(lambda: list(vars(E)), lambda: hash(E()))
class M1(type): pass
class M2(type): pass
class C1(metaclass=M1): pass
class C2(metaclass=M2): pass
t(lambda: type('X',(C1,C2),{}), lambda: type(type('X',(C1,),{})))
t(lambda: isinstance(1,1), lambda: isinstance(1,(1,)), lambda: isinstance(1, int|str), lambda: isinstance(1,list[int]), lambda: issubclass(1,int), lambda: issubclass(int,1), lambda: isinstance(1,int|list[int]), lambda: isinstance(1,None|int))
t(lambda: int|1, lambda: int|None|str, lambda: hash(int|str)==hash(str|int), lambda: (int|str)==(str|int), lambda:int|int, lambda: list[int]|None,lambda: (int|str).__args__,lambda: (int|str)(),lambda: (int|str)[int])
t(lambda: list[int], lambda: dict[str,int].__args__, lambda: list[int]([1]), lambda: list[int]==list[int], lambda: list[...], lambda: list[[int,str]],lambda: tuple[()], lambda: type(list[int]), lambda: list[int].__origin__, lambda: list[int][str], lambda: list[int].foo, lambda:list[A],lambda: list["A"], lambda:list[int].append, lambda:list[None])
t(lambda: type(int|str), lambda: isinstance([], list[int]))
MP=type(A.__dict__)
t(lambda: MP({1:2}), lambda: MP([]).get, lambda: MP(1),lambda: MP({1:2})|{3:4}, lambda: type(A.__dict__), lambda: str(MP({1:2})), lambda: A.__dict__.foo)
def f(): A.__dict__['x']=1
t(f)
t(lambda: slice(1), lambda: slice(), lambda: slice(1,2,3,4), lambda: slice(1,None,2).indices(5), lambda: slice(1,2,0).indices(5), lambda: slice(1).indices(-1), lambda: slice(1)==slice(1), lambda: slice(1)<slice(2), lambda: hash(slice(1))==hash(slice(1)), lambda: slice('a').indices(3), lambda: slice(1).indices('a'), lambda: slice(x=1))
t(lambda: range(1.5), lambda: range(), lambda: range(1,2,3,4), lambda: range(1,2,0), lambda: range(3)[5], lambda: range(10)[2:8:3], lambda: range(10)['a'], lambda: range(5).index(9), lambda: range(5).index('a'), lambda: range(5).count(3.0), lambda: hash(range(0))==hash(range(2,2)), lambda: range(0)==range(2,2), lambda: range(1,10,2), lambda: range(3)<range(4), lambda: range(x=1), lambda: len(range(2**70)), lambda: range(2**70)[2**69], lambda: 3 in range(5), lambda: range(3).start, lambda: iter(range(3)).__length_hint__(), lambda:range(3)+1, lambda: range(5).index(2.0))
def f(): range(3).start=3
t(f)
def f():
    r=range(3); r[0]=1
t(f)
def f(): slice(1).start=1
t(f)
