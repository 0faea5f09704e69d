// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.asyncio;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.foretrace.object.PyBaseException;
import org.foretrace.object.PyBaseException.TracebackEntry;
import org.foretrace.object.PyRaise;
import org.foretrace.source.SourceFile;

/**
 * The frames of CPython's asyncio that tracebacks show where an exception passes it; their lines
 * are recorded by tools/record_asyncio_frames.py.
 */
final class LibraryFrames {
  // By file:line.
  private static final Map<String, TracebackEntry> FRAMES = read();

  private LibraryFrames() {}

  private static Map<String, TracebackEntry> read() {
    Map<String, TracebackEntry> frames = new HashMap<>();
    try (InputStream in = LibraryFrames.class.getResourceAsStream("frames.txt")) {
      if (in == null) {
        throw new IllegalStateException("missing resource frames.txt");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (String row : text.split("\n")) {
        String[] parts = row.split("\t");
        frames.put(parts[0], entry(parts));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return frames;
  }

  private static TracebackEntry entry(String[] parts) {
    int colon = parts[0].indexOf(':');
    int line = Integer.parseInt(parts[0].substring(colon + 1));
    String path = Library.path(parts[0].substring(0, colon));
    // A source in which only these lines are not empty.
    String lines = String.join("\n", Arrays.copyOfRange(parts, 5, parts.length));
    return new TracebackEntry(
        path,
        line,
        Integer.parseInt(parts[1]),
        Integer.parseInt(parts[2]),
        Integer.parseInt(parts[3]),
        parts[4],
        new SourceFile(path, "\n".repeat(line - 1) + lines + "\n"));
  }

  /** An exception passes frames of the library, innermost first, given as {@code file:line}. */
  static void add(PyBaseException exception, String... frames) {
    for (String key : frames) {
      TracebackEntry entry = FRAMES.get(key);
      if (entry != null) {
        exception.addTraceback(entry);
      }
    }
  }

  /** The same exception, having passed frames of the library. */
  static PyRaise through(PyRaise raise, String... frames) {
    add(raise.exception(), frames);
    return raise;
  }

  /** Runs a part of the library; what it raises passes these frames. */
  static <T> T within(Supplier<T> part, String... frames) {
    try {
      return part.get();
    } catch (PyRaise e) {
      throw through(e, frames);
    }
  }
}
