// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

/** {@code dict.keys()}. */
public final class PyDictKeys extends PyDictView {
  public static final PyType TYPE =
      PyType.builtin("dict_keys", PyDictKeys.class, DictViewMethods::keys).notSubclassable();

  public PyDictKeys(PyDict dict) {
    super(TYPE, dict);
  }

  @Override
  PyType iteratorType() {
    return DictIterator.KEYS;
  }
}
