// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.math;

import java.util.function.DoubleUnaryOperator;
import org.foretrace.object.Attributes;
import org.foretrace.object.Body;
import org.foretrace.object.Errors;
import org.foretrace.object.PyBool;
import org.foretrace.object.PyFloat;
import org.foretrace.object.PyInt;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyRaise;
import org.foretrace.object.PyTuple;
import org.foretrace.object.ThreadState;
import org.foretrace.stdlib.ModuleBuilder;
import org.foretrace.stdlib.ModuleDefinition;
import org.foretrace.stdlib.Numbers;
import org.foretrace.text.Elementary;
import org.foretrace.text.FloatMath;

/** {@code math}. */
public final class MathModule {
  private static final ModuleDefinition DEFINITION = define();

  private MathModule() {}

  public static ModuleDefinition definition() {
    return DEFINITION;
  }

  private static ModuleDefinition define() {
    ModuleBuilder m = ModuleBuilder.of("math");
    m.value("pi", PyFloat.of(Math.PI));
    m.value("e", PyFloat.of(Math.E));
    m.value("tau", PyFloat.of(2 * Math.PI));
    m.value("inf", PyFloat.of(Double.POSITIVE_INFINITY));
    m.value("nan", PyFloat.of(Double.NaN));
    functions(m);
    rounding(m);
    MathPowers.addTo(m);
    MathParts.addTo(m);
    MathIntegers.addTo(m);
    MathSums.addTo(m);
    return m.build();
  }

  private static void functions(ModuleBuilder m) {
    plain(m, "acos", Elementary::acos);
    plain(m, "acosh", Libm::acosh);
    plain(m, "asin", Elementary::asin);
    plain(m, "asinh", Libm::asinh);
    plain(m, "atan", Elementary::atan);
    plain(m, "atanh", Libm::atanh);
    plain(m, "cbrt", Libm::cbrt);
    plain(m, "cos", Elementary::cos);
    growing(m, "cosh", Libm::cosh);
    growing(m, "exp", Elementary::exp);
    growing(m, "exp2", x -> Elementary.pow(2.0, x));
    growing(m, "expm1", Libm::expm1);
    plain(m, "fabs", Math::abs);
    plain(m, "log1p", x -> x == 0 ? x : Libm.log1p(x));
    plain(m, "sin", Elementary::sin);
    growing(m, "sinh", Libm::sinh);
    plain(m, "sqrt", Math::sqrt);
    plain(m, "tan", Elementary::tan);
    plain(m, "tanh", Libm::tanh);
    plain(m, "erf", ErrorFunctions::erf);
    plain(m, "erfc", ErrorFunctions::erfc);
    plain(m, "degrees", x -> x * (180.0 / Math.PI));
    plain(m, "radians", x -> x * (Math.PI / 180.0));
    growing(m, "gamma", GammaFunctions::gamma);
    growing(m, "lgamma", GammaFunctions::lgamma);
    m.function(
        "atan2(y, x, /)",
        (ts, y, x) -> PyFloat.of(Elementary.atan2(Numbers.real(ts, y), Numbers.real(ts, x))));
    m.function(
        "copysign(x, y, /)",
        (ts, x, y) -> PyFloat.of(Math.copySign(Numbers.real(ts, x), Numbers.real(ts, y))));
    test(m, "isfinite", x -> !Double.isNaN(x) && !Double.isInfinite(x) ? 1 : 0);
    test(m, "isinf", x -> Double.isInfinite(x) ? 1 : 0);
    test(m, "isnan", x -> Double.isNaN(x) ? 1 : 0);
  }

  // A function whose result is infinite only where it has a pole.
  private static void plain(ModuleBuilder m, String name, DoubleUnaryOperator f) {
    m.function(name + "(x, /)", (ts, x) -> apply(Numbers.real(ts, x), f, false));
  }

  // A function that may be too large.
  private static void growing(ModuleBuilder m, String name, DoubleUnaryOperator f) {
    m.function(name + "(x, /)", (ts, x) -> apply(Numbers.real(ts, x), f, true));
  }

  private static void test(ModuleBuilder m, String name, DoubleUnaryOperator f) {
    m.function(
        name + "(x, /)",
        (Body.Of1) (ts, x) -> PyBool.of(f.applyAsDouble(Numbers.real(ts, x)) != 0));
  }

  /** A function with the checks of its result. */
  static PyObject apply(double x, DoubleUnaryOperator f, boolean canOverflow) {
    double r = f.applyAsDouble(x);
    if (Double.isNaN(r) && !Double.isNaN(x)) {
      throw domainError();
    }
    if (Double.isInfinite(r) && !Double.isInfinite(x)) {
      throw canOverflow ? rangeError() : domainError();
    }
    return PyFloat.of(r);
  }

  static PyRaise domainError() {
    return Errors.valueError("math domain error");
  }

  static PyRaise rangeError() {
    return Errors.overflowError("math range error");
  }

  // ---- to ints

  private static void rounding(ModuleBuilder m) {
    m.function("ceil(x, /)", (ts, x) -> rounded(ts, x, "__ceil__", Math::ceil));
    m.function("floor(x, /)", (ts, x) -> rounded(ts, x, "__floor__", Math::floor));
    m.function("trunc(x, /)", MathModule::trunc);
    m.function(
        "modf(x, /)",
        (ts, o) -> {
          double x = Numbers.real(ts, o);
          if (Double.isInfinite(x)) {
            return PyTuple.of(PyFloat.of(Math.copySign(0.0, x)), PyFloat.of(x));
          }
          if (Double.isNaN(x)) {
            return PyTuple.of(PyFloat.of(x), PyFloat.of(x));
          }
          double whole = x < 0 ? Math.ceil(x) : Math.floor(x);
          double part = Math.copySign(x - whole, x);
          return PyTuple.of(PyFloat.of(part), PyFloat.of(Math.copySign(whole, x)));
        });
  }

  private static PyObject rounded(
      ThreadState ts, PyObject o, String special, DoubleUnaryOperator f) {
    if (o.type() != PyFloat.TYPE) {
      PyObject method = Attributes.special(ts, o, special);
      if (method != null) {
        return ts.call(method);
      }
    }
    return toInt(f.applyAsDouble(Numbers.real(ts, o)));
  }

  private static PyObject toInt(double x) {
    return Math.abs(x) < 0x1p62 ? PyInt.of((long) x) : PyInt.of(FloatMath.toInteger(x));
  }

  private static PyObject trunc(ThreadState ts, PyObject o) {
    if (o.type() == PyFloat.TYPE) {
      return toInt(((PyFloat) o).value());
    }
    PyObject method = Attributes.special(ts, o, "__trunc__");
    if (method == null) {
      throw Errors.typeError("type " + o.type().name() + " doesn't define __trunc__ method");
    }
    return ts.call(method);
  }
}
