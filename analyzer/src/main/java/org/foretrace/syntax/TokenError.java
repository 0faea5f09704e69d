// SPDX-License-Identifier: Apache-2.0
package org.foretrace.syntax;

/**
 * What stopped the tokenizer. CPython reports most such errors even when the parser finds another
 * one before them ({@code prior}); a few count only when the parser really gets there.
 */
record TokenError(SyntaxError error, boolean prior) {}
