// SPDX-License-Identifier: Apache-2.0
package org.foretrace.predict;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foretrace.loop.Instant;
import org.foretrace.loop.LoopListener;
import org.foretrace.object.LimitExceeded;
import org.foretrace.object.PyStr;
import org.foretrace.object.PyType;
import org.foretrace.predict.Prediction.Chunk;
import org.foretrace.predict.Prediction.TaskLife;
import org.foretrace.source.Diagnostic;
import org.foretrace.source.Diagnostic.Severity;
import org.foretrace.source.SourceFile;
import org.foretrace.stdlib.asyncio.AsyncioState;
import org.foretrace.stdlib.asyncio.PyTask;
import org.foretrace.stdlib.asyncio.TaskListener;
import org.foretrace.stdlib.time.VirtualTime;
import org.foretrace.trace.TraceEvent;
import org.foretrace.trace.TraceRecorder;
import org.foretrace.vm.Frame;
import org.foretrace.vm.Interpreter;
import org.foretrace.vm.Limits;
import org.jspecify.annotations.Nullable;

/** Listens to one run and keeps what a prediction tells of it. */
final class Recorder {
  private static final Pattern NEVER_AWAITED =
      Pattern.compile("coroutine '(.*)' was never awaited");

  // A turn of the loop takes about as long as so many steps: ticking for ever is a matter of steps.
  private static final int STEPS_PER_TURN = 20;

  private final Interpreter interpreter;
  private final Limits limits;
  private final TraceRecorder trace = new TraceRecorder();
  private final StringBuilder out = new StringBuilder();
  private final StringBuilder err = new StringBuilder();
  private final List<Chunk> chunks = new ArrayList<>();
  // The chunk that the next write may continue: all but its text.
  private @Nullable Chunk open;
  private final StringBuilder openText = new StringBuilder();
  private final Map<PyTask, TaskLife> lives = new LinkedHashMap<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final Set<String> shown = new HashSet<>();
  private final SourceFile source;

  Recorder(Interpreter interpreter, Limits limits, SourceFile source) {
    this.interpreter = interpreter;
    this.source = source;
    this.limits = limits;
  }

  /** The nominal time, in seconds since the start. */
  double now() {
    return VirtualTime.in(interpreter).clock().seconds();
  }

  /** The line of the main file that runs now; 0 where none does. What it imports does not count. */
  int currentLine() {
    for (Frame f = interpreter.currentFrame(); f != null; f = f.back()) {
      if (f.code().file() == source) {
        return f.line();
      }
    }
    return 0;
  }

  private @Nullable String currentTask() {
    PyTask task = AsyncioState.in(interpreter).currentTask();
    return task == null ? null : nameOf(task);
  }

  private static String nameOf(PyTask task) {
    return task.name() instanceof PyStr s ? s.value() : "?";
  }

  /** Takes what the program writes to stdout, or to stderr where {@code error}. */
  void write(boolean error, String text) {
    int line = currentLine();
    String task = currentTask();
    trace.add(new TraceEvent.Output(now(), task, line, text, error));
    if (error) {
      err.append(text);
      return;
    }
    out.append(text);
    if (!continues(line, task)) {
      closeChunk();
      open = new Chunk(now(), line, task, "", true);
    }
    openText.append(text);
  }

  // One print makes several writes: its text and its end are one chunk.
  private boolean continues(int line, @Nullable String task) {
    Chunk c = open;
    return c != null
        && c.line() == line
        && c.time() == now()
        && Objects.equals(c.task(), task)
        && !endsLine(openText);
  }

  private static boolean endsLine(StringBuilder text) {
    return text.length() > 0 && text.charAt(text.length() - 1) == '\n';
  }

  private void closeChunk() {
    Chunk c = open;
    if (c != null) {
      chunks.add(new Chunk(c.time(), c.line(), c.task(), openText.toString(), true));
      openText.setLength(0);
      open = null;
    }
  }

  /** A warning that CPython prints to stderr; each place once. */
  void warning(PyType category, String message, String file, int line) {
    String name = category.name();
    if (!shown.add(file + ':' + line + ':' + name + ':' + message)) {
      return;
    }
    err.append(file).append(':').append(line).append(": ").append(name).append(": ");
    err.append(message).append('\n');
    if (file.equals(source.name()) && line > 0 && line <= source.lineCount()) {
      err.append("  ").append(source.lineText(line).strip()).append('\n');
    }
    Matcher never = NEVER_AWAITED.matcher(message);
    if (never.matches()) {
      err.append("RuntimeWarning: Enable tracemalloc to get the object allocation traceback\n");
      add(Findings.neverAwaited(never.group(1), line));
    } else {
      add(Findings.warning(name, message, line));
    }
  }

  SourceFile file() {
    return source;
  }

  void add(Diagnostic diagnostic) {
    if (!diagnostics.contains(diagnostic)) {
      diagnostics.add(diagnostic);
    }
  }

  void syntaxWarning(SourceFile file, Compilation.Warning warning) {
    err.append(warning.text(file));
    add(
        new Diagnostic(
            "FT901", "syntax-warning", Severity.WARNING, warning.line(), 0, warning.message()));
  }

  TaskListener taskListener() {
    return new TaskListener() {
      @Override
      public void created(PyTask task) {
        if (lives.size() >= limits.tasks()) {
          throw new LimitExceeded(
              Limits.Budget.TASKS.text(),
              "the program makes more than " + limits.tasks() + " tasks");
        }
        lives.put(
            task, new TaskLife(nameOf(task), Waits.coroutineName(task), now(), null, "pending"));
      }

      @Override
      public void ended(PyTask task) {
        TaskLife life = lives.get(task);
        double created = life == null ? now() : life.created();
        String end = task.cancelled() ? "cancelled" : Waits.hasRaised(task) ? "raised" : "returned";
        lives.put(task, new TaskLife(nameOf(task), Waits.coroutineName(task), created, now(), end));
      }
    };
  }

  LoopListener loopListener() {
    return new LoopListener() {
      @Override
      public void turnStarted(long turn, Instant now, int ready, int timers) {
        interpreter.chargeSteps(STEPS_PER_TURN);
      }

      @Override
      public void blocked(Instant from, Instant until, String call) {
        double seconds = until.seconds() - from.seconds();
        trace.add(
            new TraceEvent.Blocked(from.seconds(), currentTask(), currentLine(), call, seconds));
        if (seconds > 0 && AsyncioState.in(interpreter).running() != null) {
          add(Findings.blocking(call, seconds, currentLine()));
        }
      }
    };
  }

  String stdout() {
    return out.toString();
  }

  String stderr() {
    return err.toString();
  }

  List<Chunk> chunks() {
    closeChunk();
    return List.copyOf(chunks);
  }

  List<TaskLife> tasks() {
    return List.copyOf(lives.values());
  }

  List<Diagnostic> diagnostics() {
    return List.copyOf(diagnostics);
  }
}
