// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import org.jspecify.annotations.Nullable;

/** {@code obj.__class__ = cls}. */
final class ClassAssignment {
  private ClassAssignment() {}

  static void set(ThreadState ts, PyObject self, @Nullable PyObject value) {
    if (value == null) {
      throw Errors.typeError("can't delete __class__ attribute");
    }
    if (!(value instanceof PyType)) {
      throw Errors.typeError(
          "__class__ must be set to a class, not '" + value.type().name() + "' object");
    }
    PyType from = self.type();
    PyType to = (PyType) value;
    if (!from.isHeap() || !to.isHeap()) {
      throw Errors.typeError(
          "__class__ assignment only supported for mutable types or ModuleType subclasses");
    }
    if (from.layout() != to.layout()
        || from.slotCount() != to.slotCount()
        || from.hasDict() != to.hasDict()) {
      throw Errors.typeError(
          "__class__ assignment: '"
              + to.name()
              + "' object layout differs from '"
              + from.name()
              + "'");
    }
    self.setType(to);
  }
}
