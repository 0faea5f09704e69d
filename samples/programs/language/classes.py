class Animal:
    count = 0
    sound = "..."

    def __init__(self, name):
        self.name = name
        Animal.count += 1

    def speak(self):
        return f"{self.name} says {self.sound}"

    @classmethod
    def how_many(cls):
        return f"{cls.__name__}: {cls.count}"

    @staticmethod
    def kingdom():
        return "animalia"

    def __repr__(self):
        return f"{type(self).__name__}({self.name!r})"


class Dog(Animal):
    sound = "woof"

    def speak(self):
        return super().speak().upper()


class Puppy(Dog):
    def __init__(self, name, age=0):
        super().__init__(name)
        self.age = age


animals = [Animal("Gen"), Dog("Rex"), Puppy("Pip", age=1)]
for animal in animals:
    print(animal, animal.speak(), isinstance(animal, Dog), issubclass(type(animal), Dog))
print(Puppy.how_many(), Dog.kingdom(), vars(animals[2]))
print([c.__name__ for c in Puppy.__mro__])
animals[0].sound = "hm"
print(animals[0].speak(), Animal.sound)
print(hasattr(animals[1], "age"), getattr(animals[1], "age", "none"), getattr(animals[2], "age"))
setattr(animals[1], "age", 7)
print(animals[1].__dict__)
del animals[1].age
try:
    animals[1].age
except AttributeError as error:
    print(error)
try:
    animals[1].bark()
except AttributeError as error:
    print(error)
print(type(animals[1]) is Dog, Dog.__bases__, Dog.__name__, Dog.__qualname__, Dog.__module__)
