// SPDX-License-Identifier: Apache-2.0
package org.foretrace.vm;

import org.foretrace.object.CoroutineObject;
import org.foretrace.object.NativeCoroutine;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyType;
import org.foretrace.object.ThreadState;
import org.jspecify.annotations.Nullable;

/** What calling an {@code async def} gives. */
public final class PyCoroutine extends Resumable implements CoroutineObject {
  /** The type of coroutines of the library too. */
  public static final PyType TYPE = NativeCoroutine.TYPE;

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

  @Override
  public String shownName() {
    return name();
  }

  @Override
  public String shownQualname() {
    return qualname();
  }

  @Override
  public void rename(ThreadState ts, @Nullable String newName, @Nullable String newQualname) {
    if (newName != null) {
      setName(newName);
    }
    if (newQualname != null) {
      setQualname(newQualname);
    }
  }

  @Override
  public PyObject frameObject(ThreadState ts) {
    return PyFrame.of(this);
  }

  @Override
  public PyObject codeObject(ThreadState ts) {
    return function.code.view();
  }
}
