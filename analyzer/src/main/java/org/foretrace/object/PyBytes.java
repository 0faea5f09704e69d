// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import org.jspecify.annotations.Nullable;

/** A bytes object. */
public class PyBytes extends PyObject implements PyBytesLike {
  public static final PyType TYPE =
      PyType.builtin("bytes", PyBytes.class, BytesMethods::bytes).asSequence();

  public static final PyBytes EMPTY = new PyBytes(TYPE, new byte[0]);
  private static final PyBytes[] SINGLE = singles();

  private final byte[] value;
  private long hash; // of the nominal world; 0: not computed yet

  protected PyBytes(PyType type, byte[] value) {
    super(type);
    this.value = value;
  }

  /** {@code class X(bytes)}: with a place for attributes. */
  public static final class Instance extends PyBytes {
    private final @Nullable PyDict attributes;

    public Instance(PyType type, byte[] value) {
      super(type, value);
      attributes = type.hasDict() ? new PyDict() : null;
    }

    @Override
    public @Nullable PyDict dict() {
      return attributes;
    }
  }

  private static PyBytes[] singles() {
    PyBytes[] all = new PyBytes[256];
    for (int i = 0; i < 256; i++) {
      all[i] = new PyBytes(TYPE, new byte[] {(byte) i});
    }
    return all;
  }

  /** Takes the array over: the caller must not change it. */
  public static PyBytes of(byte... value) {
    if (value.length <= 1) {
      return value.length == 0 ? EMPTY : SINGLE[value[0] & 0xff];
    }
    return new PyBytes(TYPE, value);
  }

  @Override
  public final byte[] toByteArray() {
    return value;
  }

  public final int length() {
    return value.length;
  }

  /** Its hash with PYTHONHASHSEED=0, which is also the hash of an ASCII string of these bytes. */
  public long nominalHash() {
    long h = hash;
    if (h == 0 && value.length > 0) {
      h = SipHash.hash(value);
      hash = h;
    }
    return h;
  }
}
