# SPDX-License-Identifier: Apache-2.0
"""Foretrace's own datetime: https://docs.python.org/3.13/library/datetime.html. The local time zone is UTC."""
import time as _time

__all__ = ("date", "datetime", "time", "timedelta", "timezone", "tzinfo", "MINYEAR", "MAXYEAR", "UTC")

MINYEAR = 1
MAXYEAR = 9999
_DAYS_IN_MONTH = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
_MONTHS = [None, "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
_FULL_MONTHS = [None, "January", "February", "March", "April", "May", "June", "July", "August", "September",
                "October", "November", "December"]
_DAYS = [None, "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
_FULL_DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]


def _leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def _days_before_year(year):
    y = year - 1
    return y * 365 + y // 4 - y // 100 + y // 400


def _days_in_month(year, month):
    return 29 if month == 2 and _leap(year) else _DAYS_IN_MONTH[month]


def _days_before_month(year, month):
    return sum(_DAYS_IN_MONTH[1:month]) + (month > 2 and _leap(year))


def _ymd2ord(year, month, day):
    return _days_before_year(year) + _days_before_month(year, month) + day


def _ord2ymd(n):
    year = max(1, (n * 400) // 146097)
    while _days_before_year(year + 1) < n:
        year += 1
    while _days_before_year(year) >= n:
        year -= 1
    n -= _days_before_year(year)
    month = 1
    while n > _days_in_month(year, month):
        n -= _days_in_month(year, month)
        month += 1
    return year, month, n


def _index(value):
    if isinstance(value, float):
        raise TypeError("'float' object cannot be interpreted as an integer")
    return value.__index__() if hasattr(value, "__index__") else _not_int(value)


def _not_int(value):
    raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer")


def _check_date(year, month, day):
    year, month, day = _index(year), _index(month), _index(day)
    if not MINYEAR <= year <= MAXYEAR:
        raise ValueError(f"year {year} is out of range")
    if not 1 <= month <= 12:
        raise ValueError("month must be in 1..12")
    if not 1 <= day <= _days_in_month(year, month):
        raise ValueError("day is out of range for month")
    return year, month, day


def _require(*given):
    for position, name in enumerate(("year", "month", "day")):
        if given[position] is None:
            raise TypeError(f"function missing required argument {name!r} (pos {position + 1})")


def _check_time(hour, minute, second, microsecond, fold):
    hour, minute, second, microsecond = _index(hour), _index(minute), _index(second), _index(microsecond)
    if not 0 <= hour <= 23:
        raise ValueError("hour must be in 0..23")
    if not 0 <= minute <= 59:
        raise ValueError("minute must be in 0..59")
    if not 0 <= second <= 59:
        raise ValueError("second must be in 0..59")
    if not 0 <= microsecond <= 999999:
        raise ValueError("microsecond must be in 0..999999")
    if fold not in (0, 1):
        raise ValueError("fold must be either 0 or 1")
    return hour, minute, second, microsecond, fold


def _check_tzinfo(tz):
    if tz is not None and not isinstance(tz, tzinfo):
        raise TypeError(f"tzinfo argument must be None or of a tzinfo subclass, not type '{type(tz).__name__}'")


def _format_offset(off, sep=":"):
    if off is None:
        return ""
    sign = "-" if off.days < 0 else "+"
    off = abs(off)
    hh, rest = divmod(off, timedelta(hours=1))
    mm, ss = divmod(rest, timedelta(minutes=1))
    text = f"{sign}{hh:02d}{sep}{mm:02d}"
    if ss or ss.microseconds:
        text += f"{sep}{ss.seconds:02d}"
        if ss.microseconds:
            text += f".{ss.microseconds:06d}"
    return text


def _format_time(hh, mm, ss, us, timespec="auto"):
    formats = {
        "hours": "{:02d}", "minutes": "{:02d}:{:02d}", "seconds": "{:02d}:{:02d}:{:02d}",
        "milliseconds": "{:02d}:{:02d}:{:02d}.{:03d}", "microseconds": "{:02d}:{:02d}:{:02d}.{:06d}",
    }
    if timespec == "auto":
        timespec = "microseconds" if us else "seconds"
    elif timespec == "milliseconds":
        us //= 1000
    if timespec not in formats:
        raise ValueError("Unknown timespec value")
    return formats[timespec].format(hh, mm, ss, us)


def _wrap_strftime(obj, fmt, timetuple, microsecond):
    if not isinstance(fmt, str):
        raise TypeError(f"strftime() argument 1 must be str, not {type(fmt).__name__}")
    out = []
    i = 0
    while i < len(fmt):
        c = fmt[i]
        i += 1
        if c != "%" or i >= len(fmt):
            out.append(c)
            continue
        d = fmt[i]
        i += 1
        if d == "f":
            out.append("%06d" % microsecond)
        elif d == "z":
            out.append(_format_offset(obj.utcoffset(), "") if hasattr(obj, "utcoffset") else "")
        elif d == "Z":
            name = obj.tzname() if hasattr(obj, "tzname") else None
            out.append((name or "").replace("%", "%%"))
        elif d == ":" and fmt[i:i + 1] == "z":
            i += 1
            out.append(_format_offset(obj.utcoffset()) if hasattr(obj, "utcoffset") else "")
        else:
            out.append("%" + d)
    return _time.strftime("".join(out), timetuple)


class timedelta:
    __slots__ = ("_days", "_seconds", "_microseconds", "_hashcode")

    def __new__(cls, days=0, seconds=0, microseconds=0, milliseconds=0, minutes=0, hours=0, weeks=0):
        total = 0
        fraction = 0.0
        for name, value, factor in (
            ("days", days, 86400000000), ("seconds", seconds, 1000000), ("microseconds", microseconds, 1),
            ("milliseconds", milliseconds, 1000), ("minutes", minutes, 60000000), ("hours", hours, 3600000000),
            ("weeks", weeks, 604800000000),
        ):
            if isinstance(value, int):
                total += int(value) * factor
            elif isinstance(value, float):
                whole = int(value) if value == value and abs(value) != float("inf") else _bad_float(value)
                total += whole * factor
                part = (value - whole) * factor
                part_whole = int(part)
                total += part_whole
                fraction += part - part_whole
            else:
                raise TypeError(f"unsupported type for timedelta {name} component: {type(value).__name__}")
        if fraction:
            total += _round_even(fraction, total)
        return cls._of(total)

    @classmethod
    def _of(cls, microseconds):
        seconds, us = divmod(microseconds, 1000000)
        days, seconds = divmod(seconds, 86400)
        if abs(days) > 999999999:
            raise OverflowError(f"days={days}; must have magnitude <= 999999999")
        self = object.__new__(cls)
        self._days, self._seconds, self._microseconds, self._hashcode = days, seconds, us, -1
        return self

    def _total(self):
        return (self._days * 86400 + self._seconds) * 1000000 + self._microseconds

    days = property(lambda self: self._days)
    seconds = property(lambda self: self._seconds)
    microseconds = property(lambda self: self._microseconds)

    def total_seconds(self):
        return self._total() / 10 ** 6

    def __repr__(self):
        args = []
        if self._days:
            args.append("days=%d" % self._days)
        if self._seconds:
            args.append("seconds=%d" % self._seconds)
        if self._microseconds:
            args.append("microseconds=%d" % self._microseconds)
        return f"{_full(type(self))}({', '.join(args) or '0'})"

    def __str__(self):
        mm, ss = divmod(self._seconds, 60)
        hh, mm = divmod(mm, 60)
        s = "%d:%02d:%02d" % (hh, mm, ss)
        if self._days:
            s = ("%d day%s, " % (self._days, "s" if abs(self._days) != 1 else "")) + s
        if self._microseconds:
            s += ".%06d" % self._microseconds
        return s

    def __add__(self, other):
        if isinstance(other, timedelta):
            return timedelta._of(self._total() + other._total())
        return NotImplemented

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return timedelta._of(self._total() - other._total())
        return NotImplemented

    def __rsub__(self, other):
        if isinstance(other, timedelta):
            return timedelta._of(other._total() - self._total())
        return NotImplemented

    def __neg__(self):
        return timedelta._of(-self._total())

    def __pos__(self):
        return timedelta._of(self._total())

    def __abs__(self):
        return timedelta._of(abs(self._total()))

    def __mul__(self, other):
        if isinstance(other, int):
            return timedelta._of(self._total() * other)
        if isinstance(other, float):
            a, b = other.as_integer_ratio()
            return timedelta._of(_div_round(self._total() * a, b))
        return NotImplemented

    __rmul__ = __mul__

    def __floordiv__(self, other):
        if isinstance(other, timedelta):
            return self._total() // other._total()
        if isinstance(other, int):
            return timedelta._of(self._total() // other)
        return NotImplemented

    def __truediv__(self, other):
        if isinstance(other, timedelta):
            return self._total() / other._total()
        if isinstance(other, int):
            return timedelta._of(_div_round(self._total(), other))
        if isinstance(other, float):
            a, b = other.as_integer_ratio()
            return timedelta._of(_div_round(b * self._total(), a))
        return NotImplemented

    def __mod__(self, other):
        if isinstance(other, timedelta):
            return timedelta._of(self._total() % other._total())
        return NotImplemented

    def __divmod__(self, other):
        if isinstance(other, timedelta):
            q, r = divmod(self._total(), other._total())
            return q, timedelta._of(r)
        return NotImplemented

    def __eq__(self, other):
        return self._total() == other._total() if isinstance(other, timedelta) else NotImplemented

    def __le__(self, other):
        return self._total() <= other._total() if isinstance(other, timedelta) else NotImplemented

    def __lt__(self, other):
        return self._total() < other._total() if isinstance(other, timedelta) else NotImplemented

    def __ge__(self, other):
        return self._total() >= other._total() if isinstance(other, timedelta) else NotImplemented

    def __gt__(self, other):
        return self._total() > other._total() if isinstance(other, timedelta) else NotImplemented

    def __hash__(self):
        return hash((self._days, self._seconds, self._microseconds))

    def __bool__(self):
        return self._total() != 0


def _bad_float(value):
    if value != value:
        raise ValueError("cannot convert float NaN to integer")
    raise OverflowError("cannot convert float infinity to integer")


def _round_even(fraction, total):
    """What a fraction of a microsecond adds, ties going to the even total."""
    whole = round(fraction)
    if abs(fraction - int(fraction)) == 0.5:
        low = int(fraction // 1)
        return low if (total + low) % 2 == 0 else low + 1
    return whole


def _div_round(a, b):
    if b == 0:
        raise ZeroDivisionError("division by zero")
    q, r = divmod(a, b)
    r *= 2
    greater = r > b if b > 0 else r < b
    return q + 1 if greater or (r == b and q % 2 == 1) else q


def _full(cls):
    return f"{cls.__module__}.{cls.__qualname__}"


timedelta.min = timedelta(-999999999)
timedelta.max = timedelta(days=999999999, hours=23, minutes=59, seconds=59, microseconds=999999)
timedelta.resolution = timedelta(microseconds=1)


class date:
    __slots__ = ("_year", "_month", "_day")

    def __new__(cls, year=None, month=None, day=None):
        _require(year, month, day)
        year, month, day = _check_date(year, month, day)
        self = object.__new__(cls)
        self._year, self._month, self._day = year, month, day
        return self

    @classmethod
    def fromtimestamp(cls, t, /):
        y, m, d = _time.localtime(t)[:3]
        return cls(y, m, d)

    @classmethod
    def today(cls):
        return cls.fromtimestamp(_time.time())

    @classmethod
    def fromordinal(cls, n, /):
        if n < 1:
            raise ValueError("ordinal must be >= 1")
        return cls(*_ord2ymd(n))

    @classmethod
    def fromisoformat(cls, date_string, /):
        if not isinstance(date_string, str):
            raise TypeError("fromisoformat: argument must be str")
        try:
            return cls(*_parse_date(date_string))
        except (ValueError, IndexError):
            raise ValueError(f"Invalid isoformat string: {date_string!r}") from None

    @classmethod
    def fromisocalendar(cls, year, week, day):
        if not MINYEAR <= year <= MAXYEAR:
            raise ValueError(f"Year is out of range: {year}")
        first = _iso_monday(year)
        weeks = (_iso_monday(year + 1) - first) // 7
        if not 1 <= week <= weeks:
            raise ValueError(f"Invalid week: {week}")
        if not 1 <= day <= 7:
            raise ValueError(f"Invalid day: {day} (range is [1, 7])")
        return cls(*_ord2ymd(first + (week - 1) * 7 + day - 1))

    year = property(lambda self: self._year)
    month = property(lambda self: self._month)
    day = property(lambda self: self._day)

    def __repr__(self):
        return f"{_full(type(self))}({self._year}, {self._month}, {self._day})"

    def ctime(self):
        return "%s %s %2d 00:00:00 %04d" % (
            _DAYS[self.toordinal() % 7 or 7], _MONTHS[self._month], self._day, self._year)

    def strftime(self, format):
        return _wrap_strftime(self, format, self.timetuple(), 0)

    def __format__(self, fmt):
        if not isinstance(fmt, str):
            raise TypeError(f"must be str, not {type(fmt).__name__}")
        return self.strftime(fmt) if fmt else str(self)

    def isoformat(self):
        return "%04d-%02d-%02d" % (self._year, self._month, self._day)

    __str__ = isoformat

    def timetuple(self):
        return _time.struct_time((
            self._year, self._month, self._day, 0, 0, 0, self.weekday(),
            _days_before_month(self._year, self._month) + self._day, -1))

    def toordinal(self):
        return _ymd2ord(self._year, self._month, self._day)

    def replace(self, year=None, month=None, day=None):
        return type(self)(
            self._year if year is None else year, self._month if month is None else month,
            self._day if day is None else day)

    __replace__ = replace

    def __eq__(self, other):
        if isinstance(other, date) and not isinstance(other, datetime):
            return self._key() == other._key()
        return NotImplemented

    def _key(self):
        return self._year, self._month, self._day

    def __le__(self, other):
        if isinstance(other, date) and not isinstance(other, datetime):
            return self._key() <= other._key()
        return NotImplemented

    def __lt__(self, other):
        if isinstance(other, date) and not isinstance(other, datetime):
            return self._key() < other._key()
        return NotImplemented

    def __ge__(self, other):
        if isinstance(other, date) and not isinstance(other, datetime):
            return self._key() >= other._key()
        return NotImplemented

    def __gt__(self, other):
        if isinstance(other, date) and not isinstance(other, datetime):
            return self._key() > other._key()
        return NotImplemented

    def __hash__(self):
        return hash((self._year, self._month, self._day))

    def __add__(self, other):
        if isinstance(other, timedelta):
            o = self.toordinal() + other.days
            if 0 < o <= 3652059:
                return type(self).fromordinal(o)
            raise OverflowError("date value out of range")
        return NotImplemented

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return self + timedelta(-other.days)
        if isinstance(other, date):
            return timedelta(self.toordinal() - other.toordinal())
        return NotImplemented

    def weekday(self):
        return (self.toordinal() + 6) % 7

    def isoweekday(self):
        return self.toordinal() % 7 or 7

    def isocalendar(self):
        year = self._year
        monday = _iso_monday(year)
        today = self.toordinal()
        week, day = divmod(today - monday, 7)
        if week < 0:
            year -= 1
            monday = _iso_monday(year)
            week, day = divmod(today - monday, 7)
        elif week >= 52 and today >= _iso_monday(year + 1):
            year += 1
            week = 0
        return IsoCalendarDate(year, week + 1, day + 1)


class IsoCalendarDate(tuple):
    def __new__(cls, year, week, weekday):
        return super().__new__(cls, (year, week, weekday))

    year = property(lambda self: self[0])
    week = property(lambda self: self[1])
    weekday = property(lambda self: self[2])

    def __repr__(self):
        return f"datetime.IsoCalendarDate(year={self[0]}, week={self[1]}, weekday={self[2]})"


def _iso_monday(year):
    first = _ymd2ord(year, 1, 1)
    weekday = (first + 6) % 7
    monday = first - weekday
    return monday + 7 if weekday > 3 else monday


def _number(text):
    if not text or not text.isascii() or not text.isdigit():
        raise ValueError
    return int(text)


def _parse_date(s):
    if len(s) == 10 and s[4] == "-" and s[7] == "-":
        return _number(s[:4]), _number(s[5:7]), _number(s[8:10])
    if len(s) == 8 and s.isdigit():
        return _number(s[:4]), _number(s[4:6]), _number(s[6:8])
    if "W" in s:
        from _foretrace import unsupported
        unsupported("fromisoformat with weeks")
    raise ValueError


def _parse_clock(s):
    """Hours, minutes, seconds, microseconds of 'HH[:MM[:SS[.ffffff]]]'."""
    fraction = 0
    for mark in ".,":
        if mark in s:
            s, digits = s.split(mark, 1)
            if not digits or not digits.isdigit():
                raise ValueError
            fraction = int((digits + "000000")[:6])
            if s.count(":") != 2 and len(s) != 6:
                raise ValueError
    parts = s.split(":") if ":" in s else [s[i:i + 2] for i in range(0, len(s), 2)]
    if not 1 <= len(parts) <= 3 or any(len(p) != 2 for p in parts):
        raise ValueError
    values = [_number(p) for p in parts] + [0] * (3 - len(parts))
    return values + [fraction]


def _parse_time(s):
    tz = None
    for i, c in enumerate(s):
        if c in "+-Z":
            clock, zone = s[:i], s[i:]
            break
    else:
        clock, zone = s, ""
    if zone == "Z":
        tz = timezone.utc
    elif zone:
        hh, mm, ss, us = _parse_clock(zone[1:])
        delta = timedelta(hours=hh, minutes=mm, seconds=ss, microseconds=us)
        tz = timezone.utc if not delta else timezone(-delta if zone[0] == "-" else delta)
    return _parse_clock(clock) + [tz]


class tzinfo:
    __slots__ = ()

    def tzname(self, dt):
        raise NotImplementedError("tzinfo subclass must override tzname()")

    def utcoffset(self, dt):
        raise NotImplementedError("tzinfo subclass must override utcoffset()")

    def dst(self, dt):
        raise NotImplementedError("tzinfo subclass must override dst()")

    def fromutc(self, dt):
        if not isinstance(dt, datetime):
            raise TypeError("fromutc() requires a datetime argument")
        if dt.tzinfo is not self:
            raise ValueError("dt.tzinfo is not self")
        dtoff = dt.utcoffset()
        if dtoff is None:
            raise ValueError("fromutc() requires a non-None utcoffset() result")
        dtdst = dt.dst()
        if dtdst is None:
            raise ValueError("fromutc() requires a non-None dst() result")
        delta = dtoff - dtdst
        if delta:
            dt += delta
            dtdst = dt.dst()
        return dt + dtdst


class timezone(tzinfo):
    __slots__ = ("_offset", "_name")

    def __new__(cls, offset, name=None):
        if not isinstance(offset, timedelta):
            raise TypeError(
                f"timezone() argument 1 must be datetime.timedelta, not {type(offset).__name__}")
        if name is None and not offset and cls is timezone and hasattr(cls, "utc"):
            return cls.utc
        if not -timedelta(1) < offset < timedelta(1):
            raise ValueError(
                "offset must be a timedelta strictly between -timedelta(hours=24) and "
                f"timedelta(hours=24), not {offset!r}.")
        self = object.__new__(cls)
        self._offset, self._name = offset, name
        return self

    def __eq__(self, other):
        return self._offset == other._offset if isinstance(other, timezone) else NotImplemented

    def __hash__(self):
        return hash(self._offset)

    def __repr__(self):
        if self is timezone.utc:
            return "datetime.timezone.utc"
        if self._name is None:
            return f"{_full(type(self))}({self._offset!r})"
        return f"{_full(type(self))}({self._offset!r}, {self._name!r})"

    def __str__(self):
        return self.tzname(None)

    def utcoffset(self, dt):
        return self._offset

    def tzname(self, dt):
        if self._name is not None:
            return self._name
        return "UTC" if not self._offset else "UTC" + _format_offset(self._offset)

    def dst(self, dt):
        return None

    def fromutc(self, dt):
        return dt + self._offset


timezone.utc = UTC = timezone(timedelta(0))
timezone.min = timezone(-timedelta(hours=23, minutes=59))
timezone.max = timezone(timedelta(hours=23, minutes=59))


class time:
    __slots__ = ("_hour", "_minute", "_second", "_microsecond", "_tzinfo", "_fold")

    def __new__(cls, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0):
        hour, minute, second, microsecond, fold = _check_time(hour, minute, second, microsecond, fold)
        _check_tzinfo(tzinfo)
        self = object.__new__(cls)
        self._hour, self._minute, self._second, self._microsecond = hour, minute, second, microsecond
        self._tzinfo, self._fold = tzinfo, fold
        return self

    hour = property(lambda self: self._hour)
    minute = property(lambda self: self._minute)
    second = property(lambda self: self._second)
    microsecond = property(lambda self: self._microsecond)
    tzinfo = property(lambda self: self._tzinfo)
    fold = property(lambda self: self._fold)

    @classmethod
    def fromisoformat(cls, time_string, /):
        try:
            return cls(*_parse_time(time_string.removeprefix("T")))
        except ValueError:
            raise ValueError(f"Invalid isoformat string: {time_string!r}") from None

    def utcoffset(self):
        return None if self._tzinfo is None else self._tzinfo.utcoffset(None)

    def tzname(self):
        return None if self._tzinfo is None else self._tzinfo.tzname(None)

    def dst(self):
        return None if self._tzinfo is None else self._tzinfo.dst(None)

    def isoformat(self, timespec="auto"):
        text = _format_time(self._hour, self._minute, self._second, self._microsecond, timespec)
        return text + _format_offset(self.utcoffset())

    __str__ = isoformat

    def __repr__(self):
        text = f"{self._hour}, {self._minute}"
        if self._microsecond:
            text += f", {self._second}, {self._microsecond}"
        elif self._second:
            text += f", {self._second}"
        if self._tzinfo is not None:
            text += f", tzinfo={self._tzinfo!r}"
        if self._fold:
            text += ", fold=1"
        return f"{_full(type(self))}({text})"

    def strftime(self, format):
        t = _time.struct_time((1900, 1, 1, self._hour, self._minute, self._second, 0, 1, -1))
        return _wrap_strftime(self, format, t, self._microsecond)

    def __format__(self, fmt):
        return self.strftime(fmt) if fmt else str(self)

    def replace(self, hour=None, minute=None, second=None, microsecond=None, tzinfo=True, *, fold=None):
        return type(self)(
            self._hour if hour is None else hour, self._minute if minute is None else minute,
            self._second if second is None else second,
            self._microsecond if microsecond is None else microsecond,
            self._tzinfo if tzinfo is True else tzinfo, fold=self._fold if fold is None else fold)

    __replace__ = replace

    def _compared(self, other, operation, equality):
        mine, theirs = self.utcoffset(), other.utcoffset()
        if (mine is None) != (theirs is None):
            if equality:
                return False
            raise TypeError("can't compare offset-naive and offset-aware times")
        return operation(self._since_midnight(mine), other._since_midnight(theirs))

    def _since_midnight(self, offset):
        total = ((self._hour * 60 + self._minute) * 60 + self._second) * 1000000 + self._microsecond
        return total - (offset._total() if offset is not None else 0)

    def __eq__(self, other):
        return self._compared(other, lambda a, b: a == b, True) if isinstance(other, time) else NotImplemented

    def __lt__(self, other):
        return self._compared(other, lambda a, b: a < b, False) if isinstance(other, time) else NotImplemented

    def __le__(self, other):
        return self._compared(other, lambda a, b: a <= b, False) if isinstance(other, time) else NotImplemented

    def __gt__(self, other):
        return self._compared(other, lambda a, b: a > b, False) if isinstance(other, time) else NotImplemented

    def __ge__(self, other):
        return self._compared(other, lambda a, b: a >= b, False) if isinstance(other, time) else NotImplemented

    def __hash__(self):
        return hash(self._since_midnight(self.utcoffset()))


_tzinfo_class = tzinfo


class datetime(date):
    __slots__ = ("_hour", "_minute", "_second", "_microsecond", "_tzinfo", "_fold")

    def __new__(cls, year=None, month=None, day=None, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *,
                fold=0):
        _require(year, month, day)
        year, month, day = _check_date(year, month, day)
        hour, minute, second, microsecond, fold = _check_time(hour, minute, second, microsecond, fold)
        _check_tzinfo(tzinfo)
        self = object.__new__(cls)
        self._year, self._month, self._day = year, month, day
        self._hour, self._minute, self._second, self._microsecond = hour, minute, second, microsecond
        self._tzinfo, self._fold = tzinfo, fold
        return self

    hour = property(lambda self: self._hour)
    minute = property(lambda self: self._minute)
    second = property(lambda self: self._second)
    microsecond = property(lambda self: self._microsecond)
    tzinfo = property(lambda self: self._tzinfo)
    fold = property(lambda self: self._fold)

    @classmethod
    def _since_epoch(cls, microseconds, tz):
        days, rest = divmod(microseconds, 86400000000)
        y, m, d = _ord2ymd(719163 + days)
        seconds, us = divmod(rest, 1000000)
        mm, ss = divmod(seconds, 60)
        hh, mm = divmod(mm, 60)
        return cls(y, m, d, hh, mm, ss, us, tz)

    @classmethod
    def fromtimestamp(cls, timestamp, tz=None):
        _check_tzinfo(tz)
        result = cls._since_epoch(_microseconds(timestamp), tz)
        return result if tz is None else tz.fromutc(result)

    @classmethod
    def utcfromtimestamp(cls, t, /):
        _deprecated(
            "datetime.datetime.utcfromtimestamp() is deprecated and scheduled for removal in a future version. "
            "Use timezone-aware objects to represent datetimes in UTC: datetime.datetime.fromtimestamp(timestamp, "
            "datetime.UTC).")
        return cls._since_epoch(_microseconds(t), None)

    @classmethod
    def now(cls, tz=None):
        return cls.fromtimestamp(_time.time(), tz)

    @classmethod
    def utcnow(cls):
        _deprecated(
            "datetime.datetime.utcnow() is deprecated and scheduled for removal in a future version. Use "
            "timezone-aware objects to represent datetimes in UTC: datetime.datetime.now(datetime.UTC).")
        return cls._since_epoch(_microseconds(_time.time()), None)

    @classmethod
    def combine(cls, date, time, tzinfo=True):
        if tzinfo is True:
            tzinfo = time.tzinfo
        return cls(date.year, date.month, date.day, time.hour, time.minute, time.second, time.microsecond, tzinfo,
                   fold=time.fold)

    @classmethod
    def fromisoformat(cls, date_string, /):
        if not isinstance(date_string, str):
            raise TypeError("fromisoformat: argument must be str")
        try:
            size = 10 if date_string[4:5] == "-" else 8
            ymd = _parse_date(date_string[:size])
            rest = date_string[size:]
            if rest and len(rest) < 2:
                raise ValueError
            return cls(*ymd, *(_parse_time(rest[1:]) if rest else ()))
        except (ValueError, IndexError) as error:
            if str(error):
                raise
            raise ValueError(f"Invalid isoformat string: {date_string!r}") from None

    @classmethod
    def strptime(cls, date_string, format, /):
        t, us = _parse(date_string, format)
        return cls(*tuple(t)[:6], us)

    def timetuple(self):
        dst = self.dst()
        return _time.struct_time((
            self._year, self._month, self._day, self._hour, self._minute, self._second, self.weekday(),
            _days_before_month(self._year, self._month) + self._day, -1 if dst is None else 1 if dst else 0))

    def utctimetuple(self):
        offset = self.utcoffset()
        moved = self - offset if offset else self
        t = moved.timetuple()
        return _time.struct_time(tuple(t)[:8] + (0,))

    def timestamp(self):
        if self._tzinfo is None:
            return (self._naive() - 62135596800000000) / 10 ** 6
        return (self - datetime(1970, 1, 1, tzinfo=timezone.utc)).total_seconds()

    def _naive(self):
        days = self.toordinal() - 1
        return ((days * 24 + self._hour) * 60 + self._minute) * 60000000 + self._second * 1000000 + self._microsecond

    def date(self):
        return date(self._year, self._month, self._day)

    def time(self):
        return time(self._hour, self._minute, self._second, self._microsecond, fold=self._fold)

    def timetz(self):
        return time(self._hour, self._minute, self._second, self._microsecond, self._tzinfo, fold=self._fold)

    def replace(self, year=None, month=None, day=None, hour=None, minute=None, second=None, microsecond=None,
                tzinfo=True, *, fold=None):
        return type(self)(
            self._year if year is None else year, self._month if month is None else month,
            self._day if day is None else day, self._hour if hour is None else hour,
            self._minute if minute is None else minute, self._second if second is None else second,
            self._microsecond if microsecond is None else microsecond,
            self._tzinfo if tzinfo is True else tzinfo, fold=self._fold if fold is None else fold)

    __replace__ = replace

    def astimezone(self, tz=None):
        if tz is None:
            tz = timezone(timedelta(0), "UTC")
        elif not isinstance(tz, _tzinfo_class):
            raise TypeError("tz argument must be an instance of tzinfo")
        mine = self._tzinfo
        if mine is None:
            mine = timezone.utc
            offset = timedelta(0)
        else:
            offset = mine.utcoffset(self)
        if tz is mine and self._tzinfo is not None:
            return self
        return tz.fromutc((self - offset).replace(tzinfo=tz))

    def ctime(self):
        return "%s %s %2d %02d:%02d:%02d %04d" % (
            _DAYS[self.toordinal() % 7 or 7], _MONTHS[self._month], self._day, self._hour, self._minute,
            self._second, self._year)

    def isoformat(self, sep="T", timespec="auto"):
        return ("%04d-%02d-%02d%c" % (self._year, self._month, self._day, sep)
                + _format_time(self._hour, self._minute, self._second, self._microsecond, timespec)
                + _format_offset(self.utcoffset()))

    def __repr__(self):
        parts = [self._year, self._month, self._day, self._hour, self._minute, self._second, self._microsecond]
        if parts[-1] == 0:
            del parts[-1]
            if parts[-1] == 0:
                del parts[-1]
        text = ", ".join(map(str, parts))
        if self._tzinfo is not None:
            text += f", tzinfo={self._tzinfo!r}"
        if self._fold:
            text += ", fold=1"
        return f"{_full(type(self))}({text})"

    def __str__(self):
        return self.isoformat(sep=" ")

    def strftime(self, format):
        return _wrap_strftime(self, format, self.timetuple(), self._microsecond)

    def utcoffset(self):
        return None if self._tzinfo is None else self._tzinfo.utcoffset(self)

    def tzname(self):
        return None if self._tzinfo is None else self._tzinfo.tzname(self)

    def dst(self):
        return None if self._tzinfo is None else self._tzinfo.dst(self)

    def _order(self, other, equality):
        mine, theirs = self.utcoffset(), other.utcoffset()
        if (mine is None) != (theirs is None):
            if equality:
                return 1
            raise TypeError("can't compare offset-naive and offset-aware datetimes")
        a = self._naive() - (mine._total() if mine is not None else 0)
        b = other._naive() - (theirs._total() if theirs is not None else 0)
        return (a > b) - (a < b)

    def __eq__(self, other):
        return self._order(other, True) == 0 if isinstance(other, datetime) else NotImplemented

    def __lt__(self, other):
        return self._order(other, False) < 0 if isinstance(other, datetime) else NotImplemented

    def __le__(self, other):
        return self._order(other, False) <= 0 if isinstance(other, datetime) else NotImplemented

    def __gt__(self, other):
        return self._order(other, False) > 0 if isinstance(other, datetime) else NotImplemented

    def __ge__(self, other):
        return self._order(other, False) >= 0 if isinstance(other, datetime) else NotImplemented

    def __add__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        total = self._naive() + other._total()
        days, rest = divmod(total, 86400000000)
        if not 0 <= days < 3652059:
            raise OverflowError("date value out of range")
        seconds, us = divmod(rest, 1000000)
        mm, ss = divmod(seconds, 60)
        hh, mm = divmod(mm, 60)
        return type(self)(*_ord2ymd(days + 1), hh, mm, ss, us, self._tzinfo)

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return self + -other
        if not isinstance(other, datetime):
            return NotImplemented
        base = timedelta._of(self._naive() - other._naive())
        if self._tzinfo is other._tzinfo:
            return base
        mine, theirs = self.utcoffset(), other.utcoffset()
        if mine == theirs:
            return base
        if mine is None or theirs is None:
            raise TypeError("can't subtract offset-naive and offset-aware datetimes")
        return base + theirs - mine

    def __hash__(self):
        offset = self.utcoffset()
        return hash(timedelta._of(self._naive() - (offset._total() if offset is not None else 0)))


def _parse(text, format):
    """time.strptime, and the microseconds of a last %f."""
    if "%z" in format or "%Z" in format or format.count("%f") > 1 or ("%f" in format and not format.endswith("%f")):
        from _foretrace import unsupported
        unsupported("datetime.strptime with this format")
    if not format.endswith("%f"):
        return _time.strptime(text, format), 0
    head, separator = format[:-3], format[-3:-2]
    before, found, digits = text.rpartition(separator)
    if not separator or separator.isalnum() or separator == "%" or not found or not digits.isdigit() or len(digits) > 6:
        from _foretrace import unsupported
        unsupported("datetime.strptime with this format")
    return _time.strptime(before, head), int((digits + "000000")[:6])


def _microseconds(t):
    """A timestamp in microseconds, rounded half to even as CPython does."""
    if isinstance(t, int):
        return t * 1000000
    whole = int(t // 1)
    us = round((t - whole) * 1e6)
    return whole * 1000000 + us


def _deprecated(message):
    import warnings
    warnings.warn(message, DeprecationWarning, stacklevel=3)


date.min = date(1, 1, 1)
date.max = date(9999, 12, 31)
date.resolution = timedelta(days=1)
time.min = time(0, 0, 0)
time.max = time(23, 59, 59, 999999)
time.resolution = timedelta(microseconds=1)
datetime.min = datetime(1, 1, 1)
datetime.max = datetime(9999, 12, 31, 23, 59, 59, 999999)
datetime.resolution = timedelta(microseconds=1)

# Errors of CPython name these types, which C makes, with their module.
for _cls in (date, time, datetime, timedelta, timezone, tzinfo):
    _cls.__name__ = "datetime." + _cls.__name__
del _cls
