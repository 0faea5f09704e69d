# SPDX-License-Identifier: Apache-2.0
"""One measurement of CPython in a process of its own: benchmarks/run starts it.

    python measure.py MODE SECONDS FILE...

MODE is `parse` (ast.parse), `predict` (compile and exec under the virtual loop, output kept), `run` (the same: for
workloads), `outcomes` or `memory`. Prints the CPU seconds that one pass over all files takes: the median of seven
rounds, and the best and the worst.
"""
import ast
import io
import os
import statistics
import sys
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import virtual_loop  # noqa: E402

ROUNDS = 7
cpu = time.process_time


def texts(files):
    result = []
    for name in files:
        with open(name, encoding="utf-8") as file:
            result.append((os.path.basename(name), file.read()))
    return result


def execute(name, text):
    code = compile(text, name, "exec")
    out, err = io.StringIO(), io.StringIO()
    saved = sys.stdout, sys.stderr, sys.modules["__main__"]
    module = type(sys)("__main__")
    sys.stdout, sys.stderr, sys.modules["__main__"] = out, err, module
    try:
        exec(code, module.__dict__)
    finally:
        sys.stdout, sys.stderr, sys.modules["__main__"] = saved
    return out.getvalue()


def outcomes(files):
    """Like mode `outcomes` of our own Measure."""
    for name, (base, text) in zip(files, texts(files)):
        outcome, out = "completed", b""
        try:
            out = execute(base, text).encode()
        except BaseException as error:
            outcome = type(error).__name__
        sys.stdout.buffer.write(f"{outcome} {len(out)} {name}\n".encode() + out + b"\n")


def memory(file):
    """The resident bytes at each `import checkpoint_...`."""
    class Finder:
        @staticmethod
        def find_spec(name, path=None, target=None):
            if name.startswith("checkpoint_"):
                with open("/proc/self/statm") as statm:
                    print(int(statm.read().split()[1]) * os.sysconf("SC_PAGE_SIZE"), file=sys.__stdout__)
                sys.modules[name] = type(sys)(name)
                from importlib.machinery import ModuleSpec
                return ModuleSpec(name, Loader)

    class Loader:
        @staticmethod
        def create_module(spec):
            return None

        @staticmethod
        def exec_module(module):
            pass

    sys.meta_path.insert(0, Finder)
    execute(*texts([file])[0])


def report(seconds, once):
    start = cpu()
    once()
    one = cpu() - start
    n = max(1, int(seconds / ROUNDS / max(one, 1e-9)))
    rounds = []
    for _ in range(ROUNDS):
        start = cpu()
        for _ in range(n):
            once()
        rounds.append((cpu() - start) / n)
    print(f"{statistics.median(rounds):.9f} {min(rounds):.9f} {max(rounds):.9f}")


def main():
    mode, seconds, files = sys.argv[1], float(sys.argv[2]), sys.argv[3:]
    if mode == "parse":
        sources = [text for _, text in texts(files)]
        report(seconds, lambda: [ast.parse(text) for text in sources])
        return
    virtual_loop.install()
    if mode == "outcomes":
        outcomes(files)
    elif mode == "memory":
        memory(files[0])
    else:
        sources = texts(files)

        def once():
            for name, text in sources:
                execute(name, text)

        report(seconds, once)


main()
