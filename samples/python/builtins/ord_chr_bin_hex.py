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


for args in (("a",), ("é",), ("",), ("ab",), (5,), (b"a",), (b"ab",), ("\U0001f600",), (), (None,)):
    show(ord, *args)
for args in ((97,), (8364,), (128512,), (-1,), (1114111,), (1114112,), ("a",), (1.0,), (True,), ()):
    try:
        print(args, ascii(chr(*args)))
    except Exception as error:
        print(args, type(error).__name__, error)
for function in (bin, oct, hex):
    for args in ((10,), (-10,), (0,), (True,), (2**70,), (1.5,), ("1",), (None,), ()):
        show(function, *args)
print((255).bit_length(), (-255).bit_length(), (0).bit_length(), (255).bit_count(), (-7).bit_count(), (5).to_bytes(2, "big"), (5).to_bytes(2, "little"), (-5).to_bytes(2, "big", signed=True), int.from_bytes(b"\x01\x02", "big"), int.from_bytes(b"\xff\xfe", "little", signed=True), (5).to_bytes(), int.from_bytes(b"\x05"))
say("overflow", lambda: (300).to_bytes(1, "big"))
say("negative", lambda: (-1).to_bytes(1, "big"))
say("order", lambda: (1).to_bytes(1, "middle"))
print((5).as_integer_ratio(), (0.75).as_integer_ratio(), (5).conjugate(), (5).real, (5).imag, (5).numerator, (5).denominator, (7).is_integer())
