// SPDX-License-Identifier: Apache-2.0
package org.foretrace.syntax;

import java.math.BigInteger;

/** The value of a literal: what ASDL's Constant holds, without Python objects. */
public sealed interface Literal {
  /** An integer, never negative (a minus sign is a UnaryOp). */
  record Int(BigInteger value) implements Literal {}

  record Float(double value) implements Literal {}

  /** {@code 2j}: the imaginary part. */
  record Imaginary(double value) implements Literal {}

  /** Text after escapes are resolved; may hold lone surrogates. */
  record Str(String value) implements Literal {}

  /** One char a byte, 0 to 255. */
  record Bytes(String value) implements Literal {}

  /** The constants without content. */
  enum Singleton implements Literal {
    NONE,
    TRUE,
    FALSE,
    ELLIPSIS
  }
}
