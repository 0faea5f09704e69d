#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Record what CPython does with programs, under a virtual clock.

    tools/record.py PATH...           writes NAME.expected.json beside each program
    tools/record.py --check PATH...   runs again and compares with what is recorded

PATH is a .py or .ipynb file or a folder. Of a folder that has a main.py only main.py runs: the other files are what it
imports. NAME.stdin, if there is one, is the program's input. docs/goldens.md describes the files.
"""
import argparse
import ast
import concurrent.futures
import json
import os
import re
import signal
import subprocess
import sys
import tempfile
import warnings

HERE = os.path.dirname(os.path.abspath(__file__))
WALL_SECONDS = 10
MAX_OUTPUT = 200_000
KEPT_OF_ENDLESS = 1_000
NEEDS = (3, 13)
virtual_time = None  # imported in the subprocess only


# ---- in the subprocess ------------------------------------------------------------------------------------------

class Recorder:
    """Writes what happens as JSON lines to a pipe, so that nothing is lost however the process ends."""

    def __init__(self, pipe, clock):
        self.pipe = pipe
        self.clock = clock
        self.size = 0
        self.ended = False

    def send(self, **event):
        os.write(self.pipe, (json.dumps(event) + "\n").encode())

    def text(self, data):
        self.size += len(data)
        text = data.decode("utf-8", "surrogatepass")
        self.send(time=round(self.clock.nominal(), 6), text=without_paths(text, os.getcwd()))
        if self.size > MAX_OUTPUT:
            self.end("limit", error={"type": "output", "message": "", "line": None})
            os._exit(1)

    def end(self, outcome, **more):
        if not self.ended:
            self.ended = True
            self.send(outcome=outcome, elapsed=round(self.clock.nominal(), 6), **more)


def recording_stdout(recorder):
    import io

    class Raw(io.RawIOBase):
        name = "<stdout>"
        mode = "wb"

        def writable(self):
            return True

        def write(self, data):
            data = bytes(data)
            if data:
                recorder.text(data)
            return len(data)

        def fileno(self):
            return 1

        def isatty(self):
            return False

    class Buffer(io.BufferedIOBase):
        raw = Raw()
        name = "<stdout>"
        mode = "wb"

        def writable(self):
            return True

        def write(self, data):
            return self.raw.write(data)

        def flush(self):
            pass

        def fileno(self):
            return 1

        def isatty(self):
            return False

    stream = io.TextIOWrapper(Buffer(), encoding="utf-8", newline="\n", write_through=True)
    stream.mode = "w"
    return stream


def qualified(kind):
    module = kind.__module__
    return kind.__qualname__ if module in ("builtins", "__main__") else f"{module}.{kind.__qualname__}"


def line_in(filename, error):
    if isinstance(error, SyntaxError) and error.filename == filename:
        return error.lineno
    line = None
    trace = error.__traceback__
    while trace is not None:
        if trace.tb_frame.f_code.co_filename == filename:
            line = trace.tb_lineno
        trace = trace.tb_next
    return line


def describe(filename, error):
    try:
        message = error.msg if isinstance(error, SyntaxError) else str(error)
    except Exception:
        message = "<exception str() failed>"
    return {"type": qualified(type(error)), "message": message, "line": line_in(filename, error)}


def waiting_tasks():
    import asyncio

    found = []
    loop = asyncio._get_running_loop()
    for task in asyncio.all_tasks(loop) if loop else ():
        stack = task.get_stack()
        found.append({"task": task.get_name(), "line": stack[-1].f_lineno if stack else None})
    return sorted(found, key=lambda entry: (len(entry["task"]), entry["task"]))


def run_child(path, pipe):
    global virtual_time
    filename = os.path.basename(path)
    sys.path.insert(0, HERE)
    import fake_network
    import virtual_time

    sys.path.remove(HERE)
    del sys.modules["virtual_time"], sys.modules["fake_network"]
    virtual_time.install(datetimes=asks_for_the_date(filename))
    fake_network.install()
    recorder = Recorder(pipe, virtual_time.clock)
    sys.stdout = sys.__stdout__ = recording_stdout(recorder)

    def out_of_time(*_):
        recorder.end("limit", error={"type": "wall-time", "message": "", "line": None})
        os._exit(1)

    signal.signal(signal.SIGALRM, out_of_time)
    signal.alarm(WALL_SECONDS)
    sys.modules["__recorder__"] = sys.modules["__main__"]
    main = type(sys)("__main__")
    main.__builtins__ = __builtins__
    main.__file__ = filename
    sys.modules["__main__"] = main
    sys.argv[:] = [filename]
    sys.path.insert(0, os.getcwd())
    run = run_notebook if filename.endswith(".ipynb") else run_script

    def stop(reason):
        if isinstance(reason, virtual_time.Deadlock):
            recorder.end("deadlock", waiting=waiting_tasks())
        else:
            recorder.end("limit", error={"type": reason.args[0], "message": "", "line": None})
        sys.stderr.flush()
        os._exit(1)

    virtual_time.stop = stop
    sys.exit(run(filename, main, recorder))


def asks_for_the_date(filename):
    """Whether the program does: a patched datetime has another name in CPython's messages."""
    files = [os.path.join(f, n) for f, _, names in os.walk(".") for n in names] if filename == "main.py" else [filename]
    for name in files:
        if name.endswith((".py", ".ipynb")):
            with open(name, "rb") as file:
                if re.search(rb"\b(now|today|utcnow)\(", file.read()):
                    return True
    return False


