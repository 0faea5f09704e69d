// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

/** A view of a dict: what its keys(), values() and items() give. */
public abstract class PyDictView extends PyObject {
  private final PyDict dict;

  PyDictView(PyType type, PyDict dict) {
    super(type);
    this.dict = dict;
  }

  /** The dict behind it. */
  public final PyDict dictionary() {
    return dict;
  }

  /** The type of its iterators. */
  abstract PyType iteratorType();

  /** {@code iter(view)}. */
  public PyIterator iterator() {
    return new DictIterator(dict, iteratorType());
  }

  /** {@code reversed(view)}. */
  public PyIterator reverseIterator() {
    return new DictReverseIterator(dict, iteratorType());
  }
}
