// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import org.jspecify.annotations.Nullable;

/** The iterator of a str: its code points. */
final class StrIterator extends PyIterator {
  static final PyType TYPE =
      PyType.builtin("str_iterator", StrIterator.class, StrIterator::members).notSubclassable();
  static final PyType ASCII_TYPE =
      PyType.builtin("str_ascii_iterator", StrIterator.class, StrIterator::members)
          .notSubclassable();

  private final PyStr text;
  private int at;

  StrIterator(PyStr text) {
    super(isAscii(text.value()) ? ASCII_TYPE : TYPE);
    this.text = text;
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }

  private static BuiltinTable members() {
    BuiltinTable t =
        PyIterator.table()
            .method(
                "__length_hint__(self, /)",
                (ts, self) -> {
                  StrIterator it = (StrIterator) self;
                  String value = it.text.value();
                  return PyInt.of(value.codePointCount(it.at, value.length()));
                });
    return TableParts.refused(t, "str_iterator", "__reduce__", "__setstate__");
  }

  @Override
  public @Nullable PyObject next(ThreadState ts) {
    String value = text.value();
    if (at >= value.length()) {
      return null;
    }
    char c = value.charAt(at);
    if (!Character.isHighSurrogate(c)
        || at + 1 == value.length()
        || !Character.isLowSurrogate(value.charAt(at + 1))) {
      at++;
      return PyStr.of(c);
    }
    at += 2;
    return PyStr.of(value.substring(at - 2, at));
  }
}
