// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.builtins;

import java.util.function.Supplier;
import org.foretrace.object.LimitExceeded;
import org.foretrace.object.PyModule;
import org.foretrace.object.PyObject;
import org.foretrace.object.RunLocal;
import org.foretrace.object.ThreadState;
import org.foretrace.stdlib.StandardLibrary;
import org.jspecify.annotations.Nullable;

/** The standard streams of a run: what is written goes to a sink, what is read is given. */
public final class StandardStreams {
  private static final RunLocal<StandardStreams> LOCAL = RunLocal.of(ts -> new StandardStreams());

  /** Takes what the program writes. */
  public interface Sink {
    /** {@code error} for stderr; {@code text} is never empty. */
    void write(boolean error, String text);
  }

  private final PyTextStream stdin = new PyTextStream(this, 0);
  private final PyTextStream stdout = new PyTextStream(this, 1);
  private final PyTextStream stderr = new PyTextStream(this, 2);
  private Sink sink = (error, text) -> {};
  private Supplier<@Nullable String> input = () -> null;
  private long budget = Long.MAX_VALUE;

  private StandardStreams() {}

  /** Those of this run. */
  public static StandardStreams of(ThreadState ts) {
    return LOCAL.in(ts);
  }

  /**
   * Connects them to the world outside.
   *
   * @param input the lines of stdin, each with its line end; null at the end
   * @param budget how many characters may be written in all
   */
  public void connect(Sink newSink, Supplier<@Nullable String> newInput, long newBudget) {
    sink = newSink;
    input = newInput;
    budget = newBudget;
  }

  public PyTextStream stdin() {
    return stdin;
  }

  public PyTextStream stdout() {
    return stdout;
  }

  public PyTextStream stderr() {
    return stderr;
  }

  /** What {@code sys.name} is now: the program may have put something else there. */
  public PyObject current(ThreadState ts, String name) {
    PyObject sys = StandardLibrary.modules(ts).get("sys");
    PyObject replaced = sys instanceof PyModule ? ((PyModule) sys).dict().get(name) : null;
    if (replaced != null) {
      return replaced;
    }
    return name.equals("stdin") ? stdin : name.equals("stdout") ? stdout : stderr;
  }

  /** Writes text to stdout or stderr; ends the run when the budget is spent. */
  public void write(boolean error, String text) {
    if (text.isEmpty()) {
      return;
    }
    if (text.length() > budget) {
      sink.write(error, text.substring(0, (int) budget));
      budget = 0;
      throw new LimitExceeded("output", "the program prints too much");
    }
    budget -= text.length();
    sink.write(error, text);
  }

  @Nullable String readLine() {
    return input.get();
  }
}
