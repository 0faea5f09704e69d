// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib;

import org.foretrace.object.PyRefused;

/** {@code __future__}: names that a program may import; the compiler knows what they mean. */
final class FutureModule {
  static final ModuleDefinition DEFINITION = define();

  private FutureModule() {}

  private static ModuleDefinition define() {
    ModuleBuilder module = ModuleBuilder.of("__future__");
    for (String name :
        new String[] {
          "nested_scopes",
          "generators",
          "division",
          "absolute_import",
          "with_statement",
          "print_function",
          "unicode_literals",
          "barry_as_FLUFL",
          "generator_stop",
          "annotations"
        }) {
      module.make(name, ts -> new PyRefused("__future__." + name));
    }
    return module.build();
  }
}
