class Deck:
    def __init__(self, cards):
        self.cards = list(cards)

    def __len__(self):
        return len(self.cards)

    def __getitem__(self, key):
        print("get", key)
        return self.cards[key]

    def __setitem__(self, key, value):
        print("set", key, value)
        self.cards[key] = value

    def __delitem__(self, key):
        print("del", key)
        del self.cards[key]

    def __contains__(self, card):
        return card in self.cards

    def __reversed__(self):
        return iter(self.cards[::-1])


deck = Deck("abcd")
print(len(deck), deck[0], deck[-1], deck[1:3], deck[::2], "c" in deck, "z" in deck)
deck[0] = "A"
del deck[1]
deck[1:] = ["x", "y"]
print(list(deck), list(reversed(deck)), deck.cards)
deck[1, 2:3, ...] if False else None
try:
    deck["k"]
except TypeError as error:
    print(error)


class Matrix:
    def __getitem__(self, key):
        return key


m = Matrix()
print(m[1, 2], m[1:2, ::3], m[...], m[()], m[1,])


class Fallback(dict):
    def __missing__(self, key):
        return f"no {key}"


f = Fallback(a=1)
print(f["a"], f["b"], f.get("b"), "b" in f, dict(f))
