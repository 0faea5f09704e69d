def say(label, thunk):
    try:
        print(label, "->", repr(thunk()))
    except Exception as error:
        print(label, "->", f"{type(error).__name__}: {error}")


for value in (5, -5, 0, True, 2.5, -0.0, 3 + 4j, "a", None, [], 2**70):
    say(f"-{value!r}", lambda: -value)
    say(f"+{value!r}", lambda: +value)
    say(f"~{value!r}", lambda: ~value)
    say(f"not {value!r}", lambda: not value)
def augmented(start, by):
    for op in ("+=", "-=", "*=", "/=", "//=", "%=", "**=", "&=", "|=", "^=", "<<=", ">>="):
        x = start
        try:
            match op:
                case "+=": x += by
                case "-=": x -= by
                case "*=": x *= by
                case "/=": x /= by
                case "//=": x //= by
                case "%=": x %= by
                case "**=": x **= by
                case "&=": x &= by
                case "|=": x |= by
                case "^=": x ^= by
                case "<<=": x <<= by
                case ">>=": x >>= by
            print(repr(start), op, repr(by), "->", repr(x))
        except Exception as error:
            print(repr(start), op, repr(by), "->", f"{type(error).__name__}: {error}")
for pair in ((10, 3), (2.5, 2), ("a", 3), ([1], [2]), ({1, 2}, {2, 3}), ((1,), (2,)), (5, 0), (1, None), ({"a": 1}, {"b": 2})):
    augmented(*pair)
print(0xFF, 0b101, 0o17, 1_000_000, 1e3, 1_0.5_0, 0xdead_beef, 00, 1e-3, .5, 5., 1E5, 3j, 1_0j)
