def say(label, thunk):
    try:
        print(label, "->", repr(thunk()))
    except Exception as error:
        print(label, "->", f"{type(error).__name__}: {error}")


for thunk in (lambda: 3 + 4j, lambda: (3 + 4j) * 2, lambda: (1 + 2j) * (3 - 1j), lambda: (1 + 2j) / (3 - 1j), lambda: abs(3 + 4j), lambda: (3 + 4j).conjugate(), lambda: (3 + 4j).real, lambda: (3 + 4j).imag, lambda: -(3 + 4j), lambda: (1j) ** 2, lambda: 2j ** 0.5, lambda: (1 + 1j) ** 3, lambda: 1j == 1j, lambda: 1 + 0j == 1, lambda: 1j < 2j, lambda: int(1j), lambda: float(1j), lambda: 1j // 2, lambda: 1j % 2, lambda: 1j / 0, lambda: complex("1-2j"), lambda: complex("nan+infj"), lambda: complex(1, "a"), lambda: complex("a"), lambda: round(1j), lambda: divmod(1j, 1), lambda: bool(0j), lambda: hash(1 + 2j), lambda: (-1) ** 0.5, lambda: complex(-0.0, -0.0), lambda: 1e20j, lambda: 1.5j, lambda: complex(2.0, 3), lambda: (2 + 0j), lambda: 1 - 0j, lambda: str(1e16 + 1e-7j)):
    say("complex", thunk)
