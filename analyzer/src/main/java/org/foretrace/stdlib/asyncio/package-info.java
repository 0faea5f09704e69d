// SPDX-License-Identifier: Apache-2.0
/**
 * asyncio (https://docs.python.org/3.13/library/asyncio.html), ported turn by turn: handles,
 * futures, tasks and the event loop as Python sees it, and everything else on top of those as
 * CPython builds it, so that the number of turns that each await takes comes out by itself.
 * Coroutines of the library are state machines, {@link org.foretrace.object.NativeCoroutine}s.
 *
 * <p>In: calls of Python code. Out: the same, in CPython's order, through the {@link
 * org.foretrace.loop.EventLoop}. What would need the machine (sockets, processes, signals) is
 * refused by name.
 */
@NullMarked
package org.foretrace.stdlib.asyncio;

import org.jspecify.annotations.NullMarked;
