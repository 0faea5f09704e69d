from shapes import *
from shapes import _hidden

print(area(2, 3), PI)
try:
    secret
except NameError as error:
    print(error)
print(_hidden())
print(__name__)
