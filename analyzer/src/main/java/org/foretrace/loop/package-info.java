// SPDX-License-Identifier: Apache-2.0
/**
 * The event loop on virtual time: ready queue, timer heap, turns and clock, exactly as asyncio's
 * {@code BaseEventLoop._run_once} works through them. Knows nothing of Python.
 *
 * <p>In: {@link org.foretrace.loop.Job}s and {@link org.foretrace.loop.Timer}s. Out: their calls,
 * in order. Imports only the JDK.
 *
 * <p>An instant is (nominal nanoseconds, drift, reading), compared in that order. Drift counts the
 * timed waits of the loop that lie behind it: even in a deadline, odd in the present that follows a
 * timed wait. So one wait ends all deadlines of its own nominal moment and drift, and none of a
 * longer chain of waits, which comes only when everything that the wait has set off is done.
 * Reading counts the readings of the clock, so what was registered earlier is due earlier. What is
 * reported is nominal; what Python sees as a float has both added, scaled by {@link
 * org.foretrace.loop.TimeScale} to amounts that a second does not notice.
 */
@NullMarked
package org.foretrace.loop;

import org.jspecify.annotations.NullMarked;
