print(min([3,1,2],key=lambda x:-x), max('ab','ba',key=lambda s:s[1]))
a=[1]; a.append(a); print(a, (a,), {'a':a}); d={}; d['d']=d; print(d); t=([],); t[0].append(t); print(t)
print([1,2]<[1,3], [1]<[1,2], (1,2)>=(1,2), [1]==(1,), [float('nan')]==[float('nan')])
n=float('nan'); print([n]==[n], n in [n], (n,)==(n,), {n}=={n})
l=list(range(10)); l[2:5]=['a']; print(l); l[::3]=[0]*3; print(l); del l[::2]; print(l); l[5:2]=[9,9]; print(l); l[-1:]=[]; print(l); l[:]=l+l; print(l); l[1:1]='xyz'; print(l)
l*=0; print(l); l+=(1,2); l+='ab'; l+={5:6}; print(l)
it=iter([1,2,3]); print(it.__length_hint__(), next(it), it.__length_hint__(), list(it), it.__length_hint__())
for x in (iter([]),iter(()),iter('a'),iter('é'),iter({}),iter({}.items()),iter({}.values()),iter(set()),iter(range(1)),reversed([]),reversed({}),reversed({}.items()),enumerate([]),zip(),map(str,[]),filter(None,[]),iter(int,0),reversed('a'),iter(b''),iter(bytearray()), reversed(range(2))): print(type(x).__name__, type(x))
d={'a':1,'b':2}
it=iter(d); next(it); d['c']=3
try: next(it)
except RuntimeError as e: print(e)
it=iter(d); next(it); del d['a']
try: next(it)
except RuntimeError as e: print(e)
s={1,2}; it=iter(s); next(it); s.add(9)
try: next(it)
except RuntimeError as e: print(e)
try: next(it)
except RuntimeError as e: print(e)
print({**d,'z':1}, dict([('a',1)],b=2), dict(a=1)|{'a':2}, dict.fromkeys('ab'), dict.fromkeys([1,2],0))
print(d.keys()&{'b'}, d.keys()|['q'], d.items()-{('b',2)}, d.keys()^{'b'}, d.keys()>={'b'}, d.keys().isdisjoint(['x']), 'b' in d.values(), list(reversed(d)), list(reversed(d.items())))
class MD(dict):
    def __missing__(self,k): return 'miss'+str(k)
m=MD(a=1); print(m['x'], m.get('x'), m, type(m.copy()), m|{'b':2}, type(m|{}))
class L(list):
    def __init__(self,*a): super().__init__(a); self.x=1
x=L(1,2); print(x, x+[3], type(x+[3]), x[:1], type(x[:1]), type(x.copy()), x.x, x==[1,2])
class T(tuple):
    def __new__(cls,*a): return super().__new__(cls,a)
x=T(1,2); print(x, type(x[:]), x+(3,), hash(x)==hash((1,2)), type(x*1))
print(1 in range(3), 2.0 in range(3), range(10)[::-2], range(0,10,3)[-1], range(5)==range(0,5,1), list(range(3,0,-1)), len(range(0,-10,-3)), range(10).index(3), range(3).count(1), hash(range(3))==hash(range(0,3)))
print(list(zip('ab',range(5))), list(map(lambda a,b:a+b,[1,2],[3,4])), list(filter(lambda x:x%2,range(6))), list(enumerate('ab',3)))
def g():
    yield 1
    raise StopIteration
def f(x): raise StopIteration
print(list(map(f,[1,2])))
i=iter([1,2,3].pop, 1); print(list(i))
print({1,2}|{3}, {1,2,3}&{2,3,9}, {1,2,3}-{2}, {1,2}^{2,3}, {1,2}<={1,2,3}, {1}<{1}, frozenset([1])|{2}, {2}|frozenset([1]), {frozenset([1])}, {1,2}.isdisjoint([3]), {1}.issubset([1,2]), {1,2}.issuperset([1]))
big=set(range(100)); big-={5,6}; print(len(big), big.pop(), big.pop(), sorted(big)[:5]); s=set('hello'); print(sorted(s))
s={5,1,99,33,17,64}; print(s, s|{3,4}, s&{99,1,5,3}, s-{1}, s^{1,2}); s.update([1000,7],{8:1}); print(s); s.discard(1); s.remove(99); print(s, s.pop(), s)
print(list({3:1,1:2}), set({3:1,1:2}), {1,2}.union([3],(4,)), {1,2,3}.intersection([2,3],[3]), {1,2,3}.difference([1],[2]))
