// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.io;

import java.util.Arrays;
import org.foretrace.object.Errors;
import org.foretrace.object.PyDict;
import org.foretrace.object.PyIterator;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyStr;
import org.foretrace.object.PyType;
import org.foretrace.object.ThreadState;
import org.jspecify.annotations.Nullable;

/** {@code io.StringIO}: code points in memory. */
final class PyStringIO extends PyIterator {
  static final PyType TYPE =
      PyType.builtin(
              "_io", "_io.StringIO", PyStringIO.class, IoTypes.TEXT_BASE, StringIoMethods::table)
          .withDict()
          .withWeakReferences();

  private final @Nullable PyDict attributes;
  private int[] text = new int[16];
  private int size;
  private int position;
  private boolean closed;
  private boolean universal; // newline='': lines may end in any of the three ways

  PyStringIO(PyType type) {
    super(type);
    this.attributes = type.hasDict() ? new PyDict() : null;
  }

  @Override
  public @Nullable PyDict dict() {
    return attributes;
  }

  void reset(boolean anyLineEnd) {
    size = 0;
    position = 0;
    closed = false;
    universal = anyLineEnd;
  }

  boolean isClosed() {
    return closed;
  }

  void close() {
    closed = true;
  }

  int position() {
    return position;
  }

  void seek(int to) {
    position = to;
  }

  int size() {
    return size;
  }

  void checkOpen() {
    if (closed) {
      throw Errors.valueError("I/O operation on closed file");
    }
  }

  void write(ThreadState ts, String s) {
    int n = s.codePointCount(0, s.length());
    if (n == 0) {
      return;
    }
    int end = Math.addExact(position, n);
    if (end > text.length) {
      int capacity = Math.max(end, text.length + (text.length >> 1));
      ts.chargeMemory(4L * (capacity - text.length));
      text = Arrays.copyOf(text, capacity);
    }
    if (position > size) {
      Arrays.fill(text, size, position, 0);
    }
    int at = position;
    for (int i = 0; i < s.length(); ) {
      int c = s.codePointAt(i);
      text[at++] = c;
      i += Character.charCount(c);
    }
    position = end;
    size = Math.max(size, end);
  }

  /** What {@code read(n)} gives; n below 0 for all. */
  String read(int n) {
    int from = Math.min(position, size);
    int to = n < 0 ? size : (int) Math.min(size, (long) from + n);
    if (from < to) {
      position = to;
    }
    return new String(text, from, to - from);
  }

  String value() {
    return new String(text, 0, size);
  }

  /** A line with its end, at most n characters; empty at the end. */
  String readLine(int n) {
    int from = Math.min(position, size);
    int limit = n < 0 ? size : (int) Math.min(size, (long) from + n);
    int to = from;
    while (to < limit) {
      int c = text[to++];
      if (c == '\n') {
        break;
      }
      if (universal && c == '\r') {
        to += to < limit && text[to] == '\n' ? 1 : 0;
        break;
      }
    }
    if (from < to) {
      position = to;
    }
    return new String(text, from, to - from);
  }

  void truncate(int to) {
    size = Math.min(size, to);
  }

  @Override
  public @Nullable PyObject next(ThreadState ts) {
    checkOpen();
    String line = readLine(-1);
    return line.isEmpty() ? null : PyStr.of(line);
  }
}
