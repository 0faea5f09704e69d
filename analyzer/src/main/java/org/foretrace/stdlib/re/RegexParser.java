// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.re;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.foretrace.stdlib.re.CharSet.Category;
import org.foretrace.stdlib.re.RegexNode.Place;
import org.jspecify.annotations.Nullable;

/**
 * Parses Python's regular expressions (Lib/re/_parser.py of CPython 3.13 is the reference for
 * syntax and messages). One parser reads one pattern.
 */
final class RegexParser {
  private static final int MAX_REPEAT = Integer.MAX_VALUE;
  private static final String REPEAT_CHARS = "*+?{";

  private final int[] source;
  private final boolean bytes;
  private int pos;
  private int flags;
  private int groups = 1;
  private final Map<String, Integer> names = new LinkedHashMap<>();
  private final List<Integer> open = new ArrayList<>();
  private final List<Integer> widths =
      new ArrayList<>(); // fixed width of each closed group, -1: varies
  private int lookbehind;

  private RegexParser(int[] source, int flags, boolean bytes) {
    this.source = source;
    this.flags = flags;
    this.bytes = bytes;
    widths.add(-1);
  }

  /** A parsed pattern with its groups. */
  record Parsed(RegexNode root, int flags, int groups, Map<String, Integer> names) {}

  static Parsed parse(String pattern, int flags, boolean bytes) throws RegexException {
    int[] source = pattern.codePoints().toArray();
    RegexParser parser = new RegexParser(source, flags, bytes);
    RegexNode root;
    try {
      root = parser.alternatives(flags, 0);
    } catch (VerboseLater e) {
      parser = new RegexParser(source, flags | RegexFlags.VERBOSE, bytes);
      try {
        root = parser.alternatives(flags | RegexFlags.VERBOSE, 0);
      } catch (VerboseLater again) {
        throw new IllegalStateException(again);
      }
    }
    if (parser.pos < source.length) {
      throw new RegexException("unbalanced parenthesis", parser.pos);
    }
    return new Parsed(root, parser.fixFlags(), parser.groups, parser.names);
  }

  // (?x) at the start of the pattern: read it again.
  private static final class VerboseLater extends RuntimeException {
    private static final long serialVersionUID = 1L;

    VerboseLater() {
      super(null, null, false, false);
    }
  }

  private int fixFlags() throws RegexException {
    if (bytes) {
      if ((flags & RegexFlags.UNICODE) != 0) {
        throw new RegexException("cannot use UNICODE flag with a bytes pattern", -2);
      }
      return flags;
    }
    if ((flags & RegexFlags.LOCALE) != 0) {
      throw new RegexException("cannot use LOCALE flag with a str pattern", -2);
    }
    if ((flags & RegexFlags.ASCII) == 0) {
      return flags | RegexFlags.UNICODE;
    }
    if ((flags & RegexFlags.UNICODE) != 0) {
      throw new RegexException("ASCII and UNICODE flags are incompatible", -2);
    }
    return flags;
  }

  private boolean more() {
    return pos < source.length;
  }

  private int peek() {
    return pos < source.length ? source[pos] : -1;
  }

  private boolean accept(int c) {
    if (peek() == c) {
      pos++;
      return true;
    }
    return false;
  }

  private static RegexException error(String message, int at) {
    return new RegexException(message, at);
  }

  private RegexNode alternatives(int local, int nesting) throws RegexException {
    if (nesting > 180) {
      throw error("too deeply nested", pos);
    }
    List<RegexNode> choices = new ArrayList<>();
    choices.add(sequence(local, nesting));
    while (accept('|')) {
      // Global flags at the start of the pattern hold for all of it.
      choices.add(sequence(nesting == 0 ? local | flags : local, nesting));
    }
    return choices.size() == 1 ? choices.get(0) : new RegexNode.Alternatives(choices);
  }

