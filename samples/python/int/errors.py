def t(s):
    try: print(s,'->',repr(eval(s)))
    except BaseException as e: print(s,'->',type(e).__name__, e.args)
for s in '''1/0
1//0
1%0
divmod(1,0)
1.0/0
1.0//0
1.0%0
divmod(1.0,0.0)
1/0.0
True/0
0**-1
0.0**-1
(-8)**0.5
(-8)**(1/3)
10.0**400
pow(2,-1,7)
pow(2,-1,4)
pow(2,1,0)
pow(2.0,1,3)
pow(2,1.0,3)
pow('a',1,3)
2**-1
1<<-1
1>>-1
0<<10**30
1>>10**30
1<<10**30
int('x')
int(None)
int(1.5,2)
int('1',base=2,x=1)
int(x=1)
int(base=2)
int(1,2,3)
int('12',base=1)
int('12',base='a')
int(b'12')
int(bytearray(b'12'),8)
int([])
int(float('inf'))
int(float('nan'))
int(1j)
float('x')
float(None)
float([])
float(1j)
float(10**400)
float(x=1)
float(1,2)
bool(1,2)
bool(x=1)
(1).to_bytes()
(256).to_bytes()
(-1).to_bytes()
(1).to_bytes(-1)
(1).to_bytes(2,'x')
(1).to_bytes(2,1)
(1).to_bytes('a')
(1).to_bytes(1,'big',signed=True,x=1)
(1).to_bytes(1,'big',True)
(128).to_bytes(1,signed=True)
(0).to_bytes(0)
(-1).to_bytes(0,signed=True)
(-128).to_bytes(1,signed=True)
(-129).to_bytes(1,signed=True)
(1000).to_bytes(4,'little')
int.from_bytes()
int.from_bytes(1)
int.from_bytes('a')
int.from_bytes([1,2])
int.from_bytes([300])
int.from_bytes(b'ab','x')
int.from_bytes(b'\\xff',signed=True)
int.from_bytes(b'ab',byteorder='little')
(1).bit_length(1)
(5).__round__(1,2)
(5).__round__('a')
round(15,-1)
round(25,-1)
round(-15,-1)
round(-25,-1)
round(149,-2)
round(150,-2)
round(250,-2)
round(10**30+5*10**9,-10)
round(5,-1)
round(6,-1)
round(51,-2)
round(50,-2)
round(5,-400)
round(1.5)
round(2.5)
round(-2.5)
round(2.675,2)
round(1234.5,-2)
round(1e22,3)
(5).__format__()
(5).__format__(1)
format(5,'q')
(1).__add__()
(1).__add__(1,2)
(1).__add__(x=1)
int.__add__()
int.__add__('a',1)
int.__add__(1)
int.bit_length()
int.bit_length('a')
int.__add__
int.bit_length
(1).__pow__(1,2,3)
(1).__pow__()
(1).__neg__(1)
(1).__bool__(2)
(1).__lt__()
(1).__hash__(1)
int.real
(1).real
''.split(1,2,3)
''.split(x=1)
''.join()
''.encode(1)
''.encode('a','b','c')
1<'a'
1+'a'
1.5<<1
-'a'
~1.5
(1.5).fromhex('zz')
float.fromhex(1)
float.fromhex('')
float.fromhex('0x1p2000')
float.fromhex('0x1.8p3')
(1.5).as_integer_ratio()
float('inf').as_integer_ratio()
float('nan').as_integer_ratio()
round(float('nan'))
round(float('inf'))
round(1.5,'a')
round(1e308,-308)
(1.5).__round__(1,2)
float.__getformat__('double')
float.__getformat__('x')
float.from_number(1)
(1.5).hex(1)
(1.5).hex()
(1.5).is_integer()
1.5 // 1j
divmod(1j,1)
1j < 1j
1j % 1
1j/0
0j**-1
0j**1j
1j**2
(1+2j)**3
(1+2j)**-2
(1+2j)**0.5
2**(1+1j)
(1+2j)**(1+2j)
(1+2j)*(3-1j)
(1+2j)/(3-1j)
1/(3-1j)
abs(3+4j)
-(1+2j)
+(1+2j)
(1+2j).conjugate()
(1+2j)==(1+2j)
(1+0j)==1
1==(1+0j)
1.5==(1.5+0j)
(1+2j)!=1
bool(0j)
bool(1j)
format(1+2j,'.2f')
format(1+2j,'>20')
format(1+2j,'05')
str(1+2j)
repr(complex('inf'))
repr(complex('nan+infj'))
complex('x')
complex('1+2')
complex('')
complex(' ( 1+2j ) ')
complex('1_0j')
complex('1e5+2e-3j')
complex('-j')
complex('+1-J')
complex('1+j')
complex('infj')
complex('nan')
complex('1 + 2j')
complex('(1+2j')
complex(1,'a')
complex('1',2)
complex([],1)
complex(1,[])
complex(1,2,3)
complex(1j,1j)
complex(1,2j)
complex(1.5)
complex()
complex(real=1,imag=2)
complex(x=1)
(1+2j).real
(1+2j).imag
(1j).__complex__()
pow(1j,2,3)
1j//1
int(1j)
hash(1j)
hash(1+2j)
hash(float('inf'))
hash(float('-inf'))
hash(-1.0)
hash(0.5)
hash(1e300)
hash(-1.5e-300)
hash(5e-324)
hash(2.0**61)
hash(2**61-1)
hash(-(2**61-1))
hash(10**30)
hash(-10**30)
hash(3.0)==hash(3)
hash(True)
(3).__divmod__(0)
(3).__rdivmod__('a')
(3).__floordiv__(2.0)
True+True
True&False
True&1
True^True
True|2
bool.__and__
bool.__invert__
int.__invert__
bool.from_bytes(b'a')
(5).__getnewargs__()
(5).__trunc__()
(5).__floor__()
(5).__ceil__()
(5.7).__floor__()
(-5.7).__ceil__()
(5.7).__trunc__()
(5).__foo__
int.foo
(5).foo
setattr(5,'x',1)
setattr(int,'x',1)
delattr(5,'real')
setattr(5,'real',1)
10**25 == 1e25
10**15 == 1e15
2**53+1 == float(2**53+1)
2**53+1 > 2.0**53
2**1000 < 1e300
2**1000 > float('inf')
5 == float('nan')
5 != float('nan')
1 < float('nan')
float('nan') < 1
10**400 < float('inf')
-7 // 2
-7 % 2
7 // -2
7 % -2
-7.5 // 2
-7.5 % 2
7.5 // -2
7.5 % -2
divmod(-7,2)
divmod(7.5,-2)
divmod(-10**30, 7)
(-10**30)//(10**9)
(-10**30)%(10**9)
10**30 // -7
(2**63)//-1
(-2**63)//-1
(-2**63)%-1
-(-2**63)
abs(-2**63)
2**63-1+1
-2**63-1
2**62*2
3**40
3**41
7**25
(-3)**3
(-1)**101
(-1)**100
0**0
0**5
2**100
(-2)**63
pow(3,100,7)
pow(3,-5,7)
pow(-3,5,-7)
pow(2,10,-1000)
5 & -2
-5 | 3
5 ^ -1
~5
-1 >> 100
-5 >> 1
5 << 70
2**70 >> 68
-2**70 >> 200
1e308*10
-1e308*10
0.1+0.2
1e16+1
5/3
10**400/10**399
10**400/3
1/10**400
-1/10**400
(10**17+1)/10**17
float('1_000.5')
float(' 12 ')
float('1e400')
float('-inf')
float('+nan')
int('  12_3 ')
int('0x1f',16)
int('0b11',0)
int('z',36)
int('1__2')
int('')
int('-')
int(-5.9)
int(1e20)
int(True)
bool('')
bool([])
bool(0.0)
bool('a')
str(10**5000)
len(str(10**4000))
int('1'*5000)
(5).bit_count()
(-255).bit_count()
(10**30).bit_length()
(5).as_integer_ratio()
(5).is_integer()
(5).numerator
(5).imag
(5.5).imag
(5.5).real
(5.5).conjugate()
5 .__class__
1_000_000'''.splitlines(): t(s)
