// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.operator;

import org.foretrace.object.Attributes;
import org.foretrace.object.CallableMethods;
import org.foretrace.object.Comparison;
import org.foretrace.object.Errors;
import org.foretrace.object.Exceptions;
import org.foretrace.object.IntArithmetic;
import org.foretrace.object.Operators;
import org.foretrace.object.PyBool;
import org.foretrace.object.PyDict;
import org.foretrace.object.PyInt;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyOps;
import org.foretrace.object.PyRaise;
import org.foretrace.object.PySingleton;
import org.foretrace.object.PyTuple;
import org.foretrace.object.ThreadState;
import org.foretrace.stdlib.ModuleBuilder;
import org.foretrace.stdlib.ModuleDefinition;

/** {@code operator}. */
public final class OperatorModule {
  private static final ModuleDefinition DEFINITION = define();

  private OperatorModule() {}

  public static ModuleDefinition definition() {
    return DEFINITION;
  }

  private static ModuleDefinition define() {
    ModuleBuilder m = ModuleBuilder.of("operator").functionsOf("_operator");
    comparisons(m);
    arithmetic(m);
    unary(m);
    items(m);
    m.type(PyItemGetter.TYPE).type(PyAttrGetter.TYPE).type(PyMethodCaller.TYPE);
    return m.build();
  }

  private static void comparisons(ModuleBuilder m) {
    for (Comparison.Op op : Comparison.Op.values()) {
      String name = op.method().replace("_", "");
      both(m, name, op.method(), "(a, b, /)", (ts, a, b) -> Comparison.compare(ts, op, a, b));
    }
    m.function("is_(a, b, /)", (ts, a, b) -> PyBool.of(a == b));
    m.function("is_not(a, b, /)", (ts, a, b) -> PyBool.of(a != b));
    m.function("truth(a, /)", (ts, a) -> PyBool.of(PyOps.truth(ts, a)));
  }

  // A function under its name and under that of the special method.
  private static void both(
      ModuleBuilder m,
      String name,
      String special,
      String parameters,
      org.foretrace.object.Body.Of2 body) {
    m.alias(special, name, name + parameters, body);
  }

  private static void arithmetic(ModuleBuilder m) {
    for (Operators.Binary op : Operators.Binary.values()) {
      if (op == Operators.Binary.DIVMOD) {
        continue;
      }
      String bare = op.forward().substring(2, op.forward().length() - 2);
      String name = bare.equals("and") || bare.equals("or") ? bare + "_" : bare;
      both(m, name, op.forward(), "(a, b, /)", (ts, a, b) -> Operators.binary(ts, op, a, b));
      String inPlace = "i" + bare;
      both(
          m,
          inPlace,
          "__" + inPlace + "__",
          "(a, b, /)",
          (ts, a, b) -> Operators.inPlace(ts, op, a, b));
    }
    both(m, "concat", "__concat__", "(a, b, /)", OperatorModule::concat);
    both(m, "iconcat", "__iconcat__", "(a, b, /)", OperatorModule::concatInPlace);
  }

  private static void requireSequence(PyObject o) {
    if (o instanceof PyDict || o.type().lookup("__getitem__") == null) {
      throw Errors.typeError("'" + o.type().name() + "' object can't be concatenated");
    }
  }

  private static PyObject concat(ThreadState ts, PyObject a, PyObject b) {
    requireSequence(a);
    return Operators.binary(ts, Operators.Binary.ADD, a, b);
  }

  private static PyObject concatInPlace(ThreadState ts, PyObject a, PyObject b) {
    requireSequence(a);
    return Operators.inPlace(ts, Operators.Binary.ADD, a, b);
  }

  private static void unary(ModuleBuilder m) {
    one(m, "neg", "__neg__", (ts, a) -> Operators.unary(ts, "__neg__", "-", a));
    one(m, "pos", "__pos__", (ts, a) -> Operators.unary(ts, "__pos__", "+", a));
    one(m, "inv", "__inv__", OperatorModule::invert);
    one(m, "invert", "__invert__", OperatorModule::invert);
    one(m, "abs", "__abs__", OperatorModule::absolute);
    one(m, "not_", "__not__", (ts, a) -> PyBool.of(!PyOps.truth(ts, a)));
    one(m, "index", "__index__", (ts, o) -> IntArithmetic.exact(PyOps.index(ts, o)));
  }

