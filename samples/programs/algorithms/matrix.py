class Matrix:
    def __init__(self, rows):
        self.rows = [list(row) for row in rows]

    @classmethod
    def identity(cls, n):
        return cls([int(i == j) for j in range(n)] for i in range(n))

    def __matmul__(self, other):
        columns = list(zip(*other.rows))
        return Matrix([sum(a * b for a, b in zip(row, column)) for column in columns] for row in self.rows)

    def __pow__(self, n):
        result = Matrix.identity(len(self.rows))
        for _ in range(n):
            result @= self
        return result

    def __getitem__(self, key):
        i, j = key
        return self.rows[i][j]

    def __eq__(self, other):
        return self.rows == other.rows

    @property
    def T(self):
        return Matrix(zip(*self.rows))

    def det(self):
        if len(self.rows) == 1:
            return self.rows[0][0]
        return sum((-1) ** j * self[0, j] * Matrix([r[:j] + r[j + 1 :] for r in self.rows[1:]]).det() for j in range(len(self.rows)))

    def __str__(self):
        return "\n".join(" ".join(f"{x:4}" for x in row) for row in self.rows)


m = Matrix([[1, 2, 3], [4, 5, 6], [7, 8, 10]])
print(m, m.T, m @ m.T, sep="\n--\n")
print(m.det(), m ** 0 == Matrix.identity(3), (Matrix([[1, 1], [1, 0]]) ** 30)[0, 1])
try:
    m[5, 5]
except IndexError as error:
    print(error)
try:
    m @ 5
except AttributeError as error:
    print(error)
