// SPDX-License-Identifier: Apache-2.0
package org.foretrace.syntax;

import java.nio.charset.StandardCharsets;
import org.foretrace.text.FloatText;
import org.foretrace.text.StrText;

/** Literals as Python's {@code repr} writes them. */
final class LiteralText {
  private LiteralText() {}

  static String repr(Literal literal) {
    if (literal instanceof Literal.Str s) {
      return StrText.repr(s.value());
    }
    if (literal instanceof Literal.Bytes b) {
      return StrText.repr(b.value().getBytes(StandardCharsets.ISO_8859_1));
    }
    if (literal instanceof Literal.Int i) {
      return i.value().toString();
    }
    if (literal instanceof Literal.Float f) {
      return FloatText.repr(f.value());
    }
    if (literal instanceof Literal.Imaginary i) {
      return FloatText.reprComplex(0, i.value());
    }
    return switch ((Literal.Singleton) literal) {
      case NONE -> "None";
      case TRUE -> "True";
      case FALSE -> "False";
      case ELLIPSIS -> "Ellipsis";
    };
  }
}
