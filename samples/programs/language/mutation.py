a = [1, 2, 3]
b = a
c = a[:]
b.append(4)
print(a, b, c, a is b, a == c)


def change(items, text, number):
    items.append("changed")
    text += "!"
    number += 1
    return items, text, number


items, text, number = [0], "hi", 1
print(change(items, text, number), items, text, number)
rows = [[0] * 2] * 2
rows[0][0] = 1
print(rows)
rows = [[0] * 2 for _ in range(2)]
rows[0][0] = 1
print(rows)
t = ([1], 2)
t[0].append(5)
print(t)
try:
    t[0] += [6]
except TypeError as error:
    print(error, t)
numbers = list(range(10))
for n in numbers[:]:
    if n % 3 == 0:
        numbers.remove(n)
print(numbers)
numbers[1:3] = ["x"] * 4
del numbers[0], numbers[-1]
numbers[::2] = [0] * len(numbers[::2])
print(numbers)
d = {"a": 1}
try:
    for key in d:
        d[key + key] = 2
except RuntimeError as error:
    print(error)
s = {1, 2}
try:
    for value in s:
        s.add(value + 10)
except RuntimeError as error:
    print(error)
loop = [1]
loop.append(loop)
print(loop, loop[1] is loop)
circular = {}
circular["me"] = circular
print(circular)
