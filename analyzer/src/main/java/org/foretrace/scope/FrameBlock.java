// SPDX-License-Identifier: Apache-2.0
package org.foretrace.scope;

import java.util.List;
import org.foretrace.syntax.Stmt;

/**
 * What a {@code break}, {@code continue} or {@code return} leaves on its way out: CPython's
 * fblockinfo. {@code finalbody} is what runs then, empty but for FINALLY_TRY.
 */
record FrameBlock(Type type, List<Stmt> finalbody) {
  enum Type {
    LOOP,
    TRY_EXCEPT,
    FINALLY_TRY,
    FINALLY_END,
    WITH,
    EXCEPTION_HANDLER,
    EXCEPTION_GROUP_HANDLER,
    HANDLER_CLEANUP,
    ASYNC_COMPREHENSION,
    STOP_ITERATION
  }

  FrameBlock(Type type) {
    this(type, List.of());
  }
}
