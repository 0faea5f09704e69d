// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import org.jspecify.annotations.Nullable;

/** What {@code type(c) is coroutine} holds for: coroutines of Python code and of the library. */
public interface CoroutineObject extends Sendable {
  /** {@code __name__}. */
  String shownName();

  /** {@code __qualname__}. */
  String shownQualname();

  /** Sets both names' texts; null leaves one as it is. */
  void rename(ThreadState ts, @Nullable String name, @Nullable String qualname);

  boolean isStarted();

  boolean isRunning();

  boolean isFinished();

  /** {@code cr_await}, or null. */
  @Nullable PyObject awaited();

  /** {@code cr_frame}; asked only while it is not finished. */
  PyObject frameObject(ThreadState ts);

  /** {@code cr_code}. */
  PyObject codeObject(ThreadState ts);
}
