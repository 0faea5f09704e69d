// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

/** An iterator that knows how many values are left. */
abstract class SizedIterator extends PyIterator {
  protected SizedIterator(PyType type) {
    super(type);
  }

  /** What {@code __length_hint__} says. */
  abstract PyObject lengthHint(ThreadState ts);

  public static BuiltinTable table() {
    BuiltinTable t =
        PyIterator.table()
            .method(
                "__length_hint__(self, /)", (ts, self) -> ((SizedIterator) self).lengthHint(ts));
    return TableParts.refused(t, "iterator", "__reduce__", "__setstate__");
  }

  static PyType type(String name, Class<?> layout) {
    return PyType.builtin(name, layout, SizedIterator::table).notSubclassable();
  }
}
