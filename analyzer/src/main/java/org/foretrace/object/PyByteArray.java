// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A bytearray. */
public class PyByteArray extends PyObject implements PyBytesLike {
  public static final PyType TYPE =
      PyType.builtin("bytearray", PyByteArray.class, BytesMethods::bytearray).asSequence();

  private byte[] value;

  public PyByteArray(PyType type, byte[] value) {
    super(type);
    this.value = value;
  }

  /** {@code class X(bytearray)}: with a place for attributes. */
  public static final class Instance extends PyByteArray {
    private final @Nullable PyDict attributes;

    public Instance(PyType type) {
      super(type, new byte[0]);
      attributes = type.hasDict() ? new PyDict() : null;
    }

    @Override
    public @Nullable PyDict dict() {
      return attributes;
    }
  }

  /** Takes the array over: the caller must not change it. */
  public static PyByteArray of(byte[] value) {
    return new PyByteArray(TYPE, value);
  }

  @Override
  public final byte[] toByteArray() {
    return value;
  }

  /** Replaces the contents; takes the array over. */
  final void set(byte[] newValue) {
    value = newValue;
  }

  /** Replaces {@code [from, to)} by other bytes. */
  final void replace(ThreadState ts, int from, int to, byte[] by) {
    ts.chargeSteps(value.length / 256);
    byte[] out = new byte[value.length - (to - from) + by.length];
    System.arraycopy(value, 0, out, 0, from);
    System.arraycopy(by, 0, out, from, by.length);
    System.arraycopy(value, to, out, from + by.length, value.length - to);
    value = out;
  }

  final byte[] copy() {
    return Arrays.copyOf(value, value.length);
  }
}
