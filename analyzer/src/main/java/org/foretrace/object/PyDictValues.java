// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

/** {@code dict.values()}. */
public final class PyDictValues extends PyDictView {
  public static final PyType TYPE =
      PyType.builtin("dict_values", PyDictValues.class, DictViewMethods::values).notSubclassable();

  public PyDictValues(PyDict dict) {
    super(TYPE, dict);
  }

  @Override
  PyType iteratorType() {
    return DictIterator.VALUES;
  }
}
