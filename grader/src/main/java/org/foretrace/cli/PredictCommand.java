// SPDX-License-Identifier: Apache-2.0
package org.foretrace.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.List;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;
import org.foretrace.batch.InputError;
import org.foretrace.batch.Inputs;
import org.foretrace.predict.PredictOptions;
import org.foretrace.predict.Prediction;
import org.foretrace.predict.Predictor;
import org.foretrace.report.Json;
import org.foretrace.report.PredictionText;

/** {@code foretrace predict}. */
final class PredictCommand extends Command {
  PredictCommand(InputStream in, PrintStream out, PrintStream err) {
    super(in, out, err);
  }

  @Override
  String name() {
    return "predict";
  }

  @Override
  Options options() {
    Options options = new Options();
    options.addOption(option("format", "text|json", "json prints one object a line"));
    options.addOption(
        option(
            "stdin",
            "FILE",
            "what every program reads from standard input (otherwise NAME.stdin beside NAME.py)"));
    options.addOption(option("seed", "N", "seed of random where the program sets none"));
    options.addOption(
        Option.builder()
            .longOpt("notebook")
            .desc("top-level await, and a loop that already runs")
            .build());
    addRunOptions(options);
    return options;
  }

  @Override
  int run(CommandLine line) throws ParseException, InputError {
    boolean json = choice(line, "format", List.of("text", "json")).equals("json");
    PredictOptions options = runOptions(line, PredictOptions.DEFAULT);
    if (line.hasOption("stdin")) {
      options =
          options.withWorld(options.world().withStdin(readText(line.getOptionValue("stdin"))));
    }
    if (line.hasOption("seed")) {
      options = options.withWorld(options.world().withSeed(number(line, "seed", Long.MIN_VALUE)));
    }
    options = options.withNotebook(line.hasOption("notebook"));
    for (String path : line.getArgList()) {
      PredictOptions chosen = options;
      each(path, () -> predictAll(path, json, chosen));
    }
    return status();
  }

  private void predictAll(String path, boolean json, PredictOptions options) throws InputError {
    for (String file : Inputs.expand(path)) {
      each(file, () -> predictOne(file, json, options));
    }
  }

  private void predictOne(String file, boolean json, PredictOptions options) throws InputError {
    for (Inputs.Input input : Inputs.at(file, in)) {
      PredictOptions own = ownOptions(input, options);
      each(
          input.program().name(),
          () -> {
            Prediction prediction = Predictor.predict(input.program(), own);
            out.print(json ? Json.line(prediction) + "\n" : PredictionText.of(prediction));
          });
    }
  }

  private static PredictOptions ownOptions(Inputs.Input input, PredictOptions options) {
    PredictOptions own = input.notebook() ? options.withNotebook(true) : options;
    String stdin = input.stdin();
    return stdin == null || !own.world().stdin().isEmpty()
        ? own
        : own.withWorld(own.world().withStdin(stdin));
  }
}
