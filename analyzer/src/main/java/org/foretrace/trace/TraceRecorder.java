// SPDX-License-Identifier: Apache-2.0
package org.foretrace.trace;

import java.util.ArrayList;
import java.util.List;

/** Collects the events of one run. Not thread-safe. */
public final class TraceRecorder {
  private final List<TraceEvent> events = new ArrayList<>();

  public void add(TraceEvent event) {
    events.add(event);
  }

  /** What was recorded so far. */
  public Trace trace() {
    return new Trace(events);
  }
}
