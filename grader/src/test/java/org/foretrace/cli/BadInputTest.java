// SPDX-License-Identifier: Apache-2.0
package org.foretrace.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Programs that would hang, crash or fill a machine: each has its outcome, none shows a Java stack
 * trace, none stops the file after it. They run on a thread with the default stack.
 */
final class BadInputTest {
  // Far more than any takes on a machine that is busy with other things: only a hang is a failure.
  private static final Duration PATIENCE = Duration.ofMinutes(4);

  private static final String CATCH = "\nexcept RecursionError:\n    print('caught')\n";

  @TempDir Path folder;

  /** A program and how it must end: an outcome, and for a limit the budget, else the error type. */
  private record Bad(String name, byte[] source, String outcome, String type) {
    Bad(String name, String source, String outcome, String type) {
      this(name, source.getBytes(StandardCharsets.UTF_8), outcome, type);
    }
  }

  private static List<Bad> files() {
    byte[] binary = new byte[5000];
    new Random(1).nextBytes(binary);
    List<Bad> all = new ArrayList<>();
    all.add(new Bad("empty file", "", "completed", ""));
    all.add(new Bad("binary file", binary, "invalid", "SyntaxError"));
    byte[] latin = "print('\u00e9')\n".getBytes(StandardCharsets.ISO_8859_1);
    all.add(new Bad("invalid UTF-8", latin, "invalid", "SyntaxError"));
    all.add(new Bad("NUL byte", "print(1)\n\0print(2)\n", "invalid", "SyntaxError"));
    String line = "x = 1  # a line of source\n";
    all.add(new Bad("10 MB of source", line.repeat(10_000_000 / line.length()), "completed", ""));
    all.add(new Bad("a long line", "x = '" + "a".repeat(5_000_000) + "'\n", "completed", ""));
    all.add(new Bad("10,000 parentheses", nested("(", "1", ")"), "invalid", "SyntaxError"));
    all.add(new Bad("10,000 brackets", nested("[", "", "]"), "invalid", "SyntaxError"));
    all.add(
        new Bad(
            "5,000 terms",
            "a = 1\nb = a" + " + a".repeat(4999),
            "completed|unsupported|invalid",
            ""));
    all.add(new Bad("5,000 branches", branches(), "completed|unsupported|invalid", ""));
    all.add(
        new Bad(
            "5,000 attributes",
            "a" + ".a".repeat(5000),
            "exception|invalid|unsupported",
            "NameError|RecursionError|"));
    all.add(new Bad("a million digits", "x = " + "1".repeat(1_000_000), "invalid", "SyntaxError"));
    return all;
  }

  private static String nested(String open, String inner, String close) {
    return "x = " + open.repeat(10_000) + inner + close.repeat(10_000) + "\n";
  }

  private static String branches() {
    StringBuilder text = new StringBuilder("x = 1\nif x == -1:\n    pass\n");
    for (int i = 0; i < 5000; i++) {
      text.append("elif x == -").append(i + 2).append(":\n    pass\n");
    }
    return text.toString();
  }

  private static List<Bad> endless() {
    String ticking =
        "import asyncio\nasync def main():\n    while True:\n        await asyncio.sleep(";
    return List.of(
        new Bad("while True: pass", "while True: pass\n", "limit", "steps"),
        new Bad("yields for ever", ticking + "0)\nasyncio.run(main())\n", "limit", "turns"),
        new Bad("ticks for ever", ticking + "1)\nasyncio.run(main())\n", "limit", "steps"),
        new Bad(
            "callbacks for ever",
            "import asyncio\nasync def main():\n    loop = asyncio.get_running_loop()\n"
                + "    def again():\n        loop.call_soon(again)\n    again()\n"
                + "    await asyncio.sleep(1)\nasyncio.run(main())\n",
            "limit",
            "turns"),
        new Bad(
            "tasks without end",
            "import asyncio\nasync def wait():\n    await asyncio.sleep(9)\nasync def main():\n"
                + "    all = []\n    while True:\n        all.append(asyncio.create_task(wait()))\n"
                + "asyncio.run(main())\n",
            "limit",
            "tasks"),
        new Bad("endless print", "while True: print('x')\n", "limit", "output"),
        new Bad("a line without end", "while True: print('x', end='')\n", "limit", "output"),
        new Bad("endless append", "a = []\nwhile True: a.append(1)\n", "limit", ""),
        new Bad("endless string", "a = 'a'\nwhile True: a += a\n", "limit", "memory"),
        new Bad("endless iterator", "print(all(True for _ in iter(int, 1)))\n", "limit", "steps"),
        new Bad("a list of a large range", "list(range(10 ** 12))\n", "limit", ""),
        new Bad("a sum of a large range", "print(sum(range(10 ** 10)))\n", "limit", "steps"));
  }

