// SPDX-License-Identifier: Apache-2.0
package org.foretrace.syntax;

/** A SyntaxWarning that CPython prints to stderr while it parses, with its 1-based line. */
public record ParseWarning(String message, int line) {}
