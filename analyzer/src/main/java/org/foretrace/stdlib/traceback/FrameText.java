// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.traceback;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.foretrace.object.PyBaseException.TracebackEntry;
import org.foretrace.source.SourceFile;
import org.foretrace.syntax.Expr;
import org.foretrace.syntax.Module;
import org.foretrace.syntax.Stmt;
import org.foretrace.text.CharClass;
import org.foretrace.text.StrPad;
import org.jspecify.annotations.Nullable;

/** One frame of a traceback: its place, its source lines and the carets below them. */
final class FrameText {
  private final List<String> lines; // dedented
  private final int start; // UTF-16 offset in the first line
  private final int end; // in the last line
  private final int shownStart; // as wide as a terminal shows it
  private final int shownEnd;
  private final @Nullable CaretAnchors anchors;
  private final boolean carets;

  private FrameText(TracebackEntry entry, List<String> original, List<String> dedented) {
    this.lines = dedented;
    String first = original.get(0);
    String last = original.get(original.size() - 1);
    int removed = first.length() - dedented.get(0).length();
    this.start = Math.max(0, offset(first, entry.column()) - removed);
    this.end = Math.max(0, offset(last, entry.endColumn()) - removed);
    this.shownStart = DisplayWidth.of(dedented.get(0), start);
    this.shownEnd = DisplayWidth.of(lastLine(), end);
    String text = String.join("\n", dedented);
    int to = text.length() - (lastLine().length() - end);
    this.anchors = start <= to && to <= text.length() ? anchors(text.substring(start, to)) : null;
    this.carets = showsCarets(text);
  }

  private static @Nullable CaretAnchors anchors(String segment) {
    try {
      return CaretAnchors.of(segment);
    } catch (IndexOutOfBoundsException e) {
      return null; // as CPython, which ignores what goes wrong here
    }
  }

  private static int offset(String line, int column) {
    int points = line.codePointCount(0, line.length());
    return line.offsetByCodePoints(0, Math.min(points, Math.max(0, column - 1)));
  }

  private String lastLine() {
    return lines.get(lines.size() - 1);
  }

  /** The lines that a traceback shows of a frame. */
  static String of(TracebackEntry entry) {
    StringBuilder out = new StringBuilder();
    out.append("  File \"").append(entry.file()).append("\", line ").append(entry.line());
    out.append(", in ").append(entry.function()).append('\n');
    SourceFile source = entry.source();
    if (source == null || entry.line() < 1) {
      return out.toString();
    }
    List<String> original = new ArrayList<>();
    for (int i = entry.line(); i <= Math.max(entry.line(), entry.endLine()); i++) {
      original.add(i <= source.lineCount() ? StrPad.rstrip(source.lineText(i), null) : "");
    }
    List<String> dedented = Dedent.lines(original);
    if (dedented.stream().allMatch(String::isEmpty)) {
      return out.toString();
    }
    if (entry.column() < 1 || entry.endColumn() < 1) {
      return out.append("    ").append(StrPad.strip(original.get(0), null)).append('\n').toString();
    }
    new FrameText(entry, original, dedented).append(out);
    return out.toString();
  }

  private boolean showsCarets(String text) {
    Module module = CaretAnchors.parse(text);
    if (module != null && module.body().isEmpty()) {
      return false;
    }
    if (module != null && isWholeCall(module.body().get(0), text)) {
      return false;
    }
    if (anchors != null) {
      return true;
    }
    String before = lines.get(0).substring(0, Math.min(start, lines.get(0).length()));
    String after = lastLine().substring(Math.min(end, lastLine().length()));
    return !StrPad.lstrip(before, null).isEmpty() || !StrPad.rstrip(after, null).isEmpty();
  }

  // return f(...) and name = f(...) speak for themselves.
  private boolean isWholeCall(Stmt statement, String text) {
    Expr value = null;
    if (statement instanceof Stmt.Return) {
      Expr returned = ((Stmt.Return) statement).value();
      boolean plain =
          returned instanceof Expr.Call && ((Expr.Call) returned).func() instanceof Expr.Name;
      value = plain ? returned : null;
    } else if (statement instanceof Stmt.Assign) {
      Stmt.Assign assign = (Stmt.Assign) statement;
      boolean plain =
          assign.value() instanceof Expr.Call
              && assign.targets().size() == 1
              && assign.targets().get(0) instanceof Expr.Name;
      value = plain ? assign.value() : null;
    }
    int last = text.length() - lastLine().length();
    return value != null
        && value.range().start() == start
        && value.range().end() == last + end
        && start <= lines.get(0).length();
  }

  private void append(StringBuilder out) {
    TreeSet<Integer> significant = new TreeSet<>();
    significant.add(0);
    significant.add(lines.size() - 1);
    if (anchors != null) {
      for (int i = -1; i <= 1; i++) {
        significant.add(anchors.leftLine() + i);
        significant.add(anchors.rightLine() + i);
      }
    }
    significant.remove(-1);
    significant.remove(lines.size());
    List<String> result = new ArrayList<>();
    int previous = -1;
    for (int line : significant) {
      if (previous >= 0 && line - previous == 2) {
        appendLine(result, line - 1);
      } else if (previous >= 0 && line - previous > 2) {
        result.add("...<" + (line - previous - 1) + " lines>...");
      }
      appendLine(result, line);
      previous = line;
    }
    for (String line : Dedent.lines(result)) {
      out.append("    ").append(line).append('\n');
    }
  }

  private void appendLine(List<String> result, int number) {
    String line = lines.get(number);
    result.add(line);
    if (!carets) {
      return;
    }
    int indent = line.length() - StrPad.lstrip(line, null).length();
    boolean last = number == lines.size() - 1;
    int count = last ? shownEnd : DisplayWidth.of(line, line.length());
    StringBuilder marks = new StringBuilder();
    for (int column = 0; column < count; column++) {
      if (column < indent || (number == 0 && column < shownStart)) {
        marks.append(' ');
      } else {
        marks.append(anchors == null || isWithin(anchors, number, column) ? '^' : '~');
      }
    }
    result.add(marks.toString());
  }

  private boolean isWithin(CaretAnchors a, int line, int column) {
    boolean afterLeft =
        line > a.leftLine()
            || (line == a.leftLine() && column >= shown(a.leftLine(), a.leftColumn()));
    boolean beforeRight =
        line < a.rightLine()
            || (line == a.rightLine() && column < shown(a.rightLine(), a.rightColumn()));
    return afterLeft && beforeRight;
  }

  // A column of the expression as a column of the line on a terminal.
  private int shown(int line, int column) {
    return DisplayWidth.of(lines.get(line), line == 0 ? column + start : column);
  }

  /** Whether a line is blank. */
  static boolean isBlank(String line) {
    return line.chars().allMatch(CharClass::isSpace);
  }
}