  private static List<Bad> large() {
    return List.of(
        new Bad("[0] * 10**12", "a = [0] * 10**12\n", "limit", "memory"),
        new Bad("'x' * 10**12", "a = 'x' * 10**12\n", "limit", "memory"),
        new Bad("bytes(10**12)", "a = bytes(10**12)\n", "limit", "memory"),
        new Bad("10**10**9", "a = 10**10**9\n", "limit|unsupported", ""),
        new Bad("1 << 10**12", "a = 1 << 10**12\n", "limit|unsupported", ""),
        new Bad("a wide format", "print(f'{1:100000000000}')\n", "limit|unsupported", ""),
        new Bad("a long join", "print(''.join(['a' * 10**6] * 10**6))\n", "limit", "memory"),
        new Bad("digits of a large int", "print(10**5000)\n", "exception", "ValueError"));
  }

  private static List<Bad> recursive() {
    String f = "def f(n):\n    return f(n + 1)\ntry:\n    f(0)" + CATCH + "f(0)\n";
    return List.of(
        new Bad("a function", f, "exception", "RecursionError"),
        new Bad(
            "a generator",
            "def g():\n    yield from g()\nlist(g())\n",
            "exception",
            "RecursionError"),
        new Bad(
            "a coroutine",
            "import asyncio\nasync def f():\n    await f()\nasyncio.run(f())\n",
            "exception",
            "RecursionError"),
        new Bad(
            "a larger limit",
            "import sys\nsys.setrecursionlimit(10**9)\n" + f,
            "exception|limit|unsupported",
            ""),
        recursiveMethod("__repr__(self)", "repr(self)", "repr(A())"),
        recursiveMethod("__eq__(self, o)", "self == o", "A() == A()"),
        recursiveMethod("__getattr__(self, name)", "self.x", "A().y"),
        recursiveMethod("__call__(self)", "self()", "A()()"),
        recursiveMethod("__len__(self)", "len(self)", "len(A())"),
        recursiveMethod("__hash__(self)", "hash(self)", "hash(A())"),
        recursiveMethod("__iter__(self)", "iter(self)", "list(A())"),
        recursiveMethod("__add__(self, o)", "self + o", "A() + 1"),
        new Bad(
            "a sort key",
            "def key(x):\n    return sorted([1, 2], key=key)[0]\nkey(1)\n",
            "exception|limit",
            ""),
        new Bad(
            "a deep dataclass",
            "from dataclasses import dataclass\n@dataclass\nclass Node:\n    value: int\n"
                + "    next: object = None\nx = None\nfor i in range(5000):\n    x = Node(i, x)\n"
                + "print(x)\n",
            "exception|limit",
            ""),
        new Bad(
            "a deep list", "x = []\nfor i in range(100000):\n    x = [x]\nprint(x)\n",
            "exception|limit", ""),
        new Bad(
            "deep tuples compared",
            "x = y = ()\nfor i in range(100000):\n    x, y = (x,), (y,)\nprint(x == y)\n",
            "exception|limit",
            ""),
        new Bad(
            "a deep iterator",
            "x = iter([1])\nfor i in range(100000):\n    x = map(abs, x)\nprint(list(x))\n",
            "exception|limit",
            ""));
  }

