import io
import sys


def say(label, thunk):
    try:
        print(label, "->", repr(thunk()))
    except Exception as error:
        print(label, "->", f"{type(error).__name__}: {error}")


print(sys.version_info[:2], sys.version_info.major, sys.version_info >= (3, 11), sys.maxsize, sys.byteorder, sys.argv[1:], sys.getrecursionlimit(), sys.float_info.max, sys.float_info.epsilon, sys.implementation.name, sys.platform, "nothing" in sys.modules, sys.stdout.encoding, sys.stdin is sys.__stdin__, sys.maxunicode, sys.intern("a"), sys.getdefaultencoding())
buffer = io.StringIO()
print("a", 1, file=buffer)
buffer.write("more\nlines\n")
print(repr(buffer.getvalue()), buffer.tell(), buffer.seek(0), buffer.readline(), buffer.read(2), buffer.readlines(), list(io.StringIO("x\ny")), buffer.closed)
buffer.close()
say("closed", lambda: buffer.getvalue())
data = io.BytesIO(b"abc")
print(data.read(1), data.read(), data.getvalue())
try:
    1 / 0
except ZeroDivisionError:
    kind, value, trace = sys.exc_info()
    print(kind.__name__, value, trace.tb_lineno > 0, sys.exception() is value)
print(sys.exc_info())
sys.stderr.write("to stderr\n")
print(sys.stdout.write("x\n"), sys.getsizeof(5) > 0)
def trace_name():
    return sys._getframe().f_code.co_name, sys._getframe(1).f_lineno > 0
print(trace_name())
for code in (0, 3, "text", None, (1, 2)):
    try:
        sys.exit(code)
    except SystemExit as stop:
        print(repr(stop), stop.code)
