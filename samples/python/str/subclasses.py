import operator
def t(s):
    try: print(s,'->',repr(eval(s)))
    except BaseException as e: print(s,'->',type(e).__name__, e.args)
class I(int): pass
class S(str):
    def __str__(self): return 'S!'
class S2(str):
    def __add__(self, o): return 'add'
    def __radd__(self, o): return 'radd'
class F(float):
    def __repr__(self): return 'F!'
class X:
    def __radd__(self,o): return ('radd',o)
    def __rmul__(self,o): return ('rmul',o)
    def __index__(self): return 3
class Y:
    def __int__(self): return 7
    def __float__(self): return 2.5
    def __complex__(self): return 1j
    def __bool__(self): return False
    def __format__(self,s): return 'fmt:'+s
    def __hash__(self): return -1
    def __bytes__(self): return b'yy'
class Z:
    def __int__(self): return 'x'
    def __index__(self): return 'x'
    def __float__(self): return 1
    def __bool__(self): return 1
    def __hash__(self): return 'x'
    def __repr__(self): return 1
    def __str__(self): return 1
    def __format__(self,s): return 1
    def __len__(self): return -1
    def __complex__(self): return 1
    def __bytes__(self): return 1
    def __round__(self,n=None): return ('r',n)
for s in r'''I(5)+1
type(I(5)+1)
I(5)
repr(I(5))
str(I(5))
f"{I(5)}"
f"{I(5):3}"
I(5)==5
hash(I(5))
I('12')
I(5).__dict__
int(I(5)) is I
type(int(I(5)))
type(+I(5))
type(I(5).real)
S('a')
str(S('a'))
repr(S('a'))
f"{S('a')}"
f"{S('a'):5}|"
'%s' % S('a')
'{}'.format(S('a'))
S('a')+'b'
type(S('a')+'b')
'b'+S('a')
type(str(S('a')))
S('a')*2
S('a')[0]
type(S('a')[:])
S('a').upper()
''.join([S('a')])
type(''.join([S('a')]))
print(S('a'))
S2('a')+'b'
'b'+S2('a')
F(1.5)
str(F(1.5))
f"{F(1.5)}"
F(1.5)+1
'a'+X()
[1]+X()
(1,)+X()
'ab'*X()
X()*'ab'
[1]*X()
5+X()
5*X()
1.5*X()
b'a'+X()
'abc'[X()]
'abcd'[X():]
range(X())
int(X())
float(X())
complex(X())
hex(X())
round(2.55555,X())
int(Y())
float(Y())
complex(Y())
bool(Y())
format(Y(),'abc')
f"{Y():>5}"
hash(Y())
bytes(Y())
'%d' % Y()
'%f' % Y()
'%x' % Y()
'%5.1f|%-5d|%+d|% d|%05d|%#x|%e|%g|%c|%r|%a|%%' % (1.25,3,4,5,6,255,12345.678,0.0001,'x','é','é')
'%(a)s %(b)d' % {'a':1,'b':2}
'%(a)s' % {}
'%*d' % (5,3)
'%.*f' % (2,3.14159)
'%s' % (1,2)
'%s %s' % 'a'
'%z' % 1
'%' % ()
'%c' % 300000000
'%c' % 'ab'
'%s' % None
'%d' % 1.9
'%d' % '1'
'%i' % 3
'%x' % 1.5
'%o' % 8
'%s' % [1]
'abc' % 1
'abc' % {}
'abc' % []
'%s' % ()
int(Z())
float(Z())
bool(Z())
hash(Z())
repr(Z())
str(Z())
format(Z(),'')
f"{Z()}"
len(Z())
complex(Z())
bytes(Z())
round(Z())
round(Z(),2)
[1][Z()]
'{0} {1} {0}'.format('a','b')
'{} {}'.format('a')
'{0} {}'.format('a','b')
'{} {0}'.format('a','b')
'{a[0]} {a[k]}'.format(a={0:1,'k':2})
'{a.real}'.format(a=5)
'{!r} {!s} {!a}'.format('é','é','é')
'{!x}'.format(1)
'{'.format()
'}'.format()
'{{}}'.format()
'{:{}}'.format('a',5)
'{:{w}.{p}f}'.format(3.14159,w=10,p=2)
'{:>{}}|'.format('a',5)
'{:,}'.format(1234567)
'{:_x}'.format(123456789)
'{:.3%}'.format(0.12345)
'{:e}'.format(12345)
'{:08.2f}'.format(-3.14159)
'{:+}'.format(5)
'{:^10}|'.format('abc')
'{:*^10}|'.format('abc')
'{:b} {:o} {:x} {:X} {:#b}'.format(5,5,255,255,5)
'{:c}'.format(65)
'{:n}'.format(1234)
'{:s}'.format(5)
'{:d}'.format('a')
'{:d}'.format(5.5)
'{:.2}'.format(5)
'{:,s}'.format('a')
'{:z}'.format(0.0)
'{:10}'.format(None)
'{}'.format(None)
'{:10}'.format([1])
'{:10}'.format(True)
'{}'.format(True)
'{:d}'.format(True)
'{!s:10}|'.format([1])
'{0.a}'.format(1)
'{0[a]}'.format({})
'{0[0]}'.format('abc')
'{0[5]}'.format('abc')
'{a}'.format(**{'a':1})
'{a}'.format_map({'a':1})
'{0}'.format_map([1])
'a,b,,c'.split(',')
'a,b,,c'.split(',',2)
'a,b,,c'.rsplit(',',1)
' a  b '.split()
' a  b '.split(None,1)
'abc'.partition('b')
'a\nb\r\nc'.splitlines(True)
'abcabc'.replace('b','X',1)
'abcabc'.replace('','-')
'abcabc'.replace('b','X',count=1)
'abc'.find('')
'abc'.find('',5)
'abc'.rfind('c')
'abcabc'.count('bc')
'abc'.count('')
'aXbX'.translate({88:None})
'abc'.translate(str.maketrans('ab','xy','c'))
str.maketrans({'a':'b',99:None})
'abc'.center(10,'*')
'-5'.zfill(5)
'a\tb'.expandtabs(4)
'Hello World'.swapcase()
'hello world'.title()
'ß'.upper()
'İ'.lower()
'ǆ'.title()
'Σ'.lower()
'ΑΣ'.lower()
'ﬁ'.upper()
'ß'.casefold()
'1²'.isdigit()
'½'.isnumeric()
'٣'.isdecimal()
'a1'.isalnum()
'a b'.isidentifier()
'Ab'.istitle()
''.isascii()
''.isprintable()
''.isalpha()
'\x00'.isprintable()
'abc'<'abd'
'abc'<'ab'
'a'<'\U0001f600'
'\uffff'<'\U0001f600'
max('a\uffff\U0001f600')
len('😀a')
'😀a'[0]
'😀a'[1]
'😀a'[::-1]
'x😀y😀z'.find('y')
'x😀y😀z'.split('😀')
'x😀y😀z'.index('z')
list('😀a')
'abcdef'[1:4]
'abcdef'[::-2]
'abcdef'[-3:]
'abcdef'[10:]
'abcdef'[4:1]
'abcdef'[4:1:-1]
'abcdef'[::0]
'abc'['a':]
'abc'[1.0:]
'abc'.__getitem__(slice(1))
'abc'.__len__()
'abc'.__contains__('b')
'abc'.__mul__(2)
'abc'.__rmul__(2)
'abc'.__mod__(1)
'%s'.__rmod__('a')
'abc'.__add__('d')
'abc'.__hash__()==hash('abc')
'abc'.__eq__(1)
'abc'.__lt__(1)
'abc'.__getnewargs__()
str()
str(5)
str(b'a')
str(None)
str(5.0)
repr('a\'b')
repr('a"b\'c')
repr('\x7f\x80\xad\u2028\U0001f600\ud800')
ascii('é😀')
'a' 'b'
'a'*0
'a'*-1
'a'*10**30
'ab'*(2**62)
b'abc'[0]
b'abc'[1:]
b'abc'.hex()
b'abcdef'.hex(':',2)
b'abcdef'.hex(':',-2)
b'abcde'.hex('_',2)
bytes.fromhex('61 62')
b'a,b'.split(b',')
b' a b '.split()
b' a b '.rsplit(None,1)
b'a\nb\rc'.splitlines()
b'%d %s %r %b' % (1,b'x','y',b'z')
b'%(a)s' % {b'a':b'x'}
b'%c%c' % (65,b'B')
b'%5d|%-5s|' % (3,b'a')
b'%s' % 5
b'%d %d' % 1
b'a' % 1
b'abc'.upper()
b'hello world'.title()
b'abc'.replace(b'b',b'X')
b'abc'.find(98)
b'abc'.index(b'z')
b'abc' in b'xabcx'
98 in b'abc'
b'abc' == bytearray(b'abc')
b'abc' < b'abd'
b'a'*3
3*b'a'
b'a'+bytearray(b'b')
bytearray(b'a')+b'b'
bytearray(b'abc')
bytearray(3)
bytearray([1,2])
bytearray('a','utf8')
hash(b'abc')==hash('abc')
hash(bytearray())
list(b'ab')
b'ab'.join([b'x',bytearray(b'y')])
b'a'.decode()
bytes(bytearray(b'x'))
bytes(3)
bytes([65,66])
bytes((65,))
bytes({65})
bytes(range(3))
b'abc'.translate(None,b'b')
b'abc'.translate(bytes.maketrans(b'a',b'x'))
b'abc'.center(9,b'*')
b'7'.zfill(3)
b'a\tb'.expandtabs()
b'ab'.startswith((b'x',b'a'))
b'ab'.endswith(b'b')
b'xxaxx'.strip(b'x')
b'ab'.removeprefix(b'a')
b'ab'.partition(b'b')
b'Ab'.istitle()
b'ab'.isalpha()
b'12'.isdigit()
repr(b'\x00\n\'"')
str(bytearray(b'a'))
memoryview('a')'''.splitlines(): t(s)
ba=bytearray(b'abc')
ba[0]=65; ba[1:2]=b'XYZ'; ba+=b'!'; ba.extend([1,2]); ba.insert(0,66); print(ba, ba.pop(), ba.pop(0)); ba.reverse(); print(ba); del ba[0]; del ba[::2]; print(ba, ba.copy()); ba*=2; print(ba); ba.clear(); print(ba)
for f in (lambda: ba.__setitem__(0,1), lambda: ba.extend('a'), lambda: ba.extend(5), lambda: ba.append(256), lambda: ba.pop(), lambda: ba.remove(1), lambda: ba.__delitem__(0), lambda: ba.__setitem__('a',1),lambda: ba.__setitem__(slice(0,1),5), lambda: ba.__iadd__('a')):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