  private static Bad recursiveMethod(String head, String body, String use) {
    String text = "class A:\n    def " + head + ":\n        return " + body + "\n" + use + "\n";
    return new Bad(head, text, "exception|limit", "RecursionError|nesting");
  }

  @TestFactory
  Stream<DynamicTest> sourceFiles() {
    return tests(files());
  }

  @TestFactory
  Stream<DynamicTest> endlessPrograms() {
    return tests(endless());
  }

  @TestFactory
  Stream<DynamicTest> largeValues() {
    return tests(large());
  }

  @TestFactory
  Stream<DynamicTest> recursion() {
    return tests(recursive());
  }

  private Stream<DynamicTest> tests(List<Bad> all) {
    return all.stream()
        .map(
            bad ->
                DynamicTest.dynamicTest(
                    bad.name(), () -> assertTimeoutPreemptively(PATIENCE, () -> check(bad))));
  }

  private void check(Bad bad) throws IOException {
    Path own = Files.createTempDirectory(folder, "bad");
    Path file = own.resolve("bad.py");
    Files.write(file, bad.source());
    Path good = own.resolve("good.py");
    Files.writeString(good, "print('still here')\n");
    Call call = Call.of("predict", "--format", "json", file.toString(), good.toString());
    assertThat(call.err()).isEmpty();
    assertThat(call.status()).isZero();
    List<JsonNode> predictions = call.json();
    assertThat(predictions).hasSize(2);
    JsonNode actual = predictions.get(0);
    assertThat(actual.path("outcome").asText())
        .as("%s %s", actual.path("error"), actual.path("unsupported"))
        .matches(bad.outcome());
    if (!bad.type().isEmpty()) {
      assertThat(actual.path("error").path("type").asText()).matches(bad.type());
    }
    assertThat(call.out()).doesNotContain("java.lang", "StackOverflow", "\\tat ");
    assertThat(predictions.get(1).path("stdout").asText()).isEqualTo("still here\n");
  }

  private Call withGood(Path path) throws IOException {
    Path good = folder.resolve("good.py");
    Files.writeString(good, "print('still here')\n");
    Call call = Call.of("predict", path.toString(), good.toString());
    assertThat(call.status()).isEqualTo(2);
    assertThat(call.err().lines()).hasSize(1);
    assertThat(call.err()).startsWith("foretrace: " + path + ": ").doesNotContain("\tat ");
    assertThat(call.out()).contains("still here");
    return call;
  }

  @Test
  void aMissingFile() throws IOException {
    assertThat(withGood(folder.resolve("missing.py")).err()).endsWith("no such file\n");
  }

  @Test
  void aFolderWithoutPythonFiles() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertThat(withGood(empty).err()).endsWith("the folder has no Python files\n");
  }

  @Test
  void aFolderNamedLikeAProgram() throws IOException {
    Path named = Files.createDirectory(folder.resolve("x.py"));
    assertThat(withGood(named).err()).endsWith("the folder has no Python files\n");
  }

  @Test
  void anUnreadableFile() throws IOException {
    Path secret = folder.resolve("secret.py");
    Files.writeString(secret, "print(1)");
    assumeFalse(!secret.toFile().setReadable(false) || Files.isReadable(secret), "root reads all");
    assertThat(withGood(secret).err()).contains("cannot be read");
  }

  @Test
  void aNotebookThatIsNone() throws IOException {
    Path notebook = folder.resolve("x.ipynb");
    Files.writeString(notebook, "print(1)");
    assertThat(withGood(notebook).err()).contains("not a notebook");
  }

  @Test
  void aFolderGoesOnAfterABadFile() throws IOException {
    Path many = Files.createDirectory(folder.resolve("many"));
    Files.writeString(many.resolve("a.ipynb"), "{}");
    Files.writeString(many.resolve("b.py"), "print('still here')");
    Call call = Call.of("predict", many.toString());
    assertThat(call.out()).contains("still here");
    assertThat(call.err()).contains("a.ipynb: not a notebook").doesNotContain("\tat ");
    assertThat(call.status()).isEqualTo(2);
  }
}
