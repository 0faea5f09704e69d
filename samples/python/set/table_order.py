seed=1
def r(n):
    global seed
    seed=(seed*6364136223846793005+1442695040888963407)%2**64
    return (seed>>33)%n
def mk(kind):
    n=r(60) if r(3) else r(8)
    if kind==0: return [r(100) for _ in range(n)]
    if kind==1: return ['k%d'%r(80) for _ in range(n)]
    if kind==2: return [r(10**6)-500000 for _ in range(n)]
    return [(r(5),r(20)) for _ in range(n)] 
def wrap(l):
    k=r(6)
    return [set,frozenset,list,tuple,dict.fromkeys,iter][k](l)
def wrapset(l): return set(l) if r(2) else frozenset(l)
h=0
def out(*a):
    global h
    for x in repr(a): h=(h*131+ord(x))%(2**61-1)
for rnd in range(400):
    kind=r(4)
    a=wrapset(mk(kind)); b=wrapset(mk(kind))
    op=r(22)
    try:
        if op==0: x=a|b
        elif op==1: x=a&b
        elif op==2: x=a-b
        elif op==3: x=a^b
        elif op==4: x=a.union(wrap(mk(kind)),wrap(mk(kind)))
        elif op==5: x=a.intersection(wrap(mk(kind)))
        elif op==6: x=a.difference(wrap(mk(kind)),wrap(mk(kind)))
        elif op==7: x=a.symmetric_difference(wrap(mk(kind)))
        elif op==8: a=set(a); a.update(wrap(mk(kind))); x=a
        elif op==9: a=set(a); a.intersection_update(wrap(mk(kind)),wrap(mk(kind))); x=a
        elif op==10: a=set(a); a.difference_update(wrap(mk(kind))); x=a
        elif op==11: a=set(a); a.symmetric_difference_update(wrap(mk(kind))); x=a
        elif op==12: a=set(a); a|=b; a-=wrapset(mk(kind)); x=a
        elif op==13: a=set(a); a&=b; a^=wrapset(mk(kind)); x=a
        elif op==14:
            a=set(a)
            for v in mk(kind): a.add(v)
            for v in mk(kind): a.discard(v)
            for v in mk(kind): a.add(v)
            x=a
        elif op==15:
            a=set(a); x=[a.pop() for _ in range(len(a)//2)]; a.update(b); x=(x,a,[a.pop() for _ in range(len(a)//2)],a)
        elif op==16: x=(a<b,a<=b,a>b,a>=b,a==b,a!=b,a.isdisjoint(wrap(mk(kind))),a.issubset(wrap(mk(kind))),a.issuperset(wrap(mk(kind))))
        elif op==17: x=(a.copy(), hash(frozenset(a)), frozenset(a)==frozenset(b))
        elif op==18: d=dict.fromkeys(mk(kind)); e=dict.fromkeys(mk(kind)); x=(d.keys()&e.keys(), d.keys()|e, d.keys()-wrap(mk(kind)), d.keys()^e.keys(), d.items()&e.items(), d.items()^e.items(), d.keys()&list(e), d.keys()&b, b&d.keys(), b|d.keys(), b-d.keys())
        elif op==19: x={v:i for i,v in enumerate(mk(kind))}; [x.pop(v,None) for v in mk(kind)]; x.update(dict.fromkeys(mk(kind),7)); x=(x,list(reversed(x)))
        elif op==20: x=set(x for x in a if r(2)); x=(x,set(list(a)+list(b)))
        else: s=set(); [s.update([v]) for v in mk(kind)]; x=(s,set(s),{*a,*b},s.copy()|a)
        out(op,kind,x)
    except TypeError as e: out(str(e))
    if rnd%50==0: print(rnd,h)
print(h)
