// SPDX-License-Identifier: Apache-2.0
package org.foretrace.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.HelpFormatter;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;
import org.foretrace.batch.InputError;
import org.foretrace.batch.Inputs;
import org.foretrace.predict.PredictOptions;
import org.foretrace.vm.Limits;

/** What the commands have in common: options, paths, errors that stop one file only. */
abstract class Command {
  final InputStream in;
  final PrintStream out;
  final PrintStream err;
  private int status = CommandLineTool.OK;

  Command(InputStream in, PrintStream out, PrintStream err) {
    this.in = in;
    this.out = out;
    this.err = err;
  }

  abstract String name();

  abstract Options options();

  /** Runs with the parsed options; gives the exit status. */
  abstract int run(CommandLine line) throws ParseException, InputError;

  final int run(String[] args) throws ParseException {
    Options options = options();
    options.addOption(Option.builder("h").longOpt("help").desc("show this help").build());
    CommandLine line = new DefaultParser(false).parse(options, args);
    if (line.hasOption("help")) {
      help(options);
      return CommandLineTool.OK;
    }
    if (line.getArgList().isEmpty()) {
      throw new ParseException(name() + ": no PATH given");
    }
    try {
      return run(line);
    } catch (InputError e) {
      err.println("foretrace: " + e.getMessage());
      return CommandLineTool.UNUSABLE;
    }
  }

  private void help(Options options) {
    HelpFormatter formatter = new HelpFormatter();
    formatter.setOptionComparator(null);
    PrintWriter writer = new PrintWriter(out, false, StandardCharsets.UTF_8);
    formatter.printHelp(
        writer, 80, "foretrace " + name() + " [options] PATH...", null, options, 2, 2, null);
    writer.flush();
  }

  static Option option(String name, String argument, String description) {
    return Option.builder().longOpt(name).hasArg().argName(argument).desc(description).build();
  }

  /** The options of every command that runs programs. */
  static void addRunOptions(Options options) {
    for (Limits.Budget budget : Limits.Budget.values()) {
      options.addOption(
          option(
              "max-" + budget.text(),
              "N",
              "budget of one run (default " + Limits.DEFAULT.of(budget) + ")"));
    }
    options.addOption(
        option("worlds", "N", "how many other worlds to try for what varies (default 8)"));
  }

  static PredictOptions runOptions(CommandLine line, PredictOptions base) throws ParseException {
    PredictOptions options = base;
    for (Limits.Budget budget : Limits.Budget.values()) {
      String name = "max-" + budget.text();
      if (line.hasOption(name)) {
        options = options.withLimits(options.limits().with(budget, number(line, name, 1)));
      }
    }
    if (line.hasOption("worlds")) {
      options = options.withWorlds((int) Math.min(1000, number(line, "worlds", 0)));
    }
    return options;
  }

  static long number(CommandLine line, String option, long least) throws ParseException {
    String text = line.getOptionValue(option);
    try {
      long value = Long.parseLong(text);
      if (value >= least) {
        return value;
      }
    } catch (NumberFormatException e) {
      // told below
    }
    throw new ParseException(
        "--" + option + " must be a whole number of at least " + least + ", not '" + text + "'");
  }

  static String choice(CommandLine line, String option, List<String> choices)
      throws ParseException {
    String value = line.getOptionValue(option, choices.get(0));
    if (!choices.contains(value)) {
      throw new ParseException(
          "--" + option + " must be " + String.join(" or ", choices) + ", not '" + value + "'");
    }
    return value;
  }

  static String readText(String path) throws InputError {
    return new String(Inputs.bytes(Path.of(path), path), StandardCharsets.UTF_8);
  }

  /** Does something with one input; whatever goes wrong is told and does not stop the next. */
  final void each(String path, Action action) {
    try {
      action.run();
    } catch (InputError e) {
      err.println("foretrace: " + e.getMessage());
      status = Math.max(status, CommandLineTool.UNUSABLE);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      err.println("foretrace: internal error at " + path + ": " + e + " (please report this)");
      if (System.getenv("FORETRACE_DEBUG") != null) {
        e.printStackTrace(err);
      }
      status = CommandLineTool.INTERNAL;
    }
  }

  /** The worst that {@link #each} met. */
  final int status() {
    return status;
  }

  /** Work on one input. */
  interface Action {
    void run() throws InputError;
  }
}
