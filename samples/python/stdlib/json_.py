import json


def show(function, *args, **kwargs):
    try:
        result = repr(function(*args, **kwargs))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    shown = ", ".join([repr(arg) for arg in args] + [f"{k}={v!r}" for k, v in kwargs.items()])
    print(f"{function.__name__}({shown}) -> {result}")


def say(label, thunk):
    try:
        print(label, "->", repr(thunk()))
    except Exception as error:
        print(label, "->", f"{type(error).__name__}: {error}")


data = {"name": "Bo", "n": 1, "f": 1.5, "list": [1, None, True], "nested": {"é": "\n\"\\/"}, "empty": {}, "e": [], "big": 10**20, "exp": 1e100, 1: "int key", None: "none key", True: "bool", 2.5: "float"}
print(json.dumps(data))
print(json.dumps(data, ensure_ascii=False, sort_keys=False, indent=2))
print(json.dumps([1, [2, []], {}], indent="\t"), json.dumps([1, 2], separators=(",", ":")), json.dumps({"b": 1, "a": 2}, sort_keys=True), json.dumps("é\u2028\x00\U0001f600"), json.dumps((1, 2)), json.dumps(float("nan")), json.dumps(float("inf")), json.dumps(None), json.dumps(1e16), json.dumps({}, indent=2))
print(json.loads('{"a": [1, 2.0, -3e2, true, false, null, "x\\u00e9\\n"], "b": {}}'), json.loads(" 5 "), json.loads('"s"'), json.loads("[]"), json.loads("NaN"), json.loads("1E5"), json.loads(b'{"k": 1}'), json.loads('{"a": 1, "a": 2}'), json.loads("123456789012345678901"), json.loads("-0"), json.loads("-0.0"))
for text in ("", "{", "[1,]", "{'a': 1}", '{"a" 1}', "nope", "[1 2]", '{"a": 1} x', '"\n"', "01", "{\"a\":}", "[1", '"abc', "tru", '{1: 2}', "1.", '"\\x"'):
    show(json.loads, text)
for value in ({1, 2}, object, b"x", 3j, {(1,): 2}, [lambda: 0] and [set()]):
    show(json.dumps, value)
print(json.dumps({1, 2}, default=lambda s: sorted(s)), json.dumps({(1, 2): 3, "k": 1}, skipkeys=True), json.loads("[1.5]", parse_float=str), json.loads('{"a": 1}', object_hook=lambda d: list(d.items())), json.loads('{"a": 1}', object_pairs_hook=list))
loop = []
loop.append(loop)
say("circular", lambda: json.dumps(loop))
say("nan", lambda: json.dumps(float("nan"), allow_nan=False))
say("type", lambda: json.loads(5))
