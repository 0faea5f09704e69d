// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import org.jspecify.annotations.Nullable;

/**
 * Stands for a value of the library that is not modelled: it may be bound and passed on, any other
 * use ends the run as unsupported.
 */
public final class PyRefused extends PyObject {
  private final String feature;

  /** {@code feature} is its dotted name. */
  public PyRefused(String feature) {
    super(PyType.refused(feature));
    this.feature = feature;
  }

  public String feature() {
    return feature;
  }

  @Override
  public @Nullable PyObject findAttribute(ThreadState ts, String name) {
    throw new Unsupported(feature);
  }
}
