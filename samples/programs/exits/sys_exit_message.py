import sys

try:
    sys.exit("could not start")
finally:
    print("finally still runs")
