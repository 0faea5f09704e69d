import string
import textwrap


def say(label, thunk):
    try:
        print(label, "->", repr(thunk()))
    except Exception as error:
        print(label, "->", f"{type(error).__name__}: {error}")


print(string.ascii_lowercase, string.ascii_uppercase, string.digits, string.hexdigits, string.octdigits, repr(string.punctuation), repr(string.whitespace), len(string.printable))
print(string.capwords("hello  big world"), string.capwords("a-b-c", "-"))
t = string.Template("$name owes $$${amount} to ${name}s")
print(t.substitute(name="Bo", amount=5), t.safe_substitute(name="Al"), t.template)
say("missing", lambda: t.substitute(name="x"))
say("bad", lambda: string.Template("$ x").substitute())
text = "The quick brown fox jumps over the lazy dog. It was not amused at all."
print(textwrap.wrap(text, 20), textwrap.fill(text, 30), textwrap.shorten(text, 25), textwrap.dedent("  a\n    b\n  c"), textwrap.indent("a\nb\n\nc", "> "), sep="\n")
print(textwrap.fill(text, 40, initial_indent="* ", subsequent_indent="  "), textwrap.wrap("averyveryverylongword here", 10), textwrap.wrap(""), textwrap.shorten("hello world", 5, placeholder=".."))
