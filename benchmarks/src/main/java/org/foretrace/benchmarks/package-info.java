// SPDX-License-Identifier: Apache-2.0
/** What Foretrace costs, measured with JMH. May import every room of the analyzer. */
@NullMarked
package org.foretrace.benchmarks;

import org.jspecify.annotations.NullMarked;
