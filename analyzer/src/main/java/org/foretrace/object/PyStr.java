// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import java.nio.charset.StandardCharsets;
import org.foretrace.text.CodePoints;
import org.jspecify.annotations.Nullable;

/** A str. Indexes of Python count code points; the Java string counts UTF-16 units. */
public class PyStr extends PyObject {
  public static final PyType TYPE =
      PyType.builtin("str", PyStr.class, StrMethods::table).asSequence();

  public static final PyStr EMPTY = new PyStr(TYPE, "");
  private static final PyStr[] LATIN1 = latin1();

  private final String value;
  private byte pairs; // 0: not known, 1: no surrogate pairs, 2: some
  private long hash; // of the nominal world; 0: not computed yet

  protected PyStr(PyType type, String value) {
    super(type);
    this.value = value;
  }

  /** {@code class X(str)}: with a place for attributes. */
  public static final class Instance extends PyStr {
    private final @Nullable PyDict attributes;

    public Instance(PyType type, String value) {
      super(type, value);
      attributes = type.hasDict() ? new PyDict() : null;
    }

    @Override
    public @Nullable PyDict dict() {
      return attributes;
    }
  }

  private static PyStr[] latin1() {
    PyStr[] all = new PyStr[256];
    for (int i = 0; i < 256; i++) {
      all[i] = new PyStr(TYPE, String.valueOf((char) i));
    }
    return all;
  }

  public static PyStr of(String value) {
    if (value.length() <= 1) {
      if (value.isEmpty()) {
        return EMPTY;
      }
      if (value.charAt(0) < 256) {
        return LATIN1[value.charAt(0)];
      }
    }
    return new PyStr(TYPE, value);
  }

  /** A string of one UTF-16 unit. */
  public static PyStr of(char c) {
    return c < 256 ? LATIN1[c] : new PyStr(TYPE, String.valueOf(c));
  }

  public String value() {
    return value;
  }

  /** Whether each code point is one UTF-16 unit, so that indexes of Python and Java agree. */
  public boolean isPlain() {
    if (pairs == 0) {
      pairs = (byte) (CodePoints.hasPairs(value) ? 2 : 1);
    }
    return pairs == 1;
  }

  /** The length in code points. */
  public int length() {
    return isPlain() ? value.length() : CodePoints.length(value);
  }

  /** {@code self[index]} with an index in range. */
  public PyStr charAt(int index) {
    if (isPlain()) {
      return of(value.charAt(index));
    }
    return of(CodePoints.charAt(value, index));
  }

  /** {@code self[from:to]} with bounds in range and in order. */
  public PyStr slice(int from, int to) {
    return of(isPlain() ? value.substring(from, to) : CodePoints.slice(value, from, to));
  }

  /** Its hash with PYTHONHASHSEED=0: SipHash-1-3 with key 0 over CPython's representation. */
  public long nominalHash() {
    long h = hash;
    if (h == 0 && !value.isEmpty()) {
      h = SipHash.hash(bytes());
      hash = h;
    }
    return h;
  }

  // CPython stores 1, 2 or 4 bytes a code point, little-endian, by the widest.
  private byte[] bytes() {
    int widest = 0;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      widest = Math.max(widest, c);
      if (Character.isHighSurrogate(c)
          && i + 1 < value.length()
          && Character.isLowSurrogate(value.charAt(i + 1))) {
        return wide(4);
      }
    }
    return widest < 256 ? value.getBytes(StandardCharsets.ISO_8859_1) : wide(2);
  }

  private byte[] wide(int width) {
    int[] points = value.codePoints().toArray();
    byte[] out = new byte[points.length * width];
    for (int i = 0; i < points.length; i++) {
      for (int k = 0; k < width; k++) {
        out[i * width + k] = (byte) (points[i] >>> (8 * k));
      }
    }
    return out;
  }

  @Override
  public String toString() {
    return value;
  }
}
