import sys

n = int(input())
numbers = list(map(int, input().split()))
print(n == len(numbers), sum(numbers), max(numbers))
line = sys.stdin.readline()
print(repr(line))
rest = sys.stdin.read().split("\n")
print(rest)
print(repr(sys.stdin.readline()))
try:
    input()
except EOFError as error:
    print(error)
