// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.traceback;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.foretrace.object.ExceptionGroups;
import org.foretrace.object.Exceptions;
import org.foretrace.object.PyBaseException;
import org.foretrace.object.PyBaseException.TracebackEntry;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyStr;
import org.foretrace.object.ThreadState;
import org.jspecify.annotations.Nullable;

/** An exception with what its traceback will show of it, and those that it is chained to. */
final class CapturedException {
  final PyBaseException error;
  final ExceptionLines lines;
  final List<CapturedException> members = new ArrayList<>();
  @Nullable CapturedException cause;
  List<TracebackEntry> frames; // innermost first
  private @Nullable CapturedException context;

  private CapturedException(ThreadState ts, PyBaseException error) {
    this.error = error;
    this.frames = error.traceback();
    this.lines = new ExceptionLines(ts, error, true);
  }

  /** The frames with the innermost place as narrow as CPython has it. */
  List<TracebackEntry> shownFrames() {
    PyObject name = error.field("name");
    if (frames.isEmpty()
        || !(name instanceof PyStr)
        || !error.type().isSubtypeOf(Exceptions.ATTRIBUTE_ERROR)) {
      return frames;
    }
    List<TracebackEntry> shown = new ArrayList<>(frames);
    shown.set(0, MethodPlace.narrowed(frames.get(0), ((PyStr) name).value()));
    return shown;
  }

  @Nullable CapturedException shownContext() {
    return error.suppressContext() ? null : context;
  }

  /** Captures all that is chained, each once, in the order in which CPython asks for messages. */
  static CapturedException of(ThreadState ts, PyBaseException error) {
    Map<PyBaseException, Boolean> seen = new IdentityHashMap<>();
    Deque<CapturedException> queue = new ArrayDeque<>();
    CapturedException top = capture(ts, error, seen);
    queue.push(top);
    while (!queue.isEmpty()) {
      CapturedException e = queue.pop();
      PyBaseException cause = e.error.cause();
      PyBaseException context = e.error.context();
      if (cause != null && !seen.containsKey(cause)) {
        e.cause = capture(ts, cause, seen);
      }
      boolean needed = e.cause == null && !e.error.suppressContext();
      if (context != null && needed && !seen.containsKey(context)) {
        e.context = capture(ts, context, seen);
      }
      if (ExceptionGroups.isGroup(e.error)) {
        for (PyObject member : ExceptionGroups.members(e.error)) {
          e.members.add(capture(ts, (PyBaseException) member, seen));
        }
      }
      if (e.cause != null) {
        queue.push(e.cause);
      }
      if (e.context != null) {
        queue.push(e.context);
      }
      e.members.forEach(queue::push);
    }
    return top;
  }

  private static CapturedException capture(
      ThreadState ts, PyBaseException error, Map<PyBaseException, Boolean> seen) {
    seen.put(error, true);
    return new CapturedException(ts, error);
  }
}
