// SPDX-License-Identifier: Apache-2.0
package org.foretrace.vm;

import org.foretrace.object.NativeCoroutine;
import org.foretrace.object.PyType;

/** What calling an {@code async def} gives. */
public final class PyCoroutine extends Resumable {
  public static final PyType TYPE =
      PyType.builtin("coroutine", PyCoroutine.class, ResumableMethods::coroutine)
          .notSubclassable()
          .withTwin(NativeCoroutine.TYPE);

  // Whether "was never awaited" has been said of it.
  boolean warned;

  PyCoroutine(Frame frame, PyFunction function, int line) {
    super(TYPE, frame, function, line);
  }

  @Override
  String kind() {
    return "coroutine";
  }

  @Override
  public boolean isAwaitable() {
    return true;
  }
}
