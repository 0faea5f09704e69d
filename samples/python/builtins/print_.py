import sys


def say(label, thunk):
    try:
        print(label, "->", repr(thunk()))
    except Exception as error:
        print(label, "->", f"{type(error).__name__}: {error}")


print()
print("a", "b", sep="")
print("a", "b", sep=", ", end="!\n")
print(1, 2.0, None, [1], sep="|")
print("a", end="")
print("b", end="\n\n")
print(*range(5), sep="\n")
print("x", "y", sep=None, end=None)
print("to stdout", file=sys.stdout, flush=True)
print("to stderr", file=sys.stderr)
print("none", file=None)
say("sep", lambda: print(1, sep=5))
say("end", lambda: print(1, end=5))
say("file", lambda: print(1, file=5))
say("keyword", lambda: print(1, foo=5))
class Writer:
    def __init__(self):
        self.parts = []
    def write(self, text):
        self.parts.append(text)
    def flush(self):
        self.parts.append("flushed")
w = Writer()
print("a", 1, sep="-", file=w, flush=True)
print(w.parts)
print("é", "日本", "\U0001f600", "\t|", "a\rb")
print(sys.stdout.write("written\n"))
class S:
    def __str__(self):
        return "str"
    def __repr__(self):
        return "repr"
class T:
    def __repr__(self):
        return "only repr"
class U:
    def __str__(self):
        return 5
print(S(), [S()], {S(): S()}.values(), T(), f"{S()} {S()!r} {S()!s}", "%s %r" % (S(), S()))
say("bad str", lambda: print(U()))
