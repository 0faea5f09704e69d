// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

/** {@code dict.values()}. */
public class PyDictValues extends PyDictView {
  public static final PyType TYPE =
      PyType.builtin("dict_values", PyDictValues.class, DictViewMethods::values).notSubclassable();

  public PyDictValues(PyDict dict) {
    this(TYPE, dict);
  }

  /** For the views of other dicts. */
  protected PyDictValues(PyType type, PyDict dict) {
    super(type, dict);
  }

  @Override
  PyType iteratorType() {
    return DictIterator.VALUES;
  }
}
