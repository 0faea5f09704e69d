// SPDX-License-Identifier: Apache-2.0
package org.foretrace.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** {@code strptime}: reads a time by a format, in the C locale and with UTC as the zone. */
public final class Strptime {
  private static final Map<Character, String> PATTERNS = patterns();

  private Strptime() {}

  /**
   * What was read.
   *
   * @param weekday Monday is 0
   * @param isDst 0 where UTC or GMT was read as the zone, else -1
   * @param zone the name of the zone as read, or null
   * @param offset seconds east of UTC, or null
   * @param offsetMicros microseconds of the offset
   */
  public record Parsed(
      int year,
      int month,
      int day,
      int hour,
      int minute,
      int second,
      int weekday,
      int yearDay,
      int isDst,
      @Nullable String zone,
      @Nullable Integer offset,
      int microsecond,
      int offsetMicros) {}

  private static Map<Character, String> patterns() {
    Map<Character, String> map = new HashMap<>();
    map.put('d', "(?<d>3[0-1]|[1-2]\\d|0[1-9]|[1-9]| [1-9])");
    map.put('f', "(?<f>[0-9]{1,6})");
    map.put('H', "(?<H>2[0-3]|[0-1]\\d|\\d)");
    map.put('I', "(?<I>1[0-2]|0[1-9]|[1-9])");
    map.put('G', "(?<G>\\d\\d\\d\\d)");
    map.put('j', "(?<j>36[0-6]|3[0-5]\\d|[1-2]\\d\\d|0[1-9]\\d|00[1-9]|[1-9]\\d|0[1-9]|[1-9])");
    map.put('m', "(?<m>1[0-2]|0[1-9]|[1-9])");
    map.put('M', "(?<M>[0-5]\\d|\\d)");
    map.put('S', "(?<S>6[0-1]|[0-5]\\d|\\d)");
    map.put('U', "(?<U>5[0-3]|[0-4]\\d|\\d)");
    map.put('W', "(?<W>5[0-3]|[0-4]\\d|\\d)");
    map.put('w', "(?<w>[0-6])");
    map.put('u', "(?<u>[1-7])");
    map.put('V', "(?<V>5[0-3]|0[1-9]|[1-4]\\d|\\d)");
    map.put('y', "(?<y>\\d\\d)");
    map.put('Y', "(?<Y>\\d\\d\\d\\d)");
    map.put('z', "(?<z>[+-]\\d\\d:?[0-5]\\d(:?[0-5]\\d(\\.\\d{1,6})?)?|(?-i:Z))");
    map.put('A', names('A', Strftime.DAYS, 9));
    map.put('a', names('a', Strftime.DAYS, 3));
    map.put('B', names('B', Strftime.MONTHS, 9));
    map.put('b', names('b', Strftime.MONTHS, 3));
    map.put('p', "(?<p>am|pm)");
    map.put('Z', "(?<Z>utc|gmt)");
    map.put('%', "%");
    map.put('c', expand("%a %b %d %H:%M:%S %Y", map));
    map.put('x', expand("%m/%d/%y", map));
    map.put('X', expand("%H:%M:%S", map));
    return map;
  }

  private static String names(char group, List<String> names, int length) {
    return names.stream()
        .map(name -> name.substring(0, Math.min(length, name.length())).toLowerCase(Locale.ROOT))
        .sorted((a, b) -> Integer.compare(b.length(), a.length()))
        .collect(Collectors.joining("|", "(?<" + group + ">", ")"));
  }

