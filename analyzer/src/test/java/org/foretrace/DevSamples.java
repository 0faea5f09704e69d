// SPDX-License-Identifier: Apache-2.0
package org.foretrace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.foretrace.predict.PredictOptions;
import org.foretrace.predict.Prediction;
import org.foretrace.predict.Predictor;
import org.foretrace.predict.Program;
import org.foretrace.vm.Limits;
import org.foretrace.world.World;

/**
 * Predicts every recorded sample under the given paths and says what differs: for trying things
 * out.
 *
 * <p>Arguments: {@code [--err] [--quiet] PATH...}; --err compares stderr too.
 */
public final class DevSamples {
  private static int same;
  private static int differ;
  private static int refused;
  private static final Map<String, List<String>> FEATURES = new TreeMap<>();

  private DevSamples() {}

  public static void main(String[] args) throws IOException {
    boolean err = false;
    boolean quiet = false;
    List<Path> files = new ArrayList<>();
    for (String arg : args) {
      if (arg.equals("--err")) {
        err = true;
      } else if (arg.equals("--quiet")) {
        quiet = true;
      } else {
        try (Stream<Path> all = Files.walk(Path.of(arg))) {
          all.filter(p -> p.toString().endsWith(".py")).sorted().forEach(files::add);
        }
      }
    }
    for (Path file : files) {
      String name = file.toString();
      Path golden = Path.of(name.substring(0, name.length() - 3) + ".expected.json");
      if (Files.exists(golden)) {
        compare(file, Files.readString(golden), err, quiet);
      }
    }
    FEATURES.forEach(
        (feature, where) -> System.out.println("unsupported " + feature + " " + where));
    System.out.println("same " + same + " differ " + differ + " unsupported " + refused);
  }

  private static void compare(Path file, String golden, boolean err, boolean quiet)
      throws IOException {
    Path stdin = Path.of(file.toString().replaceAll("py$", "stdin"));
    World world =
        Files.exists(stdin) ? World.NOMINAL.withStdin(Files.readString(stdin)) : World.NOMINAL;
    Path folder = file.getParent();
    Program program =
        new Program(
            file.getFileName().toString(),
            Files.readAllBytes(file),
            path -> {
              try {
                Path p = folder.resolve(path);
                return Files.isRegularFile(p) ? Files.readAllBytes(p) : null;
              } catch (IOException e) {
                throw new IllegalStateException(e);
              }
            });
    Prediction p;
    try {
      p = Predictor.predict(program, new PredictOptions(false, world, Limits.DEFAULT, 0));
    } catch (RuntimeException | Error e) {
      differ++;
      System.out.println("== " + file + " CRASH");
      e.printStackTrace(System.out);
      return;
    }
    if (p.unsupported() != null) {
      refused++;
      FEATURES
          .computeIfAbsent(p.unsupported().feature(), f -> new ArrayList<>())
          .add(file.getFileName() + ":" + p.unsupported().line());
      String expected = mask(string(golden, "stdout"));
      if (!expected.startsWith(mask(p.stdout()))) {
        show(file, "stdout before unsupported", expected, mask(p.stdout()), quiet);
      }
      return;
    }
    String outcome = string(golden, "outcome");
    String expected = mask(string(golden, "stdout"));
    String got = mask(p.stdout());
    if (outcome.equals("limit")) {
      got = got.substring(0, Math.min(got.length(), expected.length()));
    }
    boolean ok = expected.equals(got) && outcome.equals(p.outcome().toString().toLowerCase());
    String wantErr = mask(string(golden, "stderr"));
    String gotErr = mask(p.stderr());
    if (ok && (!err || wantErr.equals(gotErr))) {
      same++;
      return;
    }
    differ++;
    if (!outcome.equalsIgnoreCase(p.outcome().toString())) {
      System.out.println("== " + file + " outcome " + outcome + " got " + p.outcome());
    }
    if (!expected.equals(got)) {
      show(file, "stdout", expected, got, quiet);
      if (!p.stderr().isEmpty() && !quiet) {
        System.out.println(tail(p.stderr()));
      }
    } else if (err) {
      show(file, "stderr", wantErr, gotErr, quiet);
    }
  }

  private static String tail(String text) {
    String[] lines = text.split("\n");
    StringBuilder b = new StringBuilder();
    for (int i = Math.max(0, lines.length - 5); i < lines.length; i++) {
      b.append("   ! ").append(lines[i]).append('\n');
    }
    return b.toString().stripTrailing();
  }

  private static void show(Path file, String what, String want, String got, boolean quiet) {
    System.out.println("== " + file + " " + what);
    if (quiet) {
      return;
    }
    String[] a = want.split("\n", -1);
    String[] b = got.split("\n", -1);
    int shown = 0;
    for (int i = 0; i < Math.max(a.length, b.length) && shown < 3; i++) {
      String x = i < a.length ? a[i] : "<end>";
      String y = i < b.length ? b[i] : "<end>";
      if (!x.equals(y)) {
        System.out.println("  line " + (i + 1) + "\n   < " + x + "\n   > " + y);
        shown++;
      }
    }
  }

  private static String mask(String text) {
    return text.replaceAll("0x[0-9a-f]{6,}", "0x...");
  }

  private static String string(String json, String key) {
    int i = json.indexOf("\n \"" + key + "\": \"");
    if (i < 0) {
      return "";
    }
    i = json.indexOf('"', json.indexOf(':', i)) + 1;
    StringBuilder out = new StringBuilder();
    for (; json.charAt(i) != '"'; i++) {
      char c = json.charAt(i);
      if (c != '\\') {
        out.append(c);
        continue;
      }
      c = json.charAt(++i);
      switch (c) {
        case 'n' -> out.append('\n');
        case 't' -> out.append('\t');
        case 'r' -> out.append('\r');
        case 'b' -> out.append('\b');
        case 'f' -> out.append('\f');
        case 'u' -> {
          out.append((char) Integer.parseInt(json.substring(i + 1, i + 5), 16));
          i += 4;
        }
        default -> out.append(c);
      }
    }
    return out.toString();
  }
}
