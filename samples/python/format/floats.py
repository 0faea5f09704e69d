for spec in ("", "f", ".0f", ".1f", ".2f", ".3f", ".10f", "F", "e", ".0e", ".2e", "E", "g", ".3g", ".0g", ".10g", "G", "%", ".0%", ".2%", "n", "8", "8.2f", "<8.2f", ">8.2f", "^9.2f", "=+9.2f", "08.2f", "+.1f", " .1f", ",", ",.2f", "_.2f", "012,.1f", "#.0f", "#g", "z.0f", "z.1f", ".3", "10.3", "d", "x", "s", "c", "5", "<8", ".20f", "#.3g", ".1000f" if False else ".30f", ".-1f", ".f", "..2f", "+", "-", "e5"):
    for value in (3.14159, -2.5, 0.0, -0.0, 1234567.891, 1e-7, 1e20, 100.0, 0.05):
        try:
            print(repr(spec), value, repr(format(value, spec)))
        except Exception as error:
            print(repr(spec), value, f"{type(error).__name__}: {error}")
for value in (float("inf"), -float("inf"), float("nan")):
    print(f"{value} {value:f} {value:.2f} {value:e} {value:g} {value:%} {value:08.1f} {value:+} {value:>6} {value:F} {value:,}")
for value in (0.5, 1.5, 2.5, 0.125, 0.375, 2.675, 1.005, 0.045, 1e15 + 0.5, 0.1 + 0.2, 9.995, 99.995, 0.999):
    print(f"{value:.0f} {value:.1f} {value:.2f} {value:.3g} {value:.2e}")
