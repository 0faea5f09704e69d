// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.traceback;

import java.util.ArrayList;
import java.util.List;
import org.foretrace.object.ExceptionGroups;
import org.foretrace.object.PyBaseException;
import org.foretrace.object.PyBaseException.TracebackEntry;
import org.foretrace.object.ThreadState;

/** Exceptions as text, as CPython prints those that nobody catches. */
public final class TracebackText {
  static final String CAUSE =
      "\nThe above exception was the direct cause of the following exception:\n\n";
  static final String CONTEXT =
      "\nDuring handling of the above exception, another exception occurred:\n\n";

  private static final int REPEATED_SHOWN = 3;
  private static final int MAX_GROUP_WIDTH = 15;
  private static final int MAX_GROUP_DEPTH = 10;

  private final List<String> out = new ArrayList<>();
  private int depth;
  private boolean needClose;

  private final int limit;

  private TracebackText(int limit) {
    this.limit = limit;
  }

  /** What goes to stderr for an exception with its causes: {@code traceback.print_exception}. */
  public static String of(ThreadState ts, PyBaseException error) {
    return String.join("", lines(ts, error, true));
  }

  /** {@code traceback.format_exception(error, chain=chain)}: each element ends a line. */
  public static List<String> lines(ThreadState ts, PyBaseException error, boolean chain) {
    return lines(ts, error, error.traceback(), Integer.MAX_VALUE, chain);
  }

  /**
   * As the other, with the frames of the exception itself given, innermost first; a limit keeps the
   * outermost frames, a negative one the innermost.
   */
  public static List<String> lines(
      ThreadState ts,
      PyBaseException error,
      List<TracebackEntry> frames,
      int limit,
      boolean chain) {
    TracebackText text = new TracebackText(limit);
    CapturedException captured = CapturedException.of(ts, error);
    captured.frames = frames;
    text.format(captured, chain);
    return text.out;
  }

  /** The frames that a limit leaves of some, innermost first. */
  static List<TracebackEntry> limited(List<TracebackEntry> frames, int limit) {
    int size = frames.size();
    if (limit >= 0) {
      return frames.subList(Math.max(0, size - limit), size);
    }
    return frames.subList(0, (int) Math.min(size, -(long) limit));
  }

  /** {@code traceback.format_exception_only(error)}. */
  public static List<String> exceptionOnly(ThreadState ts, PyBaseException error) {
    return new ExceptionLines(ts, error, false).lines();
  }

  /** {@code traceback.format_tb}: an element for each frame, given innermost first. */
  public static List<String> frames(List<TracebackEntry> innermostFirst) {
    List<String> result = new ArrayList<>();
    TracebackEntry last = null;
    int count = 0;
    for (int i = innermostFirst.size() - 1; i >= 0; i--) {
      TracebackEntry entry = innermostFirst.get(i);
      boolean same =
          last != null
              && last.file().equals(entry.file())
              && last.line() == entry.line()
              && last.function().equals(entry.function());
      if (!same) {
        addRepeated(result, count);
        last = entry;
        count = 0;
      }
      count++;
      if (count <= REPEATED_SHOWN) {
        result.add(FrameText.of(entry));
      }
    }
    addRepeated(result, count);
    return result;
  }

  private static void addRepeated(List<String> result, int count) {
    int more = count - REPEATED_SHOWN;
    if (more > 0) {
      result.add(
          "  [Previous line repeated " + more + " more time" + (more > 1 ? "s" : "") + "]\n");
    }
  }

  private void format(CapturedException error, boolean chain) {
    List<CapturedException> all = new ArrayList<>();
    List<String> messages = new ArrayList<>();
    for (CapturedException e = error; e != null; ) {
      all.add(e);
      CapturedException next = e.cause != null ? e.cause : e.shownContext();
      messages.add(e.cause != null ? CAUSE : next != null ? CONTEXT : "");
      e = chain ? next : null;
    }
    for (int i = all.size() - 1; i >= 0; i--) {
      if (chain && !messages.get(i).isEmpty()) {
        emit(messages.get(i), '|');
      }
      formatOne(all.get(i), chain);
    }
  }

  private void formatOne(CapturedException e, boolean chain) {
    if (!ExceptionGroups.isGroup(e.error)) {
      List<TracebackEntry> frames = limited(e.shownFrames(), limit);
      if (!frames.isEmpty()) {
        emit("Traceback (most recent call last):\n", '|');
        emitAll(frames(frames));
      }
      emitAll(e.lines.lines());
    } else if (depth > MAX_GROUP_DEPTH) {
      emit("... (max_group_depth is " + MAX_GROUP_DEPTH + ")\n", '|');
    } else {
      formatGroup(e, chain);
    }
  }

  private void formatGroup(CapturedException e, boolean chain) {
    boolean top = depth == 0;
    depth += top ? 1 : 0;
    List<TracebackEntry> frames = limited(e.shownFrames(), limit);
    if (!frames.isEmpty()) {
      emit("Exception Group Traceback (most recent call last):\n", top ? '+' : '|');
      emitAll(frames(frames));
    }
    emitAll(e.lines.lines());
    int size = e.members.size();
    int shown = size <= MAX_GROUP_WIDTH ? size : MAX_GROUP_WIDTH + 1;
    needClose = false;
    for (int i = 0; i < shown; i++) {
      boolean last = i == shown - 1;
      needClose |= last;
      boolean truncated = i >= MAX_GROUP_WIDTH;
      out.add(
          indent()
              + (i == 0 ? "+-" : "  ")
              + "+---------------- "
              + (truncated ? "..." : String.valueOf(i + 1))
              + " ----------------\n");
      depth++;
      if (truncated) {
        int more = size - MAX_GROUP_WIDTH;
        emit("and " + more + " more exception" + (more > 1 ? "s" : "") + "\n", '|');
      } else {
        format(e.members.get(i), chain);
      }
      if (last && needClose) {
        out.add(indent() + "+------------------------------------\n");
        needClose = false;
      }
      depth--;
    }
    depth = top ? 0 : depth;
  }

  private String indent() {
    return "  ".repeat(depth);
  }

  private void emitAll(List<String> texts) {
    texts.forEach(t -> emit(t, '|'));
  }

  private void emit(String text, char margin) {
    if (depth == 0) {
      out.add(text);
      return;
    }
    StringBuilder indented = new StringBuilder();
    for (int from = 0; from < text.length(); ) {
      int end = text.indexOf('\n', from);
      int next = end < 0 ? text.length() : end + 1;
      indented.append(indent()).append(margin).append(' ').append(text, from, next);
      from = next;
    }
    out.add(indented.toString());
  }
}
