// SPDX-License-Identifier: Apache-2.0
/**
 * Everything that a program does not decide: random numbers, the start date, addresses, hash order,
 * input, network answers, environment.
 *
 * <p>In: nothing but Java values. Out: {@link org.foretrace.world.World}, which one run reads
 * through a {@link org.foretrace.world.WorldSession}. Imports only the JDK.
 */
@NullMarked
package org.foretrace.world;

import org.jspecify.annotations.NullMarked;
