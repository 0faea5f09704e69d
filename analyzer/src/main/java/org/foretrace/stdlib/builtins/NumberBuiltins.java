// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.builtins;

import org.foretrace.object.Attributes;
import org.foretrace.object.Errors;
import org.foretrace.object.IntArithmetic;
import org.foretrace.object.Operators;
import org.foretrace.object.PyBool;
import org.foretrace.object.PyByteArray;
import org.foretrace.object.PyBytes;
import org.foretrace.object.PyFloat;
import org.foretrace.object.PyInt;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyOps;
import org.foretrace.object.PySingleton;
import org.foretrace.object.PyStr;
import org.foretrace.object.ThreadState;
import org.foretrace.stdlib.ModuleBuilder;
import org.foretrace.text.IntText;
import org.jspecify.annotations.Nullable;

/** The builtin functions on numbers and characters. */
final class NumberBuiltins {
  private NumberBuiltins() {}

  static void addTo(ModuleBuilder module) {
    module.function("abs(x, /)", (ts, x) -> abs(ts, x));
    module.function("bin(number, /)", (ts, n) -> prefixed(ts, n, 2));
    module.function("oct(number, /)", (ts, n) -> prefixed(ts, n, 8));
    module.function("hex(number, /)", (ts, n) -> prefixed(ts, n, 16));
    module.function("chr(i, /)", NumberBuiltins::chr);
    module.function("ord(c, /)", (ts, c) -> ord(c));
    module.function(
        "divmod(x, y, /)", (ts, a, b) -> Operators.binary(ts, Operators.Binary.DIVMOD, a, b));
    module.function("pow(base, exp, mod=None)", Operators::power);
    module.function("round(number, ndigits=None)", NumberBuiltins::round);
    module.function("sum(iterable, /, start=0)", NumberBuiltins::sum);
  }

  private static PyObject abs(ThreadState ts, PyObject x) {
    PyObject method = Attributes.special(ts, x, "__abs__");
    if (method == null) {
      throw Errors.typeError("bad operand type for abs(): '" + x.type().name() + "'");
    }
    return ts.call(method);
  }

  private static PyObject prefixed(ThreadState ts, PyObject n, int base) {
    PyInt i = PyOps.index(ts, n);
    return PyStr.of(
        i.isLong() ? IntText.prefixed(i.longValue(), base) : IntText.prefixed(i.bigValue(), base));
  }

  private static PyObject chr(ThreadState ts, PyObject n) {
    PyInt i = PyOps.index(ts, n);
    if (!i.isLong() || i.longValue() < 0 || i.longValue() > 0x10ffff) {
      throw Errors.valueError("chr() arg not in range(0x110000)");
    }
    return PyStr.of(new String(Character.toChars((int) i.longValue())));
  }

  private static PyObject ord(PyObject c) {
    int length;
    if (c instanceof PyStr) {
      String s = ((PyStr) c).value();
      length = ((PyStr) c).length();
      if (length == 1) {
        return PyInt.of(s.codePointAt(0));
      }
    } else if (c instanceof PyBytes || c instanceof PyByteArray) {
      byte[] bytes =
          c instanceof PyBytes ? ((PyBytes) c).toByteArray() : ((PyByteArray) c).toByteArray();
      length = bytes.length;
      if (length == 1) {
        return PyInt.of(bytes[0] & 0xff);
      }
    } else {
      throw Errors.typeError(
          "ord() expected string of length 1, but " + c.type().name() + " found");
    }
    throw Errors.typeError("ord() expected a character, but string of length " + length + " found");
  }

  private static PyObject round(ThreadState ts, PyObject number, PyObject digits) {
    PyObject method = Attributes.special(ts, number, "__round__");
    if (method == null) {
      throw Errors.typeError("type " + number.type().name() + " doesn't define __round__ method");
    }
    return digits == PySingleton.NONE ? ts.call(method) : ts.call(method, digits);
  }

  // ---- sum

  private static PyObject sum(ThreadState ts, PyObject iterable, PyObject start) {
    PyObject it = PyOps.iter(ts, iterable);
    if (start instanceof PyStr) {
      throw Errors.typeError("sum() can't sum strings [use ''.join(seq) instead]");
    }
    if (start instanceof PyBytes || start instanceof PyByteArray) {
      throw Errors.typeError(
          "sum() can't sum " + start.type().name() + " [use b''.join(seq) instead]");
    }
    return new Sum(ts, it).of(start);
  }

  /** Adds up: ints exactly, floats with compensation, anything else by {@code +}. */
  private static final class Sum {
    private final ThreadState ts;
    private final PyObject iterator;

    Sum(ThreadState ts, PyObject iterator) {
      this.ts = ts;
      this.iterator = iterator;
    }

    private @Nullable PyObject next() {
      ts.chargeSteps(1);
      return PyOps.next(ts, iterator);
    }

    PyObject of(PyObject start) {
      PyObject result = start;
      PyObject item = next();
      if (result.type() == PyInt.TYPE) {
        PyInt total = (PyInt) result;
        while (item != null && (item.type() == PyInt.TYPE || item instanceof PyBool)) {
          total = IntArithmetic.add(ts, total, (PyInt) item);
          item = next();
        }
        result = total;
        if (item == null) {
          return result;
        }
        result = Operators.add(ts, result, item);
        item = next();
      }
      if (result.type() == PyFloat.TYPE) {
        return floats(((PyFloat) result).value(), item);
      }
      return any(result, item);
    }

    // Neumaier's summation, as CPython since 3.12.
    private PyObject floats(double start, @Nullable PyObject first) {
      double total = start;
      double lost = 0.0;
      PyObject item = first;
      while (item != null) {
        if (item.type() == PyFloat.TYPE) {
          double x = ((PyFloat) item).value();
          double t = total + x;
          lost += Math.abs(total) >= Math.abs(x) ? (total - t) + x : (x - t) + total;
          total = t;
        } else if (item instanceof PyInt && ((PyInt) item).isLong()) {
          total += (double) ((PyInt) item).longValue();
        } else {
          PyObject sum = Operators.add(ts, PyFloat.of(compensated(total, lost)), item);
          return any(sum, next());
        }
        item = next();
      }
      return PyFloat.of(compensated(total, lost));
    }

    private static double compensated(double total, double lost) {
      return lost != 0 && Double.isFinite(lost) ? total + lost : total;
    }

    private PyObject any(PyObject start, @Nullable PyObject first) {
      PyObject result = start;
      for (PyObject item = first; item != null; item = next()) {
        result = Operators.add(ts, result, item);
      }
      return result;
    }
  }
}
