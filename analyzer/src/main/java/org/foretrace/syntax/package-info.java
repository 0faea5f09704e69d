// SPDX-License-Identifier: Apache-2.0
/**
 * The syntax tree, under the names of CPython's ASDL. In: a {@code SourceFile}, read by the parser
 * that ANTLR generates. Out: an immutable {@code Module}, or the syntax error that CPython reports.
 * May import {@code source}; alone in knowing {@code grammar} and ANTLR.
 */
@NullMarked
package org.foretrace.syntax;

import org.jspecify.annotations.NullMarked;
