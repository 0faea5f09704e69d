// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.asyncio;

import org.foretrace.object.NativeCoroutine;
import org.foretrace.object.PyBaseException;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyRaise;
import org.foretrace.object.ThreadState;
import org.jspecify.annotations.Nullable;

/** A coroutine of asyncio that knows where CPython's stands, for the reprs of tasks. */
abstract class LibraryCoroutine extends NativeCoroutine {
  private final @Nullable String file;
  private final int firstLine;
  private int line;
  private int raisingLine; // 0 where a traceback is complete

  /**
   * A coroutine that reprs show.
   *
   * @param file in CPython's asyncio, or null where the place is not known
   * @param firstLine of its definition
   */
  LibraryCoroutine(String name, @Nullable String file, int firstLine) {
    super(name);
    this.file = file;
    this.firstLine = firstLine;
    this.line = firstLine;
  }

  /** {@code await awaitable} in that line of CPython's text. */
  final PyObject awaitAt(ThreadState ts, int at, PyObject awaitable) {
    line = at;
    raisingLine = at;
    return await(ts, awaitable);
  }

  /** What is raised from here on comes from that line; 0 where its frame is in the traceback. */
  final void at(int newLine) {
    raisingLine = newLine;
  }

  @Override
  protected final void raised(PyBaseException exception) {
    if (raisingLine != 0 && file != null) {
      for (int number : outerLines(raisingLine)) {
        LibraryFrames.add(exception, file + ":" + number);
      }
    }
  }

  /**
   * The lines that a traceback shows for one of them, innermost first: more where helpers are
   * awaited.
   */
  int[] outerLines(int innermost) {
    return new int[] {innermost};
  }

  final String definedAt(ThreadState ts) {
    return at(ts, firstLine);
  }

  final String runningAt(ThreadState ts) {
    return at(ts, line);
  }

  private String at(ThreadState ts, int number) {
    if (file == null) {
      throw ts.unsupported("repr of a task of " + name() + "()");
    }
    return Library.path(file) + ":" + number;
  }

  /** Raises what the last await raised, if it did. */
  static void check(@Nullable PyBaseException error) {
    if (error != null) {
      throw new PyRaise(error);
    }
  }

  static PyObject given(@Nullable PyObject value) {
    return FutureMethods.orNone(value);
  }
}
