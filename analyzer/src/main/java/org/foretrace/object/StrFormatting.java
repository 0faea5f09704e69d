// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.foretrace.text.PercentFormat;
import org.foretrace.text.StrFormat;
import org.foretrace.text.StrText;
import org.jspecify.annotations.Nullable;

/** {@code str.format}, {@code str.format_map} and {@code str % values}. */
final class StrFormatting {
  private StrFormatting() {}

  static void addTo(BuiltinTable t) {
    t.methodN(
        "format(self, /, *args, **kwargs)",
        (ts, args) -> format(ts, args[0], new Fields(ts, (PyTuple) args[1], args[2], false)));
    t.method(
        "format_map(self, mapping, /)",
        (ts, self, mapping) -> format(ts, self, new Fields(ts, null, mapping, true)));
  }

  private static PyObject format(ThreadState ts, PyObject self, Fields fields) {
    ts.enterRecursion("");
    try {
      String out = StrFormat.format(StrFormat.parse(((PyStr) self).value()), fields);
      if (out.length() > 4096) {
        ts.chargeMemory(out.length());
      }
      return PyStr.of(out);
    } finally {
      ts.leaveRecursion();
    }
  }

  /** The arguments of a call to format. */
  private static final class Fields implements StrFormat.Values<PyObject> {
    private final ThreadState ts;
    private final @Nullable PyTuple args;
    private final PyObject mapping;
    private final boolean map;

    Fields(ThreadState ts, @Nullable PyTuple args, PyObject mapping, boolean map) {
      this.ts = ts;
      this.args = args;
      this.mapping = mapping;
      this.map = map;
    }

    @Override
    public PyObject positional(long index) {
      if (map || args == null) {
        throw StrFormat.positionalInMap();
      }
      if (index >= args.size()) {
        throw StrFormat.outOfRange(index);
      }
      return args.get((int) index);
    }

    @Override
    public PyObject keyword(String name) {
      return PyOps.getItem(ts, mapping, PyStr.of(name));
    }

    @Override
    public PyObject attribute(PyObject value, String name) {
      return Attributes.get(ts, value, name);
    }

    @Override
    public PyObject item(PyObject value, String key) {
      return PyOps.getItem(ts, value, PyStr.of(key));
    }

    @Override
    public PyObject item(PyObject value, long index) {
      return PyOps.getItem(ts, value, PyInt.of(index));
    }

    @Override
    public PyObject convert(PyObject value, char conversion) {
      return PyStr.of(shown(ts, value, conversion));
    }

    @Override
    public String format(PyObject value, String spec) {
      return PyOps.format(ts, value, spec);
    }
  }

  /** A value by the conversion s, r or a. */
  static String shown(ThreadState ts, PyObject value, char conversion) {
    switch (conversion) {
      case 's':
        return PyOps.str(ts, value);
      case 'r':
        return PyOps.repr(ts, value);
      default:
        return StrText.escapeNonAscii(PyOps.repr(ts, value));
    }
  }

  /** {@code format % values}. */
  static PyObject percent(ThreadState ts, PyObject self, PyObject values) {
    List<PercentFormat.Piece> pieces = PercentFormat.parse(((PyStr) self).value());
    boolean tuple = values instanceof PyTuple;
    List<PyObject> arguments = tuple ? Arrays.asList(((PyTuple) values).items()) : List.of(values);
    boolean mapping =
        !tuple && !(values instanceof PyStr) && values.type().lookup("__getitem__") != null;
    String out =
        PercentFormat.format(
            pieces, new Conversions(ts), arguments, tuple, mapping ? values : null);
    if (out.length() > 4096) {
      ts.chargeMemory(out.length());
    }
    return PyStr.of(out);
  }

  /** What {@code %} asks of values. */
  static final class Conversions implements PercentFormat.Values<PyObject> {
    private final ThreadState ts;

    Conversions(ThreadState ts) {
      this.ts = ts;
    }

    @Override
    public String str(PyObject value) {
      return PyOps.str(ts, value);
    }

    @Override
    public String repr(PyObject value) {
      return PyOps.repr(ts, value);
    }

    @Override
    public String ascii(PyObject value) {
      return StrText.escapeNonAscii(PyOps.repr(ts, value));
    }

    @Override
    public BigInteger integer(PyObject value, char type) {
      if (value instanceof PyInt) {
        return ((PyInt) value).bigValue();
      }
      boolean indexOnly = type == 'o' || type == 'x' || type == 'X';
      PyType t = value.type();
      boolean number =
          indexOnly
              ? t.lookup("__index__") != null
              : t.lookup("__index__") != null
                  || t.lookup("__int__") != null
                  || t.lookup("__float__") != null;
      if (!number) {
        throw PercentFormat.notANumber(type, t.name());
      }
      try {
        return indexOnly
            ? PyOps.index(ts, value).bigValue()
            : IntConstruction.ofNumber(ts, value).bigValue();
      } catch (PyRaise e) {
        if (e.matches(Exceptions.TYPE_ERROR)) {
          throw PercentFormat.notANumber(type, t.name());
        }
        throw e;
      }
    }

    @Override
    public double real(PyObject value) {
      if (value instanceof PyFloat) {
        return ((PyFloat) value).value();
      }
      if (value.type().lookup("__float__") == null && value.type().lookup("__index__") == null) {
        throw Errors.typeError("must be real number, not " + value.type().name());
      }
      return FloatMethods.ofNumber(ts, value);
    }

    @Override
    public String character(PyObject value) {
      if (value instanceof PyStr) {
        return PercentFormat.character(((PyStr) value).value());
      }
      if (value instanceof PyInt) {
        return PercentFormat.character(((PyInt) value).bigValue());
      }
      if (value.type().lookup("__index__") == null) {
        throw PercentFormat.notACharacter();
      }
      return PercentFormat.character(PyOps.index(ts, value).bigValue());
    }

    @Override
    public @Nullable BigInteger star(PyObject value) {
      return value instanceof PyInt ? ((PyInt) value).bigValue() : null;
    }

    @Override
    public PyObject item(PyObject mapping, String key) {
      return PyOps.getItem(ts, mapping, PyStr.of(key));
    }
  }
}
