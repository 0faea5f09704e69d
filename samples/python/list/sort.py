class K:
    log = []
    def __init__(self, v, i=0): self.v = v; self.i = i
    def __lt__(self, o):
        K.log.append((self.v, o.v)); return self.v < o.v
    def __repr__(self): return f"{self.v}.{self.i}"
seed = 12345
def rnd(n):
    global seed
    seed = (seed * 1103515245 + 12345) % 2**31
    return seed % n
for n in (0,1,2,3,5,10,33,63,64,65,100,200,257,500):
    for mod in (2, 5, 1000):
        K.log = []
        l = [K(rnd(mod), i) for i in range(n)]
        s = sorted(l)
        h = 0
        for a, b in K.log: h = (h * 31 + a * 7 + b) % 1000000007
        print(n, mod, len(K.log), h, hash(tuple((k.v,k.i) for k in s)))
for pattern in ([*range(50), *range(50)], [*range(100,0,-1)], [1]*30+[0]*30, [i%7 for i in range(150)], [*range(70),3,4,5,*range(80,20,-1)], [5,5,5,4,4,3,3,3,2,7,8]*9, sorted([i%13 for i in range(300)])+[3]*50):
    K.log = []
    l = [K(v,i) for i,v in enumerate(pattern)]
    l.sort(reverse=True)
    h = 0
    for a, b in K.log: h = (h * 31 + a * 7 + b) % 1000000007
    print(len(K.log), h, l[:5], l[-5:])
print(sorted([3.0, float('nan'), 1.0, 2.0, float('nan'), 0.5]))
print(sorted(['b','a','é','Z','\U0001F600','\uffee']))
class NI:
    def __init__(s,v): s.v=v
    def __lt__(s,o): print('lt',s.v,o.v); return NotImplemented
    def __gt__(s,o): print('gt',s.v,o.v); return s.v>o.v
print([x.v for x in sorted([NI(3),NI(1),NI(2)])])
class G:
    def __init__(s,v): s.v=v
    def __gt__(s,o): print('gt',s.v,o.v); return s.v>o.v
print([x.v for x in sorted([G(3),G(1)])])
def key(x):
    print('key',x); return -x
print(sorted([3,1,2],key=key), sorted([(1,'b'),(1,'a'),(0,'z')]), sorted([[2],[1,5],[1]]))
l=[3,1,2]
def bad(x):
    if x==2: raise ValueError('k')
    return x
try: l.sort(key=bad)
except ValueError as e: print(e, l)
class E:
    def __init__(s,v): s.v=v
    def __lt__(s,o):
        if s.v==0: raise RuntimeError('cmp')
        return s.v<o.v
l=[E(v) for v in (5,3,4,0,1)]
try: l.sort()
except RuntimeError as e: print(e, [x.v for x in l])
l=[1,2,3]
def m(x): l.append(x); return x
try: l.sort(key=m)
except ValueError as e: print(e,l)
def m2(x): print(l); return x
l.sort(key=m2)
