a + b - c * d / e // f % g @ h ** i
-a ** -b ** c
-a + +b - ~c
- - -a
not a
not not a == b
a or b and c or not d
(a or b) or c
a < b <= c != d == e > f >= g
a in b not in c is d is not e
(a < b) < c
a | b ^ c & d << e >> f
a if b else c if d else e
(a if b else c) if d else e
await_ = a
a.b.c
a[b]
a[b:c]
a[:]
a[::]
a[b:c:d]
a[::d]
a[b, c]
a[b,]
a[b:c, d, ...]
a[*b]
a[*b, c]
a[b := 1]
a[(b, c)]
a[b][c]
()
(a)
((a))
(a,)
(a, b)
(a, b,)
(a, *b)
((a), b)
(yield)
[]
[a]
[a, *b, c,]
{}
{a}
{a, *b, c,}
{a: b}
{a: b, **c, d: e,}
{**a}
{a if b else c: lambda: d}
[a for a in b]
[a for a in b if c if d for e in f]
{a for a, b in c}
{a: b for a, (b, *c) in d}
(a for a in b)
[a for a in (b if c else d)]
[(yield a) for a in b]
[lambda: a for a in b]
[a := b, c]
{a := b}
(a := b, c)
None, True, False, ...
(a) + (b)
(a).b
(a)(b)
(a)[b]
a, b
a,
*a, b
(
    a
    + b  # comment

    + c
)
