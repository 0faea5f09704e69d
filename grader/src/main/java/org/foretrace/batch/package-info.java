// SPDX-License-Identifier: Apache-2.0
/**
 * Paths to programs and submissions: the only room that reads files.
 *
 * <p>In: paths as the caller gives them. Out: programs, and one message for each path that cannot
 * be used. May import {@code assignment} and the analyzer.
 */
@NullMarked
package org.foretrace.batch;

import org.jspecify.annotations.NullMarked;
