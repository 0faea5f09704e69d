// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.contextvars;

import org.foretrace.stdlib.ModuleBuilder;
import org.foretrace.stdlib.ModuleDefinition;

/** The module {@code contextvars}. */
public final class ContextvarsModule {
  private ContextvarsModule() {}

  public static ModuleDefinition definition() {
    return ModuleBuilder.of("contextvars")
        .type(PyContext.TYPE)
        .type(PyContextVar.TYPE)
        .type(PyToken.TYPE)
        .functionsOf("_contextvars")
        .function("copy_context()", ts -> ContextState.in(ts).copy())
        .build();
  }
}