def run_script(filename, main, recorder):
    with open(filename, "rb") as file:
        source = file.read()
    try:
        with warnings.catch_warnings():
            warnings.filterwarnings("ignore", "Bitwise inversion", DeprecationWarning)  # no frame, no warning
            code = compile(source, filename, "exec", dont_inherit=True)
    except SyntaxError as error:
        return refused(filename, recorder, error)
    return guarded(lambda: exec(code, main.__dict__), filename, recorder, 2)


def refused(filename, recorder, error):
    recorder.end("invalid", error=describe(filename, error))
    sys.excepthook(type(error), error.with_traceback(None), None)
    return 1


def guarded(call, filename, recorder, own_frames):
    try:
        call()
        recorder.end("completed")
        return 0
    except SystemExit as stop:
        code = stop.code
        recorder.end("exit")
        if code is None:
            return 0
        if isinstance(code, int):
            return code
        print(code, file=sys.stderr)
        return 1
    except BaseException as error:
        recorder.end("exception", error=describe(filename, error))
        trace = error.__traceback__
        for _ in range(own_frames):
            trace = trace.tb_next
        error.__traceback__ = trace
        sys.last_exc = sys.last_value = error
        sys.last_type, sys.last_traceback = type(error), trace
        sys.excepthook(type(error), error, trace)
        return 1


def run_notebook(filename, main, recorder):
    """All cells run as one program on a running loop, as in Jupyter; the value of a cell is not printed."""
    import asyncio

    with open(filename, encoding="utf-8") as file:
        cells = [c for c in json.load(file)["cells"] if c["cell_type"] == "code"]
    source = "".join("".join(cell["source"]) + "\n\n" for cell in cells)
    try:
        code = compile(source, filename, "exec", ast.PyCF_ALLOW_TOP_LEVEL_AWAIT, True)
    except SyntaxError as error:
        return refused(filename, recorder, error)

    async def kernel():
        result = eval(code, main.__dict__)
        if asyncio.iscoroutine(result):
            await result

    return guarded(lambda: asyncio.run(kernel()), filename, recorder, 2)


# ---- in the parent ----------------------------------------------------------------------------------------------

def environment():
    keep = {k: v for k, v in os.environ.items() if not k.startswith("PYTHON")}
    keep.update(PYTHONHASHSEED="0", TZ="UTC", LC_ALL="C.UTF-8", PYTHONDONTWRITEBYTECODE="1", NO_COLOR="1", COLUMNS="80")
    return keep


def without_paths(text, folder):
    """No paths of this machine in what is recorded."""
    return text.replace(sys.prefix + "/lib/python3.13/", "/usr/lib/python3.13/").replace(folder + "/", "")


def tidy(stderr, folder):
    """stderr without paths and without our own frames."""
    stderr = re.sub(r'  File "[^"]*/tools/(virtual_time|fake_network|record)\.py".*\n(    .*\n)*', "", stderr)
    return without_paths(stderr, folder)


