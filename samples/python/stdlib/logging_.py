import logging
import sys

logging.basicConfig(level=logging.INFO, format="%(levelname)s:%(name)s:%(message)s", stream=sys.stdout)
logging.debug("hidden")
logging.info("root %s %d", "args", 5)
logging.warning("warn")
log = logging.getLogger("app.part")
log.error("error %r", {"k": 1})
log.setLevel(logging.DEBUG)
log.debug("now visible")
log.log(25, "custom level")
print(log.name, log.level, log.getEffectiveLevel(), log.isEnabledFor(10), logging.getLevelName(30), logging.getLevelName("INFO"), logging.getLogger("app.part") is log, log.parent.name, logging.root.name)
try:
    1 / 0
except ZeroDivisionError:
    log.critical("failed", exc_info=False)
handler = logging.StreamHandler(sys.stdout)
handler.setFormatter(logging.Formatter("[%(asctime)s] {%(levelname)-8s} %(funcName)s %(lineno)d %(message)s", "%H:%M:%S"))
other = logging.getLogger("other")
other.addHandler(handler)
other.propagate = False
def inside():
    other.warning("with a handler")
inside()
other.info("info of other is", "wrong args") if False else None
other.handlers.clear()
logging.getLogger("x").info("propagates %(a)s", {"a": "dict"})
class Upper(logging.Filter):
    def filter(self, record):
        record.msg = record.msg.upper()
        return "secret" not in record.msg.lower()
log.addFilter(Upper())
log.info("filtered")
log.info("secret")
logging.disable(logging.ERROR)
log.error("disabled")
logging.disable(logging.NOTSET)
style = logging.Formatter("{levelname} {message}", style="{")
print(style.format(logging.LogRecord("n", 20, "p", 1, "m %s", ("x",), None)))
