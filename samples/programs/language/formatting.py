name, n, pi, big = "Ada", 42, 3.14159265, 1234567.891
print(f"{name} {n} {pi}")
print(f"[{name:10}] [{name:>10}] [{name:^10}] [{name:*<6}] [{name!r:>8}] [{name:.2}]")
print(f"{n:5} {n:<5}| {n:05} {n:+} {n: } {n:b} {n:o} {n:x} {n:X} {n:#x} {n:#b} {n:08b} {n:c} {n:,}")
print(f"{pi:.2f} {pi:8.3f} {pi:<8.1f}| {pi:e} {pi:.3g} {pi:g} {pi:%} {pi:.1%} {-pi:+.1f} {pi:08.2f}")
print(f"{big:,.2f} {big:_.1f} {big:.0f} {big:e} {big:,} {10**10:,} {10**10:_}")
print(f"{n=} {n = } {name=!s} {pi=:.2f} {n + 1=}")
width, places = 10, 3
print(f"[{pi:{width}.{places}f}] [{name:{'>'}{width}}]")
print(f"{{}} {'nested ' + f'{n:>4}'} {[x for x in range(3)]} {dict(a=1)['a']}")
print("{} {} {}".format(1, "two", 3.0), "{1} {0} {1}".format("a", "b"), "{x} {y:>4}".format(x=1, y=2))
print("{0[1]} {1[k]} {2.real}".format([1, 2], {"k": "v"}, 5), "{:{}}|".format("hi", 5), "{!r:>6}".format("a"))
print("%s %d %5.2f %x %o %e %c %r %%" % ("s", 42, pi, 255, 8, 12345.678, "z", "q"))
print("%-5s| %5s| %05d %+d %(a)s" % {"a": 1} if False else "%-5s| %5s| %05d %+d" % ("ab", "cd", 42, 7))
print("%(name)s is %(age)03d" % {"name": "Bo", "age": 7})
print(f"{1e10} {1e16} {1e22} {1.5e-7} {0.1 + 0.2} {1 / 3} {100.0} {1e100} {-0.0} {float('inf')} {float('nan')}")
print(f"{True} {None} {[1, 'a']} {(1,)} { {1: 2} } {3 + 4j} {b'x'}")
print(f"{'a' 'b'} {'x' if n else 'y'} {(lambda v: v * 2)(4)} {n:>{n}}")
print(f"""multi
{n}
line""")
tries = (lambda: f"{n:z}", lambda: "{:d}".format("x"), lambda: "%d" % "x", lambda: "%s %s" % (1,), lambda: "%s" % (1, 2),
         lambda: "{}".format(), lambda: "{a}".format(b=1), lambda: f"{name:d}", lambda: f"{pi:x}", lambda: format([], "5"))
for bad in tries:
    try:
        print(bad())
    except Exception as error:
        print(f"{type(error).__name__}: {error}")
