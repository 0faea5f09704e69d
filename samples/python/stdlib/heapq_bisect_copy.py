import bisect
import copy
import heapq


def say(label, thunk):
    try:
        print(label, "->", repr(thunk()))
    except Exception as error:
        print(label, "->", f"{type(error).__name__}: {error}")


h = []
for n in (5, 1, 4, 1, 3, 9, 2):
    heapq.heappush(h, n)
print(h, heapq.heappop(h), h, heapq.heappushpop(h, 0), heapq.heapreplace(h, 7), h, [heapq.heappop(h) for _ in range(len(h))])
data = [9, 4, 7, 1, 8]
heapq.heapify(data)
print(data, heapq.nlargest(2, data), heapq.nsmallest(2, data), heapq.nlargest(2, ["a", "ccc", "bb"], key=len), list(heapq.merge([1, 4], [2, 3], [0])), list(heapq.merge(["a"], ["B"], key=str.lower)))
say("empty", lambda: heapq.heappop([]))
say("compare", lambda: heapq.heapify([(1, {}), (1, {})]))
s = [1, 3, 3, 5]
print(bisect.bisect(s, 3), bisect.bisect_left(s, 3), bisect.bisect_right(s, 0), bisect.bisect_left(s, 9), bisect.bisect_left(["a", "bb"], 2, key=len))
bisect.insort(s, 4)
bisect.insort_left(s, 3)
print(s)
nested = [1, [2, {"k": [3]}], (4, [5])]
shallow, deep = copy.copy(nested), copy.deepcopy(nested)
nested[1][1]["k"].append("x")
print(shallow, deep, shallow[1] is nested[1], deep[1] is nested[1])
class Node:
    def __init__(self, v):
        self.v, self.me = v, self
    def __deepcopy__(self, memo):
        return Node(self.v * 2)
n = copy.copy(Node(1))
print(n.v, copy.deepcopy(Node(4)).v, copy.deepcopy((1, 2)), copy.copy({1: [2]}))
loop = [1]
loop.append(loop)
again = copy.deepcopy(loop)
print(again[1] is again, again is loop)
class C:
    def __copy__(self):
        return "copied"
print(copy.copy(C()), copy.replace if False else "")
