// SPDX-License-Identifier: Apache-2.0
package org.foretrace.syntax;

import java.util.List;

/** {@code [async] for target in iter if ifs[0] if ifs[1] ...}. */
public record Comprehension(Expr target, Expr iter, List<Expr> ifs, boolean isAsync) {}
