// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.os;

import org.foretrace.object.Arguments;
import org.foretrace.object.Errors;
import org.foretrace.object.PyBytes;
import org.foretrace.object.PyDict;
import org.foretrace.object.PyInt;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyStr;
import org.foretrace.object.ThreadState;
import org.foretrace.stdlib.ModuleBuilder;
import org.foretrace.stdlib.ModuleDefinition;
import org.foretrace.stdlib.RunWorld;
import org.foretrace.stdlib.random.WorldRandom;
import org.foretrace.text.RandomNumbers;
import org.foretrace.world.Dimension;

/** {@code _os}: the environment of the program. */
public final class OsModule {
  private static final ModuleDefinition DEFINITION =
      ModuleBuilder.of("_os")
          .function("environ()", OsModule::environ)
          .function("getcwd()", ts -> PyStr.of("/home/user" + suffix(ts)))
          .function("getpid()", ts -> PyInt.of(4242 + 17 * choice(ts)))
          .function("getppid()", ts -> PyInt.of(4241 + 17 * choice(ts)))
          .function("cpu_count()", ts -> PyInt.of(8L << choice(ts)))
          .function("urandom(size, /)", OsModule::urandom)
          .function("machine()", ts -> PyStr.of(choice(ts) == 0 ? "x86_64" : "aarch64"))
          .function("node()", ts -> PyStr.of("localhost" + suffix(ts)))
          .function("release()", ts -> PyStr.of("6." + (1 + choice(ts)) + ".0"))
          .build();

  private OsModule() {}

  public static ModuleDefinition definition() {
    return DEFINITION;
  }

  private static long choice(ThreadState ts) {
    return RunWorld.of(ts).choice(Dimension.ENVIRONMENT);
  }

  private static String suffix(ThreadState ts) {
    long choice = choice(ts);
    return choice == 0 ? "" : String.valueOf(choice);
  }

  // What most machines have set; nothing else is.
  private static PyObject environ(ThreadState ts) {
    String suffix = suffix(ts);
    PyDict all = new PyDict();
    all.put("HOME", PyStr.of("/home/user" + suffix));
    all.put("LANG", PyStr.of(suffix.isEmpty() ? "C.UTF-8" : "en_US.UTF-8"));
    all.put("LOGNAME", PyStr.of("user" + suffix));
    all.put("PATH", PyStr.of("/usr/bin:/bin" + (suffix.isEmpty() ? "" : ":/opt/" + suffix)));
    all.put("PWD", PyStr.of("/home/user" + suffix));
    all.put("SHELL", PyStr.of(suffix.isEmpty() ? "/bin/sh" : "/bin/bash"));
    all.put("USER", PyStr.of("user" + suffix));
    return all;
  }

  private static PyObject urandom(ThreadState ts, PyObject size) {
    int n = Arguments.size(ts, size);
    if (n < 0) {
      throw Errors.valueError("negative argument not allowed");
    }
    ts.chargeMemory(n);
    return PyBytes.of(RandomNumbers.randbytes(WorldRandom.system(ts), n));
  }
}