  private RegexNode sequence(int start, int nesting) throws RegexException {
    List<RegexNode> items = new ArrayList<>();
    int local = start;
    while (more() && peek() != '|' && peek() != ')') {
      int c = source[pos];
      boolean verbose = (local & RegexFlags.VERBOSE) != 0;
      if (verbose && (c == ' ' || (c >= 9 && c <= 13))) {
        pos++;
        continue;
      }
      if (verbose && c == '#') {
        while (more() && source[pos++] != '\n') {
          // to the end of the line
        }
        continue;
      }
      if (REPEAT_CHARS.indexOf(c) >= 0 && !(c == '{' && !isRepeat())) {
        repeat(items);
        continue;
      }
      int before = flags;
      RegexNode item = item(local, nesting, items.isEmpty());
      if (flags != before) {
        local |= flags; // global flags at the start
      }
      if (item != null) {
        items.add(item);
      }
    }
    return items.size() == 1 ? items.get(0) : new RegexNode.Sequence(items);
  }

  // Whether the brace at pos starts {m}, {m,}, {,n} or {m,n}; otherwise it is a plain character.
  private boolean isRepeat() {
    int i = pos + 1;
    int lo = i;
    while (i < source.length && source[i] >= '0' && source[i] <= '9') {
      i++;
    }
    boolean digits = i > lo;
    if (i < source.length && source[i] == ',') {
      i++;
      while (i < source.length && source[i] >= '0' && source[i] <= '9') {
        i++;
      }
      return i < source.length && source[i] == '}';
    }
    return digits && i < source.length && source[i] == '}';
  }

  private void repeat(List<RegexNode> items) throws RegexException {
    int at = pos;
    int c = source[pos++];
    int min = 0;
    int max = MAX_REPEAT;
    if (c == '?') {
      max = 1;
    } else if (c == '+') {
      min = 1;
    } else if (c == '{') {
      int lo = number();
      min = Math.max(lo, 0);
      if (accept(',')) {
        int hi = number();
        max = hi < 0 ? MAX_REPEAT : hi;
      } else {
        max = min;
      }
      pos++;
      if (max < min) {
        throw error("min repeat greater than max repeat", at + 1);
      }
    }
    RegexNode last = items.isEmpty() ? null : items.get(items.size() - 1);
    if (last == null || last instanceof RegexNode.At) {
      throw error("nothing to repeat", at);
    }
    if (last instanceof RegexNode.Repeat) {
      throw error("multiple repeat", at);
    }
    RegexNode.Repeat.Kind kind = RegexNode.Repeat.Kind.GREEDY;
    if (accept('?')) {
      kind = RegexNode.Repeat.Kind.LAZY;
    } else if (accept('+')) {
      kind = RegexNode.Repeat.Kind.POSSESSIVE;
    }
    items.set(items.size() - 1, new RegexNode.Repeat(last, min, max, kind));
  }

  private int number() throws RegexException {
    long n = -1;
    while (more() && source[pos] >= '0' && source[pos] <= '9') {
      n = Math.max(n, 0) * 10 + (source[pos++] - '0');
      if (n >= 4294967295L) {
        throw new RegexException("the repetition number is too large", -3);
      }
    }
    return (int) Math.min(n, MAX_REPEAT);
  }

  private @Nullable RegexNode item(int local, int nesting, boolean first) throws RegexException {
    int c = source[pos];
    boolean ignoreCase = (local & RegexFlags.IGNORECASE) != 0;
    switch (c) {
      case '.':
        pos++;
        return new RegexNode.Chars(
            CharSet.of(
                (local & RegexFlags.DOTALL) != 0 ? Category.ANY : Category.NOT_NEWLINE, false));
      case '^':
        pos++;
        return new RegexNode.At(
            (local & RegexFlags.MULTILINE) != 0 ? Place.LINE_START : Place.START);
      case '$':
        pos++;
        return new RegexNode.At((local & RegexFlags.MULTILINE) != 0 ? Place.LINE_END : Place.END);
      case '[':
        return new RegexNode.Chars(new ClassParser().parse(local));
      case '(':
        return group(local, nesting, first);
      case '\\':
        return escape(local);
      default:
        pos++;
        return new RegexNode.Chars(CharSet.of(c, ignoreCase));
    }
  }

