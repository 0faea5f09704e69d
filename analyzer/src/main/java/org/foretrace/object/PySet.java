// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import org.jspecify.annotations.Nullable;

/** A set. */
public class PySet extends PyBaseSet {
  public static final PyType TYPE =
      PyType.builtin("set", PySet.class, SetMethods::table).withWeakReferences();

  public PySet() {
    super(TYPE);
  }

  protected PySet(PyType type) {
    super(type);
  }

  /** {@code class X(set)}: with a place for attributes. */
  public static final class Instance extends PySet {
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
