// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.builtins;

import org.foretrace.object.BuiltinTable;
import org.foretrace.object.Errors;
import org.foretrace.object.Exceptions;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyRaise;
import org.foretrace.object.PyStr;
import org.foretrace.object.PyType;

/** {@code exit} and {@code quit}, as the site module makes them. */
final class Quitter extends PyObject {
  static final PyType TYPE =
      PyType.builtin("_sitebuiltins", "Quitter", Quitter.class, PyType.OBJECT, Quitter::table);

  private final String name;

  Quitter(String name) {
    super(TYPE);
    this.name = name;
  }

  private static BuiltinTable table() {
    return BuiltinTable.pythonType()
        .method(
            "__repr__(self)",
            (ts, self) ->
                PyStr.of("Use " + ((Quitter) self).name + "() or Ctrl-D (i.e. EOF) to exit"))
        .method(
            "__call__(self, code=None)",
            (ts, self, code) -> {
              StandardStreams.of(ts).stdin().close();
              throw new PyRaise(Errors.make(Exceptions.SYSTEM_EXIT, code));
            });
  }
}