def record(path):
    folder, filename = os.path.split(os.path.abspath(path))
    stdin = os.path.splitext(os.path.abspath(path))[0] + ".stdin"
    with tempfile.TemporaryFile() as events, tempfile.TemporaryFile() as errors:
        with open(stdin if os.path.exists(stdin) else os.devnull, "rb") as source:
            done = subprocess.run(
                [sys.executable, os.path.abspath(__file__), "--child", filename, str(events.fileno())],
                cwd=folder, stdin=source, stdout=subprocess.DEVNULL, stderr=errors, env=environment(),
                pass_fds=(events.fileno(),), timeout=WALL_SECONDS + 20)
        events.seek(0)
        errors.seek(0)
        lines = [json.loads(line) for line in events.read().decode().splitlines()]
        stderr = tidy(errors.read().decode("utf-8", "replace"), folder)
    chunks = []
    for event in lines:
        if "text" in event:
            if chunks and chunks[-1]["time"] == event["time"]:
                chunks[-1]["text"] += event["text"]
            else:
                chunks.append({"time": event["time"], "text": event["text"]})
    end = next((event for event in lines if "outcome" in event), None)
    if end is None:
        raise RuntimeError(f"{path}: the recorder broke:\n{stderr}")
    result = {
        "python": "%d.%d.%d" % sys.version_info[:3],
        "outcome": end["outcome"],
        "exitCode": done.returncode if end["outcome"] not in ("deadlock", "limit") else None,
        "elapsed": end["elapsed"],
        "stdout": "".join(chunk["text"] for chunk in chunks),
        "stderr": stderr,
        "error": end.get("error"),
        "output": chunks,
    }
    if end["outcome"] == "deadlock":
        result["waiting"] = end["waiting"]
    if end["outcome"] == "limit":
        shorten(result)
    return result


def shorten(result):
    result["truncated"] = True
    result["stdout"] = result["stdout"][:KEPT_OF_ENDLESS]
    kept = []
    left = len(result["stdout"])
    for chunk in result["output"]:
        if left <= 0:
            break
        kept.append({"time": chunk["time"], "text": chunk["text"][:left]})
        left -= len(chunk["text"])
    result["output"] = kept
    result["stderr"] = ""
    result["elapsed"] = None


def programs(paths):
    for path in paths:
        if os.path.isfile(path):
            yield path
            continue
        for folder, below, names in os.walk(path):
            below.sort()
            if "main.py" in names:
                below.clear()
                names = ["main.py"]
            for name in sorted(names):
                if name.endswith((".py", ".ipynb")):
                    yield os.path.join(folder, name)


def golden(path):
    return os.path.splitext(path)[0] + ".expected.json"


def mask(result):
    """What no two runs share: addresses."""
    text = json.dumps(result, sort_keys=True)
    return json.loads(re.sub(r"0x[0-9a-f]{6,}", "0x...", text))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="compare with what is recorded, write nothing")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("paths", nargs="+")
    options = parser.parse_args()
    if sys.version_info[:2] != NEEDS:
        parser.error("needs CPython %d.%d" % NEEDS)
    todo = list(programs(options.paths))
    different = failed = 0

    def attempt(path):
        try:
            return record(path)
        except Exception as error:
            return error

    with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        for path, result in zip(todo, pool.map(attempt, todo)):
            if isinstance(result, Exception):
                failed += 1
                print(f"{path}: {result}", file=sys.stderr)
                continue
            old = None
            if os.path.exists(golden(path)):
                with open(golden(path), encoding="utf-8") as file:
                    old = json.load(file)
            if old is not None and mask(old) == mask(result):
                continue
            different += 1
            if options.check:
                print(f"{path}: not as recorded")
            else:
                with open(golden(path), "w", encoding="utf-8") as file:
                    json.dump(result, file, indent=1, ensure_ascii=False)
                    file.write("\n")
    print(f"{len(todo)} programs, {different} {'different' if options.check else 'written'}, {failed} failed")
    return 1 if failed or (options.check and different) else 0


if __name__ == "__main__":
    if sys.argv[1:2] == ["--child"]:
        run_child(sys.argv[2], int(sys.argv[3]))
    else:
        sys.exit(main())
