// SPDX-License-Identifier: Apache-2.0
package org.foretrace.scope;

import org.jspecify.annotations.Nullable;

/** Private names: {@code __x} inside {@code class C} is {@code _C__x}. */
final class Mangling {
  private Mangling() {}

  /**
   * The name that {@code name} stands for inside the class {@code privateName}, which is null
   * outside of classes.
   */
  static String mangle(@Nullable String privateName, String name) {
    if (privateName == null
        || !name.startsWith("__")
        || name.endsWith("__")
        || name.indexOf('.') >= 0) {
      return name;
    }
    int i = 0;
    while (i < privateName.length() && privateName.charAt(i) == '_') {
      i++;
    }
    return i == privateName.length() ? name : "_" + privateName.substring(i) + name;
  }
}
