class S(set): pass
print(type(S()|{1}), type(S([1])&S([1])), type(S([1])-S()), type(S([1])^S()), type(S([1]).copy()), type(S().union()), S([1]), S())
class F(frozenset): pass
print(F([1]), F(), type(F([1])|{2}), type(F([1])&{1}), type(F([1,2])-{1}), type(F([1,2,3,4,5])-{1}))
d={}; d['x']=d.keys(); 
try: print(d)
except RecursionError as e: print(e)
print({1:2}.keys(), {1:2}.items(), {1:2}.values())
d={1:2,3:4}
try:
    for k in d.keys(): d[k+10]=1
except RuntimeError as e: print(e)
try: d|[(1,2)]
except TypeError as e: print(e)
d|=[(9,9)]; print(d)
for f in (lambda: d.update(1), lambda: d.update([1]), lambda: d.update([(1,2,3)]), lambda: d.update(['ab']), lambda: d.update({},{}), lambda: dict(1,2), lambda: d.pop(), lambda: d.pop(77), lambda:{}.popitem(), lambda: d[[]], lambda: d.get(), lambda: d.setdefault([],1), lambda: dict.fromkeys(1), lambda: dict.fromkeys(), lambda: [].pop(), lambda: [1].pop(5), lambda: [1].pop('a'), lambda: [1].insert('a',1), lambda: [1].index(2), lambda: [1].index(1,'a'), lambda: [1].remove(3), lambda: [1].extend(5), lambda: [].sort(1), lambda: [1,'a'].sort(), lambda: [].sort(foo=1), lambda: [1][::0], lambda:[1][1.5], lambda: [1]*'a', lambda: [1]+(1,), lambda: (1,)+[1], lambda: 'a'*[1], lambda: [1]*1.5, lambda: [1].append(), lambda: [1].append(1,2), lambda: [1].clear(1), lambda: list(1), lambda: list(1,2), lambda: list(x=1), lambda: tuple(1), lambda: tuple(1,2), lambda: tuple(x=1), lambda: set(1), lambda: set(1,2), lambda: set(x=1), lambda: frozenset(1), lambda: frozenset(x=1), lambda:{[]}, lambda: {1}.remove(2), lambda: {1}.pop(2), lambda: set().pop(), lambda: {1}|[1], lambda: {1}.union(5), lambda: {1}<[1], lambda: (1,).index(5), lambda: (1,)['a'], lambda: {}['a'], lambda: [1].index(), lambda: [1][10**30], lambda: [1]*10**30, lambda: {1}.__contains__([]), lambda: {1}.update(1), lambda: {1}.difference(1), lambda: [1].count(), lambda: [1].__getitem__(), lambda: {}.get(1,2,3), lambda: {}.items(1), lambda: {1:1}.keys()<[1], lambda: {1:1}.keys()&5, lambda: [1].copy(1), lambda: [3]<(1,), lambda: [1].sort(key=5), lambda: [1].sort(reverse='x'), lambda: [2,1].sort(reverse=None)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
l=[1,2,3]
for code in ("l['a']=1","l[5]=1","del l[5]","l[0:2]=5","l[::2]=[1]","l[::2]=5","del l['a']","del l[::-1]; print(l)","l[10**30]=1", "l.sort(key=lambda x: l.append(1))", "a,b=l", "l[1:1]=l; print(l)", "l=[3,1,2]; l.sort(key=lambda x:-x); print(l)","l+=5","l*='a'", "l*=2; print(l)"):
    try: exec(code)
    except Exception as e: print(code, type(e).__name__, e)
print(hash(slice(1)), hash(slice(1,2,3)), hash((1,2,3)), hash(frozenset([1,2,3])), hash(range(5)), hash(range(1)), hash(range(0)))
