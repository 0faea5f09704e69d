// SPDX-License-Identifier: Apache-2.0
package org.foretrace.syntax;

/** Whether an expression is read, bound or deleted: ASDL's expr_context. */
public enum ExprContext {
  LOAD,
  STORE,
  DEL
}
