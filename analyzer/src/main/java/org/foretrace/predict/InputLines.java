// SPDX-License-Identifier: Apache-2.0
package org.foretrace.predict;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The lines of standard input, one after the other, each with its line end. */
final class InputLines implements Supplier<@Nullable String> {
  private final String text;
  private int position;

  InputLines(String text) {
    this.text = text;
  }

  @Override
  public @Nullable String get() {
    if (position >= text.length()) {
      return null;
    }
    int end = text.indexOf('\n', position);
    int next = end < 0 ? text.length() : end + 1;
    String line = text.substring(position, next);
    position = next;
    return line;
  }
}
