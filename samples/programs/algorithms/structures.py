class Node:
    def __init__(self, value, next=None):
        self.value, self.next = value, next


class LinkedList:
    def __init__(self, *values):
        self.head = None
        for value in reversed(values):
            self.head = Node(value, self.head)

    def __iter__(self):
        node = self.head
        while node is not None:
            yield node.value
            node = node.next

    def reverse(self):
        previous, node = None, self.head
        while node:
            node.next, previous, node = previous, node, node.next
        self.head = previous

    def __len__(self):
        return sum(1 for _ in self)

    def __repr__(self):
        return " -> ".join(map(str, self)) or "empty"


class Tree:
    def __init__(self, value):
        self.value, self.left, self.right = value, None, None

    def insert(self, value):
        side = "left" if value < self.value else "right"
        child = getattr(self, side)
        if child is None:
            setattr(self, side, Tree(value))
        else:
            child.insert(value)
        return self

    def __iter__(self):
        if self.left:
            yield from self.left
        yield self.value
        if self.right:
            yield from self.right

    @property
    def depth(self):
        return 1 + max((t.depth for t in (self.left, self.right) if t), default=0)


numbers = LinkedList(1, 2, 3, 4)
print(numbers, len(numbers), 3 in numbers, list(numbers), sum(numbers))
numbers.reverse()
print(numbers, LinkedList(), [*LinkedList("a")])
tree = Tree(8)
for value in (3, 10, 1, 6, 14, 4, 7, 13):
    tree.insert(value)
print(list(tree), tree.depth, min(tree), 6 in tree, sorted(tree, reverse=True)[:3])
graph = {"A": ["B", "C"], "B": ["D"], "C": ["D", "E"], "D": ["F"], "E": ["F"], "F": []}


def paths(graph, start, end, path=()):
    path += (start,)
    if start == end:
        yield path
    for node in graph[start]:
        if node not in path:
            yield from paths(graph, node, end, path)


print(["".join(p) for p in paths(graph, "A", "F")])
frontier, distance = ["A"], {"A": 0}
for node in frontier:
    for neighbour in graph[node]:
        if neighbour not in distance:
            distance[neighbour] = distance[node] + 1
            frontier.append(neighbour)
print(distance)
