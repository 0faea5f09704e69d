// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib;

import org.foretrace.object.RunLocal;
import org.foretrace.object.ThreadState;
import org.foretrace.world.World;
import org.foretrace.world.WorldSession;

/** The world of a run, as library modules read it. Nominal unless the run was given another. */
public final class RunWorld {
  private static final RunLocal<RunWorld> LOCAL = RunLocal.of(ts -> new RunWorld());

  private WorldSession session = new WorldSession(World.NOMINAL);

  private RunWorld() {}

  /** Gives a run its world; before anything reads it. */
  public static void set(ThreadState ts, WorldSession session) {
    LOCAL.in(ts).session = session;
  }

  /** The world of a run; reading a dimension notes that it was consulted. */
  public static WorldSession of(ThreadState ts) {
    return LOCAL.in(ts).session;
  }
}
