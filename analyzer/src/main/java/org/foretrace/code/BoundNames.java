// SPDX-License-Identifier: Apache-2.0
package org.foretrace.code;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Which local variables are known to be bound at the point that is being compiled: the others are
 * checked when they are read. Variables that are deleted somewhere in the function are never known.
 */
final class BoundNames {
  private final BitSet always = new BitSet();
  private final BitSet deleted = new BitSet();
  // Null: this point can't be reached.
  private @Nullable BitSet known = new BitSet();

  void always(int register) {
    always.set(register);
  }

  void neverKnown(int register) {
    deleted.set(register);
  }

  boolean isKnown(int register) {
    if (deleted.get(register)) {
      return false;
    }
    return always.get(register) || known == null || known.get(register);
  }

  void bind(int register) {
    if (known != null) {
      known.set(register);
    }
  }

  void unbind(int register) {
    if (known != null) {
      known.clear(register);
    }
  }

  /** What follows can't be reached by falling through. */
  void end() {
    known = null;
  }

  boolean isReachable() {
    return known != null;
  }

  @Nullable BitSet save() {
    return known == null ? null : (BitSet) known.clone();
  }

  void restore(@Nullable BitSet state) {
    known = state == null ? null : (BitSet) state.clone();
  }

  /** Another path joins this one. */
  void join(@Nullable BitSet other) {
    if (other == null) {
      return;
    }
    if (known == null) {
      known = (BitSet) other.clone();
    } else {
      known.and(other);
    }
  }
}
