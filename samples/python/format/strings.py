for spec in ("", "s", "10", "<10", ">10", "^10", "*^10", ".2", "10.2", ">10.1s", "010", "<010", "=10", "+", " ", ",", "d", "#", "x", "0", "_", "ss", "-10", "\u00e9^7", "}>4", "z", ".", "10."):
    for value in ("abc", ""):
        try:
            print(ascii(spec), ascii(format(value, spec)))
        except Exception as error:
            print(ascii(spec), f"{type(error).__name__}: {error}")
print(f"{'a':{'<'}{5}}|", f"{'é日':>5}|", f"{chr(9731):-^5}")
for value in (None, [1], (1,), {1: 2}, {1}, object, ValueError("x"), b"x", ..., range(3), int, True, 3 + 4j):
    for spec in ("", "10", "s"):
        try:
            print(repr(spec), format(value, spec))
        except Exception as error:
            print(repr(spec), f"{type(error).__name__}: {error}")
print(f"{3 + 4j:.1f} {3 + 4j:>12} {1j:e}")
