// SPDX-License-Identifier: Apache-2.0
package org.foretrace.scope;

import java.util.List;
import org.foretrace.syntax.SyntaxError;
import org.jspecify.annotations.Nullable;

/**
 * Either the scopes of a module or the first error in it, in CPython's order of detection, and the
 * warnings issued up to there in any case.
 */
public record ScopeResult(
    @Nullable ScopeTable table, @Nullable SyntaxError error, List<SyntaxWarning> warnings) {

  /** Whether there is a table, not an error. */
  public boolean ok() {
    return table != null;
  }

  /** The table of a module without errors. */
  public ScopeTable orThrow() {
    if (table == null) {
      throw new IllegalStateException("no scopes: " + error);
    }
    return table;
  }
}
