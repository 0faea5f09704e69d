// SPDX-License-Identifier: Apache-2.0
/**
 * A prediction against an assignment: verdicts, points and causes.
 *
 * <p>In: an assignment and a submission. Out: an immutable {@link org.foretrace.grade.Report}. May
 * import {@code assignment} and the analyzer.
 */
@NullMarked
package org.foretrace.grade;

import org.jspecify.annotations.NullMarked;
