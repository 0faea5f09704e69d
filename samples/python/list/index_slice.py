def say(label, thunk):
    try:
        print(label, "->", repr(thunk()))
    except Exception as error:
        print(label, "->", f"{type(error).__name__}: {error}")


def fresh():
    return [0, 1, 2, 3, 4, 5]
for key in (0, -1, 5, 6, -6, -7, True, "a", 1.0, None, slice(1, 3), slice(None), slice(None, None, -1), slice(1, None, 2), slice(-2, None), slice(5, 1), slice(5, 1, -2), slice(None, None, 0), slice(10, 12), (0, 1)):
    x = fresh()
    say(f"get {key!r}", lambda: x[key])
    def set_one():
        x[key] = "new"
        return x
    say(f"set {key!r}", set_one)
    x = fresh()
    def set_list():
        x[key] = ["n", "e", "w"]
        return x
    say(f"set list {key!r}", set_list)
    x = fresh()
    def set_number():
        x[key] = 5
        return x
    say(f"set number {key!r}", set_number)
    x = fresh()
    def delete():
        del x[key]
        return x
    say(f"del {key!r}", delete)
