// SPDX-License-Identifier: Apache-2.0
package org.foretrace.text;

/** What a codec raises: the fields of a UnicodeEncodeError or UnicodeDecodeError. */
public final class CodecError extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final boolean encoding;
  private final String codec;
  private final int start;
  private final int end;
  private final int skipped;
  private final String reason;

  CodecError(boolean encoding, String codec, int start, int end, int skipped, String reason) {
    super(reason, null, false, false);
    this.encoding = encoding;
    this.codec = codec;
    this.start = start;
    this.end = end;
    this.skipped = skipped;
    this.reason = reason;
  }

  /** Whether this is a UnicodeEncodeError, rather than a UnicodeDecodeError. */
  public boolean isEncoding() {
    return encoding;
  }

  /** The attribute {@code encoding}. */
  public String codec() {
    return codec;
  }

  /** The attribute {@code start}: a code point or byte index. */
  public int start() {
    return start;
  }

  /** The attribute {@code end}. */
  public int end() {
    return end;
  }

  /** How many bytes at the start, a byte order mark, the attribute {@code object} leaves out. */
  public int skipped() {
    return skipped;
  }

  /** The attribute {@code reason}. */
  public String reason() {
    return reason;
  }

  /** {@code str(error)} of a UnicodeEncodeError for this text. */
  public static String message(String codec, String text, int start, int end, String reason) {
    if (end == start + 1 && start < CodePoints.length(text)) {
      StringBuilder shown = new StringBuilder();
      StrText.escape(shown, CodePoints.at(text, start));
      return "'"
          + codec
          + "' codec can't encode character '"
          + shown
          + "' in position "
          + start
          + ": "
          + reason;
    }
    return "'"
        + codec
        + "' codec can't encode characters in position "
        + start
        + "-"
        + (end - 1)
        + ": "
        + reason;
  }

  /** {@code str(error)} of a UnicodeDecodeError for these bytes. */
  public static String message(String codec, byte[] bytes, int start, int end, String reason) {
    if (end == start + 1 && start < bytes.length) {
      String hex = "0x" + hex(bytes[start]);
      return "'"
          + codec
          + "' codec can't decode byte "
          + hex
          + " in position "
          + start
          + ": "
          + reason;
    }
    return "'"
        + codec
        + "' codec can't decode bytes in position "
        + start
        + "-"
        + (end - 1)
        + ": "
        + reason;
  }

  private static String hex(byte b) {
    String digits = Integer.toHexString(b & 0xff);
    return digits.length() < 2 ? "0" + digits : digits;
  }
}
