// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.itertools;

import org.foretrace.stdlib.ModuleBuilder;
import org.foretrace.stdlib.ModuleDefinition;

/** {@code itertools}. */
public final class ItertoolsModule {
  private static final ModuleDefinition DEFINITION =
      ModuleBuilder.of("itertools")
          .type(Accumulate.TYPE)
          .type(Batched.TYPE)
          .type(Chain.TYPE)
          .type(Combinations.TYPE)
          .type(Combinations.WITH_REPLACEMENT)
          .type(Compress.TYPE)
          .type(Count.TYPE)
          .type(Cycle.TYPE)
          .type(Filtering.DROP_WHILE)
          .type(Filtering.TAKE_WHILE)
          .type(Filtering.FILTER_FALSE)
          .type(GroupBy.TYPE)
          .type(Islice.TYPE)
          .type(Pairwise.TYPE)
          .type(Permutations.TYPE)
          .type(Product.TYPE)
          .type(Repeat.TYPE)
          .type(Starmap.TYPE)
          .type(Tee.TYPE)
          .type(ZipLongest.TYPE)
          .function("tee(iterable, n=2, /)", Tee::create)
          .build();

  private ItertoolsModule() {}

  public static ModuleDefinition definition() {
    return DEFINITION;
  }
}
