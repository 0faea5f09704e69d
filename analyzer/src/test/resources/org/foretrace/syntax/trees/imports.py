import a
import a.b.c
import a as b, c.d as e
import a . b
from a import b
from a import b as c, d
from a import (b, c as d,)
from a import *
from . import a
from .a import b
from .. a . b import c
from ... import a
from .... import a
from ..... a import b
from __future__ import annotations
