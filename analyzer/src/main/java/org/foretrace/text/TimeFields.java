// SPDX-License-Identifier: Apache-2.0
package org.foretrace.text;

/**
 * The parts of a broken-down time, all in range.
 *
 * @param month from 1 on
 * @param weekday Monday is 0
 * @param yearDay from 1 on
 * @param zone what {@code %Z} shows
 * @param offset what {@code %z} shows
 */
public record TimeFields(
    long year,
    int month,
    int day,
    int hour,
    int minute,
    int second,
    int weekday,
    int yearDay,
    String zone,
    String offset) {

  /** The UTC time of a number of seconds since 1970: {@code time.gmtime}. */
  public static TimeFields ofEpoch(long seconds) {
    CivilDate date = CivilDate.ofEpochDay(Math.floorDiv(seconds, 86_400L));
    int rest = (int) Math.floorMod(seconds, 86_400L);
    return of(date, rest / 3600, rest / 60 % 60, rest % 60, "UTC", "+0000");
  }

  /** A date and a time of day. */
  public static TimeFields of(
      CivilDate date, int hour, int minute, int second, String zone, String offset) {
    return new TimeFields(
        date.year(),
        date.month(),
        date.day(),
        hour,
        minute,
        second,
        date.weekday(),
        date.dayOfYear(),
        zone,
        offset);
  }

  /**
   * The first eight items of a time tuple, as {@code time.strftime} and {@code time.asctime} read
   * them: zeros are lifted where they stand for the first, and what is out of range is a
   * ValueError.
   */
  public static TimeFields ofTuple(long[] items) {
    for (long item : items) {
      if (item != (int) item) {
        throw TextError.overflow(
            item > 0
                ? "signed integer is greater than maximum"
                : "signed integer is less than minimum");
      }
    }
    int month = items[1] == 0 ? 1 : (int) items[1];
    int day = items[2] == 0 ? 1 : (int) items[2];
    int yearDay = items[7] == 0 ? 1 : (int) items[7];
    check(month, 1, 12, "month");
    check(day, 1, 31, "day of month");
    check(items[3], 0, 23, "hour");
    check(items[4], 0, 59, "minute");
    check(items[5], 0, 61, "seconds");
    // C's weeks begin on Sunday, and only a negative remainder is out of range.
    long fromSunday = (items[6] + 1) % 7;
    if (fromSunday < 0) {
      throw TextError.value("day of week out of range");
    }
    check(yearDay, 1, 366, "day of year");
    return new TimeFields(
        items[0],
        month,
        day,
        (int) items[3],
        (int) items[4],
        (int) items[5],
        (int) Math.floorMod(fromSunday - 1, 7L),
        yearDay,
        "UTC",
        "+0000");
  }

  private static void check(long value, int least, int most, String name) {
    if (value < least || value > most) {
      throw TextError.value(name + " out of range");
    }
  }

  /** Seconds since 1970 of the fields as UTC. */
  public long epochSecond() {
    long days = new CivilDate(year, month, 1).epochDay() + day - 1;
    return days * 86_400 + hour * 3600L + minute * 60L + second;
  }
}
