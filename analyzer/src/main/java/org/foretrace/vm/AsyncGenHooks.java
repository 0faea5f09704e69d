// SPDX-License-Identifier: Apache-2.0
package org.foretrace.vm;

/** What an event loop wants to know of asynchronous generators: sys.set_asyncgen_hooks. */
public interface AsyncGenHooks {
  /** Called when one is iterated for the first time. */
  void firstIteration(Interpreter interpreter, PyAsyncGenerator generator);

  /** Called when an unfinished one is dropped: the loop schedules its {@code aclose}. */
  void finalizer(Interpreter interpreter, PyAsyncGenerator generator);
}
