// SPDX-License-Identifier: Apache-2.0
package org.foretrace.report;

import java.util.List;
import java.util.Locale;
import org.foretrace.grade.Causes;
import org.foretrace.predict.Prediction;
import org.foretrace.source.Diagnostic;

/**
 * A prediction for people: every line of output with its time, task and source line, then how it
 * ends.
 */
public final class PredictionText {
  private PredictionText() {}

  public static String of(Prediction p) {
    StringBuilder out = new StringBuilder();
    out.append("== ").append(p.file()).append(" (Python ").append(p.python()).append(")\n");
    appendOutput(out, p);
    out.append("-- ").append(ending(p)).append('\n');
    for (Prediction.Waiting w : p.waiting()) {
      out.append("   ").append(w.task()).append(" waits for ").append(w.waitsFor());
      out.append(w.line() > 0 ? " at line " + w.line() + "\n" : "\n");
    }
    for (Diagnostic d : p.diagnostics()) {
      out.append("   ").append(d.severity().text()).append(' ').append(d.rule()).append(' ');
      out.append(d.line() > 0 ? "line " + d.line() + ": " : "").append(d.message()).append('\n');
    }
    for (Prediction.Varying v : p.varies()) {
      out.append("   varies: line ").append(v.line()).append(" of the output (");
      out.append(String.join(", ", v.because())).append(")\n");
    }
    return out.toString();
  }

  private static void appendOutput(StringBuilder out, Prediction p) {
    List<Line> lines = Line.of(p.output());
    int width = lines.stream().mapToInt(l -> l.task.length()).max().orElse(0);
    for (Line line : lines) {
      out.append(String.format(Locale.ROOT, "%9.3f s  ", line.time));
      out.append(line.task).append(" ".repeat(width - line.task.length()));
      out.append(
          line.source > 0 ? String.format(Locale.ROOT, "  line %-4d", line.source) : "           ");
      out.append(line.certain ? "| " : "~ ").append(line.text).append('\n');
    }
  }

  private static String ending(Prediction p) {
    String text = Causes.ending(p);
    return switch (p.outcome()) {
      case COMPLETED -> "completed after " + Causes.seconds(p.elapsed());
      case EXIT -> "exited with code " + p.exitCode() + " after " + Causes.seconds(p.elapsed());
      case EXCEPTION -> "uncaught " + text + " after " + Causes.seconds(p.elapsed());
      case DEADLOCK -> "deadlock after " + Causes.seconds(p.elapsed()) + ": CPython would hang";
      case LIMIT -> text + " after " + Causes.seconds(p.elapsed());
      case UNSUPPORTED -> "cannot tell: " + text;
      case INVALID -> "invalid: " + text;
    };
  }

  /**
   * A line of output, put together from the writes that made it; the first write tells when and
   * who.
   */
  private static final class Line {
    private final double time;
    private final String task;
    private final int source;
    private boolean certain = true;
    private final StringBuilder text = new StringBuilder();

    private Line(Prediction.Chunk first) {
      time = first.time();
      String name = first.task();
      task = name == null ? "-" : name;
      source = first.line();
    }

    static List<Line> of(List<Prediction.Chunk> chunks) {
      List<Line> lines = new java.util.ArrayList<>();
      Line open = null;
      for (Prediction.Chunk chunk : chunks) {
        String text = chunk.text();
        int from = 0;
        while (from < text.length()) {
          int end = text.indexOf('\n', from);
          if (open == null) {
            open = new Line(chunk);
            lines.add(open);
          }
          open.text.append(text, from, end < 0 ? text.length() : end);
          open.certain &= chunk.certain();
          if (end < 0) {
            break;
          }
          open = null;
          from = end + 1;
        }
      }
      return lines;
    }
  }
}
