#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Records the names of CPython's modules as org/foretrace/stdlib/names.txt: run it with the reference CPython 3.13.

    tools/record_module_names.py > analyzer/src/main/resources/org/foretrace/stdlib/names.txt

A line is a module: its name (with / for a package, with ? where it could not be imported here), then what dir() of it
has in a fresh interpreter, with * for what `from module import *` brings.
"""
import concurrent.futures
import importlib.util
import pkgutil
import subprocess
import sys

PROBE = r"""
import importlib, io, os, sys, warnings
warnings.simplefilter("ignore")
name = sys.argv[1]
out = sys.stdout
sys.stdout = sys.stderr = io.StringIO()
try:
    module = importlib.import_module(name)
except BaseException:
    out.write(name + "?\n")
    out.flush()
    os._exit(0)
everywhere = {"__builtins__", "__cached__", "__doc__", "__file__", "__loader__", "__name__", "__package__", "__path__",
              "__spec__"}
names = set(dir(module)) - everywhere
star = getattr(module, "__all__", None)
star = set(n for n in vars(module) if not n.startswith("_")) if star is None else set(star)
mark = "/" if hasattr(module, "__path__") else ""
out.write(name + mark + " " + " ".join(n + ("*" if n in star else "") for n in sorted(names | star)) + " \n")
out.flush()
os._exit(0)
"""
# Not for programs, or with side effects when imported.
SKIPPED = ("test", "idlelib", "turtledemo", "ensurepip", "antigravity", "this")
# Only on other systems: CPython on Linux says that there is no such module.
ELSEWHERE = ("_msi", "_overlapped", "_scproxy", "_winapi", "_wmi", "_winreg", "_ios_support", "_android_support",
             "msvcrt", "nt", "winreg", "winsound")


def modules():
    for name in sorted(sys.stdlib_module_names):
        if name in ELSEWHERE:
            continue
        yield name
        if name == "os":
            yield "os.path"
        if name in SKIPPED:
            continue
        spec = importlib.util.find_spec(name)
        if spec and spec.submodule_search_locations:
            for sub in pkgutil.walk_packages(spec.submodule_search_locations, name + ".", onerror=lambda n: None):
                if ".test" not in sub.name and not sub.name.startswith("encodings.") and "__main__" not in sub.name:
                    yield sub.name


def line(name):
    if name in SKIPPED:
        return name + "?\n"
    run = subprocess.run([sys.executable, "-I", "-c", PROBE, name], capture_output=True, text=True,
                         stdin=subprocess.DEVNULL, timeout=60)
    return run.stdout or name + "?\n"


with concurrent.futures.ThreadPoolExecutor(2) as pool:
    sys.stdout.writelines(pool.map(line, modules()))
