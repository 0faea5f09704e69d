// SPDX-License-Identifier: Apache-2.0
/** The command line: arguments in, exit status out, nothing else. May import every room. */
@NullMarked
package org.foretrace.cli;

import org.jspecify.annotations.NullMarked;
