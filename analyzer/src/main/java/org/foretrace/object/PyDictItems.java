// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

/** {@code dict.items()}. */
public final class PyDictItems extends PyDictView {
  public static final PyType TYPE =
      PyType.builtin("dict_items", PyDictItems.class, DictViewMethods::items).notSubclassable();

  public PyDictItems(PyDict dict) {
    super(TYPE, dict);
  }

  @Override
  PyType iteratorType() {
    return DictIterator.ITEMS;
  }
}
