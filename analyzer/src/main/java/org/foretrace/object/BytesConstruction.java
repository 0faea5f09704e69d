// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import java.io.ByteArrayOutputStream;
import org.jspecify.annotations.Nullable;

/** {@code bytes(source, encoding, errors)} and {@code bytearray(...)}. */
final class BytesConstruction {
  private BytesConstruction() {}

  /** The bytes that the three arguments give. */
  static byte[] create(ThreadState ts, String function, @Nullable PyObject[] args, int first) {
    PyObject source = args[first];
    PyObject encoding = args[first + 1];
    PyObject errors = args[first + 2];
    String codec =
        encoding == null ? null : Arguments.str(encoding, function + "() argument 'encoding'");
    String handler =
        errors == null ? null : Arguments.str(errors, function + "() argument 'errors'");
    if (source == null) {
      if (codec != null || handler != null) {
        throw Errors.typeError(
            codec != null
                ? "encoding without a string argument"
                : "errors without a string argument");
      }
      return new byte[0];
    }
    if (codec == null && handler == null) {
      return ofSource(ts, source);
    }
    if (!(source instanceof PyStr)) {
      throw Errors.typeError(
          codec != null
              ? "encoding without a string argument"
              : "errors without a string argument");
    }
    if (codec == null) {
      throw Errors.typeError("string argument without an encoding");
    }
    return TextCodecs.encode(
        ts, ((PyStr) source).value(), codec, handler == null ? "strict" : handler);
  }

  private static byte[] ofSource(ThreadState ts, PyObject source) {
    if (source instanceof PyStr) {
      throw Errors.typeError("string argument without an encoding");
    }
    PyObject method = Attributes.special(ts, source, "__bytes__");
    if (method != null) {
      PyObject result = ts.call(method);
      if (!(result instanceof PyBytes)) {
        throw Errors.typeError("__bytes__ returned non-bytes (type " + result.type().name() + ")");
      }
      return ((PyBytes) result).toByteArray();
    }
    if (source.type().lookup("__index__") != null) {
      return zeros(ts, source);
    }
    return ofObject(ts, source);
  }

  private static byte[] zeros(ThreadState ts, PyObject source) {
    PyInt n = PyOps.index(ts, source);
    if (!n.isLong()) {
      throw Errors.overflowError("cannot fit 'int' into an index-sized integer");
    }
    if (n.signum() < 0) {
      throw Errors.valueError("negative count");
    }
    ts.chargeMemory(n.longValue());
    if (n.longValue() > Integer.MAX_VALUE - 64) {
      throw ts.unsupported("bytes of more than 2**31");
    }
    return new byte[(int) n.longValue()];
  }

  /** CPython's PyBytes_FromObject: from bytes-like objects and iterables of ints. */
  static byte[] ofObject(ThreadState ts, PyObject source) {
    if (source instanceof PyBytesLike) {
      return ((PyBytesLike) source).toByteArray().clone();
    }
    boolean iterable =
        source.type().lookup("__iter__") != null || source.type().lookup("__getitem__") != null;
    if (source instanceof PyStr || !iterable) {
      throw Errors.typeError("cannot convert '" + source.type().name() + "' object to bytes");
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PyOps.iterate(
        ts,
        source,
        o -> {
          if ((out.size() & 1023) == 1023) {
            ts.chargeMemory(1024);
          }
          out.write(inRange(PyOps.index(ts, o), "bytes must be in range(0, 256)"));
        });
    return out.toByteArray();
  }

  /** An int as a byte. */
  static int inRange(PyInt n, String message) {
    if (!n.isLong() || n.longValue() < 0 || n.longValue() > 255) {
      throw Errors.valueError(message);
    }
    return (int) n.longValue();
  }
}
