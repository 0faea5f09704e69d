// SPDX-License-Identifier: Apache-2.0
package org.foretrace.vm;

import org.foretrace.code.CodeObject;
import org.foretrace.object.Errors;
import org.foretrace.object.Exceptions;
import org.foretrace.object.PyBaseException;
import org.foretrace.object.PyRaise;
import org.foretrace.object.PyType;
import org.foretrace.source.SourceFile;
import org.foretrace.source.SourceRange;
import org.jspecify.annotations.Nullable;

/** Finds the handler of an exception, leaving frames on the way. */
final class Unwinder {
  private Unwinder() {}

  /** Makes {@code context} the context of an exception that is raised while it is handled. */
  static void setContext(PyBaseException exception, PyBaseException context) {
    if (exception == context) {
      return;
    }
    PyBaseException slow = context;
    boolean move = false;
    for (PyBaseException o = context; ; ) {
      PyBaseException next = o.context();
      if (next == null) {
        break;
      }
      if (next == exception) {
        o.setContext(null);
        break;
      }
      o = next;
      if (o == slow) {
        break; // a cycle that was there before
      }
      if (move) {
        PyBaseException s = slow.context();
        slow = s == null ? slow : s;
      }
      move = !move;
    }
    exception.setContext(context);
  }

  /**
   * Gives the frame that handles the exception, set to its handler; null where it leaves the
   * instruction loop: then {@code in.escaping} is what to throw.
   */
  static @Nullable Frame unwind(Interpreter in, Frame start, PyRaise raise, boolean traced) {
    PyBaseException exception = raise.exception();
    if (raise.entersContext()) {
      PyBaseException context = in.handledException();
      if (context != null) {
        setContext(exception, context);
      }
    }
    PyRaise current = raise;
    Frame f = start;
    boolean add = !traced;
    while (true) {
      if (add) {
        Drops.failedCall(in, f, exception);
        FrameScene.remember(in, f, exception);
        exception.addTraceback(entry(f));
      }
      add = true;
      int i = (f.pc >> 2) << 1;
      int target = f.code.handlers[i];
      if (target >= 0) {
        f.r[f.code.handlers[i + 1]] = exception;
        f.pc = target;
        in.current = f;
        return f;
      }
      in.depth--;
      Resumable g = f.generator;
      if (g != null) {
        in.finish(f, g);
        PyBaseException converted = convert(g, exception);
        if (converted != exception) {
          exception = converted;
          current = PyRaise.again(converted);
        }
      }
      Frame below = f.back;
      in.current = below;
      f.back = null;
      if (f.kind == Frame.ENTRY) {
        in.escaping = current;
        return null;
      }
      if (below == null) {
        throw new IllegalStateException("frame without a frame below");
      }
      f = below;
    }
  }

  // A StopIteration must not leave a generator by accident (PEP 479).
  private static PyBaseException convert(Resumable g, PyBaseException exception) {
    PyType type = exception.type();
    String what;
    if (type.isSubtypeOf(Exceptions.STOP_ITERATION)) {
      what = "StopIteration";
    } else if (g instanceof PyAsyncGenerator && type.isSubtypeOf(Exceptions.STOP_ASYNC_ITERATION)) {
      what = "StopAsyncIteration";
    } else {
      return exception;
    }
    String kind = g instanceof PyAsyncGenerator ? "async generator" : g.kind();
    PyBaseException error = Errors.runtimeError(kind + " raised " + what).exception();
    error.setCause(exception);
    error.setContext(exception);
    return error;
  }

  private static PyBaseException.TracebackEntry entry(Frame f) {
    CodeObject code = f.code.code;
    SourceFile file = code.file();
    SourceRange range = code.range(f.pc);
    if (range.start() < 0) {
      return new PyBaseException.TracebackEntry(file.name(), 0, 0, 0, 0, code.name(), file);
    }
    return new PyBaseException.TracebackEntry(
        file.name(),
        file.line(range.start()),
        file.line(range.end()),
        file.column(range.start()),
        file.column(range.end()),
        code.name(),
        file);
  }
}
