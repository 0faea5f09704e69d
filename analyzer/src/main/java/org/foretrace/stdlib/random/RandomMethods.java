// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.random;

import java.math.BigInteger;
import org.foretrace.object.Arguments;
import org.foretrace.object.BuiltinTable;
import org.foretrace.object.Errors;
import org.foretrace.object.Exceptions;
import org.foretrace.object.Operators;
import org.foretrace.object.PyBytes;
import org.foretrace.object.PyFloat;
import org.foretrace.object.PyInt;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyOps;
import org.foretrace.object.PySingleton;
import org.foretrace.object.PyTuple;
import org.foretrace.object.ThreadState;
import org.foretrace.stdlib.Numbers;
import org.foretrace.text.MersenneTwister;
import org.foretrace.text.RandomFloats;
import org.foretrace.text.RandomNumbers;
import org.foretrace.text.RandomSource;

/** The methods of Random: its state, ints and distributions. */
final class RandomMethods {
  private RandomMethods() {}

  /** A distribution of two parameters. */
  private interface Two {
    double draw(RandomSource source, double a, double b);
  }

  static BuiltinTable table() {
    BuiltinTable t = BuiltinTable.pythonType();
    t.newFunction(
        "Random(*args, **kwargs)",
        (ts, cls, args) -> {
          PyRandom made = new PyRandom(cls);
          PyTuple given = (PyTuple) args[0];
          if (cls == PyRandom.TYPE && given.size() == 0) {
            made.setTwister(WorldRandom.generator(ts));
          }
          return made;
        });
    t.methodN(
        "__init__(self, x=None)",
        (ts, args) -> {
          if (args[1] != PySingleton.NONE || of(args[0]).type().isHeap()) {
            ts.callMethod(args[0], "seed", args[1]);
          }
          return PySingleton.NONE;
        });
    state(t);
    ints(t);
    RandomChoices.addTo(t);
    distributions(t);
    t.value("VERSION", PyInt.of(3));
    return t;
  }

  static BuiltinTable baseTable() {
    return BuiltinTable.type()
        .method("random(self, /)", (ts, self) -> PyFloat.of(of(self).twister(ts).random()))
        .method("getrandbits(self, k, /)", RandomMethods::getRandBits);
  }

  static BuiltinTable systemTable() {
    BuiltinTable t = BuiltinTable.pythonType();
    for (String name : new String[] {"getstate", "setstate"}) {
      t.methodN(
          name + "(self, *args, **kwds)",
          (ts, args) -> {
            throw Errors.raise(
                Exceptions.NOT_IMPLEMENTED_ERROR, "System entropy source does not have state.");
          });
    }
    return t.methodN("seed(self, *args, **kwds)", (ts, args) -> PySingleton.NONE);
  }

  private static PyRandom of(PyObject self) {
    return (PyRandom) self;
  }

  static RandomSource source(ThreadState ts, PyObject self) {
    return of(self).source(ts);
  }

  private static void state(BuiltinTable t) {
    t.methodN(
        "seed(self, a=None, version=2)",
        (ts, args) -> {
          PyObject version = args[2];
          boolean first = version instanceof PyInt && ((PyInt) version).clampedInt() == 1;
          boolean second = version instanceof PyInt && ((PyInt) version).clampedInt() == 2;
          if (!first && !second) {
            throw ts.unsupported("random.seed(version=)");
          }
          of(args[0]).seed(ts, args[1], first);
          return PySingleton.NONE;
        });
    t.method("getstate(self)", RandomMethods::getState);
    t.method("setstate(self, state)", RandomMethods::setState);
    t.method("randbytes(self, n)", RandomMethods::randBytes);
  }

  private static PyObject getState(ThreadState ts, PyObject self) {
    long[] words = of(self).twister(ts).state();
    PyObject[] items = new PyObject[words.length];
    for (int i = 0; i < items.length; i++) {
      items[i] = PyInt.of(words[i]);
    }
    Double gauss = of(self).gaussNext();
    return PyTuple.of(
        PyInt.of(3), PyTuple.of(items), gauss == null ? PySingleton.NONE : PyFloat.of(gauss));
  }

  private static PyObject setState(ThreadState ts, PyObject self, PyObject state) {
    if (!(state instanceof PyTuple)
        || ((PyTuple) state).size() != 3
        || !(((PyTuple) state).get(1) instanceof PyTuple)
        || !(((PyTuple) state).get(0) instanceof PyInt)
        || ((PyInt) ((PyTuple) state).get(0)).clampedInt() != 3
        || ((PyTuple) ((PyTuple) state).get(1)).size() != 625) {
      throw ts.unsupported("random.setstate of something else than a state");
    }
    PyTuple all = (PyTuple) state;
    PyObject[] items = ((PyTuple) all.get(1)).items();
    long[] words = new long[items.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = PyOps.index(ts, items[i]).longValue();
    }
    MersenneTwister t = new MersenneTwister(0);
    t.setState(words);
    of(self).setTwister(t);
    PyObject gauss = all.get(2);
    of(self).setGaussNext(gauss == PySingleton.NONE ? null : Numbers.real(ts, gauss));
    return PySingleton.NONE;
  }

  private static int bitCount(ThreadState ts, PyObject k) {
    int n = Arguments.cInt(ts, k);
    if (n < 0) {
      throw Errors.valueError("number of bits must be non-negative");
    }
    ts.chargeMemory(n / 8);
    ts.chargeSteps(n / 1024);
    return n;
  }