  private boolean ascii(int local) {
    return bytes || (local & RegexFlags.ASCII) != 0;
  }

  // The category of \d \s \w and their complements, or null.
  private CharSet.@Nullable Named category(int c, int local) {
    boolean ascii = ascii(local);
    return switch (c) {
      case 'd', 'D' -> new CharSet.Named(ascii ? Category.ASCII_DIGIT : Category.DIGIT, c == 'D');
      case 's', 'S' -> new CharSet.Named(ascii ? Category.ASCII_SPACE : Category.SPACE, c == 'S');
      case 'w', 'W' -> new CharSet.Named(ascii ? Category.ASCII_WORD : Category.WORD, c == 'W');
      default -> null;
    };
  }

  private RegexNode escape(int local) throws RegexException {
    int at = pos++;
    if (!more()) {
      throw error("bad escape (end of pattern)", at);
    }
    int c = source[pos];
    boolean ignoreCase = (local & RegexFlags.IGNORECASE) != 0;
    CharSet.Named named = category(c, local);
    if (named != null) {
      pos++;
      return new RegexNode.Chars(CharSet.of(named.category(), named.negated()));
    }
    switch (c) {
      case 'A':
        pos++;
        return new RegexNode.At(Place.START);
      case 'Z':
        pos++;
        return new RegexNode.At(Place.VERY_END);
      case 'b':
        pos++;
        return new RegexNode.At(ascii(local) ? Place.ASCII_BOUNDARY : Place.BOUNDARY);
      case 'B':
        pos++;
        return new RegexNode.At(ascii(local) ? Place.ASCII_NOT_BOUNDARY : Place.NOT_BOUNDARY);
      default:
        break;
    }
    if (c >= '1' && c <= '9') {
      return numbered(at, ignoreCase);
    }
    return new RegexNode.Chars(CharSet.of(charEscape(at, false), ignoreCase));
  }

  // \1 to \99, or an octal escape of three digits.
  private RegexNode numbered(int at, boolean ignoreCase) throws RegexException {
    int n = source[pos++] - '0';
    if (more() && source[pos] >= '0' && source[pos] <= '9') {
      boolean octal =
          n <= 7
              && source[pos] <= '7'
              && pos + 1 < source.length
              && source[pos + 1] >= '0'
              && source[pos + 1] <= '7';
      if (octal) {
        int value = n * 64 + (source[pos] - '0') * 8 + (source[pos + 1] - '0');
        if (value > 255) {
          throw error("octal escape value " + text(at, pos + 2) + " outside of range 0-0o377", at);
        }
        pos += 2;
        return new RegexNode.Chars(CharSet.of(value, ignoreCase));
      }
      n = n * 10 + (source[pos++] - '0');
    }
    return reference(n, at + 1, ignoreCase);
  }

  private RegexNode reference(int n, int at, boolean ignoreCase) throws RegexException {
    if (n >= groups) {
      throw error("invalid group reference " + n, at);
    }
    if (open.contains(n)) {
      throw error("cannot refer to an open group", at - 1);
    }
    checkLookbehindGroup(n, at);
    return new RegexNode.BackReference(n, ignoreCase);
  }

  private void checkLookbehindGroup(int n, int at) throws RegexException {
    if (lookbehind > 0 && n >= lookbehind) {
      throw error("cannot refer to group defined in the same lookbehind subpattern", at);
    }
  }

  private String text(int from, int to) {
    return new String(source, from, Math.min(to, source.length) - from);
  }

