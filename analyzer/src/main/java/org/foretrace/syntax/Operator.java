// SPDX-License-Identifier: Apache-2.0
package org.foretrace.syntax;

/** A binary operator, with its symbol: ASDL's operator. */
public enum Operator {
  ADD("+"),
  SUB("-"),
  MULT("*"),
  MAT_MULT("@"),
  DIV("/"),
  MOD("%"),
  POW("**"),
  L_SHIFT("<<"),
  R_SHIFT(">>"),
  BIT_OR("|"),
  BIT_XOR("^"),
  BIT_AND("&"),
  FLOOR_DIV("//");

  private final String symbol;

  Operator(String symbol) {
    this.symbol = symbol;
  }

  /** As written in source, without the {@code =} of an augmented assignment. */
  public String symbol() {
    return symbol;
  }
}
