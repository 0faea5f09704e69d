# SPDX-License-Identifier: Apache-2.0
"""Programs with one slip of the keyboard: most of them do not compile, and CPython says why and where.

    tools/fuzz/generate_syntax.py SEED      prints one program
"""
import io
import random
import sys
import tokenize

import generate
import generate_python

SNIPPET = '''import asyncio


async def fetch(n, *, delay=1):
    """Wait."""
    await asyncio.sleep(delay)
    return {"n": n, "squares": [x ** 2 for x in range(n) if x % 2]}


class Worker(Base, metaclass=Meta):
    kind: str = "w"

    @property
    def name(self) -> str:
        return f"{self.kind}-{id(self):>5}"


async def main():
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(fetch(i)) for i in range(3)]
    for i, task in enumerate(tasks, start=1):
        print(i, task.result()["n"], sep=", ")
    try:
        value = int("5") + (1 if tasks else 2)
    except (ValueError, TypeError) as error:
        raise RuntimeError("no") from error
    else:
        value += 1
    finally:
        print("done")
    match value:
        case {"a": [1, *rest]} | (1, 2):
            pass
        case str(x) if x:
            del x
        case _:
            return lambda a, b=2, *c: (a, *c)
    while (n := value) > 3 and not value == 7:
        value -= 1
        if value is None or value in [1, 2]:
            continue
        elif value:
            break
    with open("f") as f, open("g") as g:
        x, *y = f, g
        assert x, "message"
    global counter
    return [await t async for t in agen()], {1, 2}, {**a, "b": 1}, x[1:2, ::3], -x ** +y @ z


if __name__ == "__main__":
    asyncio.run(main())
'''
WORDS = ("(", ")", "[", "]", "{", "}", ":", ",", "=", "==", ":=", ".", "*", "**", "->", "+", "-", "@", ";", "!", "?", "$", "if", "else", "for", "in", "def", "class", "return", "await", "async", "yield", "lambda",
         "import", "from", "as", "with", "try:", "except:", "finally:", "not", "and", "is", "None", "True", "pass", "break", "continue", "global", "nonlocal", "del", "raise", "print", "x", "5", "1_", "0777", "5x", "'text'", '"', "'", '"""', "f'{'", "f'{x!}'", "f'}'", "\\", "...", "match", "case", "type", "0x", "1e", "é", "“", "b'é'", "!=", "<>", "++", "=>", "&&", "||", "elif", "do", "then", "null", "true")


def mutate(text, rng):
    lines = text.split("\n")
    kind = rng.randint(0, 9)
    if kind == 0:
        n = rng.randrange(len(lines))
        lines[n] = rng.choice((" ", "  ", "    ", "\t")) + lines[n]
        return "\n".join(lines)
    if kind == 1:
        n = rng.randrange(len(lines))
        lines[n] = lines[n][rng.randint(1, 4):]
        return "\n".join(lines)
    if kind == 2:
        n = rng.randrange(len(lines))
        del lines[n]
        return "\n".join(lines)
    try:
        tokens = [t for t in tokenize.generate_tokens(io.StringIO(text).readline) if t.string.strip()]
    except (tokenize.TokenError, SyntaxError):
        return text
    starts = [0]
    for line in text.splitlines(keepends=True):
        starts.append(starts[-1] + len(line))
    token = rng.choice(tokens)
    begin, end = starts[token.start[0] - 1] + token.start[1], starts[token.end[0] - 1] + token.end[1]
    if kind <= 5:
        return text[:begin] + text[end:]
    if kind == 6:
        return text[:end] + " " + token.string + text[end:]
    if kind == 7:
        return text[:begin] + rng.choice(WORDS) + text[end:]
    if kind == 8:
        return text[:begin] + rng.choice(WORDS) + " " + text[begin:]
    cut = rng.randint(begin, end)
    return text[:cut] + rng.choice(("", "\n", " ", '"', "'", "(", ":")) + text[cut + 1:]


def program(seed, size=None):
    rng = random.Random(f"syntax {seed}")
    base = rng.choice((SNIPPET, SNIPPET, SNIPPET, generate.program(seed, 1), generate_python.program(seed, 2)))
    for _ in range(size or 1):
        base = mutate(base, rng)
    return base


if __name__ == "__main__":
    print(program(int(sys.argv[1])), end="")
