// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import org.jspecify.annotations.Nullable;

/** The iterator of bytes and bytearray: ints. */
final class BytesIterator extends PyIterator {
  static final PyType TYPE =
      PyType.builtin("bytes_iterator", BytesIterator.class, BytesIterator::members)
          .notSubclassable();
  static final PyType ARRAY_TYPE =
      PyType.builtin("bytearray_iterator", BytesIterator.class, BytesIterator::members)
          .notSubclassable();

  private @Nullable PyObject source;
  private int at;

  BytesIterator(PyObject source) {
    super(source instanceof PyByteArray ? ARRAY_TYPE : TYPE);
    this.source = source;
  }

  private static BuiltinTable members() {
    BuiltinTable t =
        PyIterator.table()
            .method(
                "__length_hint__(self, /)",
                (ts, self) -> {
                  BytesIterator it = (BytesIterator) self;
                  PyObject bytes = it.source;
                  return PyInt.of(
                      bytes == null ? 0 : Math.max(0, BytesMethods.value(bytes).length - it.at));
                });
    return TableParts.refused(t, "bytes_iterator", "__reduce__", "__setstate__");
  }

  @Override
  public @Nullable PyObject next(ThreadState ts) {
    PyObject bytes = source;
    if (bytes == null) {
      return null;
    }
    byte[] value = BytesMethods.value(bytes);
    if (at >= value.length) {
      source = null;
      return null;
    }
    return PyInt.of(value[at++] & 0xff);
  }
}
