f''; f""; f''''''; F'a'
f'{a}'; f'a{b}c{d}e'; f'{{'; f'}}'; f'{{{a}}}'; f'{{a}}'
f'{a!r}{b!s}{c!a}'; f'{a:>10}'; f'{a!r:^{width}.{precision}}'; f'{a:{b}{c}d}'
f'{a=}'; f'{a = }'; f'{ a + b = !s:>{c}}'; f'{a=:x}'; f'{a=!r}'
f'{a:%H:%M}'; f'{a:{b!r:>{c}}}' if 0 else 1
f'{a + b}{f(c, d=1)}{e[0]["x"]}{ {1: 2} }{[x for x in y]}'
f"{'a' if b else "c"}"; f'{f'{f'{a}'}'}'; f"{d["k"]}"
f'{(lambda x: x)}'; f'{lambda_}'; f'{a if b else c}'; f'{(a := 1)}'; f'{a:=1}'; f'{a!=b}'; f'{a == b}'
f'{*a, b}'; f'{yield_}'; f'{(yield)}'
f'\n{a}\t\x41\N{BULLET}{b}'; rf'\n{a}\d'; fr'{a}\{b}'; Rf"\{a}"
f'a' 'b' f'{c}' "d" f'e'; 'a' 'b' f''; '' f'{a}' ''; f'{a}' f'{b}'
u'a' f'{b}'
f'''
{a
 + b  # a comment with } and '
}
{c:
}'''
f'''{a
=}'''
f"{a:{'>'}{10}}"; f'{a:\n}'; f'{a:{{}}}' if 0 else 1
f'{a:\N{BULLET}}'
f'{a!r:}'
f'{3.4:10}{0x1F:x}{1_0}'
f'{ a }'; f'{
a}'
