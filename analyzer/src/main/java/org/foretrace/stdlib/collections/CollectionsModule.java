// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.collections;

import org.foretrace.stdlib.ModuleBuilder;
import org.foretrace.stdlib.ModuleDefinition;

/** {@code _collections}: deque, defaultdict, OrderedDict. */
public final class CollectionsModule {
  private static final ModuleDefinition DEFINITION =
      ModuleBuilder.of("_collections")
          .value("_tuplegetter", PyTupleGetter.TYPE)
          .type(PyDeque.TYPE)
          .type(PyDefaultDict.TYPE)
          .type(PyOrderedDict.TYPE)
          .build();

  private CollectionsModule() {}

  public static ModuleDefinition definition() {
    return DEFINITION;
  }
}
