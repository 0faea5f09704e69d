// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib;

import org.foretrace.object.PyDict;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyType;
import org.jspecify.annotations.Nullable;

/** A value of a library type that classes may extend: with attributes where its class has them. */
public abstract class LibraryObject extends PyObject {
  private final @Nullable PyDict attributes;

  protected LibraryObject(PyType type) {
    super(type);
    this.attributes = type.hasDict() ? new PyDict() : null;
  }

  @Override
  public final @Nullable PyDict dict() {
    return attributes;
  }
}
