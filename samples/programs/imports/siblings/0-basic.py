import asyncio

print("importing", __name__)


async def wait(seconds):
    await asyncio.sleep(seconds)
    return f"waited {seconds}"


if __name__ == "__main__":
    print("never printed")
