// SPDX-License-Identifier: Apache-2.0
/**
 * The command line. In: arguments, files, standard input. Out: text or JSON, and an exit status.
 * May import every other room.
 */
@NullMarked
package org.foretrace.cli;

import org.jspecify.annotations.NullMarked;
