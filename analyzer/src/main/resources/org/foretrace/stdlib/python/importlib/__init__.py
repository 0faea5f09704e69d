# SPDX-License-Identifier: Apache-2.0
"""Foretrace's own importlib, as far as import_module: https://docs.python.org/3.13/library/importlib.html."""
import _foretrace

__all__ = ["import_module"]


def import_module(name, package=None):
    level = 0
    if name.startswith("."):
        if not package:
            raise TypeError(
                f"the 'package' argument is required to perform a relative import for {name!r}"
            )
        for character in name:
            if character != ".":
                break
            level += 1
        base = package.rsplit(".", level - 1)
        if len(base) < level:
            raise ImportError("attempted relative import beyond top-level package")
        name = f"{base[0]}.{name[level:]}" if name[level:] else base[0]
    return _foretrace.import_module(name)
