// SPDX-License-Identifier: Apache-2.0
package org.foretrace.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.foretrace.grammar.PythonParser;
import org.foretrace.source.SourceFile;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of one source file in parallel arrays: kind (a constant of {@link PythonParser}),
 * start (inclusive) and end (exclusive) as offsets into the text. If the tokenizer met an error,
 * the last token is an ERROR and {@link #error()} says what it was; otherwise the last one is EOF.
 */
final class Tokens {
  private final SourceFile source;
  private final List<Warning> warnings = new ArrayList<>(0);
  private int[] kinds;
  private int[] starts;
  private int[] ends;
  private int size;
  private @Nullable TokenError error;

  Tokens(SourceFile source) {
    this.source = source;
    int estimate = source.text().length() / 4 + 16;
    kinds = new int[estimate];
    starts = new int[estimate];
    ends = new int[estimate];
  }

  void add(int kind, int start, int end) {
    if (size == kinds.length) {
      kinds = Arrays.copyOf(kinds, size * 2);
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
    }
    kinds[size] = kind;
    starts[size] = start;
    ends[size] = end;
    size++;
  }

  /** Turns a NAME into the soft keyword that it is at its place. */
  void setKind(int index, int kind) {
    kinds[index] = kind;
  }

  void fail(TokenError e) {
    error = e;
  }

  /** A warning about what stands at an offset. */
  private record Warning(int offset, String message) {}

  /** Says something about what stands at an offset; saying it twice is saying it once. */
  void warn(int offset, String message) {
    warnings.add(new Warning(offset, message));
  }

  SourceFile source() {
    return source;
  }

  int size() {
    return size;
  }

  int kind(int index) {
    return kinds[index];
  }

  int start(int index) {
    return starts[index];
  }

  /** The offset behind the token, never behind the end of the text. */
  int end(int index) {
    return ends[index];
  }

  String text(int index) {
    return source.text().substring(starts[index], ends[index]);
  }

  @Nullable TokenError error() {
    return error;
  }

  /** The warnings about what stands before {@code end}, in order. */
  List<ParseWarning> warnings(int end) {
    return warnings.stream()
        .filter(w -> w.offset < end)
        .distinct()
        .sorted(Comparator.comparingInt(Warning::offset))
        .map(w -> new ParseWarning(w.message, source.line(w.offset)))
        .toList();
  }

  /** The last token at or before {@code index} that is text, not layout: where a statement ends. */
  int lastTextual(int index) {
    int i = index;
    while (i > 0 && isLayout(kinds[i])) {
      i--;
    }
    return i;
  }

  private static boolean isLayout(int kind) {
    return kind == PythonParser.NEWLINE
        || kind == PythonParser.INDENT
        || kind == PythonParser.DEDENT
        || kind == PythonParser.EOF;
  }
}
