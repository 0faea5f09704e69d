import traceback
def show(f):
    try: f()
    except BaseException as e: print("".join(traceback.format_exception(e)))
def a():
    x = ("abc"
      .upper()
      .missing()
      .lower())
def b():
    x = ("abc"
      .upper(1)
      .lower())
def c():
    x = (5
      .real
      .missing)
def d():
    return "abc".center(
        5,
        "xx")
def e():
    (1)(
      2,
    )
def f():
    x = [
      1,
      2 / 0,
      3]
def g():
    x = {'a': 1}
    x['a'
      ]['b']
def h():
    with 5 as f:
        pass
def i():
    for x in 5:
        pass
def j():
    a, b = [1]
def k():
    del nothing
def l():
    x = 1
    x.y = 5
def m():
    x = [1]
    x[5] = 1
def n():
    return -"a"
def o():
    return not Bad()
class Bad:
    def __bool__(self): raise ValueError
def p():
    return f"{1/0:5}" + f"{'x':d}"
def q():
    return f"{'x':d}"
def r():
    return [y for y in 1/0]
def s():
    return [1/y for y in (1,0)]
def t():
    x = 1
    x += "a"
def u():
    assert 0, "no"
def v():
    raise ValueError(
        "long",
        "text")
def w():
    return lambda: 1/0
def x():
    return w()()
def y():
    print(1, *5)
def z():
    print(**5)
def aa():
    class C(5): pass
def bb():
    @5
    def f(): pass
def cc():
    import nothing.at_all
def dd():
    return 1 if 1/0 else 2
def ee():
    while 1/0: pass
def ff():
    return 1 < 2 < "a"
def gg():
    return {1: 2, []: 3}
def hh():
    return {*5}
def ii():
    global zzz
    return zzz
def jj():
    yield from 5
def kk():
    list(jj())
def ll():
    x: int = 1/0
def mm():
    if (y := 1/0): pass
def nn():
    "abc"[1:"a"]
def oo():
    try:
        1/0
    finally:
        "a" + 1
def pp():
    match 1/0:
        case 1: pass
def qq():
    int("abc")
def rr():
    return int("abc", base="x")
def ss():
    {}["key"]
def tt():
    raise 5
def uu():
    raise ValueError from 5
def vv():
    (yield)
def ww():
    vv().send(1)
def xx():
    "a b".split(maxsplt=1)
for fn in (a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,x,y,z,aa,bb,cc,dd,ee,ff,gg,hh,ii,kk,ll,mm,nn,oo,pp,qq,rr,ss,tt,uu,ww,xx): show(fn)
