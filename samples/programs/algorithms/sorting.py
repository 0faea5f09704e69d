def bubble(items):
    items, swaps = list(items), 0
    for end in range(len(items) - 1, 0, -1):
        for i in range(end):
            if items[i] > items[i + 1]:
                items[i], items[i + 1] = items[i + 1], items[i]
                swaps += 1
    return items, swaps


def quick(items):
    if len(items) < 2:
        return items
    pivot, *rest = items
    return quick([x for x in rest if x < pivot]) + [pivot] + quick([x for x in rest if x >= pivot])


def merge(items):
    if len(items) < 2:
        return list(items)
    middle = len(items) // 2
    left, right, result = merge(items[:middle]), merge(items[middle:]), []
    while left and right:
        result.append(left.pop(0) if left[0] <= right[0] else right.pop(0))
    return result + left + right


def insertion(items):
    items = items[:]
    for i in range(1, len(items)):
        value, j = items[i], i
        while j > 0 and items[j - 1] > value:
            items[j] = items[j - 1]
            j -= 1
        items[j] = value
    return items


data = [(i * 7919) % 101 for i in range(40)]
print(bubble(data))
for sort in (quick, merge, insertion):
    print(sort.__name__, sort(data) == sorted(data), sort(list("sorting"))[:4])
people = [("Ann", 31), ("Bob", 25), ("Cid", 31), ("Dee", 25)]
print(sorted(people, key=lambda p: (-p[1], p[0])))
print(sorted(people, key=lambda p: p[1], reverse=True))
