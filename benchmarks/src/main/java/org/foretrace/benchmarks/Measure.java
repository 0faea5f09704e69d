// SPDX-License-Identifier: Apache-2.0
package org.foretrace.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.foretrace.predict.PredictOptions;
import org.foretrace.predict.Prediction;
import org.foretrace.predict.Predictor;
import org.foretrace.predict.Program;
import org.foretrace.source.SourceFile;
import org.foretrace.syntax.Parser;
import org.foretrace.vm.Limits;

/**
 * One measurement of Foretrace in a JVM of its own: {@code benchmarks/run} starts it.
 *
 * <p>Arguments: {@code MODE WARM-UP-SECONDS FILE...}, where a mode is {@code outcomes}, {@code
 * parse}, {@code predict}, {@code run} or {@code memory}. Prints the CPU seconds that one pass over
 * all files takes: the median of seven rounds, and the best and the worst.
 *
 * <p>The time is that of the whole process, so the collector and the compiler threads count. One
 * mode a JVM: in a mixed one the second mode runs code that was compiled for the first.
 */
public final class Measure {
  private static final int ROUNDS = 7;
  private static final double ROUND_SECONDS = 0.7;
  // A budget that a workload spends would end it early.
  private static final Limits GENEROUS =
      new Limits(1L << 50, 1L << 50, 1L << 40, 1L << 30, 1L << 40, 1L << 50, 400);

  private static Object sink = "";

  private Measure() {}

  public static void main(String[] args) throws IOException {
    List<Path> files = Arrays.stream(args).skip(2).map(Path::of).toList();
    double warmUp = Double.parseDouble(args[1]);
    switch (args[0]) {
      case "outcomes" -> outcomes(files);
      case "parse" -> report(warmUp, parsing(files));
      case "predict" -> report(warmUp, predicting(files, PredictOptions.DEFAULT.withWorlds(0)));
      case "predict-worlds" -> report(warmUp, predicting(files, PredictOptions.DEFAULT));
      case "run" ->
          report(
              warmUp, predicting(files, PredictOptions.DEFAULT.withLimits(GENEROUS).withWorlds(0)));
      case "memory" -> memory(files.get(0));
      default -> throw new IllegalArgumentException(args[0]);
    }
  }

  /**
   * For each file a line: outcome, length of the standard output in bytes, file; then that output.
   */
  private static void outcomes(List<Path> files) throws IOException {
    for (Path file : files) {
      Prediction p = Predictor.predict(program(file), PredictOptions.DEFAULT.withWorlds(0));
      byte[] out = p.stdout().getBytes(StandardCharsets.UTF_8);
      String head = p.outcome().name().toLowerCase(Locale.ROOT) + " " + out.length + " " + file;
      System.out.write((head + "\n").getBytes(StandardCharsets.UTF_8));
      System.out.write(out);
      System.out.write('\n');
    }
    System.out.flush();
  }

  private static Program program(Path file) throws IOException {
    return Program.of(file.getFileName().toString(), Files.readAllBytes(file));
  }

  private static Runnable parsing(List<Path> files) throws IOException {
    List<String> texts = new ArrayList<>();
    for (Path file : files) {
      texts.add(Files.readString(file));
    }
    return () -> {
      for (String text : texts) {
        sink = Parser.parse(new SourceFile("main.py", text));
      }
    };
  }

  private static Runnable predicting(List<Path> files, PredictOptions options) throws IOException {
    List<Program> programs = new ArrayList<>();
    for (Path file : files) {
      programs.add(program(file));
    }
    return () -> {
      for (Program program : programs) {
        Prediction p = Predictor.predict(program, options);
        if (p.outcome() != Prediction.Outcome.COMPLETED) {
          throw new IllegalStateException(
              program.name() + ": " + p.outcome() + " " + p.error() + " " + p.unsupported());
        }
        sink = p;
      }
    };
  }

  private static void report(double warmUp, Runnable pass) {
    long until = cpu() + (long) (warmUp * 1e9);
    double one;
    do {
      long start = cpu();
      pass.run();
      one = (cpu() - start) / 1e9;
    } while (cpu() < until);
    int n = (int) Math.max(1, Math.ceil(ROUND_SECONDS / Math.max(one, 1e-6)));
    double[] seconds = new double[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      long start = cpu();
      for (int k = 0; k < n; k++) {
        pass.run();
      }
      seconds[i] = (cpu() - start) / 1e9 / n;
    }
    Arrays.sort(seconds);
    System.out.printf(
        Locale.ROOT, "%.9f %.9f %.9f%n", seconds[ROUNDS / 2], seconds[0], seconds[ROUNDS - 1]);
    if (sink.equals("")) {
      throw new IllegalStateException("nothing was measured");
    }
  }

  private static long cpu() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  /** The heap in use, in bytes, at each {@code import checkpoint_...} of a program. */
  private static void memory(Path file) throws IOException {
    byte[] source = Files.readAllBytes(file);
    Program.Siblings siblings =
        path -> {
          if (!path.startsWith("checkpoint_") || path.contains("/")) {
            return null;
          }
          System.gc();
          Runtime runtime = Runtime.getRuntime();
          System.out.println(runtime.totalMemory() - runtime.freeMemory());
          return new byte[0];
        };
    Prediction p =
        Predictor.predict(
            new Program("main.py", source, siblings),
            PredictOptions.DEFAULT.withLimits(GENEROUS).withWorlds(0));
    if (p.outcome() != Prediction.Outcome.COMPLETED) {
      throw new IllegalStateException(p.outcome() + " " + p.error() + " " + p.unsupported());
    }
  }
}
