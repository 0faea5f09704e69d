// SPDX-License-Identifier: Apache-2.0
package org.foretrace.text;

import java.util.List;
import java.util.Locale;

/** {@code strftime}, {@code asctime} and {@code ctime} in the C locale, as glibc writes them. */
public final class Strftime {
  static final List<String> DAYS =
      List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
  static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");
  private static final String NUMBERS = "dHIjmMSUVWuwygCekl";
  private static final String NAMES = "aAbBhp";

  private Strftime() {}

  /** {@code time.asctime}. */
  public static String asctime(TimeFields time) {
    return day(time).substring(0, 3)
        + " "
        + month(time).substring(0, 3)
        + pad(time.day(), 3, ' ')
        + " "
        + clock(time)
        + " "
        + time.year();
  }

  /** {@code datetime.ctime()}: as asctime, with four digits of year. */
  public static String ctime(TimeFields time) {
    String text = asctime(time);
    int end = text.lastIndexOf(' ') + 1;
    return text.substring(0, end) + pad(time.year(), 4, '0');
  }

  /** {@code time.strftime(format, fields)}. */
  public static String format(String format, TimeFields time) {
    if (format.indexOf('\0') >= 0) {
      throw TextError.value("embedded null character");
    }
    StringBuilder out = new StringBuilder(format.length() + 16);
    int i = 0;
    while (i < format.length()) {
      char c = format.charAt(i++);
      if (c != '%') {
        out.append(c);
        continue;
      }
      int start = i;
      while (i < format.length() && "-_0^#".indexOf(format.charAt(i)) >= 0) {
        i++;
      }
      String flags = format.substring(start, i);
      if (i == format.length()) {
        out.append('%').append(flags);
        break;
      }
      char directive = format.charAt(i++);
      String text = directive(directive, time);
      if (flags.isEmpty()) {
        refuseModifier(directive);
        out.append(text.isEmpty() && !isEmpty(directive) ? "%" + directive : text);
      } else {
        out.append(flagged(flags, directive, text));
      }
    }
    return out.toString();
  }

  /**
   * {@code datetime.strftime(format)}: f, z, Z and the colon form of z are datetime's own.
   *
   * @param offset what {@code %z} shows, empty for a naive time; {@code colonOffset} with colons
   */
  public static String formatDatetime(
      String format, TimeFields time, int microsecond, String offset, String colonOffset) {
    StringBuilder plain = new StringBuilder(format.length());
    for (int i = 0; i < format.length(); i++) {
      char c = format.charAt(i);
      if (c != '%' || i + 1 == format.length()) {
        plain.append(c);
        continue;
      }
      char next = format.charAt(++i);
      if (next == 'f') {
        plain.append(pad(microsecond, 6, '0'));
      } else if (next == 'z') {
        plain.append(offset);
      } else if (next == 'Z') {
        plain.append(time.zone().replace("%", "%%"));
      } else if (next == ':' && format.startsWith("z", i + 1)) {
        plain.append(colonOffset);
        i++;
      } else {
        plain.append(c).append(next);
      }
    }
    return format(plain.toString(), time);
  }

  private static boolean isEmpty(char directive) {
    return directive == 'Z' || directive == 'z';
  }

  private static void refuseModifier(char directive) {
    if (directive == 'E'
        || directive == 'O'
        || directive == ':'
        || directive == '+'
        || (directive >= '1' && directive <= '9')) {
      throw new UnsupportedText("strftime directive %" + directive);
    }
  }

  private static String flagged(String flags, char directive, String text) {
    if (flags.length() == 1 && NUMBERS.indexOf(directive) >= 0) {
      char flag = flags.charAt(0);
      String digits = stripPadding(text);
      if (flag == '-') {
        return digits;
      }
      if (flag == '_' || flag == '0') {
        return pad(digits, text.length(), flag == '_' ? ' ' : '0');
      }
    }
    if (flags.length() == 1 && NAMES.indexOf(directive) >= 0) {
      char flag = flags.charAt(0);
      if (flag == '^' || (flag == '#' && directive != 'p')) {
        return text.toUpperCase(Locale.ROOT);
      }
      if (flag == '#') {
        return text.toLowerCase(Locale.ROOT);
      }
    }
    throw new UnsupportedText("strftime directive %" + flags + directive);
  }

  private static String stripPadding(String text) {
    int start = 0;
    while (start < text.length() - 1 && (text.charAt(start) == '0' || text.charAt(start) == ' ')) {
      start++;
    }
    return text.substring(start);
  }

