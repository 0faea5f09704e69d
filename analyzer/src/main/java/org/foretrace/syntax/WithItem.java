// SPDX-License-Identifier: Apache-2.0
package org.foretrace.syntax;

import org.jspecify.annotations.Nullable;

/** {@code contextExpr as optionalVars}. */
public record WithItem(Expr contextExpr, @Nullable Expr optionalVars) {}