  private static PyObject getRandBits(ThreadState ts, PyObject self, PyObject k) {
    return PyInt.of(of(self).twister(ts).getrandbits(bitCount(ts, k)));
  }

  private static PyObject randBytes(ThreadState ts, PyObject self, PyObject n) {
    int count = PyOps.index(ts, n).clampedInt();
    if (count > Integer.MAX_VALUE / 8) {
      throw Errors.raiseEmpty(Exceptions.MEMORY_ERROR);
    }
    ts.chargeMemory(Math.max(0, count));
    return PyBytes.of(RandomNumbers.randbytes(source(ts, self), count));
  }

  // ---- ints

  private static void ints(BuiltinTable t) {
    t.methodN("randrange(self, start, stop=None, step=?)", RandomMethods::randRange);
    t.method(
        "randint(self, a, b)",
        (ts, self, a, b) -> {
          BigInteger low = PyOps.index(ts, a).bigValue();
          PyObject above = Operators.add(ts, b, PyInt.ONE);
          BigInteger high = PyOps.index(ts, above).bigValue();
          return PyInt.of(RandomNumbers.randrange(source(ts, self), low, high, null));
        });
    t.method(
        "_randbelow(self, n)",
        (ts, self, n) -> {
          BigInteger limit = PyOps.index(ts, n).bigValue();
          return PyInt.of(RandomNumbers.randrange(source(ts, self), BigInteger.ZERO, limit, null));
        });
  }

  private static PyObject randRange(ThreadState ts, PyObject[] args) {
    BigInteger start = PyOps.index(ts, args[1]).bigValue();
    if (args[2] == PySingleton.NONE) {
      if (args[3] != null) {
        throw Errors.typeError("Missing a non-None stop argument");
      }
      return PyInt.of(RandomNumbers.randrange(source(ts, args[0]), start));
    }
    BigInteger stop = PyOps.index(ts, args[2]).bigValue();
    BigInteger step = args[3] == null ? null : PyOps.index(ts, args[3]).bigValue();
    return PyInt.of(RandomNumbers.randrange(source(ts, args[0]), start, stop, step));
  }

  // ---- distributions

  private static void distributions(BuiltinTable t) {
    t.method(
        "uniform(self, a, b)",
        (ts, self, a, b) -> {
          PyObject width = Operators.sub(ts, b, a);
          PyObject drawn = PyFloat.of(source(ts, self).random());
          return Operators.add(ts, a, Operators.mult(ts, width, drawn));
        });
    t.methodN("triangular(self, low=0.0, high=1.0, mode=None)", RandomMethods::triangular);
    two(t, "normalvariate(self, mu=0.0, sigma=1.0)", RandomFloats::normalvariate);
    t.method("gauss(self, mu=0.0, sigma=1.0)", RandomMethods::gauss);
    two(t, "lognormvariate(self, mu, sigma)", RandomFloats::lognormvariate);
    t.method(
        "expovariate(self, lambd=1.0)",
        (ts, self, lambda) ->
            PyFloat.of(RandomFloats.expovariate(source(ts, self), Numbers.real(ts, lambda))));
    two(t, "vonmisesvariate(self, mu, kappa)", RandomFloats::vonmisesvariate);
    two(t, "gammavariate(self, alpha, beta)", RandomFloats::gammavariate);
    two(t, "betavariate(self, alpha, beta)", RandomFloats::betavariate);
    t.method(
        "paretovariate(self, alpha)",
        (ts, self, alpha) ->
            PyFloat.of(RandomFloats.paretovariate(source(ts, self), Numbers.real(ts, alpha))));
    two(t, "weibullvariate(self, alpha, beta)", RandomFloats::weibullvariate);
    t.methodN(
        "binomialvariate(self, n=1, p=0.5)",
        (ts, args) -> {
          long n = PyOps.index(ts, args[1]).clampedInt();
          ts.chargeSteps(Math.max(0, n / 64));
          return PyInt.of(
              RandomFloats.binomialvariate(source(ts, args[0]), n, Numbers.real(ts, args[2])));
        });
  }

  private static void two(BuiltinTable t, String signature, Two body) {
    t.method(
        signature,
        (ts, self, a, b) ->
            PyFloat.of(body.draw(source(ts, self), Numbers.real(ts, a), Numbers.real(ts, b))));
  }

  private static PyObject triangular(ThreadState ts, PyObject[] args) {
    double low = Numbers.real(ts, args[1]);
    double high = Numbers.real(ts, args[2]);
    double mode = args[3] == PySingleton.NONE ? RandomFloats.MIDDLE : Numbers.real(ts, args[3]);
    double drawn = RandomFloats.triangular(source(ts, args[0]), low, high, mode);
    return args[3] != PySingleton.NONE && high - low == 0 ? args[1] : PyFloat.of(drawn);
  }

  private static PyObject gauss(ThreadState ts, PyObject self, PyObject mu, PyObject sigma) {
    PyRandom random = of(self);
    Double z = random.gaussNext();
    random.setGaussNext(null);
    if (z == null) {
      double[] pair = RandomFloats.gaussPair(source(ts, self));
      z = pair[0];
      random.setGaussNext(pair[1]);
    }
    return PyFloat.of(Numbers.real(ts, mu) + z * Numbers.real(ts, sigma));
  }
}
