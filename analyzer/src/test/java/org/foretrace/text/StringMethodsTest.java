// SPDX-License-Identifier: Apache-2.0
package org.foretrace.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.foretrace.text.Recorded.Row;
import org.junit.jupiter.api.Test;

/** The methods of str, as CPython recorded them. */
class StringMethodsTest {
  private static final List<Predicate<String>> CHECKS =
      List.of(
          StrCheck::isAlpha,
          StrCheck::isAlnum,
          StrCheck::isDecimal,
          StrCheck::isDigit,
          StrCheck::isNumeric,
          StrCheck::isSpace,
          StrCheck::isPrintable,
          StrCheck::isAscii,
          StrCheck::isIdentifier,
          StrCheck::isLower,
          StrCheck::isUpper,
          StrCheck::isTitle);

  private static String checks(String text) {
    StringBuilder out = new StringBuilder();
    CHECKS.forEach(check -> out.append(check.test(text) ? '1' : '0'));
    return out.toString();
  }

  /** A hash over 256 characters: their classes first, then their case mappings. */
  private static String block(int start) {
    long hash = 0;
    for (int c = start; c < start + 256; c++) {
      String text = Character.toString(c);
      int flags = 0;
      for (int i = 0; i < CHECKS.size(); i++) {
        flags |= CHECKS.get(i).test(text) ? 1 << i : 0;
      }
      hash = (hash * 31 + flags) & 0xffffffffL;
    }
    List<UnaryOperator<String>> mappings =
        List.of(StrCase::upper, StrCase::lower, StrCase::title, StrCase::casefold);
    for (int c = start; c < start + 256; c++) {
      for (UnaryOperator<String> mapping : mappings) {
        for (int mapped : mapping.apply(Character.toString(c)).codePoints().toArray()) {
          hash = (hash * 31 + mapped) & 0xffffffffL;
        }
      }
    }
    return Long.toString(hash);
  }

  private static Recorded.Operation text(UnaryOperator<String> method) {
    return r -> Recorded.show(method.apply(r.text(0)));
  }

  private static String pad(Row r) {
    String text = r.text(0);
    int width = r.small(1);
    return Recorded.list(
        List.of(
            StrPad.ljust(text, width, '*'),
            StrPad.rjust(text, width, '*'),
            StrPad.center(text, width, '*'),
            StrPad.zfill(text, width),
            StrPad.expandtabs(text, width)));
  }

  private static String strip(Row r) {
    String text = r.text(0);
    String chars = r.text(1);
    return Recorded.list(
        List.of(
            StrPad.strip(text, chars),
            StrPad.lstrip(text, chars),
            StrPad.rstrip(text, chars),
            StrPad.strip(text, null),
            StrPad.lstrip(text, null),
            StrPad.rstrip(text, null)));
  }

  private static String remove(Row r) {
    return Recorded.list(
        List.of(
            StrPad.removeprefix(r.text(0), r.text(1)), StrPad.removesuffix(r.text(0), r.text(1))));
  }

  @Test
  void methods() {
    Recorded table = new Recorded("strings");
    table
        .on("upper", text(StrCase::upper))
        .on("lower", text(StrCase::lower))
        .on("title", text(StrCase::title))
        .on("capitalize", text(StrCase::capitalize))
        .on("swapcase", text(StrCase::swapcase))
        .on("casefold", text(StrCase::casefold))
        .on("repr", text(StrText::repr))
        .on("ascii", text(StrText::ascii))
        .on("bytes", r -> Recorded.show(StrText.repr(r.bytes(0))))
        .on("is", r -> checks(r.text(0)))
        .on("block", r -> block(r.small(0)));
    table
        .on("find", r -> "" + StrSearch.find(r.text(0), r.text(1), r.small(2), r.small(3)))
        .on("rfind", r -> "" + StrSearch.rfind(r.text(0), r.text(1), r.small(2), r.small(3)))
        .on("count", r -> "" + StrSearch.count(r.text(0), r.text(1), r.small(2), r.small(3)))
        .on(
            "startswith",
            r -> Recorded.show(StrSearch.startsWith(r.text(0), r.text(1), r.small(2), r.small(3))))
        .on(
            "endswith",
            r -> Recorded.show(StrSearch.endsWith(r.text(0), r.text(1), r.small(2), r.small(3))))
        .on(
            "replace",
            r -> Recorded.show(StrSearch.replace(r.text(0), r.text(1), r.text(2), r.small(3))))
        .on("compare", r -> "" + Integer.signum(CodePoints.compare(r.text(0), r.text(1))))
        .on(
            "slice",
            r -> Recorded.show(CodePoints.slice(r.text(0), r.small(1), r.small(2), r.small(3))));
    table
        .on("split", r -> Recorded.list(StrSplit.split(r.text(0), r.text(1), r.small(2))))
        .on("rsplit", r -> Recorded.list(StrSplit.rsplit(r.text(0), r.text(1), r.small(2))))
        .on("splitspace", r -> Recorded.list(StrSplit.split(r.text(0), null, r.small(1))))
        .on("rsplitspace", r -> Recorded.list(StrSplit.rsplit(r.text(0), null, r.small(1))))
        .on("partition", r -> Recorded.list(StrSplit.partition(r.text(0), r.text(1))))
        .on("rpartition", r -> Recorded.list(StrSplit.rpartition(r.text(0), r.text(1))))
        .on("splitlines", r -> Recorded.list(StrSplit.splitlines(r.text(0), false)))
        .on("splitlineskeep", r -> Recorded.list(StrSplit.splitlines(r.text(0), true)))
        .on("pad", StringMethodsTest::pad)
        .on("strip", StringMethodsTest::strip)
        .on("remove", StringMethodsTest::remove)
        .check();
  }

  @Test
  void translateKeepsWhatTheTableLeavesOut() {
    String result = StrPad.translate("a😀bc", c -> c == 'b' ? "" : c == 0x1f600 ? "xy" : null);
    assertThat(result).isEqualTo("axyc");
  }

  @Test
  void codePointsCountPairsOnce() {
    assertThat(CodePoints.length("a😀b")).isEqualTo(3);
    assertThat(CodePoints.charAt("a😀b", 1)).isEqualTo("😀");
    assertThat(CodePoints.slice("a😀b", 2, -1, 3)).isEqualTo("b😀a");
    assertThat(CodePoints.ord("😀")).isEqualTo(0x1f600);
    assertThatThrownBy(() -> CodePoints.ord("ab"))
        .hasMessage("ord() expected a character, but string of length 2 found");
    assertThatThrownBy(() -> CodePoints.chr(0x110000))
        .hasMessage("chr() arg not in range(0x110000)");
  }

  @Test
  void loneSurrogatesThatWouldMeetAreRefused() {
    assertThatThrownBy(() -> CodePoints.slice("\ude00\ud83d", 1, -1, 2))
        .isInstanceOf(UnsupportedText.class);
  }
}
