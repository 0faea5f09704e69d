// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A module with its namespace. */
public class PyModule extends PyObject {
  public static final PyType TYPE = PyType.builtin("module", PyModule.class, ModuleMethods::table);

  private final String name;
  private final PyDict namespace;

  public PyModule(String name) {
    this(TYPE, name);
  }

  /** Of a subclass of ModuleType. */
  PyModule(PyType type, String name) {
    this(type, name, new PyDict());
  }

  /** With a namespace that is there already: that of builtins. */
  protected PyModule(String name, PyDict namespace) {
    this(TYPE, name, namespace);
  }

  private PyModule(PyType type, String name, PyDict namespace) {
    super(type);
    this.name = name;
    this.namespace = namespace;
    namespace.put("__name__", PyStr.of(name));
  }

  public String name() {
    return name;
  }

  /** What its repr shows after the name, such as {@code (built-in)}. */
  protected String origin(ThreadState ts) {
    return "";
  }

  /** The names that {@code dir()} lists. */
  protected Set<String> names(ThreadState ts) {
    Set<String> names = new LinkedHashSet<>();
    DirNames.addKeys(names, namespace);
    return names;
  }

  @Override
  public PyDict dict() {
    return namespace;
  }

  /** A name that the module does not have (yet): for modules that make their members on demand. */
  protected @Nullable PyObject missing(ThreadState ts, String attribute) {
    return null;
  }

  /** Before an attribute is set or deleted: a module may refuse what it would not notice. */
  protected void beforeSet(String attribute) {}

  @Override
  public @Nullable PyObject findAttribute(ThreadState ts, String attribute) {
    PyObject found = namespace.get(attribute);
    if (found == null) {
      found = missing(ts, attribute);
    }
    if (found != null && type() == TYPE && !attribute.startsWith("__")) {
      return found;
    }
    PyObject generic = Attributes.findGeneric(ts, this, attribute);
    if (generic != null || found != null) {
      return generic != null ? generic : found;
    }
    PyObject hook = namespace.get("__getattr__");
    return hook == null ? null : ts.call(hook, PyStr.of(attribute));
  }
}
