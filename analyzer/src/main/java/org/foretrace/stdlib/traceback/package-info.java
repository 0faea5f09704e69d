// SPDX-License-Identifier: Apache-2.0
/**
 * The text of exceptions as CPython's {@code traceback} module prints them.
 *
 * <p>In: exceptions with the frames that they passed. Out: {@link
 * org.foretrace.stdlib.traceback.TracebackText}.
 */
@NullMarked
package org.foretrace.stdlib.traceback;

import org.jspecify.annotations.NullMarked;
