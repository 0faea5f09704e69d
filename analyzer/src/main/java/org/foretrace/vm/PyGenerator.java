// SPDX-License-Identifier: Apache-2.0
package org.foretrace.vm;

import org.foretrace.object.PyOps;
import org.foretrace.object.PyType;

/** What calling a function with {@code yield} gives. */
public final class PyGenerator extends Resumable implements PyOps.GeneratorIterator {
  public static final PyType TYPE =
      PyType.builtin("generator", PyGenerator.class, ResumableMethods::generator).notSubclassable();

  // The loop that iterates it is the only one that holds it: it is closed when the loop is left.
  boolean ownedByLoop;

  PyGenerator(Frame frame, PyFunction function, int line) {
    super(TYPE, frame, function, line);
  }

  @Override
  String kind() {
    return "generator";
  }

  @Override
  public boolean isAwaitable() {
    return function.iterableCoroutine;
  }
}
