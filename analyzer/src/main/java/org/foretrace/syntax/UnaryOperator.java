// SPDX-License-Identifier: Apache-2.0
package org.foretrace.syntax;

/** ASDL's unaryop: {@code ~}, {@code not}, {@code +}, {@code -}. */
public enum UnaryOperator {
  INVERT,
  NOT,
  U_ADD,
  U_SUB
}
