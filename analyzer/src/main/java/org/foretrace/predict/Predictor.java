// SPDX-License-Identifier: Apache-2.0
package org.foretrace.predict;

import java.util.List;
import org.foretrace.code.CodeObject;
import org.foretrace.predict.Prediction.ErrorInfo;
import org.foretrace.predict.Prediction.Outcome;
import org.foretrace.syntax.SyntaxError;
import org.foretrace.world.World;

/**
 * Predicts what CPython does with a program: the entry to the analyzer. Thread-safe; a prediction
 * is a pure function of its arguments.
 */
public final class Predictor {
  /** The version whose behaviour is predicted. */
  public static final String PYTHON = "3.13";

  private Predictor() {}

  /** Predicts a program; never throws for anything that it contains. */
  public static Prediction predict(Program program, PredictOptions options) {
    Compilation compilation = Compilation.of(program.name(), program.source(), options.notebook());
    CodeObject code = compilation.code();
    if (code == null) {
      return unread(program, compilation);
    }
    RunResult nominal = run(compilation, code, program, options, options.world());
    Variation variation =
        Variation.explore(
            nominal,
            options.world(),
            nominal.outcome() == Outcome.LIMIT ? 0 : options.worlds(),
            world -> run(compilation, code, program, options, world));
    return new Prediction(
        program.name(),
        PYTHON,
        nominal.outcome(),
        nominal.exitCode(),
        nominal.elapsed(),
        variation.elapsedHolds(),
        nominal.stdout(),
        nominal.stderr(),
        variation.mark(nominal.output()),
        variation.nothingMoved(),
        variation.lines(),
        nominal.error(),
        nominal.unsupported(),
        nominal.waiting(),
        nominal.tasks(),
        nominal.diagnostics());
  }

  private static RunResult run(
      Compilation compilation,
      CodeObject code,
      Program program,
      PredictOptions options,
      World world) {
    return new Run(compilation, code, program, options, world).result();
  }

  private static Prediction unread(Program program, Compilation compilation) {
    SyntaxError error = compilation.error();
    ErrorInfo info =
        error == null
            ? null
            : new ErrorInfo(
                error.type(),
                error.message(),
                Math.max(error.line(), 0),
                Math.max(error.column(), 0));
    return new Prediction(
        program.name(),
        PYTHON,
        error == null ? Outcome.UNSUPPORTED : Outcome.INVALID,
        error == null ? 0 : 1,
        0,
        true,
        "",
        compilation.refusalText(),
        List.of(),
        true,
        List.of(),
        info,
        compilation.unsupported(),
        List.of(),
        List.of(),
        List.of());
  }
}
