// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import org.jspecify.annotations.Nullable;

/** A class attribute that CPython has and we do not know: reading it ends the run. */
final class RefusedAttribute extends PyObject implements Descriptor {
  private final String name;

  RefusedAttribute(String name) {
    super(PyType.OBJECT);
    this.name = name;
  }

  @Override
  public PyObject get(ThreadState ts, @Nullable PyObject object, PyType owner) {
    throw ts.unsupported(owner.name() + "." + name);
  }
}