  private static void one(
      ModuleBuilder m, String name, String special, org.foretrace.object.Body.Of1 body) {
    m.alias(special, name, name + "(a, /)", body);
  }

  private static PyObject invert(ThreadState ts, PyObject a) {
    return Operators.unary(ts, "__invert__", "~", a);
  }

  private static PyObject absolute(ThreadState ts, PyObject a) {
    PyObject method = Attributes.special(ts, a, "__abs__");
    if (method == null) {
      throw Errors.typeError("bad operand type for abs(): '" + a.type().name() + "'");
    }
    return ts.call(method);
  }

  private static void items(ModuleBuilder m) {
    both(m, "getitem", "__getitem__", "(a, b, /)", PyOps::getItem);
    m.alias(
        "__setitem__",
        "setitem",
        "setitem(a, b, c, /)",
        (org.foretrace.object.Body.Of3)
            (ts, a, b, c) -> {
              PyOps.setItem(ts, a, b, c);
              return PySingleton.NONE;
            });
    both(
        m,
        "delitem",
        "__delitem__",
        "(a, b, /)",
        (ts, a, b) -> {
          PyOps.delItem(ts, a, b);
          return PySingleton.NONE;
        });
    both(
        m,
        "contains",
        "__contains__",
        "(a, b, /)",
        (ts, a, b) -> PyBool.of(PyOps.contains(ts, a, b)));
    m.function("countOf(a, b, /)", OperatorModule::countOf);
    m.function("indexOf(a, b, /)", OperatorModule::indexOf);
    m.function("length_hint(obj, default=0, /)", OperatorModule::lengthHint);
    m.functionN(
        "call(obj, /, *args, **kwargs)",
        (ts, args) -> CallableMethods.callWith(ts, args[0], (PyTuple) args[1], (PyDict) args[2]));
  }

  private static PyObject iterator(ThreadState ts, PyObject o) {
    try {
      return PyOps.iter(ts, o);
    } catch (PyRaise e) {
      if (e.matches(Exceptions.TYPE_ERROR)) {
        throw Errors.typeError("argument of type '" + o.type().name() + "' is not iterable");
      }
      throw e;
    }
  }

  private static PyObject countOf(ThreadState ts, PyObject a, PyObject b) {
    PyObject it = iterator(ts, a);
    long n = 0;
    for (PyObject o = PyOps.next(ts, it); o != null; o = PyOps.next(ts, it)) {
      ts.chargeSteps(1);
      n += PyOps.equal(ts, o, b) ? 1 : 0;
    }
    return PyInt.of(n);
  }

  private static PyObject indexOf(ThreadState ts, PyObject a, PyObject b) {
    PyObject it = iterator(ts, a);
    long n = 0;
    for (PyObject o = PyOps.next(ts, it); o != null; o = PyOps.next(ts, it)) {
      ts.chargeSteps(1);
      if (PyOps.equal(ts, o, b)) {
        return PyInt.of(n);
      }
      n++;
    }
    throw Errors.valueError("sequence.index(x): x not in sequence");
  }

  private static PyObject lengthHint(ThreadState ts, PyObject o, PyObject fallback) {
    if (!(fallback instanceof PyInt)) {
      throw Errors.typeError(
          "'" + fallback.type().name() + "' object cannot be interpreted as an integer");
    }
    if (o.type().lookup("__len__") != null) {
      try {
        return PyInt.of(PyOps.length(ts, o));
      } catch (PyRaise e) {
        if (!e.matches(Exceptions.TYPE_ERROR)) {
          throw e;
        }
      }
    }
    PyObject hint = Attributes.special(ts, o, "__length_hint__");
    if (hint == null) {
      return fallback;
    }
    PyObject n;
    try {
      n = ts.call(hint);
    } catch (PyRaise e) {
      if (e.matches(Exceptions.TYPE_ERROR)) {
        return fallback;
      }
      throw e;
    }
    if (n == PySingleton.NOT_IMPLEMENTED) {
      return fallback;
    }
    if (!(n instanceof PyInt)) {
      throw Errors.typeError("__length_hint__ must be an integer, not " + n.type().name());
    }
    if (((PyInt) n).signum() < 0) {
      throw Errors.valueError("__length_hint__() should return >= 0");
    }
    return n;
  }
}
