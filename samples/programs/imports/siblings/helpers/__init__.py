from .tools import double

print("importing the package", __name__)
NAME = f"package {double(2)}"
