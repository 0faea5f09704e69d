import sys

print("working")
if len(sys.argv) < 2:
    sys.exit(2)
print("never")
