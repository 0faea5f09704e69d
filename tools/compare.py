#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Compare predictions with what CPython did.

    foretrace predict --format json samples | tools/compare.py [--stderr] [--verbose]

Reads one prediction a line; the truth is NAME.expected.json beside the file that a prediction names.
"""
import argparse
import collections
import json
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "fuzz"))
import fuzz  # noqa: E402


def truth_of(name):
    if os.path.isdir(name):
        name = os.path.join(name, "main.py")
    path = os.path.splitext(name)[0] + ".expected.json"
    if not os.path.exists(path):
        return None
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def difference(want, got, with_stderr):
    if want["outcome"] == "limit" and got["outcome"] == "limit":
        cut = len(want["stdout"])
        return None if fuzz.mask(got["stdout"][:cut]) == fuzz.mask(want["stdout"]) else "stdout differs"
    if want["outcome"] == "limit":
        want = dict(want, elapsed=0.0)
    problem = fuzz.difference(want, got)
    if problem is None and want["exitCode"] is not None and got.get("exitCode") != want["exitCode"]:
        problem = f"exit code is {got.get('exitCode')}, should be {want['exitCode']}"
    if problem is None and with_stderr and fuzz.mask(got.get("stderr") or "") != fuzz.mask(want["stderr"]):
        problem = "stderr differs"
    return problem


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--stderr", action="store_true", help="compare stderr too")
    parser.add_argument("--verbose", action="store_true", help="show where each wrong one differs first")
    parser.add_argument("predictions", nargs="?", help="a file; by default stdin")
    options = parser.parse_args()
    counts, wrong, abstained = collections.Counter(), [], collections.defaultdict(list)
    with open(options.predictions, encoding="utf-8") if options.predictions else sys.stdin as lines:
        for line in lines:
            if not line.startswith("{"):
                continue
            got = json.loads(line)
            want = truth_of(got["file"])
            if want is None:
                continue
            problem = difference(want, got, options.stderr)
            if problem is None:
                counts["exact"] += 1
            elif problem.startswith("unsupported: "):
                counts["abstained"] += 1
                abstained[problem].append(got["file"])
            else:
                counts["wrong"] += 1
                wrong.append((got["file"], problem, want, got))
    print(", ".join(f"{what} {counts[what]}" for what in ("exact", "abstained", "wrong")))
    for problem, files in sorted(abstained.items(), key=lambda pair: -len(pair[1])):
        print(f"  {len(files):3} {problem}   {' '.join(files[:3])}")
    for name, problem, want, got in wrong:
        print(f"WRONG {name}: {problem}")
        if options.verbose:
            a, b = ("stderr", "stderr") if problem.startswith("stderr") else ("stdout", "stdout")
            print(fuzz.first_lines({"stdout": want[a]}, {"stdout": got.get(b) or ""}))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
