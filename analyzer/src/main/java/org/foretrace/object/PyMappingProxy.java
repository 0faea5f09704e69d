// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

/** {@code types.MappingProxyType}: a read-only view of a mapping. */
public final class PyMappingProxy extends PyObject {
  public static final PyType TYPE =
      PyType.builtin("mappingproxy", PyMappingProxy.class, MappingProxyMethods::table)
          .notSubclassable();

  private final PyObject mapping;

  public PyMappingProxy(PyObject mapping) {
    super(TYPE);
    this.mapping = mapping;
  }

  public PyObject mapping() {
    return mapping;
  }
}
