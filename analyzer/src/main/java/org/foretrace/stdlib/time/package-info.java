// SPDX-License-Identifier: Apache-2.0
/**
 * The module {@code time} on the virtual clock (https://docs.python.org/3.13/library/time.html).
 * The time zone is UTC.
 */
@NullMarked
package org.foretrace.stdlib.time;

import org.jspecify.annotations.NullMarked;
