// SPDX-License-Identifier: Apache-2.0
package org.foretrace.code;

import java.util.ArrayList;
import java.util.List;
import org.foretrace.code.CodeObject.ConstantTuple;
import org.foretrace.syntax.Literal;

/** The instructions of a code object and of those in it, as text. */
public final class Disassembler {
  private final CodeObject code;
  private final StringBuilder out = new StringBuilder();

  private Disassembler(CodeObject code) {
    this.code = code;
  }

  /** One line an instruction; a blank line between code objects. */
  public static String text(CodeObject code) {
    StringBuilder all = new StringBuilder(new Disassembler(code).lines());
    for (CodeObject child : code.children()) {
      all.append('\n').append(text(child));
    }
    return all.toString();
  }

  private String lines() {
    out.append(code.qualname()).append(" (line ").append(code.firstLine()).append("):\n");
    int[] words = code.code();
    int lastLine = -1;
    for (int pc = 0; pc < words.length; pc = Op.next(words, pc)) {
      int line = code.line(pc);
      String shown = line == lastLine ? "" : String.valueOf(line);
      lastLine = line;
      out.append(" ".repeat(5 - Math.min(5, shown.length()))).append(shown);
      String at = String.valueOf(pc / 4);
      out.append(" ".repeat(6 - Math.min(6, at.length()))).append(at).append("  ");
      instruction(words, pc);
      int handler = code.handlers()[(pc >> 2) * 2];
      if (handler >= 0) {
        out.append("  !").append(handler / 4);
      }
      out.append('\n');
    }
    return out.toString();
  }

  private void instruction(int[] words, int pc) {
    int op = words[pc];
    out.append(Op.name(op));
    String[] format = Op.format(op).split(" ");
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < format.length; i++) {
      String f = format[i];
      if (f.isEmpty() || f.equals("-")) {
        continue;
      }
      if (f.startsWith("*")) {
        extra(words, pc, f, parts);
      } else {
        parts.add(operand(f, words[pc + 1 + i]));
      }
    }
    if (!parts.isEmpty()) {
      out.append(' ').append(String.join(", ", parts));
    }
  }

  private void extra(int[] words, int pc, String format, List<String> parts) {
    int op = words[pc];
    for (int i = 0; i < words[pc + 3]; i++) {
      int w = words[pc + 4 + i];
      if (format.length() > 1 && i == 0) {
        parts.add(operand(format.substring(1), w));
      } else if (op == Op.IMPORT_NAME && i == 0) {
        parts.add(String.valueOf(w));
      } else if (op == Op.MATCH_CLASS && i > 0) {
        parts.add(i == 1 ? String.valueOf(w) : operand("k", w));
      } else {
        parts.add(operand("x", w));
      }
    }
  }

  private String operand(String format, int w) {
    return switch (format) {
      case "t" -> "->" + w / 4;
      case "n" -> code.names()[w];
      case "i" -> String.valueOf(w);
      case "k" -> String.join("=", code.keywords().get(w)) + "=";
      case "l" -> "<" + code.children()[w].qualname() + ">";
      default -> value(w);
    };
  }

  private String value(int w) {
    if (w == Op.ABSENT) {
      return "-";
    }
    if (w < 0) {
      return constant(code.constants()[~w]);
    }
    String[] names = code.registerNames();
    return w < names.length ? names[w] : "%" + (w - names.length);
  }

  private static String constant(Object value) {
    if (value instanceof Literal.Int i) {
      return i.value().toString();
    }
    if (value instanceof Literal.Str s) {
      return "'" + s.value().replace("\n", "\\n") + "'";
    }
    if (value instanceof ConstantTuple t) {
      List<String> items = new ArrayList<>();
      t.items().forEach(i -> items.add(constant(i)));
      return "(" + String.join(", ", items) + ")";
    }
    if (value instanceof Literal.Float f) {
      return String.valueOf(f.value());
    }
    if (value instanceof Literal.Imaginary i) {
      return i.value() + "j";
    }
    if (value instanceof Literal.Bytes b) {
      return "b'" + b.value() + "'";
    }
    return value.toString();
  }
}
