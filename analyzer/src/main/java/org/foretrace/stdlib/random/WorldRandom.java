// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.random;

import org.foretrace.object.RunLocal;
import org.foretrace.object.ThreadState;
import org.foretrace.stdlib.RunWorld;
import org.foretrace.text.MersenneTwister;
import org.foretrace.world.Dimension;
import org.foretrace.world.WorldSession;

/** Random numbers that nobody seeded: one choice of the world gives them all. */
public final class WorldRandom {
  private static final RunLocal<WorldRandom> LOCAL = RunLocal.of(ts -> new WorldRandom());

  // Far from the small seeds that programs use.
  private static final long FIRST_SEED = 0x5EED_0000_0000L;

  private long generators;
  private MersenneTwister system = new MersenneTwister(0);
  private boolean systemSeeded;

  private WorldRandom() {}

  /** A generator for the functions of the module: its seed may be pinned. */
  static MersenneTwister moduleGenerator(ThreadState ts) {
    WorldSession session = RunWorld.of(ts);
    Long pinned = session.world().seed();
    return pinned != null ? new MersenneTwister(pinned) : generator(ts);
  }

  /** A generator that was made without a seed. */
  static MersenneTwister generator(ThreadState ts) {
    long choice = RunWorld.of(ts).choice(Dimension.RANDOM);
    WorldRandom local = LOCAL.in(ts);
    return new MersenneTwister(FIRST_SEED + choice * 1_000_003 + local.generators++);
  }

  /** The random numbers of the operating system: SystemRandom, secrets, uuid4, os.urandom. */
  public static MersenneTwister system(ThreadState ts) {
    long choice = RunWorld.of(ts).choice(Dimension.RANDOM);
    WorldRandom local = LOCAL.in(ts);
    if (!local.systemSeeded) {
      local.systemSeeded = true;
      local.system = new MersenneTwister(FIRST_SEED + 999_983 + choice * 1_000_003);
    }
    return local.system;
  }
}
