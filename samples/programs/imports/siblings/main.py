import asyncio
import importlib

import helpers
from helpers import tools
from helpers.tools import double as twice
import settings as cfg

basic = __import__("0-basic")
later = importlib.import_module("1-later")


async def main():
    print(helpers.NAME, tools.double(4), twice(5), cfg.DELAY, cfg.__name__)
    print(await basic.wait(cfg.DELAY))
    print(await later.wait_twice(cfg.DELAY))
    print(helpers.__name__, tools.__name__, basic.__name__)
    try:
        import missing_module
    except ModuleNotFoundError as error:
        print(type(error).__name__, error)
    try:
        from settings import NOTHING
    except ImportError as error:
        print(str(error).split(" (")[0])
    try:
        cfg.nothing
    except AttributeError as error:
        print(error)


if __name__ == "__main__":
    asyncio.run(main())
