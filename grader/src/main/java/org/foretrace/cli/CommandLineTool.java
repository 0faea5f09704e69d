// SPDX-License-Identifier: Apache-2.0
package org.foretrace.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.Arrays;
import org.apache.commons.cli.ParseException;

/** The {@code foretrace} command, without a process around it: tests call it as people do. */
public final class CommandLineTool {
  /** Done, whatever was predicted or graded. */
  static final int OK = 0;

  /** The threshold that was asked for was not met. */
  static final int BELOW_THRESHOLD = 1;

  /** The call or an input file cannot be used. */
  static final int UNUSABLE = 2;

  /** A bug of ours. */
  static final int INTERNAL = 70;

  private static final String USAGE =
      """
      usage: foretrace predict [--format text|json] [--stdin FILE] [--seed N] [--notebook] PATH...
             foretrace grade --assignment FILE [--format text|json] [--output FILE] [--fail-under PERCENT] PATH...
             foretrace --help | --version
      PATH is a Python file, a notebook (.ipynb), a folder, or - for standard input.
      'foretrace predict --help' and 'foretrace grade --help' list every option.
      """;

  private final InputStream in;
  private final PrintStream out;
  private final PrintStream err;

  public CommandLineTool(InputStream in, PrintStream out, PrintStream err) {
    this.in = in;
    this.out = out;
    this.err = err;
  }

  /** Runs one command line; gives the exit status. */
  public int run(String[] args) {
    if (args.length == 0) {
      err.print(USAGE);
      return UNUSABLE;
    }
    String[] rest = Arrays.copyOfRange(args, 1, args.length);
    try {
      return switch (args[0]) {
        case "predict" -> new PredictCommand(in, out, err).run(rest);
        case "grade" -> new GradeCommand(in, out, err).run(rest);
        case "--help", "-h", "help" -> {
          out.print(USAGE);
          yield OK;
        }
        case "--version" -> {
          String version = CommandLineTool.class.getPackage().getImplementationVersion();
          out.println("foretrace " + (version == null ? "(unreleased)" : version));
          yield OK;
        }
        default -> throw new ParseException("unknown command '" + args[0] + "'");
      };
    } catch (ParseException e) {
      err.println("foretrace: " + e.getMessage());
      return UNUSABLE;
    }
  }
}
