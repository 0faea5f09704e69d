import re


def say(label, thunk):
    try:
        print(label, "->", repr(thunk()))
    except Exception as error:
        print(label, "->", f"{type(error).__name__}: {error}")


text = "The rain in Spain, 2024-01-31; mail: bo@example.org & al@test.com"
print(re.findall(r"\b\w*ai\w*", text), re.search(r"(\d+)-(\d+)-(\d+)", text).groups(), re.sub(r"[aeiou]", "*", text), re.split(r"[\s,;]+", text), re.match("The", text), re.match("rain", text), re.fullmatch(r"\d+", "123"), re.findall(r"(\w+)@(\w+)", text))
m = re.search(r"(?P<user>\w+)@(?P<host>[\w.]+)", text)
print(m, m.group(), m.group(1), m.group("host"), m["user"], m.groupdict(), m.start(), m.end(), m.span(1), m.string == text, m.re.pattern, m.groups(), m.lastindex, m.lastgroup, m.expand(r"\2-\1"))
p = re.compile(r"^\s*(\w+)\s*=\s*(.*?)\s*$", re.MULTILINE | re.IGNORECASE)
print(p, p.pattern, p.flags, p.groups, [x.groups() for x in p.finditer("a = 1\n B=two  \n")], p.findall("x=y"), re.escape("a.b*c"), re.sub(r"(\w+) (\w+)", r"\2 \1", "hello world"), re.sub("a", lambda m: m.group().upper() + str(m.start()), "banana"), re.subn("a", "o", "banana", 2), re.sub(r"(?P<x>b)", r"[\g<x>\g<0>]", "abc"))
print(re.findall(r"a+?", "aaa"), re.findall(r"(a)|(b)", "ab"), re.split("(,)", "a,b,c"), re.split(",", "a,b,c", maxsplit=1), re.findall("", "ab"), re.sub("", "-", "ab"), re.findall(r"(?i)HELLO", "Hello hELLo"), re.findall(r"^a", "a\na", re.M), re.search(r"a.b", "a\nb", re.S), re.findall(r"(?<=\$)\d+(?!\d|%)", "$12 $34%"), re.search(r"(\w)\1", "hello"), re.findall(r"[^\W\d_]+", "a1_b é"), re.sub(r"\s+", " ", " a \t b\n"), bool(re.match(r"\A\d\Z", "5")), re.findall(r"x{2,3}", "xxxxx"), re.findall(r"(?:ab)+", "ababab"))
for pattern in ("(", "[a", "*a", "a{2,1}", "(?P<1>a)", r"\1", "(?<n>a)", "a**", ")", "(?P<a>x)(?P<a>y)", r"\q", "[z-a]"):
    try:
        re.compile(pattern)
        print(pattern, "compiles")
    except re.error as error:
        print(repr(pattern), type(error).__name__, error)
for thunk in (lambda: m.group(5), lambda: m.group("q"), lambda: re.match("a", 5), lambda: re.match("a", b"a"), lambda: re.sub("(a)", r"\2", "a"), lambda: None.group()):
    say("error", thunk)
print(re.I, re.M | re.S, repr(re.compile("a", re.X)), re.compile("a") == re.compile("a"), re.compile("a") is re.compile("a"))
