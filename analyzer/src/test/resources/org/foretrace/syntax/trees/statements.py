x = 1
a = b = c = 2
a, b = b, a
*a, b = 1, 2, 3
(a), [b, (c, *d)] = e
x.y = z[0] = f().g = None
x += 1; y -= 2; z **= 3; w //= 4; v >>= 5; u <<= 6; t @= 7; s %= 8; r |= 9; q &= 1; p ^= 2; o /= 3; n *= 4
x: int
x: int = 1
(x): int = 1
x.y: str = yield
x[0]: "list[int]"
a = *b, c
a = yield
a = yield b, c
a = yield from d
pass
assert x
assert x, "message"
del a, b[0], c.d, (e, [f, g])
del (a), (b,), []
return_ = 1
global_ = global_
if a:
    pass
elif b: pass
elif c:
    pass
else:
    pass
if (n := len(a)) > 10: print(n); print(a);
while a and not b:
    break
else:
    continue
for x in y: pass
for x, in y: pass
for x, *y in *a, b:
    pass
else:
    pass
for (x, y), z[0], w.v in a: pass
try:
    pass
except A:
    raise
except (B, C) as e:
    raise e
except:
    raise X from e
else:
    pass
finally:
    pass
try: pass
finally: pass
try:
    pass
except* A: pass
except* (B, C) as e: pass
with a: pass
with a as b, c as (d, *e), f: pass
with (a): pass
with (a, b): pass
with (a as b, c as d,): pass
with (a, b) as c: pass
with (a), (b): pass
with (a := b): pass
with (a, *b): pass
with (yield): pass
with (a) as b, c: pass
with (a).b as c: pass
with (a for a in b): pass
def f():
    global a, b
    nonlocal c
    return
    return a
    return *a, b
    raise
