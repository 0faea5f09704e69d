def say(label, thunk):
    try:
        print(label, "->", repr(thunk()))
    except Exception as error:
        print(label, "->", f"{type(error).__name__}: {error}")


class P:
    x = 3
    def __format__(self, spec):
        return f"P<{spec}>"
say("auto", lambda: "{} {}".format(1, 2))
say("numbered", lambda: "{1}{0}{1}".format("a", "b"))
say("mixed", lambda: "{} {0}".format(1))
say("mixed 2", lambda: "{0} {}".format(1))
say("named", lambda: "{a} {b[0]} {b[k]} {c.x}".format(a=1, b={"0": "z", 0: "zero", "k": "v"}, c=P()))
say("index", lambda: "{0[0]} {0[1]}".format([1, 2]))
say("bad index", lambda: "{0[5]}".format([1]))
say("str index", lambda: "{0[a]}".format([1]))
say("attribute", lambda: "{0.nope}".format(1))
say("missing", lambda: "{2}".format(1))
say("missing key", lambda: "{k}".format(1))
say("few", lambda: "{} {}".format(1))
say("single }", lambda: "}".format())
say("single {", lambda: "{".format())
say("unmatched", lambda: "{0".format(1))
say("empty attr", lambda: "{0.}".format(1))
say("conversion", lambda: "{!r} {!s} {!a}".format("é", "é", "é"))
say("bad conversion", lambda: "{!x}".format(1))
say("nested", lambda: "{:{}} {:{w}.{p}f}".format("a", 4, 3.14159, w=8, p=2))
say("escaped", lambda: "{{}} {{{}}}".format(1))
say("custom", lambda: "{:abc}".format(P()) + format(P(), "x") + f"{P():y z}")
say("map", lambda: "{a}{b}".format_map({"a": 1, "b": 2}))
say("map missing", lambda: "{z}".format_map({}))
say("unused", lambda: "{}".format(1, 2, x=3))
say("none", lambda: "{} {!r:>6}".format(None, None))
say("none spec", lambda: "{:5}".format(None))
say("list spec", lambda: "{:5}".format([]))
say("object", lambda: "{:x}".format("a"))
say("date like", lambda: "{0:%}".format(0.5))
