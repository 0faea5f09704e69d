def say(label, thunk):
    try:
        print(label, "->", repr(thunk()))
    except Exception as error:
        print(label, "->", f"{type(error).__name__}: {error}")


print(eval("1 + 2"), eval("x + 1", {"x": 5}), eval("[i for i in range(3)]"))
exec("y = 5\nprint(y)")
namespace = {}
exec("def f(a):\n    return a * 2\nz = f(4)", namespace)
print(namespace["z"], sorted(k for k in namespace if k != "__builtins__"))
say("syntax", lambda: eval("1 +"))
say("statement", lambda: eval("x = 1"))
say("name", lambda: eval("nowhere"))
say("type", lambda: eval(5))
code = compile("a + b", "<demo>", "eval")
print(eval(code, {"a": 1, "b": 2}), type(code).__name__, code.co_filename)
print(globals()["code"] is code, "say" in globals(), sorted(locals()) == sorted(globals()))
def f():
    q = 1
    return locals()
print(f(), __name__, __doc__)
