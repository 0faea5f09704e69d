// SPDX-License-Identifier: Apache-2.0
package org.foretrace.text;

/** A day of the proleptic Gregorian calendar, and the arithmetic of days, weeks and years. */
public record CivilDate(long year, int month, int day) {
  private static final long DAYS_TO_1970 = 719_163;
  private static final int[] BEFORE_MONTH = {
    0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334
  };

  public static boolean isLeap(long year) {
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
  }

  public static int daysInMonth(long year, int month) {
    if (month == 2) {
      return isLeap(year) ? 29 : 28;
    }
    return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
  }

  public static int daysInYear(long year) {
    return isLeap(year) ? 366 : 365;
  }

  private static long daysBeforeYear(long year) {
    long y = year - 1;
    return y * 365 + Math.floorDiv(y, 4) - Math.floorDiv(y, 100) + Math.floorDiv(y, 400);
  }

  /** {@code date.toordinal()}: day 1 is January 1 of year 1. */
  public long ordinal() {
    return daysBeforeYear(year) + dayOfYear();
  }

  /** {@code date.fromordinal(ordinal)}, without Python's limits on years. */
  public static CivilDate ofOrdinal(long ordinal) {
    long days = ordinal - 1;
    long year = Math.floorDiv(days * 400, 146_097) + 1;
    // The guess is off by one year at most.
    if (daysBeforeYear(year) > days) {
      year--;
    } else if (daysBeforeYear(year + 1) <= days) {
      year++;
    }
    int rest = (int) (days - daysBeforeYear(year));
    int month = 1;
    while (rest >= daysInMonth(year, month)) {
      rest -= daysInMonth(year, month);
      month++;
    }
    return new CivilDate(year, month, rest + 1);
  }

  /** Days since January 1 of 1970. */
  public long epochDay() {
    return ordinal() - DAYS_TO_1970;
  }

  public static CivilDate ofEpochDay(long days) {
    return ofOrdinal(days + DAYS_TO_1970);
  }

  /** {@code date.weekday()}: Monday is 0. */
  public int weekday() {
    return (int) Math.floorMod(ordinal() + 6, 7L);
  }

  /** The day of the year, from 1 on. */
  public int dayOfYear() {
    return BEFORE_MONTH[month] + (month > 2 && isLeap(year) ? 1 : 0) + day;
  }

  private static long isoWeekOne(long year) {
    long first = new CivilDate(year, 1, 1).ordinal();
    long weekday = Math.floorMod(first + 6, 7L);
    return first - weekday + (weekday > 3 ? 7 : 0);
  }

  /** {@code date.isocalendar()}: year, week and weekday, with Monday as 1. */
  public long[] isoCalendar() {
    long ordinal = ordinal();
    long isoYear = year;
    if (ordinal < isoWeekOne(isoYear)) {
      isoYear--;
    } else if (ordinal >= isoWeekOne(isoYear + 1)) {
      isoYear++;
    }
    long days = ordinal - isoWeekOne(isoYear);
    return new long[] {isoYear, days / 7 + 1, days % 7 + 1};
  }

  /** {@code date.fromisocalendar(year, week, day)}, with its ValueErrors. */
  public static CivilDate ofIsoCalendar(long year, long week, long day) {
    if (year < 1 || year > 9999) {
      throw TextError.value("Year is out of range: " + year);
    }
    boolean valid = week > 0 && week < 53;
    if (week == 53) {
      valid = isoWeekOne(year + 1) - isoWeekOne(year) == 53 * 7;
    }
    if (!valid) {
      throw TextError.value("Invalid week: " + week);
    }
    if (day < 1 || day > 7) {
      throw TextError.value("Invalid day: " + day + " (range is [1, 7])");
    }
    return ofOrdinal(isoWeekOne(year) + (week - 1) * 7 + day - 1);
  }
}
