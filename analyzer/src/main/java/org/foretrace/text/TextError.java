// SPDX-License-Identifier: Apache-2.0
package org.foretrace.text;

/** What a text or number function raises: the kind of Python exception and its exact message. */
public final class TextError extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** The Python exception type that the error stands for. */
  public enum Kind {
    VALUE_ERROR("ValueError"),
    TYPE_ERROR("TypeError"),
    OVERFLOW_ERROR("OverflowError"),
    ZERO_DIVISION_ERROR("ZeroDivisionError"),
    INDEX_ERROR("IndexError"),
    KEY_ERROR("KeyError"),
    LOOKUP_ERROR("LookupError"),
    MEMORY_ERROR("MemoryError");

    private final String pythonName;

    Kind(String pythonName) {
      this.pythonName = pythonName;
    }

    /** The name of the exception class in Python. */
    public String pythonName() {
      return pythonName;
    }
  }

  private final Kind kind;
  private final String text;

  public TextError(Kind kind, String text) {
    super(text, null, false, false);
    this.kind = kind;
    this.text = text;
  }

  public static TextError value(String text) {
    return new TextError(Kind.VALUE_ERROR, text);
  }

  public static TextError type(String text) {
    return new TextError(Kind.TYPE_ERROR, text);
  }

  public static TextError overflow(String text) {
    return new TextError(Kind.OVERFLOW_ERROR, text);
  }

  public static TextError zeroDivision(String text) {
    return new TextError(Kind.ZERO_DIVISION_ERROR, text);
  }

  public Kind kind() {
    return kind;
  }

  /** The exception's message as Python's {@code str(exception)} gives it. */
  public String text() {
    return text;
  }
}
