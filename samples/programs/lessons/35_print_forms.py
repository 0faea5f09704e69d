import asyncio


async def show(name, delay):
    print(name, end=" ", flush=True)
    await asyncio.sleep(delay)
    print(name.upper(), sep="", end="\n")


async def main():
    await asyncio.gather(*(show(n, d) for n, d in (("one", 0.1), ("two", 0.2), ("three", 0.3))))
    print("-" * 20, "=" * 5, sep="|")
    print("%s scored %d (%.1f%%)" % ("Ann", 7, 87.5))
    print("{:<10}|{:>8}|{:^6}".format("left", "right", "mid"))
    for row in [("apple", 1.5), ("kiwi", 22.25)]:
        print(f"{row[0]:<8}{row[1]:>8.2f}")
    print(*[1, 2, 3], sep=", ")
    print()
    print("a\tb\\n", r"raw\n", "tab\there", 'quo"te', "it's")
    print(None, True, 3.0, 1e-9, 10**21, [1.5, "x"], {"k": (1,)}, {1}, b"b")


asyncio.run(main())
