x = 1 + \
    2
if x:
	y = 1
	if y:
		z = 2
  
# comment
    # indented comment
else:
        a

b = [
1,
        2,
	3]; c = (
)

d = """a
  b"""
if a: b; c
if \
    a: \
    b
\
e = 1
def f():
  # comment
  x = 1
# out
  y = 2

  
  return x
g = 1
  # last