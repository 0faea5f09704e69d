// SPDX-License-Identifier: Apache-2.0
package org.foretrace.predict;

import java.util.List;
import org.foretrace.source.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * What CPython does with a program: {@code foretrace/prediction/v1} as a Java value. Immutable.
 * Times are virtual seconds since the start of the program; lines are 1-based.
 *
 * @param file the name that the program was given under
 * @param python the version whose behaviour this is, such as {@code 3.13}
 * @param exitCode what the process would return; 0 where it would not end
 * @param elapsed the time at the end
 * @param elapsedCertain whether that holds in every world
 * @param stdout all that was printed up to the end
 * @param output the same in chunks, each with when and by whom
 * @param certain whether everything here holds in every world
 * @param varies the lines of stdout that differ between worlds
 * @param error for {@code exception}, {@code limit} and {@code invalid}
 * @param unsupported for {@code unsupported}
 * @param waiting for {@code deadlock}: who waits for what
 */
public record Prediction(
    String file,
    String python,
    Outcome outcome,
    int exitCode,
    double elapsed,
    boolean elapsedCertain,
    String stdout,
    String stderr,
    List<Chunk> output,
    boolean certain,
    List<Varying> varies,
    @Nullable ErrorInfo error,
    @Nullable UnsupportedInfo unsupported,
    List<Waiting> waiting,
    List<TaskLife> tasks,
    List<Diagnostic> diagnostics) {

  /** How a run ends. */
  public enum Outcome {
    COMPLETED("completed"),
    EXCEPTION("exception"),
    EXIT("exit"),
    DEADLOCK("deadlock"),
    LIMIT("limit"),
    UNSUPPORTED("unsupported"),
    INVALID("invalid");

    private final String text;

    Outcome(String text) {
      this.text = text;
    }

    /** As the JSON spells it. */
    public String text() {
      return text;
    }
  }

  /** One write to stdout; {@code line} is 0 and {@code task} null outside of any. */
  public record Chunk(double time, int line, @Nullable String task, String text, boolean certain) {}

  /** A line of stdout that differs between worlds, and the dimensions that move it. */
  public record Varying(int line, List<String> because) {}

  /** The exception, budget or syntax error that ended the run; line and column are 0 if unknown. */
  public record ErrorInfo(String type, String message, int line, int column) {}

  /** What is not modelled, by its dotted name, and where it was used. */
  public record UnsupportedInfo(String feature, int line, String message) {}

  /** A task that never goes on: where it stands and what it waits for. */
  public record Waiting(String task, int line, String waitsFor) {}

  /**
   * A task's life; {@code end} is returned, raised, cancelled or pending; ended is null if pending.
   */
  public record TaskLife(
      String name, String coroutine, double created, @Nullable Double ended, String end) {}
}
