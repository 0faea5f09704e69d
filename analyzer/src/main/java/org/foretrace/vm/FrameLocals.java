// SPDX-License-Identifier: Apache-2.0
package org.foretrace.vm;

import org.foretrace.object.PyCell;
import org.foretrace.object.PyDict;
import org.foretrace.object.PyObject;
import org.jspecify.annotations.Nullable;

/** What {@code locals()} gives. */
final class FrameLocals {
  private FrameLocals() {}

  static PyObject of(Interpreter in, Frame f) {
    PyObject namespace = f.locals;
    if (namespace != null) {
      return namespace;
    }
    PyDict dict = new PyDict();
    String[] names = f.code.code.registerNames();
    for (int i = 0; i < names.length; i++) {
      PyObject value = f.r[i];
      if (value instanceof PyCell c) {
        value = c.content;
      }
      if (value != null && !names[i].startsWith(".")) {
        dict.put(names[i], value);
      }
    }
    return dict;
  }

  /** A local variable by its name, or null. */
  static @Nullable PyObject get(Frame f, String name) {
    String[] names = f.code.code.registerNames();
    for (int i = 0; i < names.length; i++) {
      if (names[i].equals(name)) {
        PyObject value = f.r[i];
        return value instanceof PyCell c ? c.content : value;
      }
    }
    return null;
  }
}
