// SPDX-License-Identifier: Apache-2.0
package org.foretrace.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Turns the bytes of a file into text as CPython does when it runs the file: UTF-8, or the encoding
 * that one of the first two lines declares (PEP 263).
 */
public final class SourceDecoder {
  private static final byte[] BOM = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
  private static final Pattern DECLARATION =
      Pattern.compile("[ \\t\\f]*#.*?coding[:=][ \\t]*([-_.a-zA-Z0-9]+).*");
  private static final Pattern BLANK = Pattern.compile("[ \\t\\f]*(#.*)?");

  private SourceDecoder() {}

  /** The text of a file; {@code name} is what messages call it. */
  public static DecodedSource decode(String name, byte[] bytes) {
    boolean marked = startsWith(bytes, BOM);
    int start = marked ? BOM.length : 0;
    String declared = declaration(bytes, start);
    if (declared == null || declared.equals("utf-8")) {
      return utf8(name, bytes, start, declared != null);
    }
    if (marked) {
      return failed(name, "encoding problem: " + declared + " with BOM");
    }
    Charset charset = Encodings.charset(declared);
    if (charset == null) {
      return Encodings.isKnown(declared)
          ? unsupported(name, declared)
          : failed(name, "encoding problem: " + declared);
    }
    try {
      CharBuffer text = decoder(charset).decode(ByteBuffer.wrap(bytes));
      return new DecodedSource(new SourceFile(name, text.toString()), null);
    } catch (CharacterCodingException e) {
      return failed(name, "encoding problem: " + declared);
    }
  }

  private static CharsetDecoder decoder(Charset charset) {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  private static boolean startsWith(byte[] bytes, byte[] prefix) {
    if (bytes.length < prefix.length) {
      return false;
    }
    for (int i = 0; i < prefix.length; i++) {
      if (bytes[i] != prefix[i]) {
        return false;
      }
    }
    return true;
  }

  private static DecodedSource failed(String name, String message) {
    return new DecodedSource(
        new SourceFile(name, ""), new DecodedSource.Problem(message, 1, false));
  }

  private static DecodedSource unsupported(String name, String encoding) {
    return new DecodedSource(
        new SourceFile(name, ""), new DecodedSource.Problem("encoding " + encoding, 1, true));
  }

  /** The encoding that the first or second line declares, in CPython's spelling; null if none. */
  private static @Nullable String declaration(byte[] bytes, int start) {
    int from = start;
    for (int line = 0; line < 2; line++) {
      int end = lineEnd(bytes, from);
      String text = new String(bytes, from, end - from, StandardCharsets.ISO_8859_1);
      Matcher declaration = DECLARATION.matcher(text);
      if (declaration.matches()) {
        return spelled(declaration.group(1));
      }
      if (!BLANK.matcher(text).matches()) {
        return null;
      }
      from = Math.min(bytes.length, end + 1);
    }
    return null;
  }

  private static int lineEnd(byte[] bytes, int from) {
    int i = from;
    while (i < bytes.length && bytes[i] != '\n' && bytes[i] != '\r') {
      i++;
    }
    return i;
  }

  /** CPython spells the names of UTF-8 and Latin-1 in one way. */
  private static String spelled(String name) {
    String head = name.substring(0, Math.min(12, name.length()));
    String key = head.toLowerCase(Locale.ROOT).replace('_', '-');
    if (key.equals("utf-8") || key.startsWith("utf-8-")) {
      return "utf-8";
    }
    for (String latin : new String[] {"latin-1", "iso-8859-1", "iso-latin-1"}) {
      if (key.equals(latin) || key.startsWith(latin + "-")) {
        return "iso-8859-1";
      }
    }
    return name;
  }

  private static DecodedSource utf8(String name, byte[] bytes, int start, boolean declared) {
    ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
    CharBuffer out = CharBuffer.allocate(bytes.length - start);
    CoderResult result = decoder(StandardCharsets.UTF_8).decode(in, out, true);
    String text = out.flip().toString();
    if (!result.isError()) {
      return new DecodedSource(new SourceFile(name, text), null);
    }
    if (declared) {
      // CPython complains only where a token holds such bytes, each kind of token in its own way
      return unsupported(name, "utf-8 with bytes that are not UTF-8");
    }
    int lineStart = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1;
    SourceFile before = new SourceFile(name, text.substring(0, lineStart));
    int line = before.lineCount();
    String message =
        String.format(
            Locale.ROOT,
            "Non-UTF-8 code starting with '\\x%02x' in file %s on line %d, but no encoding"
                + " declared; see https://peps.python.org/pep-0263/ for details",
            bytes[in.position()] & 0xFF,
            name,
            line);
    return new DecodedSource(before, new DecodedSource.Problem(message, line, false));
  }
}
