// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.foretrace.text.PercentFormat;
import org.foretrace.text.TextError;
import org.jspecify.annotations.Nullable;

/** {@code bytes % values}: as for str, on Latin-1 text. */
final class BytesFormatting {
  // %b is %s by another name.
  private static final Pattern BYTES =
      Pattern.compile(
          "(%%)|(%(?:\\([^)]*\\))?[-+ #0]*(?:\\*|[0-9]+)?(?:\\.(?:\\*|[0-9]*))?[hlL]?)b");

  private BytesFormatting() {}

  static PyObject percent(ThreadState ts, PyObject self, PyObject values) {
    String format = BytesText.of(BytesMethods.value(self));
    format = BYTES.matcher(format).replaceAll(m -> m.group(1) != null ? "%%" : "$2s");
    boolean tuple = values instanceof PyTuple;
    List<PyObject> arguments = tuple ? Arrays.asList(((PyTuple) values).items()) : List.of(values);
    boolean mapping =
        !tuple
            && !(values instanceof PyStr)
            && !(values instanceof PyBytesLike)
            && values.type().lookup("__getitem__") != null;
    try {
      String out =
          PercentFormat.format(
              PercentFormat.parse(format),
              new Conversions(ts),
              arguments,
              tuple,
              mapping ? values : null);
      ts.chargeMemory(out.length() > 4096 ? out.length() : 0);
      return BytesMethods.like(self, BytesText.toBytes(out));
    } catch (TextError e) {
      throw Errors.of(
          new TextError(e.kind(), e.text().replace("string formatting", "bytes formatting")));
    }
  }

  /** What {@code %} asks of values. */
  private static final class Conversions implements PercentFormat.Values<PyObject> {
    private final ThreadState ts;
    private final StrFormatting.Conversions numbers;

    Conversions(ThreadState ts) {
      this.ts = ts;
      this.numbers = new StrFormatting.Conversions(ts);
    }

    @Override
    public String str(PyObject value) {
      if (value instanceof PyBytesLike) {
        return BytesText.of(BytesMethods.value(value));
      }
      PyObject method = Attributes.special(ts, value, "__bytes__");
      if (method == null) {
        throw Errors.typeError(
            "%b requires a bytes-like object, or an object that implements __bytes__, not '"
                + value.type().name()
                + "'");
      }
      PyObject result = ts.call(method);
      if (!(result instanceof PyBytes)) {
        throw Errors.typeError("__bytes__ returned non-bytes (type " + result.type().name() + ")");
      }
      return BytesText.of(BytesMethods.value(result));
    }

    @Override
    public String repr(PyObject value) {
      return numbers.ascii(value);
    }

    @Override
    public String ascii(PyObject value) {
      return numbers.ascii(value);
    }

    @Override
    public BigInteger integer(PyObject value, char type) {
      return numbers.integer(value, type);
    }

    @Override
    public double real(PyObject value) {
      return numbers.real(value);
    }

    @Override
    public String character(PyObject value) {
      if (value instanceof PyBytesLike && BytesMethods.value(value).length == 1) {
        return BytesText.of(BytesMethods.value(value));
      }
      if (!(value instanceof PyInt)) {
        throw Errors.typeError(
            "%c requires an integer in range(256) or a single byte, not " + value.type().name());
      }
      PyInt n = (PyInt) value;
      if (!n.isLong() || n.longValue() < 0 || n.longValue() > 255) {
        throw Errors.overflowError("%c arg not in range(256)");
      }
      return String.valueOf((char) n.longValue());
    }

    @Override
    public @Nullable BigInteger star(PyObject value) {
      return numbers.star(value);
    }

    @Override
    public PyObject item(PyObject mapping, String key) {
      return PyOps.getItem(ts, mapping, PyBytes.of(BytesText.toBytes(key)));
    }
  }
}
