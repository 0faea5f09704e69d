def say(label, thunk):
    try:
        print(label, "->", repr(thunk()))
    except Exception as error:
        print(label, "->", f"{type(error).__name__}: {error}")


s = "python"
for key in (0, 5, -1, -6, 6, -7, True, "a", 1.0, None, slice(1, 3), slice(None, None, -1), slice(None, None, 2), slice(-3, None), slice(10, 20), slice(4, 1), slice(4, 1, -1), slice(None, None, 0), slice("a"), (1, 2), 10**20):
    say(f"s[{key!r}]", lambda: s[key])
print(s[1:], s[:-1], s[::], s[-100:100], s[5:0:-2], s[:0], s[2:2], s[::-2])
print(s + "!", s * 2, 2 * s, s * 0, s * -1, "a" "b")
for label, thunk in (("+1", lambda: s + 1), ("1+", lambda: 1 + s), ("*s", lambda: s * s), ("*1.5", lambda: s * 1.5), ("-", lambda: s - "p"), ("<1", lambda: s < 1), ("==1", lambda: s == 1), ("neg", lambda: -s), ("+None", lambda: s + None), ("+list", lambda: s + ["a"]), ("% ", lambda: s % 1), ("+bytes", lambda: s + b"x"), ("setitem", lambda: s.__setitem__), ("~", lambda: ~s), ("//", lambda: s // 2), ("**", lambda: s ** 2), ("&", lambda: s & "a"), ("@", lambda: s @ s), ("divmod", lambda: divmod(s, 2))):
    say(label, thunk)
def set_item():
    s[0] = "x"
def del_item():
    del s[0]
say("set", set_item)
say("del", del_item)
print("a" < "b", "a" < "B", "" < "a", "abc" < "abd", "ab" < "abc", "Z" < "a", "é" > "z", "10" < "9", "a" == "a", "a" != "A")
print(len("é"), len("e\u0301"), len("\U0001f600"), "é" == "e\u0301", "\x41\u0042\N{LATIN SMALL LETTER C}\103\t|" r"\n" '\'' "\"")
print("""a
  b""", 'x\
y', "tab\there", sep="\n")
for c in "añ😀":
    print(c, ord(c))
print(max("hello"), min("hello"), sorted("hello"), list("ab"), set("a"), tuple("xy"), "".join(reversed("abc")))
