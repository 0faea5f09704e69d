// SPDX-License-Identifier: Apache-2.0
package org.foretrace.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a source file: a module, or the syntax error that CPython reports for it, or what
 * we cannot read; with the warnings that CPython prints while it parses.
 */
public record ParseResult(
    @Nullable Module module,
    @Nullable SyntaxError error,
    @Nullable Unsupported unsupported,
    List<ParseWarning> warnings) {

  static ParseResult of(Module module, List<ParseWarning> warnings) {
    return new ParseResult(module, null, null, List.copyOf(warnings));
  }

  static ParseResult of(SyntaxError error, List<ParseWarning> warnings) {
    return new ParseResult(null, error, null, List.copyOf(warnings));
  }

  static ParseResult of(Unsupported unsupported) {
    return new ParseResult(null, null, unsupported, List.of());
  }

  /** True if there is a module. */
  public boolean ok() {
    return module != null;
  }
}
