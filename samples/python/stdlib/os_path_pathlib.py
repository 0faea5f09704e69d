import os
from pathlib import Path, PurePosixPath


def say(label, thunk):
    try:
        print(label, "->", repr(thunk()))
    except Exception as error:
        print(label, "->", f"{type(error).__name__}: {error}")


print(os.path.join("a", "b", "/c", "d"), os.path.basename("/x/y.txt"), os.path.dirname("/x/y.txt"), os.path.splitext("a.tar.gz"), os.path.split("/a/b"), os.path.normpath("a/../b//c"), os.path.isabs("/a"), os.sep, os.linesep == "\n", os.path.exists("/nonexistent"), os.getenv("NOPE_NOT_SET", "default"), os.environ.get("NOPE_NOT_SET"))
p = PurePosixPath("/home/bo/data.tar.gz")
print(p, repr(p), p.name, p.stem, p.suffix, p.suffixes, p.parent, p.parts, p / "x", p.with_suffix(".txt"), p.with_name("n"), p.is_absolute(), p.relative_to("/home"), list(p.parents), PurePosixPath("a") / "b" / "c", p.match("*.gz"))
say("missing", lambda: open("/nonexistent/x"))
say("environ", lambda: os.environ["NOPE_NOT_SET"])
say("relative", lambda: p.relative_to("/etc"))
print(Path("/nonexistent").exists(), Path("a/b").as_posix(), PurePosixPath("a") == PurePosixPath("a/"), sorted([PurePosixPath("b"), PurePosixPath("a")]))
