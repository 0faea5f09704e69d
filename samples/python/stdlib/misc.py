import base64
import calendar
import hashlib
import pprint
import secrets
import struct
import uuid
import weakref

print(base64.b64encode(b"hello"), base64.b64decode("aGVsbG8="), hashlib.md5(b"x").hexdigest(), hashlib.sha256(b"abc").hexdigest(), hashlib.sha1(b"").hexdigest(), hashlib.new("sha512", b"a").hexdigest()[:20])
print(uuid.UUID("12345678123456781234567812345678"), uuid.uuid5(uuid.NAMESPACE_DNS, "python.org"), len(str(uuid.uuid4())), len(secrets.token_hex(4)))
print(struct.pack(">IHb", 1, 2, -1), struct.unpack("<H", b"\x01\x02"), struct.calcsize("iq"))
print(calendar.isleap(2024), calendar.monthrange(2024, 2), calendar.day_name[0], calendar.month_abbr[12])
pprint.pprint({"b": [1, 2, 3], "a": {"nested": "x" * 30, "other": list(range(20))}, "c": ("t",)})
pprint.pprint(list(range(30)), width=40)
print(pprint.pformat({"z": 1, "a": 2}, sort_dicts=False), pprint.pformat([]))
class Node: ...
n = Node()
r = weakref.ref(n)
print(r() is n)
del n
print(r())
