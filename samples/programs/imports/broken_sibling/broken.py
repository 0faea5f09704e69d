print("in broken")
value = 1 / 0
