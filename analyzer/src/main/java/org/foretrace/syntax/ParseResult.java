// SPDX-License-Identifier: Apache-2.0
package org.foretrace.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a source file: a module, or the syntax error that CPython reports for it; with
 * the warnings that CPython prints while it parses.
 */
public record ParseResult(
    @Nullable Module module, @Nullable SyntaxError error, List<ParseWarning> warnings) {

  static ParseResult of(Module module, List<ParseWarning> warnings) {
    return new ParseResult(module, null, List.copyOf(warnings));
  }

  static ParseResult of(SyntaxError error, List<ParseWarning> warnings) {
    return new ParseResult(null, error, List.copyOf(warnings));
  }

  /** True if there is a module. */
  public boolean ok() {
    return module != null;
  }
}
