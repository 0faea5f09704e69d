from datetime import date, datetime, time, timedelta, timezone


def say(label, thunk):
    try:
        print(label, "->", repr(thunk()))
    except Exception as error:
        print(label, "->", f"{type(error).__name__}: {error}")


d = datetime(2024, 2, 28, 13, 5, 9, 123456)
print(d, repr(d), d.isoformat(), d.date(), d.time(), d.year, d.weekday(), d.isoweekday(), d.strftime("%Y-%m-%d %H:%M:%S.%f %a %A %b %B %d %j %y %I %p %U %%"), d.replace(year=2023), d.timetuple().tm_yday, d.isocalendar(), d.ctime())
print(d + timedelta(days=2), d - timedelta(hours=14), d - datetime(2024, 1, 1), (d - datetime(2024, 1, 1)).total_seconds(), d > datetime(2024, 1, 1), d == d.replace(), d.toordinal(), datetime.min, datetime.max)
t = timedelta(days=1, hours=2, minutes=3, seconds=4.5, weeks=1, milliseconds=5, microseconds=6)
print(t, repr(t), t.days, t.seconds, t.microseconds, t.total_seconds(), -t, t * 2, t / 2, t // timedelta(hours=1), t % timedelta(hours=1), timedelta(seconds=-1), repr(timedelta(seconds=-1)), abs(timedelta(-1)), timedelta(), repr(timedelta()), timedelta(0.5), timedelta(hours=25), timedelta(seconds=0.1), bool(timedelta()), divmod(timedelta(5), timedelta(2)), sum([timedelta(1), timedelta(2)], timedelta()))
print(date(2024, 2, 29), repr(date(2024, 12, 25)), date(2024, 2, 29).strftime("%d/%m/%y"), date(2024, 3, 1) - date(2024, 2, 1), date(2024, 1, 31) + timedelta(days=1), date.fromisoformat("2024-05-06"), date(2024, 5, 6).isoformat(), date(2024, 1, 1).replace(month=7), date.fromordinal(738000))
print(time(13, 5), repr(time(13, 5, 0, 1)), time(1, 2, 3).isoformat(), time(23, 59).strftime("%H-%M"), time.fromisoformat("04:05:06"), time(1) < time(2))
print(datetime.strptime("2024-03-04 05:06:07", "%Y-%m-%d %H:%M:%S"), datetime.strptime("4 Mar 24", "%d %b %y"), datetime.fromisoformat("2024-03-04T05:06:07.5+02:00"), datetime.fromtimestamp(0, timezone.utc), datetime(2024, 1, 1, tzinfo=timezone.utc).timestamp(), datetime(2024, 1, 1, tzinfo=timezone(timedelta(hours=5, minutes=30))), timezone.utc, datetime.combine(date(2024, 1, 1), time(5)))
for thunk in (lambda: datetime(2024, 2, 30), lambda: date(2024, 13, 1), lambda: time(25), lambda: datetime.strptime("x", "%Y"), lambda: datetime.strptime("2024x", "%Y"), lambda: date.fromisoformat("nope"), lambda: d + 5, lambda: d - 5, lambda: d < date(2024, 1, 1), lambda: datetime(2024, 1, 1) < datetime(2024, 1, 1, tzinfo=timezone.utc), lambda: datetime(2024, 1), lambda: timedelta("x"), lambda: date(9999, 12, 31) + timedelta(1), lambda: d + d):
    say("error", thunk)
print(f"{d:%H:%M} {d:%d.%m.%Y} {date(2024, 1, 2):%A}", max(date(2024, 1, 1), date(2023, 1, 1)), {date(2024, 1, 1): 1}, datetime(2024, 1, 1, 12).astimezone(timezone.utc), d.isoformat(" ", "minutes"), d.isoformat(timespec="milliseconds"))
