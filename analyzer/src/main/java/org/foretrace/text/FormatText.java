// SPDX-License-Identifier: Apache-2.0
package org.foretrace.text;

/** Renders strings by a format specification. */
final class FormatText {
  private FormatText() {}

  static String text(String text, FormatSpec spec) {
    if (spec.type() != 0 && spec.type() != 's') {
      throw spec.unknownType();
    }
    String where = " not allowed in string format specifier";
    if (spec.sign() != 0) {
      throw TextError.value((spec.sign() == ' ' ? "Space" : "Sign") + where);
    }
    if (spec.noNegativeZero()) {
      throw TextError.value("Negative zero coercion (z)" + where);
    }
    if (spec.alternate()) {
      throw TextError.value("Alternate form (#)" + where);
    }
    if (spec.align() == '=') {
      throw TextError.value("'=' alignment" + where);
    }
    String shown = spec.precision() < 0 ? text : CodePoints.truncate(text, spec.precision());
    return pad(shown, spec);
  }

  /** Pads to the width of the specification, by its alignment and fill. */
  static String pad(String text, FormatSpec spec) {
    if (spec.width() < 0) {
      return text;
    }
    int missing = spec.width() - CodePoints.length(text);
    if (missing <= 0) {
      return text;
    }
    int left = spec.align() == '>' ? missing : spec.align() == '^' ? missing / 2 : 0;
    StringBuilder out = new StringBuilder(TextSize.check((long) text.length() + missing));
    fill(out, spec.fill(), left);
    out.append(text);
    fill(out, spec.fill(), missing - left);
    return out.toString();
  }

  static void fill(StringBuilder out, int fill, int count) {
    TextSize.check((long) out.length() + count);
    for (int i = 0; i < count; i++) {
      out.appendCodePoint(fill);
    }
  }
}
