// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import org.jspecify.annotations.Nullable;

/** What {@code coroutine.__await__()} gives: an iterator over the coroutine. */
final class CoroutineWrapper extends PyObject implements Sendable, PyOps.GeneratorIterator {
  static final PyType TYPE =
      PyType.builtin("coroutine_wrapper", CoroutineWrapper.class, CoroutineWrapper::table)
          .notSubclassable();

  private final CoroutineObject coroutine;

  CoroutineWrapper(CoroutineObject coroutine) {
    super(TYPE);
    this.coroutine = coroutine;
  }

  private static BuiltinTable table() {
    return SendableMethods.protocol(BuiltinTable.type())
        .method("__iter__(self, /)", (ts, self) -> self)
        .method(
            "__next__(self, /)", (ts, self) -> SendableMethods.send(ts, self, PySingleton.NONE));
  }

  @Override
  public @Nullable PyObject send(ThreadState ts, PyObject value) {
    return coroutine.send(ts, value);
  }

  @Override
  public @Nullable PyObject throwInto(ThreadState ts, PyBaseException exception) {
    return coroutine.throwInto(ts, exception);
  }

  @Override
  public PyObject returned() {
    return coroutine.returned();
  }

  @Override
  public void close(ThreadState ts) {
    coroutine.close(ts);
  }
}