  // A character written as an escape; pos is at the letter.
  private int charEscape(int at, boolean inClass) throws RegexException {
    int c = source[pos++];
    switch (c) {
      case 'a':
        return 7;
      case 'f':
        return 12;
      case 'n':
        return 10;
      case 'r':
        return 13;
      case 't':
        return 9;
      case 'v':
        return 11;
      case '\\':
        return '\\';
      case 'b':
        if (inClass) {
          return 8;
        }
        break;
      case 'x':
        return hex(at, 2);
      case 'u':
        if (!bytes) {
          return hex(at, 4);
        }
        break;
      case 'U':
        if (!bytes) {
          int value = hex(at, 8);
          if (value < 0 || value > 0x10ffff) {
            throw error("bad escape " + text(at, pos), at);
          }
          return value;
        }
        break;
      case 'N':
        if (!bytes) {
          return namedCharacter(at);
        }
        break;
      default:
        break;
    }
    if (c >= '0' && c <= '7' && (c == '0' || inClass)) {
      int value = c - '0';
      int digits = 1;
      while (digits < 3 && more() && source[pos] >= '0' && source[pos] <= '7') {
        value = value * 8 + (source[pos++] - '0');
        digits++;
      }
      if (value > 255) {
        throw error("octal escape value " + text(at, pos) + " outside of range 0-0o377", at);
      }
      return value;
    }
    boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    if (letter) {
      throw error("bad escape " + text(at, pos), at);
    }
    return c;
  }

  private int hex(int at, int digits) throws RegexException {
    int value = 0;
    int read = 0;
    while (read < digits && more() && Character.digit(source[pos], 16) >= 0 && source[pos] < 128) {
      value = value * 16 + Character.digit(source[pos++], 16);
      read++;
    }
    if (read < digits) {
      throw error("incomplete escape " + text(at, pos), at);
    }
    return value;
  }

  private int namedCharacter(int at) throws RegexException {
    if (!accept('{')) {
      throw error("missing {", pos);
    }
    int start = pos;
    while (more() && peek() != '}') {
      pos++;
    }
    if (!more()) {
      throw error("missing }, unterminated name", start);
    }
    String name = text(start, pos++);
    if (name.isEmpty()) {
      throw error("missing character name", start);
    }
    try {
      return Character.codePointOf(name);
    } catch (IllegalArgumentException e) {
      throw error("undefined character name '" + name + "'", at);
    }
  }

  /** Parses {@code [...]}. */
  private final class ClassParser {
    private final List<CharSet.Range> ranges = new ArrayList<>();
    private final List<CharSet.Named> named = new ArrayList<>();

    CharSet parse(int local) throws RegexException {
      int here = pos++;
      boolean negated = accept('^');
      boolean first = true;
      while (true) {
        if (!more()) {
          throw error("unterminated character set", here);
        }
        if (peek() == ']' && !first) {
          pos++;
          break;
        }
        first = false;
        int at = pos;
        int from = one(local);
        if (peek() == '-' && pos + 1 < source.length && source[pos + 1] != ']') {
          pos++;
          int to = one(local);
          if (from < 0 || to < 0) {
            throw error("bad character range " + text(at, pos), at);
          }
          if (to < from) {
            throw error("bad character range " + text(at, pos), at);
          }
          ranges.add(new CharSet.Range(from, to));
          if (from < 0) {
            named.remove(named.size() - 1);
          }
        } else if (peek() == '-' && pos + 1 >= source.length) {
          throw error("unterminated character set", here);
        } else if (from >= 0) {
          ranges.add(new CharSet.Range(from, from));
        }
      }
      return new CharSet(ranges, named, negated, (local & RegexFlags.IGNORECASE) != 0);
    }

    // A code point, or -1 for a category, which is then noted.
    private int one(int local) throws RegexException {
      int at = pos;
      int c = source[pos++];
      if (c != '\\') {
        return c;
      }
      if (!more()) {
        throw error("bad escape (end of pattern)", at);
      }
      CharSet.Named category = category(source[pos], local);
      if (category != null) {
        pos++;
        named.add(category);
        return -1;
      }
      return charEscape(at, true);
    }
  }

  // ---- groups