  /** The text of a plain directive, empty where there is no such directive. */
  private static String directive(char c, TimeFields t) {
    switch (c) {
      case 'a':
        return day(t).substring(0, 3);
      case 'A':
        return day(t);
      case 'b':
      case 'h':
        return month(t).substring(0, 3);
      case 'B':
        return month(t);
      case 'p':
        return t.hour() < 12 ? "AM" : "PM";
      case 'P':
        return t.hour() < 12 ? "am" : "pm";
      case 'c':
        return asctime(t);
      case 'x':
      case 'D':
        return two(t.month()) + "/" + two(t.day()) + "/" + two(Math.floorMod(t.year(), 100L));
      case 'X':
      case 'T':
        return clock(t);
      case 'r':
        return two(hour12(t)) + clock(t).substring(2) + (t.hour() < 12 ? " AM" : " PM");
      case 'R':
        return clock(t).substring(0, 5);
      case 'F':
        return t.year() + "-" + two(t.month()) + "-" + two(t.day());
      case 'n':
        return "\n";
      case 't':
        return "\t";
      case '%':
        return "%";
      case 'z':
        return t.offset();
      case 'Z':
        return t.zone();
      default:
        return number(c, t);
    }
  }

  private static String number(char c, TimeFields t) {
    switch (c) {
      case 'C':
        return century(t.year());
      case 'd':
        return two(t.day());
      case 'e':
        return pad(t.day(), 2, ' ');
      case 'H':
        return two(t.hour());
      case 'I':
        return two(hour12(t));
      case 'j':
        return pad(t.yearDay(), 3, '0');
      case 'k':
        return pad(t.hour(), 2, ' ');
      case 'l':
        return pad(hour12(t), 2, ' ');
      case 'm':
        return two(t.month());
      case 'M':
        return two(t.minute());
      case 's':
        return Long.toString(t.epochSecond());
      case 'S':
        return two(t.second());
      case 'u':
        return Integer.toString(t.weekday() + 1);
      case 'w':
        return Integer.toString((t.weekday() + 1) % 7);
      case 'U':
        return two((t.yearDay() + 6 - (t.weekday() + 1) % 7) / 7);
      case 'W':
        return two((t.yearDay() + 6 - t.weekday()) / 7);
      case 'V':
        return two(isoWeek(t)[1]);
      case 'G':
        return Long.toString(isoWeek(t)[0]);
      case 'g':
        return two(Math.floorMod(isoWeek(t)[0], 100L));
      case 'y':
        return two(Math.floorMod(t.year(), 100L));
      case 'Y':
        return Long.toString(t.year());
      default:
        return "";
    }
  }

  private static String century(long year) {
    if (year >= 0 && year < 1000) {
      return Long.toString(year / 100);
    }
    return Long.toString(Math.floorDiv(year, 100L));
  }

  /** The ISO year and week by the fields as they are, which need not fit together. */
  private static long[] isoWeek(TimeFields t) {
    int yearDay = t.yearDay() - 1;
    long year = t.year();
    int days = isoDays(yearDay, t.weekday());
    if (days < 0) {
      year--;
      days = isoDays(yearDay + CivilDate.daysInYear(year), t.weekday());
    } else {
      int next = isoDays(yearDay - CivilDate.daysInYear(year), t.weekday());
      if (next >= 0) {
        year++;
        days = next;
      }
    }
    return new long[] {year, days / 7 + 1};
  }

  /** Days since the Monday of the year's first ISO week. */
  private static int isoDays(int yearDay, int weekday) {
    // The weekday of the year's first day is one week's cycle away from that of yearDay.
    int first = Math.floorMod(weekday - yearDay, 7);
    int monday = first <= 3 ? -first : 7 - first;
    return yearDay - monday;
  }

  private static int hour12(TimeFields t) {
    return t.hour() % 12 == 0 ? 12 : t.hour() % 12;
  }

  private static String clock(TimeFields t) {
    return two(t.hour()) + ":" + two(t.minute()) + ":" + two(t.second());
  }

  private static String day(TimeFields t) {
    return DAYS.get(t.weekday());
  }

  private static String month(TimeFields t) {
    return MONTHS.get(t.month() - 1);
  }

  private static String two(long value) {
    return pad(value, 2, '0');
  }

  static String pad(long value, int width, char fill) {
    return pad(Long.toString(value), width, fill);
  }

  private static String pad(String text, int width, char fill) {
    return text.length() >= width
        ? text
        : Character.toString(fill).repeat(width - text.length()) + text;
  }
}
