age = int(input("Age: "))
print("next year", age + 1)