  private static String expand(String format, Map<Character, String> patterns) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < format.length(); ) {
      int c = format.codePointAt(i);
      i += Character.charCount(c);
      if (c == '%') {
        if (i == format.length()) {
          throw TextError.value("stray % in format '" + format + "'");
        }
        int directive = format.codePointAt(i);
        i += Character.charCount(directive);
        String pattern = patterns.get((char) directive);
        if (pattern == null || directive > 127) {
          throw badDirective(directive, format);
        }
        out.append(pattern);
      } else if (CharClass.isSpace(c)) {
        while (i < format.length() && CharClass.isSpace(format.charAt(i))) {
          i++;
        }
        out.append("\\s+");
      } else {
        out.append(Pattern.quote(Character.toString(c)));
      }
    }
    return out.toString();
  }

  private static TextError badDirective(int directive, String format) {
    boolean escaped = CharClass.isSpace(directive) || "\\.^$*+?(){}[]|".indexOf(directive) >= 0;
    String shown = escaped ? "%" : Character.toString(directive);
    return TextError.value("'" + shown + "' is a bad directive in format '" + format + "'");
  }

  /** Whether {@code %d} comes without a year, which CPython 3.13 warns of. */
  public static boolean warnsOfYear(String format) {
    boolean year = false;
    boolean day = false;
    for (int i = format.indexOf('%'); i >= 0 && i + 1 < format.length(); ) {
      char c = format.charAt(i + 1);
      year |= c == 'Y' || c == 'y' || c == 'G';
      day |= c == 'd';
      i = format.indexOf('%', i + 2);
    }
    return day && !year;
  }

  /** Reads a text by a format, or raises ValueError. */
  public static Parsed parse(String text, String format) {
    Pattern pattern;
    try {
      pattern =
          Pattern.compile(
              expand(format, PATTERNS), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    } catch (java.util.regex.PatternSyntaxException e) {
      // CPython's regular expressions fail on a directive that comes twice, with re.error.
      throw new UnsupportedText("strptime format with a repeated directive");
    }
    Matcher found = pattern.matcher(text);
    if (!found.lookingAt()) {
      throw TextError.value(
          "time data " + StrText.repr(text) + " does not match format " + StrText.repr(format));
    }
    if (found.end() != text.length()) {
      throw TextError.value("unconverted data remains: " + text.substring(found.end()));
    }
    return new Reading(found, pattern.pattern()).parsed();
  }

  /** The values of the groups of a match, put together. */
  private static final class Reading {
    private final Matcher found;
    private final String pattern;
    private int offsetMicros;

    Reading(Matcher found, String pattern) {
      this.found = found;
      this.pattern = pattern;
    }

    private @Nullable String group(char name) {
      return pattern.contains("(?<" + name + ">") ? found.group(String.valueOf(name)) : null;
    }

    private @Nullable Integer number(char name) {
      String text = group(name);
      return text == null ? null : IntText.parse(text, 10).intValue();
    }

    private int number(char name, int otherwise) {
      Integer value = number(name);
      return value == null ? otherwise : value;
    }

    private static int indexOf(List<String> names, String text, int length) {
      for (int i = 0; i < names.size(); i++) {
        String name = names.get(i);
        if (name.substring(0, Math.min(length, name.length())).equalsIgnoreCase(text)) {
          return i;
        }
      }
      throw new IllegalStateException(text);
    }

    Parsed parsed() {
      Integer year = year();
      Integer weekday = weekday();
      Integer yearDay = number('j');
      int month = month();
      int day = number('d', 1);
      Integer isoYear = number('G');
      Integer isoWeek = number('V');
      Integer offset = offset();
      checkIso(isoYear, isoWeek, year, weekday, yearDay);
      boolean leapFix = year == null && month == 2 && day == 29;
      int y = year != null ? year : leapFix ? 1904 : 1900;
      CivilDate date = new CivilDate(y, month, day);
      if (yearDay == null && weekday != null) {
        Integer fromWeek = dayFromWeek(y, weekday);
        if (fromWeek != null) {
          yearDay = fromWeek;
          if (yearDay <= 0) {
            y--;
            yearDay += CivilDate.daysInYear(y);
          }
        } else if (isoYear != null && isoWeek != null) {
          date = CivilDate.ofIsoCalendar(isoYear, isoWeek, weekday + 1L);
        }
      }
      if (yearDay != null) {
        date = fromYearDay(y, yearDay);
      } else {
        check(date);
      }
      int julian = yearDay != null ? yearDay : date.dayOfYear();
      String zone = group('Z');
      return new Parsed(
          leapFix ? 1900 : (int) date.year(),
          date.month(),
          date.day(),
          hour(),
          number('M', 0),
          number('S', 0),
          weekday != null ? weekday : date.weekday(),
          julian,
          zone == null ? -1 : 0,
          zone,
          offset,
          fraction(group('f')),
          offsetMicros);
    }

    private static void check(CivilDate date) {
      checkYear(date.year());
      if (date.day() > CivilDate.daysInMonth(date.year(), date.month())) {
        throw TextError.value("day is out of range for month");
      }
    }

    private static void checkYear(long year) {
      if (year < 1 || year > 9999) {
        throw TextError.value("year " + year + " is out of range");
      }
    }

    private static CivilDate fromYearDay(int year, int yearDay) {
      checkYear(year);
      CivilDate date = CivilDate.ofOrdinal(new CivilDate(year, 1, 1).ordinal() + yearDay - 1);
      checkYear(date.year());
      return date;
    }

    private @Nullable Integer year() {
      Integer full = number('Y');
      Integer two = number('y');
      // The later of the two in the format wins.
      boolean useTwo =
          two != null && (full == null || pattern.indexOf("(?<y>") > pattern.indexOf("(?<Y>"));
      return useTwo && two != null ? Integer.valueOf(two <= 68 ? two + 2000 : two + 1900) : full;
    }

    /** The last of several groups that the format has, or 0. */
    private char last(String names) {
      char last = 0;
      int at = -1;
      for (int i = 0; i < names.length(); i++) {
        char name = names.charAt(i);
        int index = pattern.indexOf("(?<" + name + ">");
        if (index > at) {
          at = index;
          last = name;
        }
      }
      return last;
    }

    private String text(char name) {
      String text = group(name);
      return text == null ? "" : text;
    }

    private int month() {
      switch (last("mBb")) {
        case 'B':
          return indexOf(Strftime.MONTHS, text('B'), 9) + 1;
        case 'b':
          return indexOf(Strftime.MONTHS, text('b'), 3) + 1;
        case 'm':
          return number('m', 1);
        default:
          return 1;
      }
    }

    private @Nullable Integer weekday() {
      switch (last("Aawu")) {
        case 'A':
          return indexOf(Strftime.DAYS, text('A'), 9);
        case 'a':
          return indexOf(Strftime.DAYS, text('a'), 3);
        case 'w':
          return (number('w', 0) + 6) % 7;
        case 'u':
          return number('u', 1) - 1;
        default:
          return null;
      }
    }

    private int hour() {
      char last = last("HI");
      if (last != 'I') {
        return number('H', 0);
      }
      int hour = number('I', 0);
      boolean afternoon = text('p').equalsIgnoreCase("pm");
      return hour % 12 + (afternoon ? 12 : 0);
    }

    private @Nullable Integer dayFromWeek(int year, int weekday) {
      char last = last("UW");
      if (last == 0) {
        return null;
      }
      checkYear(year);
      int first = new CivilDate(year, 1, 1).weekday();
      int day = weekday;
      if (last == 'U') {
        first = (first + 1) % 7;
        day = (day + 1) % 7;
      }
      int week = number(last, 0);
      return week == 0 ? 1 + day - first : 1 + (7 - first) % 7 + 7 * (week - 1) + day;
    }

    private static void checkIso(
        @Nullable Integer isoYear,
        @Nullable Integer isoWeek,
        @Nullable Integer year,
        @Nullable Integer weekday,
        @Nullable Integer yearDay) {
      if (isoYear != null && yearDay != null) {
        throw TextError.value(
            "Day of the year directive '%j' is not compatible with ISO year directive '%G'. Use"
                + " '%Y' instead.");
      }
      if (isoYear != null && (isoWeek == null || weekday == null)) {
        throw TextError.value(
            "ISO year directive '%G' must be used with the ISO week directive '%V' and a weekday"
                + " directive ('%A', '%a', '%w', or '%u').");
      }
      if (isoYear != null || isoWeek == null) {
        return;
      }
      if (year == null || weekday == null) {
        throw TextError.value(
            "ISO week directive '%V' must be used with the ISO year directive '%G' and a weekday"
                + " directive ('%A', '%a', '%w', or '%u').");
      }
      throw TextError.value(
          "ISO week directive '%V' is incompatible with the year directive '%Y'. Use the ISO year"
              + " '%G' instead.");
    }

    private static int fraction(@Nullable String digits) {
      if (digits == null || digits.isEmpty()) {
        return 0;
      }
      return IntText.parse(digits + "0".repeat(6 - digits.length()), 10).intValue();
    }

    private @Nullable Integer offset() {
      String z = group('z');
      if (z == null) {
        return null;
      }
      if (z.equals("Z")) {
        return 0;
      }
      String digits = z;
      if (digits.charAt(3) == ':') {
        digits = digits.substring(0, 3) + digits.substring(4);
        if (digits.length() > 5) {
          if (digits.charAt(5) != ':') {
            throw TextError.value("Inconsistent use of : in " + z);
          }
          digits = digits.substring(0, 5) + digits.substring(6);
        }
      }
      int seconds = part(digits, 1) * 3600 + part(digits, 3) * 60;
      if (digits.length() > 5) {
        seconds += part(digits, 5);
      }
      int micros = digits.length() > 8 ? fraction(digits.substring(8)) : 0;
      boolean west = z.startsWith("-");
      offsetMicros = west ? -micros : micros;
      return west ? -seconds : seconds;
    }

    /** Two digits; a text such as {@code :3} is what int() refuses in CPython. */
    private static int part(String digits, int at) {
      return IntText.parse(digits.substring(at, Math.min(at + 2, digits.length())), 10).intValue();
    }
  }
}
