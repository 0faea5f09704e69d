import re
from collections import Counter

TEXT = """It was the best of times, it was the worst of times,
it was the age of wisdom, it was the age of foolishness."""

words = re.findall(r"[a-z]+", TEXT.lower())
print(len(words), len(set(words)), Counter(words).most_common(4))
print(" ".join(w.capitalize() for w in words[:6]))


def caesar(text, shift):
    def move(c):
        if not c.isalpha():
            return c
        base = ord("A") if c.isupper() else ord("a")
        return chr((ord(c) - base + shift) % 26 + base)

    return "".join(map(move, text))


secret = caesar("Attack at dawn!", 3)
print(secret, caesar(secret, -3))


def roman(n):
    pairs = [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")]
    out = ""
    for value, letters in pairs:
        count, n = divmod(n, value)
        out += letters * count
    return out


print([roman(n) for n in (4, 9, 14, 40, 1994, 2024)])
print([w for w in ("level", "python", "Anna") if w.lower() == w.lower()[::-1]])
print(sorted(words, key=lambda w: (-len(w), w))[:3], max(words, key=words.count))
for line in TEXT.splitlines():
    print(f"|{line:^60}|")
print(TEXT.title()[:20], TEXT.swapcase()[:20], TEXT.count("it"), TEXT.find("worst"), TEXT.replace("was", "is")[:30])
table = str.maketrans("aeiou", "43106")
print(TEXT[:24].translate(table))
groups = {}
for w in ("eat", "tea", "tan", "ate", "nat", "bat"):
    groups.setdefault("".join(sorted(w)), []).append(w)
print(groups)
