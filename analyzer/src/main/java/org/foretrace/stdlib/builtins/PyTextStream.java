// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.builtins;

import java.nio.charset.StandardCharsets;
import org.foretrace.object.Errors;
import org.foretrace.object.PyIterator;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyStr;
import org.foretrace.object.PyType;
import org.foretrace.object.TextCodecs;
import org.foretrace.object.ThreadState;
import org.jspecify.annotations.Nullable;

/** {@code sys.stdin}, {@code sys.stdout} or {@code sys.stderr}. */
public final class PyTextStream extends PyIterator {
  public static final PyType TYPE =
      PyType.builtin(
              "_io",
              "_io.TextIOWrapper",
              PyTextStream.class,
              PyType.OBJECT,
              TextStreamMethods::table)
          .notSubclassable();

  private final StandardStreams streams;
  private final int number;
  private boolean closed;
  private String rest = ""; // of the line that is being read

  PyTextStream(StandardStreams streams, int number) {
    super(TYPE);
    this.streams = streams;
    this.number = number;
  }

  /** 0 for stdin, 1 for stdout, 2 for stderr. */
  public int number() {
    return number;
  }

  public boolean isClosed() {
    return closed;
  }

  void close() {
    closed = true;
  }

  String name() {
    return number == 0 ? "<stdin>" : number == 1 ? "<stdout>" : "<stderr>";
  }

  /** Writes text as {@code write()} does, with its errors. */
  public void write(ThreadState ts, String text) {
    if (closed) {
      throw Errors.valueError("I/O operation on closed file.");
    }
    if (number == 0) {
      throw TextStreamMethods.unsupportedOperation("not writable");
    }
    streams.write(number == 2, encodable(ts, text));
  }

  // Lone surrogates cannot be written; stderr shows them escaped.
  private String encodable(ThreadState ts, String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        String errors = number == 2 ? "backslashreplace" : "strict";
        byte[] bytes = TextCodecs.encode(ts, text, "utf-8", errors);
        return new String(bytes, StandardCharsets.UTF_8);
      }
    }
    return text;
  }

  /** A line with its end, or an empty string at the end of the input. */
  String readLine() {
    checkReadable();
    if (!rest.isEmpty()) {
      String line = rest;
      rest = "";
      return line;
    }
    String line = streams.readLine();
    return line == null ? "" : line;
  }

  /** Up to {@code limit} characters of a line. */
  String readLine(int limit) {
    String line = readLine();
    if (limit < 0 || line.codePointCount(0, line.length()) <= limit) {
      return line;
    }
    int cut = line.offsetByCodePoints(0, limit);
    rest = line.substring(cut);
    return line.substring(0, cut);
  }

  void checkReadable() {
    if (closed) {
      throw Errors.valueError("I/O operation on closed file.");
    }
    if (number != 0) {
      throw TextStreamMethods.unsupportedOperation("not readable");
    }
  }

  @Override
  public @Nullable PyObject next(ThreadState ts) {
    String line = readLine();
    return line.isEmpty() ? null : PyStr.of(line);
  }
}
