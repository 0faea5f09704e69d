// SPDX-License-Identifier: Apache-2.0
package org.foretrace.predict;

import org.foretrace.vm.Limits;
import org.foretrace.world.World;

/**
 * How a program is to be predicted. Immutable.
 *
 * @param notebook whether it runs as the cells of a notebook do: top-level await, and a loop that
 *     already runs
 * @param world the nominal world, with what is pinned
 * @param limits the budgets of each run
 * @param worlds how many other worlds may be tried to find what varies
 */
public record PredictOptions(boolean notebook, World world, Limits limits, int worlds) {
  /** A script in the nominal world with the default budgets. */
  public static final PredictOptions DEFAULT =
      new PredictOptions(false, World.NOMINAL, Limits.DEFAULT, 8);

  public PredictOptions withNotebook(boolean value) {
    return new PredictOptions(value, world, limits, worlds);
  }

  public PredictOptions withWorld(World value) {
    return new PredictOptions(notebook, value, limits, worlds);
  }

  public PredictOptions withLimits(Limits value) {
    return new PredictOptions(notebook, world, value, worlds);
  }

  public PredictOptions withWorlds(int value) {
    return new PredictOptions(notebook, world, limits, value);
  }
}
