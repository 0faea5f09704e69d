// SPDX-License-Identifier: Apache-2.0
package org.foretrace.syntax;

/** ASDL's boolop. */
public enum BoolOperator {
  AND,
  OR
}