  private @Nullable RegexNode group(int local, int nesting, boolean first) throws RegexException {
    int start = pos++;
    if (!accept('?')) {
      return capture(null, start, local, nesting);
    }
    if (!more()) {
      throw error("unexpected end of pattern", pos);
    }
    int c = source[pos++];
    switch (c) {
      case 'P':
        return named(start, local, nesting);
      case ':':
        return closed(new RegexNode.Group(0, alternatives(local, nesting + 1)), start);
      case '#':
        while (true) {
          if (!more()) {
            throw error("missing ), unterminated comment", start);
          }
          if (source[pos++] == ')') {
            return null;
          }
        }
      case '=', '!':
        return look(false, c == '!', start, local, nesting);
      case '<':
        if (!more()) {
          throw error("unexpected end of pattern", pos);
        }
        int d = source[pos++];
        if (d != '=' && d != '!') {
          throw error("unknown extension ?<" + Character.toString(d), start + 1);
        }
        return look(true, d == '!', start, local, nesting);
      case '(':
        return conditional(start, local, nesting);
      case '>':
        return closed(new RegexNode.Atomic(alternatives(local, nesting + 1)), start);
      default:
        if (RegexFlags.ofLetter(c) != 0 || c == '-') {
          return flagGroup(c, start, local, nesting, first);
        }
        throw error("unknown extension ?" + Character.toString(c), start + 1);
    }
  }

  private RegexNode closed(RegexNode node, int start) throws RegexException {
    if (!accept(')')) {
      throw error("missing ), unterminated subpattern", start);
    }
    return node;
  }

  private RegexNode capture(@Nullable String name, int start, int local, int nesting)
      throws RegexException {
    int number = groups++;
    widths.add(-1);
    if (name != null) {
      names.put(name, number);
    }
    open.add(number);
    RegexNode body = alternatives(local, nesting + 1);
    RegexNode group = closed(new RegexNode.Group(number, body), start);
    open.remove(Integer.valueOf(number));
    widths.set(number, Widths.of(body, widths));
    return group;
  }

  private RegexNode named(int start, int local, int nesting) throws RegexException {
    if (accept('<')) {
      int at = pos;
      String name = name('>', "group name");
      checkName(name, at);
      Integer known = names.get(name);
      if (known != null) {
        throw error(
            "redefinition of group name '" + name + "' as group " + groups + "; was group " + known,
            at);
      }
      return capture(name, start, local, nesting);
    }
    if (accept('=')) {
      int at = pos;
      String name = name(')', "group name");
      checkName(name, at);
      Integer number = names.get(name);
      if (number == null) {
        throw error("unknown group name '" + name + "'", at);
      }
      if (open.contains(number)) {
        throw error("cannot refer to an open group", at);
      }
      checkLookbehindGroup(number, at);
      return new RegexNode.BackReference(number, (local & RegexFlags.IGNORECASE) != 0);
    }
    if (!more()) {
      throw error("unexpected end of pattern", pos);
    }
    throw error("unknown extension ?P" + Character.toString(source[pos]), start + 1);
  }

  private String name(int end, String what) throws RegexException {
    int start = pos;
    while (more() && peek() != end) {
      pos++;
    }
    if (!more()) {
      if (start == pos) {
        throw error("missing " + what, start);
      }
      throw error("missing " + Character.toString(end) + ", unterminated name", start);
    }
    String name = text(start, pos++);
    if (name.isEmpty()) {
      throw error("missing " + what, start);
    }
    return name;
  }

  private void checkName(String name, int at) throws RegexException {
    if (!org.foretrace.text.StrCheck.isIdentifier(name) || (bytes && !isAscii(name))) {
      throw error("bad character in group name '" + name + "'", at);
    }
  }

  private static boolean isAscii(String s) {
    return s.chars().allMatch(c -> c < 128);
  }

  private RegexNode look(boolean behind, boolean negative, int start, int local, int nesting)
      throws RegexException {
    int saved = lookbehind;
    if (behind && lookbehind == 0) {
      lookbehind = groups;
    }
    RegexNode body = closed(alternatives(local, nesting + 1), start);
    lookbehind = saved;
    int width = 0;
    if (behind) {
      width = Widths.of(body, widths);
      if (width < 0) {
        throw new RegexException("look-behind requires fixed-width pattern", -1);
      }
    }
    return new RegexNode.Look(body, behind, negative, width);
  }

