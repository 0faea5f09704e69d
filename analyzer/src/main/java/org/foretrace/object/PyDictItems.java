// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

/** {@code dict.items()}. */
public class PyDictItems extends PyDictView {
  public static final PyType TYPE =
      PyType.builtin("dict_items", PyDictItems.class, DictViewMethods::items).notSubclassable();

  public PyDictItems(PyDict dict) {
    this(TYPE, dict);
  }

  /** For the views of other dicts. */
  protected PyDictItems(PyType type, PyDict dict) {
    super(type, dict);
  }

  @Override
  PyType iteratorType() {
    return DictIterator.ITEMS;
  }
}
