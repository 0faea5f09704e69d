// SPDX-License-Identifier: Apache-2.0
package org.foretrace.batch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.foretrace.predict.Program;
import org.jspecify.annotations.Nullable;

/** Finds and reads programs by path. */
public final class Inputs {
  // What runs of a folder that has it: the other files are what it imports.
  private static final String MAIN = "main.py";

  // A larger file is no learner's program.
  private static final long MAX_BYTES = 64L << 20;

  private Inputs() {}

  /**
   * A program that was found.
   *
   * @param stdin what NAME.stdin beside NAME.py holds: the program's input; null if there is none
   */
  public record Input(Program program, boolean notebook, @Nullable String stdin) {}

  /**
   * The programs at a path: the file itself, or every .py and .ipynb file below a folder, sorted,
   * but of a folder with a main.py only that; {@code -} is standard input.
   *
   * @throws InputError if there is nothing to be had
   */
  public static List<Input> at(String given, InputStream stdin) throws InputError {
    if (given.equals("-")) {
      try {
        return List.of(new Input(Program.of("<stdin>", stdin.readAllBytes()), false, null));
      } catch (IOException e) {
        throw new InputError("-: cannot read standard input: " + e.getMessage());
      }
    }
    Path path = path(given);
    return List.of(read(path, given));
  }

  /**
   * The files that a path stands for: itself, or every program below a folder, sorted.
   *
   * @throws InputError if a folder has none
   */
  public static List<String> expand(String given) throws InputError {
    if (given.equals("-") || !Files.isDirectory(path(given))) {
      return List.of(given);
    }
    List<String> all = programsIn(path(given)).stream().map(Path::toString).toList();
    if (all.isEmpty()) {
      throw new InputError(given + ": the folder has no Python files");
    }
    return all;
  }

  /** The submissions that a path stands for: a folder with {@code main} in it is one. */
  public static List<String> submissions(String given, String main) throws InputError {
    boolean one = !given.equals("-") && Files.isRegularFile(path(given).resolve(main));
    return one ? List.of(given) : expand(given);
  }

  /** The submission at a path: a file, or a folder with {@code main} in it. */
  public static List<Input> submissionsAt(String given, String main, InputStream stdin)
      throws InputError {
    if (!given.equals("-") && Files.isRegularFile(path(given).resolve(main))) {
      return List.of(read(path(given).resolve(main), given));
    }
    return at(given, stdin);
  }

  private static Path path(String given) throws InputError {
    try {
      return Path.of(given);
    } catch (InvalidPathException e) {
      throw new InputError(given + ": not a path");
    }
  }

  private static List<Path> programsIn(Path folder) throws InputError {
    if (Files.isRegularFile(folder.resolve(MAIN))) {
      return List.of(folder.resolve(MAIN));
    }
    List<Path> entries;
    try (Stream<Path> list = Files.list(folder)) {
      entries = list.sorted().toList();
    } catch (IOException | UncheckedIOException e) {
      throw new InputError(folder + ": cannot list the folder: " + e.getMessage());
    }
    List<Path> programs = new ArrayList<>();
    for (Path entry : entries) {
      String name = String.valueOf(entry.getFileName());
      if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
        if (!name.startsWith(".") && !name.equals("__pycache__")) {
          programs.addAll(programsIn(entry));
        }
      } else if (name.endsWith(".py") || name.endsWith(".ipynb")) {
        programs.add(entry);
      }
    }
    return programs;
  }

  private static Input read(Path file, String name) throws InputError {
    byte[] bytes = bytes(file, name);
    Program.Siblings siblings = siblings(file);
    if (name.endsWith(".ipynb")) {
      return new Input(new Program(name, Notebook.source(name, bytes), siblings), true, null);
    }
    return new Input(new Program(name, bytes, siblings), false, stdinBeside(file));
  }

  private static @Nullable String stdinBeside(Path file) {
    String own = String.valueOf(file.getFileName());
    if (!own.endsWith(".py")) {
      return null;
    }
    Path beside = file.resolveSibling(own.substring(0, own.length() - 3) + ".stdin");
    try {
      return Files.isRegularFile(beside) ? Files.readString(beside) : null;
    } catch (IOException e) {
      return null;
    }
  }

  /** The bytes of a file. */
  public static byte[] bytes(Path file, String name) throws InputError {
    try {
      if (!Files.exists(file)) {
        throw new InputError(name + ": no such file");
      }
      if (Files.size(file) > MAX_BYTES) {
        throw new InputError(name + ": larger than 64 MiB");
      }
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new InputError(name + ": cannot be read: " + e.getMessage());
    }
  }

  // Only files below the program's own folder, so that an import never reaches anything else.
  private static Program.Siblings siblings(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    Path folder = absolute.getParent();
    return wanted -> folder == null ? null : sibling(folder, wanted);
  }

  private static byte @Nullable [] sibling(Path folder, String wanted) {
    try {
      Path target = folder.resolve(wanted).normalize();
      if (!target.startsWith(folder) || !Files.isRegularFile(target)) {
        return null;
      }
      return target.toRealPath().startsWith(folder.toRealPath())
          ? Files.readAllBytes(target)
          : null;
    } catch (IOException | InvalidPathException e) {
      return null;
    }
  }
}
