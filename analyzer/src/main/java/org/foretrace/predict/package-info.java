// SPDX-License-Identifier: Apache-2.0
/**
 * The facade: a program and a world to a {@link org.foretrace.predict.Prediction}.
 *
 * <p>In: source bytes, options. Out: an immutable prediction; never an exception for anything that
 * a learner wrote. May import every other room of the analyzer.
 */
@NullMarked
package org.foretrace.predict;

import org.jspecify.annotations.NullMarked;
