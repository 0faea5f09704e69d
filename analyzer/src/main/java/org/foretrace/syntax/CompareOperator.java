// SPDX-License-Identifier: Apache-2.0
package org.foretrace.syntax;

/** ASDL's cmpop. */
public enum CompareOperator {
  EQ,
  NOT_EQ,
  LT,
  LT_E,
  GT,
  GT_E,
  IS,
  IS_NOT,
  IN,
  NOT_IN
}
