// SPDX-License-Identifier: Apache-2.0
package org.foretrace.syntax;

/** Where the tokenizer is inside one f-string; f-strings nest, so these form a stack. */
final class FStringMode {
  /** How deep replacement fields may nest: a field, and one in its format specification. */
  private static final int MAX_NESTING = 3;

  final char quote;
  final int quoteSize;
  final boolean raw;
  final int start;

  /** True while literal text is read, false inside a replacement field's expression. */
  boolean inText = true;

  boolean inFormatSpec;

  /** Brackets that are open since the f-string began, those of replacement fields included. */
  int bracketDepth;

  /** The bracket depth at which the innermost replacement field began; -1 outside of any. */
  int fieldDepth = -1;

  FStringMode(char quote, int quoteSize, boolean raw, int start) {
    this.quote = quote;
    this.quoteSize = quoteSize;
    this.raw = raw;
    this.start = start;
  }

  boolean inField() {
    return fieldDepth >= 0;
  }

  /** Enters a replacement field; false if they nest too deeply. */
  boolean enterField() {
    fieldDepth++;
    inText = false;
    return fieldDepth < MAX_NESTING;
  }

  void leaveField() {
    fieldDepth--;
    inText = true;
    inFormatSpec = false;
  }
}