  private RegexNode conditional(int start, int local, int nesting) throws RegexException {
    int at = pos;
    String name = name(')', "group name");
    int number;
    if (name.chars().allMatch(c -> c >= '0' && c <= '9')) {
      number = Integer.parseInt(name.length() > 9 ? "999999999" : name);
      if (number == 0) {
        throw error("bad group number", at);
      }
      if (number >= 1 << 30) {
        throw error("invalid group reference " + number, at);
      }
    } else {
      checkName(name, at);
      Integer known = names.get(name);
      if (known == null) {
        throw error("unknown group name '" + name + "'", at);
      }
      number = known;
    }
    checkLookbehindGroup(number, at);
    RegexNode yes = sequence(local, nesting + 1);
    RegexNode no = null;
    if (accept('|')) {
      no = sequence(local, nesting + 1);
      if (peek() == '|') {
        throw error("conditional backref with more than two branches", pos);
      }
    }
    RegexNode node = closed(new RegexNode.Conditional(number, yes, no), start);
    if (number >= groups) {
      throw error("invalid group reference " + number, at);
    }
    return node;
  }

  // (?i) at the start, or (?i-s:...)
  private @Nullable RegexNode flagGroup(
      int letter, int start, int local, int nesting, boolean first) throws RegexException {
    int add = 0;
    int remove = 0;
    int c = letter;
    if (c != '-') {
      while (true) {
        int flag = RegexFlags.ofLetter(c);
        if (bytes ? c == 'u' : c == 'L') {
          throw error(
              bytes
                  ? "bad inline flags: cannot use 'u' flag with a bytes pattern"
                  : "bad inline flags: cannot use 'L' flag with a str pattern",
              pos);
        }
        add |= flag;
        if ((flag & 292) != 0 && (add & 292) != flag) {
          throw error("bad inline flags: flags 'a', 'u' and 'L' are incompatible", pos);
        }
        c = nextFlagChar("missing -, : or )");
        if (c == ')' || c == '-' || c == ':') {
          break;
        }
        if (RegexFlags.ofLetter(c) == 0) {
          throw error(isLetter(c) ? "unknown flag" : "missing -, : or )", pos - 1);
        }
      }
    }
    if (c == ')') {
      return globalFlags(add, start, first);
    }
    if ((add & RegexFlags.DEBUG) != 0) {
      throw error("bad inline flags: cannot turn on global flag", pos - 1);
    }
    if (c == '-') {
      c = nextFlagChar("missing flag");
      if (RegexFlags.ofLetter(c) == 0) {
        throw error(isLetter(c) ? "unknown flag" : "missing flag", pos - 1);
      }
      while (c != ':') {
        int flag = RegexFlags.ofLetter(c);
        if ((flag & 292) != 0) {
          throw error("bad inline flags: cannot turn off flags 'a', 'u' and 'L'", pos);
        }
        remove |= flag;
        c = nextFlagChar("missing :");
        if (c != ':' && RegexFlags.ofLetter(c) == 0) {
          throw error(isLetter(c) ? "unknown flag" : "missing :", pos - 1);
        }
      }
    }
    if ((add & remove) != 0) {
      throw error("bad inline flags: flag turned on and off", pos - 1);
    }
    int base = (add & 292) != 0 ? local & ~292 : local;
    int inner = (base | add) & ~remove;
    return closed(new RegexNode.Group(0, alternatives(inner, nesting + 1)), start);
  }

  private static boolean isLetter(int c) {
    return Character.isLetter(c);
  }

  private int nextFlagChar(String missing) throws RegexException {
    if (!more()) {
      throw error(missing, pos);
    }
    return source[pos++];
  }

  private @Nullable RegexNode globalFlags(int add, int start, boolean first) throws RegexException {
    if (!first || start != 0 && (flags & RegexFlags.VERBOSE) == 0) {
      throw error("global flags not at the start of the expression", start);
    }
    if ((add & RegexFlags.VERBOSE) != 0 && (flags & RegexFlags.VERBOSE) == 0) {
      throw new VerboseLater();
    }
    flags |= add;
    return null;
  }
}
