// SPDX-License-Identifier: Apache-2.0
/**
 * Python values and the abstract operations on them, as CPython's {@code Objects/}.
 *
 * <p>In: nothing but Java values. Out: {@link org.foretrace.object.PyObject} and {@link
 * org.foretrace.object.PyOps}. May import {@code source} and {@code text}; knows neither the
 * compiler nor the interpreter: what an operation needs of the run, calling back into Python code
 * above all, it asks of {@link org.foretrace.object.ThreadState}.
 */
@NullMarked
package org.foretrace.object;

import org.jspecify.annotations.NullMarked;
