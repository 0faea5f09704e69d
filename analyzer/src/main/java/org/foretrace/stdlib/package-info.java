// SPDX-License-Identifier: Apache-2.0
/**
 * What Python code can see: builtins and the modules of the standard library.
 *
 * <p>In: the values and operations of {@code object}, the event loop, the world. Out: modules for
 * the import statement and the builtins namespace of a run. A module is declared once as a {@link
 * org.foretrace.stdlib.ModuleDefinition} and comes to life in a run as a {@link
 * org.foretrace.stdlib.LibraryModule}.
 */
@NullMarked
package org.foretrace.stdlib;

import org.jspecify.annotations.NullMarked;
