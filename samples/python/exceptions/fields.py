
def t(s):
    try: print(s,'->',repr(eval(s)))
    except BaseException as e: print(s,'->',type(e).__name__, e.args, str(e))
class E(Exception): pass
class G(ExceptionGroup): pass
class H(BaseExceptionGroup): pass
class X(Exception):
    def __init__(self,a): pass
for s in r'''ValueError(a=1)
E(a=1)
E(1,2).args
X(1).args
ImportError('a',name='n',path='p').name
ImportError('a',x=1)
ImportError('a',nam=1)
NameError('a',name='n').name
NameError('a',x='n')
AttributeError('a',name='n',obj=1).obj
AttributeError(x=1)
StopIteration(1,2).value
StopIteration().value
SystemExit(1,2).code
SystemExit().code
OSError(2,'m')
OSError(2,'m').args
OSError(2,'m','f')
str(OSError(2,'m','f'))
OSError(2,'m','f',None,'g').filename2
str(OSError(2,'m','f',None,'g'))
OSError(2,'m','f').args
OSError('a')
OSError(1,2,3,4,5,6)
str(OSError(1,2))
OSError(a=1)
OSError(11,'x')
OSError(104,'x')
OSError(111,'x')
OSError(110,'x')
OSError(13,'x')
OSError(17,'x')
OSError(20,'x')
OSError(21,'x')
OSError(4,'x')
OSError(10,'x')
OSError(32,'x')
OSError(103,'x')
OSError(3,'x')
OSError(1,'x')
OSError(108,'x')
OSError(114,'x')
OSError(115,'x')
OSError(126,'x')
ConnectionError(104,'x')
FileNotFoundError(13,'x').errno
BlockingIOError(11,'x',5).characters_written
SyntaxError('m')
str(SyntaxError('m',('f',1,2,'t')))
str(SyntaxError('m',('a/f.py',None,2,'t')))
str(SyntaxError('m',(None,3,2,'t')))
SyntaxError('m',(1,2))
SyntaxError('m',1)
SyntaxError('m',('f',1,2,'t',5,6)).end_lineno
SyntaxError('m',('f',1,2,'t',5))
str(SyntaxError())
SyntaxError().msg
KeyError('a')
str(KeyError('a'))
str(KeyError('a','b'))
str(KeyError())
repr(KeyError())
repr(ValueError('a'))
repr(ValueError('a',1))
str(ValueError('a',1))
str(ImportError(1))
ImportError('a','b').msg
ValueError().add_note(1)
ValueError().with_traceback(1)
setattr(ValueError(),'__cause__',1)
setattr(ValueError(),'__context__',1)
setattr(ValueError(),'__traceback__',1)
setattr(ValueError(),'__suppress_context__',1)
setattr(ValueError(),'args',1)
delattr(ValueError(),'args')
delattr(ValueError(),'__cause__')
delattr(ValueError(),'__traceback__')
delattr(ValueError(),'__suppress_context__')
ExceptionGroup()
ExceptionGroup(1,[])
ExceptionGroup('a')
ExceptionGroup('a',1)
ExceptionGroup('a',{1})
ExceptionGroup('a',[])
ExceptionGroup('a',[1])
ExceptionGroup('a',[ValueError])
ExceptionGroup('a',[KeyboardInterrupt()])
G('a',[KeyboardInterrupt()])
H('a',[KeyboardInterrupt()])
H('a',[ValueError()])
BaseExceptionGroup('a',[ValueError(1)])
BaseExceptionGroup('a',[KeyboardInterrupt(1)])
ExceptionGroup('a',[ValueError(1)],x=1)
ExceptionGroup('a',[ValueError(1)],1)
str(ExceptionGroup('a',[ValueError(1),TypeError(2)]))
str(ExceptionGroup('a',[ValueError(1)]))
ExceptionGroup('a',(ValueError(1),)).exceptions
ExceptionGroup('a',(ValueError(1),)).message
ExceptionGroup('a',(ValueError(1),)).args
ExceptionGroup('a',[ValueError(1)]).split(ValueError)
ExceptionGroup('a',[ValueError(1)]).split(TypeError)
ExceptionGroup('a',[ValueError(1),TypeError(1)]).split(TypeError)
ExceptionGroup('a',[ValueError(1),TypeError(1)]).split((TypeError,ValueError))
ExceptionGroup('a',[ValueError(1),TypeError(1)]).split(lambda e:True)
ExceptionGroup('a',[ValueError(1),TypeError(1)]).split(lambda e:isinstance(e,TypeError))
ExceptionGroup('a',[ValueError(1),TypeError(1)]).split(1)
ExceptionGroup('a',[ValueError(1),TypeError(1)]).split(int)
ExceptionGroup('a',[ValueError(1),TypeError(1)]).split((TypeError,1))
ExceptionGroup('a',[ValueError(1),TypeError(1)]).subgroup(TypeError)
ExceptionGroup('a',[ValueError(1),ExceptionGroup('b',[TypeError(1),ValueError(2)])]).split(TypeError)
ExceptionGroup('a',[ValueError(1)]).subgroup(TypeError)
ExceptionGroup('a',[ValueError(1)]).derive([TypeError()])
ExceptionGroup('a',[ValueError(1)]).split()
ExceptionGroup[int]
ExceptionGroup.__mro__
setattr(ExceptionGroup('a',[ValueError(1)]),'message','x')
setattr(ExceptionGroup('a',[ValueError(1)]),'exceptions','x')
BaseException.__new__()
BaseException.__new__(int)
BaseException(1).__init__(2)
ValueError.__init__(ValueError(),a=1)
setattr(OSError(),'errno',5)
OSError().errno
OSError('a').strerror
OSError().characters_written
setattr(StopIteration(),'value',5)
ValueError().foo
ValueError.args
e.__dict__'''.splitlines(): t(s)
