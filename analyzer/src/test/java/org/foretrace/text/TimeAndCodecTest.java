// SPDX-License-Identifier: Apache-2.0
package org.foretrace.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Random;
import org.foretrace.text.Recorded.Row;
import org.junit.jupiter.api.Test;

/** Times and encodings, as CPython recorded them. */
class TimeAndCodecTest {
  private static TimeFields fields(Row row, int first) {
    long[] items = new long[8];
    for (int i = 0; i < items.length; i++) {
      items[i] = row.number(first + i);
    }
    return TimeFields.ofTuple(items);
  }

  private static String date(Row row) {
    CivilDate date = CivilDate.ofOrdinal(row.number(0));
    assertThat(date.ordinal()).isEqualTo(row.number(0));
    long[] iso = date.isoCalendar();
    return Recorded.list(
        date.year(),
        date.month(),
        date.day(),
        date.weekday(),
        iso[0],
        iso[1],
        iso[2],
        date.dayOfYear());
  }

  private static String strptime(Row row) {
    Strptime.Parsed p = Strptime.parse(row.text(0), row.text(1));
    Object[] parts = {
      p.year(),
      p.month(),
      p.day(),
      p.hour(),
      p.minute(),
      p.second(),
      p.weekday(),
      p.yearDay(),
      p.isDst(),
      p.zone(),
      p.offset(),
      p.microsecond(),
      p.offsetMicros()
    };
    StringBuilder out = new StringBuilder("[");
    for (Object part : parts) {
      out.append(part == null ? "None" : part).append('|');
    }
    return out.append(']').toString();
  }

  @Test
  void times() {
    new Recorded("times")
        .on("strftime", r -> Recorded.show(Strftime.format(r.text(0), fields(r, 1))))
        .on("asctime", r -> Strftime.asctime(fields(r, 0)))
        .on("date", TimeAndCodecTest::date)
        .on(
            "fromiso",
            r -> "" + CivilDate.ofIsoCalendar(r.number(0), r.number(1), r.number(2)).ordinal())
        .on("strptime", TimeAndCodecTest::strptime)
        .check();
  }

  @Test
  void epochSecondsAndFieldsAreInverse() {
    Random random = new Random(3);
    for (int i = 0; i < 5000; i++) {
      long seconds = random.nextLong() % 400_000_000_000L;
      assertThat(TimeFields.ofEpoch(seconds).epochSecond()).isEqualTo(seconds);
    }
  }

  @Test
  void datetimeHasDirectivesOfItsOwn() {
    TimeFields time = TimeFields.of(new CivilDate(2024, 2, 29), 7, 8, 9, "UTC+05:30", "");
    assertThat(Strftime.formatDatetime("%f %z %:z %Z %%f %j", time, 42, "+0530", "+05:30"))
        .isEqualTo("000042 +0530 +05:30 UTC+05:30 %f 060");
  }

  @Test
  void rareDirectivesAreRefused() {
    TimeFields time = TimeFields.ofEpoch(0);
    assertThatThrownBy(() -> Strftime.format("%10Y", time))
        .isInstanceOf(UnsupportedText.class)
        .hasMessage("strftime directive %1");
    assertThatThrownBy(() -> Strftime.format("%Ey", time)).isInstanceOf(UnsupportedText.class);
  }

  private static String encode(Row row) {
    try {
      return Recorded.show(Codecs.encode(row.text(0), row.raw(1), row.raw(2)));
    } catch (CodecError e) {
      assertThat(e.isEncoding()).isTrue();
      return "!UnicodeEncodeError: "
          + Recorded.show(
              CodecError.message(e.codec(), row.text(0), e.start(), e.end(), e.reason()));
    }
  }

  private static String decode(Row row) {
    byte[] bytes = row.bytes(0);
    try {
      return Recorded.show(Codecs.decode(bytes, row.raw(1), row.raw(2)));
    } catch (CodecError e) {
      assertThat(e.isEncoding()).isFalse();
      byte[] object = Arrays.copyOfRange(bytes, e.skipped(), bytes.length);
      return "!UnicodeDecodeError: "
          + Recorded.show(CodecError.message(e.codec(), object, e.start(), e.end(), e.reason()));
    }
  }

  @Test
  void codecs() {
    new Recorded("codecs")
        .on("encode", TimeAndCodecTest::encode)
        .on("decode", TimeAndCodecTest::decode)
        .check();
  }

  @Test
  void unknownEncodingsAreRefused() {
    assertThatThrownBy(() -> Codecs.encode("a", "big5", "strict"))
        .isInstanceOf(UnsupportedText.class)
        .hasMessage("encoding 'big5'");
  }
}
