// SPDX-License-Identifier: Apache-2.0
package org.foretrace.world;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * A world as one run reads it: remembers which dimensions were consulted, since the others need not
 * be varied. Not thread-safe.
 */
public final class WorldSession {
  private final World world;
  private final Set<Dimension> consulted = EnumSet.noneOf(Dimension.class);

  public WorldSession(World world) {
    this.world = world;
  }

  /** The world; the caller says which dimension it reads. */
  public World read(Dimension dimension) {
    consulted.add(dimension);
    return world;
  }

  /** Notes that a dimension was consulted, and gives the choice in it. */
  public long choice(Dimension dimension) {
    consulted.add(dimension);
    return world.choice(dimension);
  }

  /** The world without noting anything: for what was pinned. */
  public World world() {
    return world;
  }

  public Set<Dimension> consulted() {
    return Collections.unmodifiableSet(consulted);
  }
}
