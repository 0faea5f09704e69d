import traceback
class W:
  def write(self, s): print(s, end="")
W=W()
def a(n):
    return b(n)
def b(n):
    try:
        return n / 0
    except ZeroDivisionError as e:
        raise ValueError("v") from e
try:
    a(1)
except ValueError as e:
    print(traceback.format_exc())
    traceback.print_exc(file=W)
    traceback.print_exc(limit=1, file=W, chain=False)
    print(traceback.format_exception(e)[-1], traceback.format_exception_only(e), traceback.format_exception_only(type(e), e))
    print("".join(traceback.format_exception(type(e), e, e.__traceback__, limit=-1)))
    traceback.print_tb(e.__traceback__, file=W)
    print(traceback.format_tb(e.__traceback__))
    for f in traceback.extract_tb(e.__traceback__):
        print(f.filename[-5:], f.lineno, f.name, f.line, len(f), list(f)[1:], f[2])
    print("".join(traceback.extract_tb(e.__traceback__).format()))
    tb = e.__traceback__
    while tb:
        print(tb.tb_lineno, tb.tb_frame.f_code.co_name)
        tb = tb.tb_next
print(traceback.format_exc())
try: traceback.print_exception(5)
except Exception as e: print(type(e), e)
try: traceback.print_exception(ValueError, None)
except Exception as e: print(type(e), e)
e = ValueError("x"); e.add_note("n1"); print("".join(traceback.format_exception(e)))
class Multi(Exception):
    def __str__(self): return "line1\nline2"
try: raise Multi()
except Multi: traceback.print_exc(file=W)
