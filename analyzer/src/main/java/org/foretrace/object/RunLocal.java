// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import java.util.function.Function;

/**
 * The key of a piece of state that belongs to one run, such as the loop policy or the root logger.
 * The key is a constant; the state is made by {@code init} at first use in each run.
 */
public final class RunLocal<T> {
  private final Function<ThreadState, T> init;

  private RunLocal(Function<ThreadState, T> init) {
    this.init = init;
  }

  public static <T> RunLocal<T> of(Function<ThreadState, T> init) {
    return new RunLocal<>(init);
  }

  /** A new state; only {@link ThreadState#local} calls it. */
  public T create(ThreadState ts) {
    return init.apply(ts);
  }

  /** The state of this run. */
  public T in(ThreadState ts) {
    return ts.local(this);
  }
}
