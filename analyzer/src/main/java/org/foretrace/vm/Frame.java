// SPDX-License-Identifier: Apache-2.0
package org.foretrace.vm;

import org.foretrace.code.CodeObject;
import org.foretrace.object.PyDict;
import org.foretrace.object.PyObject;
import org.jspecify.annotations.Nullable;

/** The state of one activation of a code object: registers and where it is. */
public final class Frame {
  // How a frame was entered: what happens when it is left.
  /** Called by the frame below, by a call instruction. */
  static final int CALLED = 0;

  /** Entered from Java: leaving it leaves the instruction loop. */
  static final int ENTRY = 1;

  /** An {@code __init__} that makes {@link #instance}. */
  static final int CONSTRUCTOR = 2;

  /** A generator resumed by FOR_ITER of the frame below. */
  static final int FOR_ITER = 3;

  /** A generator or coroutine resumed by SEND of the frame below. */
  static final int SEND = 4;

  final LinkedCode code;
  final @Nullable PyObject[] r;
  int pc;
  int kind;
  @Nullable Frame back;
  @Nullable PyFunction function;
  @Nullable PyObject locals; // the namespace of a class body or of exec
  @Nullable PyObject instance;
  @Nullable Resumable generator;

  Frame(LinkedCode code, @Nullable PyObject[] registers) {
    code.prepare();
    this.code = code;
    this.r = registers;
  }

  /** The code that it runs. */
  public CodeObject code() {
    return code.code;
  }

  public PyDict globals() {
    return code.globals;
  }

  /** The frame that it was entered from, or null. */
  public @Nullable Frame back() {
    return back;
  }

  /** The 1-based line that it is at. */
  public int line() {
    return code.code.line(pc);
  }

  /** Where the instruction that it is at stands in the source. */
  public org.foretrace.source.SourceRange range() {
    return code.code.range(pc);
  }

  /** The function that it runs, or null for a module or class body. */
  public @Nullable PyFunction function() {
    return function;
  }

  @Override
  public String toString() {
    return code.code.qualname() + ":" + line();
  }
}
