// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import org.jspecify.annotations.Nullable;

/** A frozenset. */
public class PyFrozenSet extends PyBaseSet {
  public static final PyType TYPE =
      PyType.builtin("frozenset", PyFrozenSet.class, FrozenSetMethods::table).withWeakReferences();

  public PyFrozenSet() {
    super(TYPE);
  }

  protected PyFrozenSet(PyType type) {
    super(type);
  }

  /** {@code class X(frozenset)}: with a place for attributes. */
  public static final class Instance extends PyFrozenSet {
    private final @Nullable PyDict attributes;

    public Instance(PyType type) {
      super(type);
      attributes = type.hasDict() ? new PyDict() : null;
    }

    @Override
    public @Nullable PyDict dict() {
      return attributes;
    }
  }
}
