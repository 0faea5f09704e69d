// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import java.math.BigInteger;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** {@code int.to_bytes} and {@code int.from_bytes}. */
final class IntBytes {
  private IntBytes() {}

  static void addTo(BuiltinTable table) {
    table.methodN(
        "to_bytes(self, /, length=1, byteorder='big', *, signed=False)",
        (ts, args) -> {
          int length = Arguments.size(ts, args[1]);
          boolean little = isLittle(args[2], "to_bytes");
          return toBytes(ts, (PyInt) args[0], length, little, PyOps.truth(ts, args[3]));
        });
    table.classMethod(
        "from_bytes(cls, /, bytes, byteorder='big', *, signed=False)",
        (ts, args) -> {
          boolean little = isLittle(args[2], "from_bytes");
          PyInt n = fromBytes(ts, args[1], little, PyOps.truth(ts, args[3]));
          return args[0] == PyInt.TYPE ? n : ts.call(args[0], n);
        });
  }

  private static boolean isLittle(PyObject byteorder, String function) {
    String order = Arguments.str(byteorder, function + "() argument 'byteorder'");
    if (order.equals("little")) {
      return true;
    }
    if (order.equals("big")) {
      return false;
    }
    throw Errors.valueError("byteorder must be either 'little' or 'big'");
  }

  private static PyBytes toBytes(
      ThreadState ts, PyInt n, int length, boolean little, boolean signed) {
    if (length < 0) {
      throw Errors.valueError("length argument must be non-negative");
    }
    BigInteger value = n.bigValue();
    if (!signed && value.signum() < 0) {
      throw Errors.overflowError("can't convert negative int to unsigned");
    }
    if (value.bitLength() + (signed ? 1L : 0L) > 8L * length && !isEmptyZero(value, length)) {
      throw Errors.overflowError("int too big to convert");
    }
    ts.chargeMemory(length);
    byte[] digits = value.toByteArray();
    byte[] out = new byte[length];
    Arrays.fill(out, (byte) (value.signum() < 0 ? -1 : 0));
    int count = Math.min(length, digits.length);
    System.arraycopy(digits, digits.length - count, out, length - count, count);
    return PyBytes.of(little ? reversed(out) : out);
  }

  private static boolean isEmptyZero(BigInteger value, int length) {
    return length == 0 && (value.signum() == 0 || value.equals(BigInteger.ONE.negate()));
  }

  private static PyInt fromBytes(
      ThreadState ts, @Nullable PyObject source, boolean little, boolean signed) {
    if (source == null) {
      throw new IllegalStateException("bytes is required");
    }
    byte[] in = BytesConstruction.ofObject(ts, source);
    byte[] big = little ? reversed(in) : in;
    if (big.length == 0) {
      return PyInt.ZERO;
    }
    return PyInt.of(signed ? new BigInteger(big) : new BigInteger(1, big));
  }

  private static byte[] reversed(byte[] in) {
    byte[] out = new byte[in.length];
    for (int i = 0; i < in.length; i++) {
      out[i] = in[in.length - 1 - i];
    }
    return out;
  }
}
