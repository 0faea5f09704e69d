// SPDX-License-Identifier: Apache-2.0
/**
 * Predictions and reports as text and JSON: projections of the one model, nothing is decided here.
 *
 * <p>In: {@link org.foretrace.predict.Prediction}, {@link org.foretrace.grade.Report}. Out: text.
 * May import {@code grade} and {@code assignment}.
 */
@NullMarked
package org.foretrace.report;

import org.jspecify.annotations.NullMarked;
