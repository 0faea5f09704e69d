// SPDX-License-Identifier: Apache-2.0
/**
 * The module {@code contextvars}: variables, contexts and tokens
 * (https://docs.python.org/3.13/library/contextvars.html). Imports the object room only.
 */
@NullMarked
package org.foretrace.stdlib.contextvars;

import org.jspecify.annotations.NullMarked;
