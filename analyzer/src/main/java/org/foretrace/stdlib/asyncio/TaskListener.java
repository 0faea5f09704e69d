// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.asyncio;

import org.foretrace.object.PyObject;

/** Listens to the lives of tasks. Decides nothing. */
public interface TaskListener {
  /** Hears nothing. */
  TaskListener NONE = new TaskListener() {};

  default void created(PyTask task) {}

  /** A task is about to run on. */
  default void stepStarted(PyTask task) {}

  /** A task has given control back. */
  default void stepEnded(PyTask task) {}

  /** A task waits for a future. */
  default void waits(PyTask task, PyObject future) {}

  default void cancelRequested(PyTask task) {}

  /** A task is done. */
  default void ended(PyTask task) {}
}
