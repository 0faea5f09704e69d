// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.random;

import org.foretrace.object.PyObject;
import org.foretrace.object.PyOps;
import org.foretrace.object.RunLocal;
import org.foretrace.object.ThreadState;
import org.foretrace.stdlib.ModuleBuilder;
import org.foretrace.stdlib.ModuleDefinition;

/** {@code random}: the methods of one hidden generator. */
public final class RandomModule {
  // The generator of the module's functions.
  private static final RunLocal<PyRandom> HIDDEN =
      RunLocal.of(
          ts -> {
            PyRandom made = new PyRandom(PyRandom.TYPE);
            made.setTwister(WorldRandom.moduleGenerator(ts));
            return made;
          });

  private static final String[] FUNCTIONS = {
    "betavariate",
    "binomialvariate",
    "choice",
    "choices",
    "expovariate",
    "gammavariate",
    "gauss",
    "getrandbits",
    "getstate",
    "lognormvariate",
    "normalvariate",
    "paretovariate",
    "randbytes",
    "randint",
    "random",
    "randrange",
    "sample",
    "seed",
    "setstate",
    "shuffle",
    "triangular",
    "uniform",
    "vonmisesvariate",
    "weibullvariate"
  };

  private static final ModuleDefinition DEFINITION = define();

  private RandomModule() {}

  public static ModuleDefinition definition() {
    return DEFINITION;
  }

  private static ModuleDefinition define() {
    ModuleBuilder m = ModuleBuilder.of("random");
    m.type(PyRandom.TYPE).type(PyRandom.SYSTEM);
    m.make("_inst", HIDDEN::in);
    for (String name : FUNCTIONS) {
      m.make(name, ts -> function(ts, name));
    }
    return m.build();
  }

  private static PyObject function(ThreadState ts, String name) {
    return PyOps.getAttr(ts, HIDDEN.in(ts), name);
  }
}
