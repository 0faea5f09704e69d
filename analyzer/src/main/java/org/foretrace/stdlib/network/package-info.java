// SPDX-License-Identifier: Apache-2.0
/**
 * The network as a model: what requests, httpx and aiohttp get is what the world answers
 * (docs/network.md).
 *
 * <p>In: URLs. Out: latency, status and body. No request leaves the machine.
 */
@NullMarked
package org.foretrace.stdlib.network;

import org.jspecify.annotations.NullMarked;
