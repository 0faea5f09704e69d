// SPDX-License-Identifier: Apache-2.0
/** The builtins namespace and the standard streams. */
@NullMarked
package org.foretrace.stdlib.builtins;

import org.jspecify.annotations.NullMarked;
