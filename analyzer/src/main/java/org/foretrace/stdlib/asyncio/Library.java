// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.asyncio;

import org.foretrace.object.ThreadState;
import org.foretrace.vm.Frame;
import org.foretrace.vm.Interpreter;
import org.jspecify.annotations.Nullable;

/** Where CPython's own asyncio lies, as reprs and tracebacks show it. */
final class Library {
  private static final String FOLDER = "/usr/lib/python3.13/asyncio/";

  private Library() {}

  /** The line of Python code that runs now, as {@code file:line}; null where none does. */
  static @Nullable String userLine(ThreadState ts) {
    Frame frame = ts instanceof Interpreter ? ((Interpreter) ts).currentFrame() : null;
    if (frame == null || frame.code().isLibrary()) {
      return null;
    }
    return frame.code().file().name() + ":" + frame.line();
  }

  /** The path of a file of asyncio, with or without a line. */
  static String path(String file) {
    return FOLDER + file;
  }
}
