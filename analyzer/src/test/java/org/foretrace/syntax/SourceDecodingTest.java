// SPDX-License-Identifier: Apache-2.0
package org.foretrace.syntax;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.foretrace.source.DecodedSource;
import org.foretrace.source.SourceDecoder;
import org.junit.jupiter.api.Test;

/** What CPython 3.13 says of files by their bytes, which stand here as Latin-1. */
class SourceDecodingTest {
  private static final String BOM = "\u00EF\u00BB\u00BF";

  private static ParseResult parse(String bytes) {
    return Parser.parse(SourceDecoder.decode("m.py", bytes.getBytes(ISO_8859_1)));
  }

  private static String error(String bytes) {
    SyntaxError e = Objects.requireNonNull(parse(bytes).error());
    return e.line() + ":" + e.column() + " " + e.message();
  }

  private static String text(String bytes) {
    DecodedSource decoded = SourceDecoder.decode("m.py", bytes.getBytes(ISO_8859_1));
    assertThat(decoded.problem()).isNull();
    return decoded.file().text();
  }

  @Test
  void textIsUtf8AndTheMarkIsDropped() {
    assertThat(text("x = '\u00C3\u00A9'")).isEqualTo("x = '\u00E9'");
    assertThat(text(BOM + "x = 1")).isEqualTo("x = 1");
    assertThat(text("")).isEmpty();
  }

  @Test
  void aDeclaredEncodingCounts() {
    for (String declaration :
        List.of(
            "# coding: latin-1",
            "# -*- coding: iso-8859-15 -*-",
            "# vim: set fileencoding=cp1252 :",
            "# encoding=Windows_1252",
            "#!/usr/bin/python3\n# coding: L1")) {
      assertThat(text(declaration + "\nx = '\u00E9'\n")).endsWith("x = '\u00E9'\n");
    }
    assertThat(text("# coding: cp1251\n'\u00E9'")).endsWith("'\u0439'");
  }

  @Test
  void onlyTheFirstTwoLinesDeclare() {
    String message =
        "-1:0 Non-UTF-8 code starting with '\\xe9' in file m.py on line %d, but no encoding"
            + " declared; see https://peps.python.org/pep-0263/ for details";
    assertThat(error("\n\n# coding: latin-1\nx = '\u00E9'")).isEqualTo(message.formatted(4));
    assertThat(error("x = 1\n# coding: latin-1\nx = '\u00E9'")).isEqualTo(message.formatted(3));
  }

  @Test
  void badBytesComeBeforeAnErrorOfTheParser() {
    assertThat(error("x = = 1\n# \u00FF\n"))
        .startsWith("-1:0 Non-UTF-8 code starting with '\\xff'");
  }

  @Test
  void encodingProblems() {
    assertThat(error("# coding: nope\n")).isEqualTo("-1:0 encoding problem: nope");
    assertThat(error("# coding: rot13\n")).isEqualTo("-1:0 encoding problem: rot13");
    assertThat(error("# coding: ascii\n'\u00E9'")).isEqualTo("-1:0 encoding problem: ascii");
    assertThat(error("# coding: cp1252\n'\u0081'")).isEqualTo("-1:0 encoding problem: cp1252");
    assertThat(error(BOM + "# coding: latin-1\n"))
        .isEqualTo("-1:0 encoding problem: iso-8859-1 with BOM");
  }

  @Test
  void nullBytes() {
    assertThat(error("x = 1\ny = 2\0\n")).isEqualTo("2:0 source code cannot contain null bytes");
    assertThat(error("x = '''\n\0'''")).isEqualTo("2:0 source code cannot contain null bytes");
    assertThat(error("x = 'a\ny = 2\0\n"))
        .isEqualTo("1:5 unterminated string literal (detected at line 1)");
  }

  @Test
  void encodingsThatWeCannotReadAreUnsupported() {
    assertThat(Objects.requireNonNull(parse("# coding: shift_jis\n").unsupported()).feature())
        .isEqualTo("encoding shift_jis");
  }
}
