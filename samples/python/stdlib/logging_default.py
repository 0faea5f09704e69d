import logging

logging.warning("to stderr by default")
logging.info("not shown")
log = logging.getLogger(__name__)
log.error("error %d", 5)
log.exception("no exception active")
try:
    {}["k"]
except KeyError:
    log.exception("with traceback")
print("stdout only has this")
