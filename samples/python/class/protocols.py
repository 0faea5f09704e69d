# class creation corner cases and protocols
def t(*fs):
    for f in fs:
        try: print(repr(f()))
        except BaseException as e: print(type(e).__name__, ":", e, getattr(e,'__notes__',''))
class V:
    def __init__(s,x): s.x=x
    def __index__(s): return s.x
    def __len__(s): return s.x
    def __bool__(s): return s.x>0
    def __contains__(s,o): return o==s.x
    def __iter__(s): return iter(range(s.x))
    def __reversed__(s): return ['rev']
    def __hash__(s): return 7
    def __eq__(s,o): return isinstance(o,V) and s.x==o.x
    def __call__(s,*a,**k): return (a,k)
    def __getitem__(s,k): return k
    def __setitem__(s,k,v): print('set',k,v)
    def __delitem__(s,k): print('del',k)
    def __round__(s,n=None): return ('round',n)
    def __abs__(s): return 'abs'
    def __divmod__(s,o): return 'dm'
    def __pow__(s,o,m=None): return ('pow',o,m)
    def __format__(s,spec): return 'F'+spec
    def __dir__(s): return ['b','a']
    def __length_hint__(s): return 3
v=V(2)
print([1,2,3][v], 'abc'[v], (1,2,3)[v], range(5)[v], [0]*v, len(v), bool(v), 2 in v, list(v), reversed(v), hash(v), {v:1}[V(2)], v(1,a=2), v[1:2], v[1,2], round(v), round(v,1), abs(v), divmod(v,1), pow(v,2), pow(v,2,3), format(v,'>3'), f'{v:x}', dir(v), hex(v), bin(V(5)), chr(V(65)), [1,2,3][V(1):V(3)], list(range(V(3))), 'ab'*V(2), bytes(V(2)), [9,8,7].pop(V(1)), [1,2,3].index(2,V(0)))
v[1]=2; del v[3]; v[::2]=1
class BadLen:
    def __init__(s,r): s.r=r
    def __len__(s): return s.r
t(lambda: len(BadLen(-1)), lambda: len(BadLen('a')), lambda: len(BadLen(2**70)), lambda: len(BadLen(True)), lambda: bool(BadLen(-1)), lambda: len(BadLen(1.5)))
class Bad:
    def __bool__(s): return 1
    def __hash__(s): return 'a'
    def __repr__(s): return 5
    def __str__(s): return 6
    def __iter__(s): return 5
    def __contains__(s,o): return []
    def __index__(s): return 'x'
    def __format__(s,f): return 1
    def __len__(s): return 'x'
    def __getattr__(s,n): raise ValueError(n)
    def __dir__(s): return 5
    def __next__(s): return 1
b=Bad()
t(lambda: bool(b), lambda: hash(b), lambda: repr(b), lambda: str(b), lambda: iter(b), lambda: 1 in b, lambda: [1][b], lambda: format(b), lambda: len(b), lambda: b.foo, lambda: hasattr(b,'q'), lambda: getattr(b,'q',1), lambda: dir(b), lambda: list(b), lambda: sorted(b), lambda: f'{b}', lambda: next(b), lambda: [*b], lambda: dict(b), lambda: range(b), lambda: [1]*b, lambda: {**b}, lambda: print(b))
class OldIter:
    def __getitem__(s,i):
        if i>=3: raise IndexError
        return i*10
print(list(OldIter()), 20 in OldIter(), 5 in OldIter(), list(zip(OldIter(),'ab')), max(OldIter()), sum(OldIter()), tuple(OldIter()), list(enumerate(OldIter())), [*OldIter()], sorted(OldIter(),reverse=True))
t(lambda: reversed(OldIter()), lambda: len(OldIter()))
class Seq:
    def __len__(s): return 3
    def __getitem__(s,i):
        if not 0<=i<3: raise IndexError(i)
        return 'abc'[i]
print(list(reversed(Seq())), list(Seq()), 'b' in Seq())
class NoIter: __iter__=None; __contains__=None; __hash__=None; __reversed__=None
t(lambda: iter(NoIter()), lambda: 1 in NoIter(), lambda: hash(NoIter()), lambda: list(NoIter()), lambda: reversed(NoIter()), lambda: {NoIter()}, lambda: {NoIter():1})
class It:
    def __init__(s): s.n=0
    def __iter__(s): return s
    def __next__(s):
        s.n+=1
        if s.n>3: raise StopIteration('done')
        return s.n
