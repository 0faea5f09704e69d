// SPDX-License-Identifier: Apache-2.0
package org.foretrace.trace;

import java.util.List;

/** What happened in one run, in order. Immutable. */
public record Trace(List<TraceEvent> events) {
  public Trace {
    events = List.copyOf(events);
  }
}
