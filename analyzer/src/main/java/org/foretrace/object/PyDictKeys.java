// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

/** {@code dict.keys()}. */
public class PyDictKeys extends PyDictView {
  public static final PyType TYPE =
      PyType.builtin("dict_keys", PyDictKeys.class, DictViewMethods::keys).notSubclassable();

  public PyDictKeys(PyDict dict) {
    this(TYPE, dict);
  }

  /** For the views of other dicts. */
  protected PyDictKeys(PyType type, PyDict dict) {
    super(type, dict);
  }

  @Override
  PyType iteratorType() {
    return DictIterator.KEYS;
  }
}