print(list(It()), sum(It()), max(It()), dict(zip(It(),It())), set(It()), [x for x in It()], any(It()), all(It()), ','.join(map(str,It())))
it=It()
t(lambda: next(it),lambda: next(it),lambda: next(it),lambda: next(it),lambda: next(it,'dflt'))
class Keys:
    def keys(s): return ['a','b']
    def __getitem__(s,k): return k*2
print(dict(Keys()), {**Keys()}, dict(Keys(),c=1)); d={}; d.update(Keys(),z=0); print(d)
def kw(**k): return k
print(kw(**Keys()))
class Eq:
    def __init__(s,n): s.n=n
    def __eq__(s,o): print('eq',s.n,getattr(o,'n',o)); return s.n==getattr(o,'n',o)
    def __hash__(s): return 1
d={Eq(1):'a',Eq(2):'b'}; print(d[Eq(2)]); print([Eq(1),Eq(2)].index(2), Eq(3) in [1,Eq(3)], [Eq(5)].count(5)); print(len({Eq(1),Eq(1),Eq(2)})); print((Eq(1),)==(1,), [Eq(1),2]==[1,2])
class LT:
    def __init__(s,n): s.n=n
    def __lt__(s,o): print('lt',s.n,o.n); return s.n<o.n
    def __gt__(s,o): print('gt',s.n,o.n); return s.n>o.n
print(min(LT(2),LT(1)).n, max([LT(2),LT(1),LT(3)]).n, [LT(1)]<[LT(2)] if False else '')
class Add:
    def __init__(s,n): s.n=n
    def __add__(s,o): print('add'); return NotImplemented
    def __radd__(s,o): print('radd',o); return 100
    def __iadd__(s,o): print('iadd'); return s
print([1]+Add(1), 1+Add(1), 'a'+Add(1), sum([Add(1)])); a=Add(1); a+=1; print(type(a).__name__)
t(lambda: Add(1)+Add(2), lambda: Add(1)+1)
class Mul:
    def __rmul__(s,o): return ('rmul',o)
print([1]*Mul(), 'a'*Mul(), 3*Mul())
x=[1]; y=x; x+=[2]; print(y); x=x+[3]; print(y,x); tt=(1,); 
try:
    tt2=([],); tt2[0]+=[1]
except TypeError as e: print(e, tt2)
class P:
    @property
    def a(self): return 1
    @a.setter
    def a(self,v): print('set',v)
    @property
    def b(self): raise AttributeError('inner')
    @staticmethod
    def s(x): return x
    @classmethod
    def c(cls): return cls.__name__
p=P(); p.a=3; print(p.a, P.s(1), p.s(2), P.c(), p.c())
t(lambda: p.b, lambda: setattr(p,'b',1), lambda: delattr(p,'a'), lambda: P.a, lambda: p.zzz)
class Sub(P):
    def __getattr__(s,n): return 'fb'+n
print(Sub().b, Sub().q, Sub().c())
class Ctx:
    x=1
    y=[x for _ in range(2)]
    def f(self): return self.x
    z=f
print(Ctx.y, Ctx().z(), Ctx.f(Ctx()))
t(lambda: Ctx.f(), lambda: Ctx().f(1), lambda: Ctx.nope)
exec("q=1\nclass InExec:\n  z=q"); print(InExec.z, InExec.__module__)
print(type('Dyn',(P,),{'w':lambda s: s.a*2})().w(), type('D2',(),{}).__mro__, type('D3',(int,),{})(5)+1, type('D4',(list,),{})([1]), type('D5',(dict,),{})(a=1), type('D6',(str,),{})('x')+'y', type('D7',(Exception,),{})('m').args, type('D8',(tuple,),{})((1,)), type('D9',(set,),{})([1]), type('Da',(float,),{})(2), type('Db',(frozenset,),{})([1]),type('Dc',(bytes,),{})(b'a'))
class MI(int, P): 
    def __new__(cls, v): return super().__new__(cls, v*2)
print(MI(4), MI(4).a, MI(2)+1, type(MI(2)+1), MI(3)==6, isinstance(MI(1),int), MI.__mro__)
class Counter2(dict):
    def __missing__(s,k): s[k]=0; return 0
c=Counter2()
for ch in 'hello': c[ch]+=1
print(c, c['zz'], len(c))
class LL(list):
    def append(s,x): print('app',x); super().append(x)
    def __len__(s): return 99
l=LL([1]); l.append(2); l+=[3]; l.extend([4]); print(l, len(l), list(l), l[:2], bool(LL()))
class DD(dict):
    def __getitem__(s,k): return 'gi'
    def __iter__(s): return iter(['only'])
    def keys(s): return ['k1']
d=DD(a=1); print(d['zz'], d.get('a'), list(d), dict(d), {**d}, d, len(d), 'a' in d, list(d.items()))
