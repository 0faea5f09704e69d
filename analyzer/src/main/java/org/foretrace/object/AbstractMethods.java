// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import java.util.ArrayList;
import java.util.List;

/** The refusal to instantiate a class with abstract methods. */
final class AbstractMethods {
  private AbstractMethods() {}

  static PyRaise refuse(ThreadState ts, PyType cls) {
    PyObject names = PyOps.getAttr(ts, cls, "__abstractmethods__");
    List<String> sorted = new ArrayList<>();
    PyOps.iterate(ts, names, n -> sorted.add("'" + n + "'"));
    sorted.sort(null);
    return Errors.typeError(
        "Can't instantiate abstract class "
            + cls.name()
            + " without an implementation for abstract method"
            + (sorted.size() == 1 ? " " : "s ")
            + String.join(", ", sorted));
  }
}
