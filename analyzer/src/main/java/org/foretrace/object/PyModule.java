// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import org.jspecify.annotations.Nullable;

/** A module with its namespace. */
public class PyModule extends PyObject {
  public static final PyType TYPE = PyType.builtin("module", PyModule.class, ModuleMethods::table);

  private final String name;
  private final PyDict namespace = new PyDict();

  public PyModule(String name) {
    super(TYPE);
    this.name = name;
    namespace.put("__name__", PyStr.of(name));
  }

  public String name() {
    return name;
  }

  @Override
  public PyDict dict() {
    return namespace;
  }

  /** A name that the module does not have (yet): for modules that make their members on demand. */
  protected @Nullable PyObject missing(ThreadState ts, String attribute) {
    return null;
  }

  @Override
  public @Nullable PyObject findAttribute(ThreadState ts, String attribute) {
    PyObject found = namespace.get(attribute);
    if (found == null) {
      found = missing(ts, attribute);
    }
    return found != null ? found : Attributes.findGeneric(ts, this, attribute);
  }
}
