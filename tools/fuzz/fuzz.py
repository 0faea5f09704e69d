#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Differential fuzzing: random programs, CPython's behaviour under the virtual clock, and Foretrace's prediction.

    tools/fuzz/fuzz.py [--kind asyncio|python|syntax] [--seeds FIRST:LAST] [--foretrace COMMAND] [--keep FOLDER]
    tools/fuzz/fuzz.py --record-only --seeds 0:5000 --keep /tmp/fuzz     writes the programs and truth.jsonl

Needs CPython 3.13. COMMAND is what comes before the folder: by default ./foretrace predict --format json
"""
import argparse
import collections
import json
import os
import re
import shlex
import signal
import subprocess
import sys
import tempfile
import warnings
import time as real_time_module

TOOLS = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
sys.path[:0] = [TOOLS, os.path.join(TOOLS, "fuzz")]
import generate  # noqa: E402
import generate_python  # noqa: E402
import generate_syntax  # noqa: E402

KINDS = {"asyncio": generate.program, "python": generate_python.program, "syntax": generate_syntax.program}
MAX_OUTPUT = 50_000


class InsertionOrderedSet(dict):
    """What asyncio uses instead of a set here: the order of addresses is no truth to compare with."""

    def __init__(self, items=()):
        super().__init__((item, None) for item in items)

    def add(self, item):
        self[item] = None

    def discard(self, item):
        self.pop(item, None)

    def remove(self, item):
        del self[item]


def prepare():
    """Once, before the first fork."""
    import asyncio

    import virtual_time

    virtual_time.install()
    virtual_time.clock.max_turns = 20_000
    virtual_time.clock.max_virtual = 100_000.0
    asyncio.taskgroups.set = asyncio.tasks.set = InsertionOrderedSet
    return virtual_time


def run_here(source, name, virtual_time, pipe):
    """In a forked child: run the program, send what happened, end."""
    import io

    out = io.StringIO()
    error = None

    def send(outcome):
        text = out.getvalue()
        if len(text) > MAX_OUTPUT:
            outcome, text = "limit", text[:MAX_OUTPUT]
        result = {"file": name, "outcome": outcome, "elapsed": round(virtual_time.clock.nominal(), 6), "stdout": text, "error": error}
        data = json.dumps(result).encode()
        while data:
            data = data[os.write(pipe, data):]
        os._exit(0)

    virtual_time.stop = lambda reason: send("deadlock" if isinstance(reason, virtual_time.Deadlock) else "limit")
    signal.signal(signal.SIGALRM, lambda *_: send("limit"))
    signal.alarm(5)
    sys.stdout = out
    sys.stderr = io.StringIO()
    main = type(sys)("__main__")
    sys.modules["__main__"] = main
    try:
        exec(compile(source, name, "exec", dont_inherit=True), main.__dict__)
    except SyntaxError as problem:
        error = {"type": "SyntaxError", "message": problem.msg, "line": problem.lineno}
        send("invalid")
    except SystemExit:
        send("exit")
    except BaseException as problem:
        line = None
        trace = problem.__traceback__
        while trace is not None:
            if trace.tb_frame.f_code.co_filename == name:
                line = trace.tb_lineno
            trace = trace.tb_next
        error = {"type": type(problem).__qualname__, "message": str(problem), "line": line}
        send("exception")
    send("completed")


def record(programs, virtual_time):
    """The truth of (name, source) pairs, one forked child each."""
    for name, source in programs:
        reader, writer = os.pipe()
        child = os.fork()
        if child == 0:
            os.close(reader)
            try:
                run_here(source, name, virtual_time, writer)
            finally:
                os._exit(1)
        os.close(writer)
        with os.fdopen(reader, "rb") as stream:
            data = stream.read()
        os.waitpid(child, 0)
        if data:
            yield json.loads(data)


def compile_only(programs):
    """The truth of the kind syntax: whether a program compiles, and if not, why and where."""
    for name, source in programs:
        result = {"file": name, "outcome": "compiles", "elapsed": 0.0, "stdout": "", "error": None}
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                compile(source, name, "exec", dont_inherit=True)
        except (SyntaxError, ValueError) as problem:
            line = getattr(problem, "lineno", None)
            result.update(outcome="invalid", error={"type": type(problem).__name__, "message": getattr(problem, "msg", str(problem)), "line": line})
        yield result


def mask(text):
    return re.sub(r"0x[0-9a-f]{6,}", "0x...", text)


def difference(want, got):
    """None, or what differs in words; "unsupported: ..." when the prediction abstains."""
    if got is None:
        return "no prediction"
    if want["outcome"] == "compiles":
        return f"does not compile: {got['error']}" if got["outcome"] == "invalid" else None
    if got["outcome"] == "unsupported":
        if not mask(want["stdout"]).startswith(mask(got["stdout"])):
            return "stdout before unsupported differs"
        return "unsupported: " + str((got.get("unsupported") or {}).get("feature"))
    if got["outcome"] != want["outcome"]:
        return f"outcome is {got['outcome']} {got.get('error') or ''}, should be {want['outcome']} {want['error'] or ''}"
    if want["outcome"] == "limit":
        return None
    if mask(got["stdout"]) != mask(want["stdout"]):
        return "stdout differs"
    if abs(got["elapsed"] - want["elapsed"]) > 0.001:
        return f"elapsed is {got['elapsed']}, should be {want['elapsed']}"
    if want["error"]:
        mine = got["error"] or {}
        if str(mine.get("type")).rpartition(".")[2] != want["error"]["type"].rpartition(".")[2]:
            return f"error is {mine}, should be {want['error']}"
        if want["outcome"] in ("exception", "invalid") and mask(str(mine.get("message"))) != mask(want["error"]["message"]):
            return f"error is {mine}, should be {want['error']}"
        if mine.get("line") != want["error"]["line"]:
            return f"line of the error is {mine.get('line')}, should be {want['error']['line']}"
    return None


def first_lines(want, got):
    a, b = mask(want["stdout"]).split("\n"), mask(got["stdout"]).split("\n")
    for n in range(max(len(a), len(b))):
        x, y = a[n] if n < len(a) else None, b[n] if n < len(b) else None
        if x != y:
            before = "\n".join("      " + line for line in a[max(0, n - 3):n])
            return f"{before}\n  line {n + 1}\n    CPython:   {x!r}\n    Foretrace: {y!r}"
    return ""


def predict(command, folder):
    done = subprocess.run([*shlex.split(command), folder], stdout=subprocess.PIPE, stdin=subprocess.DEVNULL)
    found = {}
    for line in done.stdout.decode().splitlines():
        if line.startswith("{"):
            result = json.loads(line)
            found[os.path.basename(result["file"])] = result
    return found


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kind", choices=[*KINDS], default="asyncio")
    parser.add_argument("--seeds", default="0:500")
    parser.add_argument("--size", type=int, help="how large the programs are; by default from small to large")
    parser.add_argument("--foretrace", default=os.path.join(os.path.dirname(TOOLS), "foretrace") + " predict --format json")
    parser.add_argument("--keep", help="folder for the programs and truth.jsonl")
    parser.add_argument("--record-only", action="store_true")
    parser.add_argument("--show", type=int, default=3, help="how many of the smallest differences to show")
    options = parser.parse_args()
    first, last = (int(part) for part in options.seeds.split(":"))
    folder = options.keep or tempfile.mkdtemp(prefix="foretrace-fuzz-")
    os.makedirs(folder, exist_ok=True)
    sources = {}
    for seed in range(first, last):
        name = f"{options.kind}_{seed:06}.py"
        sources[name] = KINDS[options.kind](seed, options.size)
        with open(os.path.join(folder, name), "w", encoding="utf-8") as file:
            file.write(sources[name])
    began = real_time_module.perf_counter_ns()
    truth = {}
    with open(os.path.join(folder, "truth.jsonl"), "w", encoding="utf-8") as file:
        results = compile_only(sources.items()) if options.kind == "syntax" else record(sources.items(), prepare())
        for result in results:
            truth[result["file"]] = result
            file.write(json.dumps(result) + "\n")
            if result["outcome"] == "limit" and options.kind == "python":
                del truth[result["file"]]
                os.remove(os.path.join(folder, result["file"]))
    outcomes = collections.Counter(result["outcome"] for result in truth.values())
    print(f"{len(truth)} programs recorded in {folder}: {dict(outcomes)}")
    if options.record_only:
        return 0
    found = predict(options.foretrace, folder)
    counts, wrong = collections.Counter(), []
    for name, want in truth.items():
        problem = difference(want, found.get(name))
        if problem is None:
            counts["exact"] += 1
        elif problem.startswith("unsupported: "):
            counts[problem] += 1
        else:
            counts["wrong"] += 1
            wrong.append((sources[name].count("\n"), name, problem))
    print(", ".join(f"{what} {n}" for what, n in counts.most_common()))
    for lines, name, problem in sorted(wrong)[: options.show]:
        print(f"\n{os.path.join(folder, name)} ({lines} lines): {problem}")
        if name in found:
            print(first_lines(truth[name], found[name]))
    if len(wrong) > options.show:
        print("\nalso wrong:", " ".join(name for _, name, _ in sorted(wrong)[options.show:options.show + 40]))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
