// SPDX-License-Identifier: Apache-2.0
package org.foretrace.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;
import org.foretrace.assignment.Assignment;
import org.foretrace.assignment.AssignmentError;
import org.foretrace.assignment.AssignmentReader;
import org.foretrace.batch.InputError;
import org.foretrace.batch.Inputs;
import org.foretrace.grade.Grader;
import org.foretrace.grade.Report;
import org.foretrace.report.Json;
import org.foretrace.report.ReportText;
import org.jspecify.annotations.Nullable;

/** {@code foretrace grade}. */
final class GradeCommand extends Command {
  private boolean below;

  GradeCommand(InputStream in, PrintStream out, PrintStream err) {
    super(in, out, err);
  }

  @Override
  String name() {
    return "grade";
  }

  @Override
  Options options() {
    Options options = new Options();
    options.addOption(option("assignment", "FILE", "the assignment, YAML or JSON (required)"));
    options.addOption(option("format", "text|json", "json prints one report a line"));
    options.addOption(option("output", "FILE", "write the reports there instead of stdout"));
    options.addOption(
        option("fail-under", "PERCENT", "exit with 1 if a submission gets less than this"));
    addRunOptions(options);
    return options;
  }

  @Override
  int run(CommandLine line) throws ParseException, InputError {
    String file = line.getOptionValue("assignment");
    if (file == null) {
      throw new ParseException("grade: --assignment FILE is missing");
    }
    boolean json = choice(line, "format", List.of("text", "json")).equals("json");
    double least = percent(line);
    Assignment read = assignment(file);
    Assignment assignment =
        new Assignment(
            read.file(),
            read.title(),
            read.main(),
            read.reference(),
            runOptions(line, read.options()),
            read.checks());
    Grader grader = grader(assignment);
    StringBuilder reports = new StringBuilder();
    for (String path : line.getArgList()) {
      each(path, () -> gradeAll(path, assignment, grader, json, least, reports));
    }
    write(line.getOptionValue("output"), reports.toString());
    return status() != CommandLineTool.OK
        ? status()
        : below ? CommandLineTool.BELOW_THRESHOLD : CommandLineTool.OK;
  }

  private void gradeAll(
      String path,
      Assignment assignment,
      Grader grader,
      boolean json,
      double least,
      StringBuilder reports)
      throws InputError {
    for (String file : Inputs.submissions(path, assignment.main())) {
      each(
          file,
          () -> {
            for (Inputs.Input input : Inputs.submissionsAt(file, assignment.main(), in)) {
              Report report = grader.grade(input.program());
              reports.append(json ? Json.line(report) + "\n" : ReportText.of(report));
              below |= report.score() * 100 < least * report.maxScore();
            }
          });
    }
  }

  private static double percent(CommandLine line) throws ParseException {
    String text = line.getOptionValue("fail-under", "0");
    try {
      double value = Double.parseDouble(text);
      if (value >= 0 && value <= 100) {
        return value;
      }
    } catch (NumberFormatException e) {
      // told below
    }
    throw new ParseException("--fail-under must be a percentage, not '" + text + "'");
  }

  private static Assignment assignment(String file) throws InputError {
    Path folder = Path.of(file).toAbsolutePath().getParent();
    try {
      return AssignmentReader.read(file, readText(file), wanted -> readBeside(folder, wanted));
    } catch (AssignmentError e) {
      throw new InputError(String.valueOf(e.getMessage()));
    }
  }

  private static byte @Nullable [] readBeside(@Nullable Path folder, String wanted) {
    try {
      return folder == null ? null : Files.readAllBytes(folder.resolve(wanted));
    } catch (IOException | java.nio.file.InvalidPathException e) {
      return null;
    }
  }

  private static Grader grader(Assignment assignment) throws InputError {
    try {
      return Grader.of(assignment);
    } catch (AssignmentError e) {
      throw new InputError(String.valueOf(e.getMessage()));
    }
  }

  // A reader of the file sees the old reports or the new ones, never half of them.
  private void write(@Nullable String file, String text) throws InputError {
    if (file == null) {
      out.print(text);
      return;
    }
    Path target = Path.of(file).toAbsolutePath();
    try {
      Path temporary = Files.createTempFile(target.getParent(), ".foretrace", ".tmp");
      Files.write(temporary, text.getBytes(StandardCharsets.UTF_8));
      Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new InputError(file + ": cannot be written: " + e.getMessage());
    }
  }
}
