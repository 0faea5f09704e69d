// SPDX-License-Identifier: Apache-2.0
/**
 * Listens to a run and writes down what happened: output with its time, task and line, the lives of
 * tasks.
 *
 * <p>In: the calls of loop and streams. Out: {@link org.foretrace.trace.Trace}. Decides nothing.
 */
@NullMarked
package org.foretrace.trace;

import org.jspecify.annotations.NullMarked;
