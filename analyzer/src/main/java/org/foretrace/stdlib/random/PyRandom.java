// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.random;

import java.math.BigInteger;
import org.foretrace.object.Errors;
import org.foretrace.object.PyByteArray;
import org.foretrace.object.PyBytes;
import org.foretrace.object.PyFloat;
import org.foretrace.object.PyInt;
import org.foretrace.object.PyMethodDescriptor;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyOps;
import org.foretrace.object.PySingleton;
import org.foretrace.object.PyStr;
import org.foretrace.object.PyType;
import org.foretrace.object.ThreadState;
import org.foretrace.stdlib.LibraryObject;
import org.foretrace.stdlib.Numbers;
import org.foretrace.text.MersenneTwister;
import org.foretrace.text.RandomSource;
import org.jspecify.annotations.Nullable;

/** {@code random.Random} and {@code random.SystemRandom}. */
public final class PyRandom extends LibraryObject {
  // What CPython writes in C.
  private static final PyType BASE =
      PyType.builtin(
          "_random", "_random.Random", PyRandom.class, PyType.OBJECT, RandomMethods::baseTable);

  public static final PyType TYPE =
      PyType.builtin("random", "Random", PyRandom.class, BASE, RandomMethods::table)
          .withDict()
          .withWeakReferences();

  public static final PyType SYSTEM =
      PyType.builtin("random", "SystemRandom", PyRandom.class, TYPE, RandomMethods::systemTable);

  private @Nullable MersenneTwister twister;
  private @Nullable Double gaussNext;

  PyRandom(PyType type) {
    super(type);
  }

  boolean isSystem() {
    return type().isSubtypeOf(SYSTEM);
  }

  /** The generator itself. */
  MersenneTwister twister(ThreadState ts) {
    if (isSystem()) {
      return WorldRandom.system(ts);
    }
    MersenneTwister t = twister;
    if (t == null) {
      t = WorldRandom.generator(ts);
      twister = t;
    }
    return t;
  }

  void setTwister(MersenneTwister newTwister) {
    twister = newTwister;
  }

  @Nullable Double gaussNext() {
    return gaussNext;
  }

  void setGaussNext(@Nullable Double next) {
    gaussNext = next;
  }

  /** What the distributions draw from: a class may have its own random() or getrandbits(). */
  RandomSource source(ThreadState ts) {
    if (!type().isHeap()
        || (type().lookup("random") instanceof PyMethodDescriptor
            && type().lookup("getrandbits") instanceof PyMethodDescriptor)) {
      return twister(ts);
    }
    if (!(type().lookup("_randbelow") instanceof PyMethodDescriptor)) {
      throw ts.unsupported("random.Random subclass with its own _randbelow");
    }
    boolean byBits = true;
    for (PyType t : type().mro()) {
      if (t.ownAttribute("getrandbits") != null) {
        break;
      }
      if (t.ownAttribute("random") != null) {
        byBits = false;
        break;
      }
    }
    return new MethodSource(ts, this, byBits);
  }

  void seed(ThreadState ts, PyObject a, boolean version1) {
    gaussNext = null;
    if (isSystem()) {
      return;
    }
    if (a == PySingleton.NONE) {
      twister = null;
      return;
    }
    MersenneTwister t = new MersenneTwister(0);
    if (a instanceof PyStr) {
      if (version1) {
        t.seedVersion1(((PyStr) a).value());
      } else {
        t.seed(((PyStr) a).value());
      }
    } else if (a instanceof PyBytes || a instanceof PyByteArray) {
      byte[] bytes =
          a instanceof PyBytes ? ((PyBytes) a).toByteArray() : ((PyByteArray) a).toByteArray();
      if (version1 && a instanceof PyBytes) {
        t.seedVersion1(new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1));
      } else if (version1) {
        throw Errors.typeError("unhashable type: 'bytearray'");
      } else {
        t.seed(bytes);
      }
    } else if (a instanceof PyInt) {
      t.seed(((PyInt) a).bigValue());
    } else if (a instanceof PyFloat) {
      t.seed(PyOps.hash(ts, a));
    } else {
      throw Errors.typeError(
          "The only supported seed types are:\n" + "None, int, float, str, bytes, and bytearray.");
    }
    twister = t;
  }

  /** Draws by the methods of a class that overrides them. */
  private static final class MethodSource implements RandomSource {
    private final ThreadState ts;
    private final PyRandom self;
    private final boolean byBits;

    MethodSource(ThreadState ts, PyRandom self, boolean byBits) {
      this.ts = ts;
      this.self = self;
      this.byBits = byBits;
    }

    @Override
    public double random() {
      return Numbers.real(ts, ts.callMethod(self, "random"));
    }

    @Override
    public long bits(int k) {
      return getrandbits(k).longValue();
    }

    @Override
    public BigInteger getrandbits(int k) {
      return PyOps.index(ts, ts.callMethod(self, "getrandbits", PyInt.of(k))).bigValue();
    }

    @Override
    public long randbelow(long n) {
      if (byBits) {
        return RandomSource.super.randbelow(n);
      }
      long top = 1L << 53;
      if (n >= top) {
        throw ts.unsupported("random.Random subclass without getrandbits and a large range");
      }
      double limit = (double) (top - top % n) / top;
      double r = random();
      while (r >= limit) {
        r = random();
      }
      return (long) Math.floor(r * top) % n;
    }

    @Override
    public BigInteger randbelow(BigInteger n) {
      if (byBits) {
        return RandomSource.super.randbelow(n);
      }
      throw ts.unsupported("random.Random subclass without getrandbits and a large range");
    }
  }
}
