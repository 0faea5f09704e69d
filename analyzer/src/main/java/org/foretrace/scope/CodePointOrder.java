// SPDX-License-Identifier: Apache-2.0
package org.foretrace.scope;

import java.util.Comparator;

/** Orders strings as Python does: by code point, where Java compares UTF-16 code units. */
final class CodePointOrder {
  static final Comparator<String> COMPARATOR = CodePointOrder::compare;

  private CodePointOrder() {}

  private static int compare(String a, String b) {
    int n = Math.min(a.length(), b.length());
    for (int i = 0; i < n; i++) {
      char c = a.charAt(i);
      char d = b.charAt(i);
      if (c != d) {
        boolean surrogates = Character.isSurrogate(c) != Character.isSurrogate(d);
        return surrogates ? (Character.isSurrogate(c) ? 1 : -1) : Character.compare(c, d);
      }
    }
    return Integer.compare(a.length(), b.length());
  }
}
