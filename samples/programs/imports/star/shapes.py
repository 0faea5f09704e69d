__all__ = ["area", "PI"]
PI = 3


def area(a, b):
    return a * b


def secret():
    return "secret"


def _hidden():
    return "hidden"
