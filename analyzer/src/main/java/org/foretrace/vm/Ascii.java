// SPDX-License-Identifier: Apache-2.0
package org.foretrace.vm;

import java.util.Locale;

/** {@code ascii()}: escapes what is not ASCII in a repr. */
public final class Ascii {
  private Ascii() {}

  public static String of(String repr) {
    StringBuilder out = new StringBuilder();
    repr.codePoints()
        .forEach(
            c -> {
              if (c < 0x80) {
                out.append((char) c);
              } else if (c < 0x100) {
                out.append(String.format(Locale.ROOT, "\\x%02x", c));
              } else if (c < 0x10000) {
                out.append(String.format(Locale.ROOT, "\\u%04x", c));
              } else {
                out.append(String.format(Locale.ROOT, "\\U%08x", c));
              }
            });
    return out.toString();
  }
}
