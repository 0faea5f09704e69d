// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which special methods are slots of CPython's type objects, and how those check arguments. */
final class SlotNames {
  private static final Set<String> SLOTS =
      names(
          "repr hash str getattribute getattr setattr delattr lt le eq ne gt ge init call get set"
              + " delete iter next len getitem setitem delitem contains bool int float index neg pos"
              + " abs invert await aiter anext del buffer release_buffer",
          "add sub mul matmul truediv floordiv mod divmod pow lshift rshift and or xor");

  // Methods by name and type that CPython has as plain methods for speed.
  private static final List<String> METHODS =
      List.of(
          "dict.__contains__",
          "dict.__getitem__",
          "list.__getitem__",
          "set.__contains__",
          "frozenset.__contains__");

  private static final List<String> SEQUENCE =
      List.of("__add__", "__mul__", "__rmul__", "__iadd__", "__imul__");

  private SlotNames() {}

  private static Set<String> names(String plain, String binary) {
    Set<String> all = new HashSet<>();
    Arrays.stream(plain.split(" ")).forEach(n -> all.add("__" + n + "__"));
    for (String n : binary.split(" ")) {
      all.addAll(List.of("__" + n + "__", "__r" + n + "__", "__i" + n + "__"));
    }
    return all;
  }

  static boolean isSlot(PyBuiltin function) {
    return !function.isPython()
        && function.name().startsWith("__")
        && SLOTS.contains(function.name())
        && !METHODS.contains(function.qualname());
  }

  static boolean isSequence(PyBuiltin function) {
    PyType owner = function.owner();
    return owner != null && SEQUENCE.contains(function.name()) && owner.isSequence();
  }

  /**
   * The arity check of slot wrappers; {@code __call__} and {@code __init__} check for themselves.
   */
  static void checkArguments(PyBuiltin function, PyObject[] args, String @Nullable [] names) {
    Signature signature = function.signature();
    if (names == null && args.length == signature.count()) {
      return;
    }
    String name = function.name();
    if (name.equals("__call__") || name.equals("__init__")) {
      return;
    }
    if (names != null && names.length > 0) {
      throw Errors.typeError("wrapper " + name + "() takes no keyword arguments");
    }
    int given = args.length - 1;
    int max = signature.positional() - 1;
    int min = signature.required() - 1;
    if (given >= min && given <= max) {
      return;
    }
    boolean unpacks =
        min < max
            || name.equals("__setattr__")
            || name.equals("__setitem__")
            || name.equals("__set__");
    String bound = min == max ? "" : given > max ? "at most " : "at least ";
    int n = given > max ? max : min;
    throw Errors.typeError(
        (unpacks ? " " : "")
            + "expected "
            + bound
            + n
            + " argument"
            + (n == 1 ? "" : "s")
            + ", got "
            + given);
  }
}
