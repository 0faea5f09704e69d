// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.sys;

import org.foretrace.object.PyBool;
import org.foretrace.object.PyFloat;
import org.foretrace.object.PyFrozenSet;
import org.foretrace.object.PyInt;
import org.foretrace.object.PyList;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyOps;
import org.foretrace.object.PyStr;
import org.foretrace.object.PyType;
import org.foretrace.object.ThreadState;
import org.foretrace.stdlib.ModuleBuilder;
import org.foretrace.stdlib.PyStructSequence;
import org.foretrace.stdlib.RunWorld;
import org.foretrace.stdlib.StandardLibrary;
import org.foretrace.world.Dimension;

/** What {@code sys} says of the interpreter and of the machine. */
final class SysFields {
  private static final PyType VERSION_INFO =
      PyStructSequence.type(
          "sys", "version_info", "major", "minor", "micro", "releaselevel", "serial");

  private static final PyType FLOAT_INFO =
      PyStructSequence.type(
          "sys",
          "float_info",
          "max",
          "max_exp",
          "max_10_exp",
          "min",
          "min_exp",
          "min_10_exp",
          "dig",
          "mant_dig",
          "epsilon",
          "radix",
          "rounds");

  private static final PyType INT_INFO =
      PyStructSequence.type(
          "sys",
          "int_info",
          "bits_per_digit",
          "sizeof_digit",
          "default_max_str_digits",
          "str_digits_check_threshold");

  private static final PyType HASH_INFO =
      PyStructSequence.type(
          "sys",
          "hash_info",
          "width",
          "modulus",
          "inf",
          "nan",
          "imag",
          "algorithm",
          "hash_bits",
          "seed_bits",
          "cutoff");

  private static final PyType FLAGS =
      PyStructSequence.type(
          "sys",
          "flags",
          "debug",
          "inspect",
          "interactive",
          "optimize",
          "dont_write_bytecode",
          "no_user_site",
          "no_site",
          "ignore_environment",
          "verbose",
          "bytes_warning",
          "quiet",
          "hash_randomization",
          "isolated",
          "dev_mode",
          "utf8_mode",
          "warn_default_encoding",
          "safe_path",
          "int_max_str_digits");

  private SysFields() {}

  static void addTo(ModuleBuilder m) {
    m.make("version_info", SysFields::versionInfo);
    m.make("version", ts -> PyStr.of(version(ts)));
    m.make("hexversion", ts -> PyInt.of(0x030D00F0L + (micro(ts) << 8)));
    m.make("implementation", SysFields::implementation);
    m.value(
        "float_info",
        PyStructSequence.of(
            FLOAT_INFO,
            PyFloat.of(Double.MAX_VALUE),
            PyInt.of(1024),
            PyInt.of(308),
            PyFloat.of(Double.MIN_NORMAL),
            PyInt.of(-1021),
            PyInt.of(-307),
            PyInt.of(15),
            PyInt.of(53),
            PyFloat.of(Math.ulp(1.0)),
            PyInt.of(2),
            PyInt.of(1)));
    m.value(
        "int_info",
        PyStructSequence.of(INT_INFO, PyInt.of(30), PyInt.of(4), PyInt.of(4300), PyInt.of(640)));
    m.value(
        "hash_info",
        PyStructSequence.of(
            HASH_INFO,
            PyInt.of(64),
            PyInt.of((1L << 61) - 1),
            PyInt.of(314159),
            PyInt.ZERO,
            PyInt.of(1000003),
            PyStr.of("siphash13"),
            PyInt.of(64),
            PyInt.of(128),
            PyInt.ZERO));
    m.value("flags", flags());
    m.make("argv", ts -> PyList.of(PyStr.of(programFile(ts))));
    m.make("executable", ts -> PyStr.of(prefix(ts) + "/bin/python3"));
    for (String name : new String[] {"prefix", "exec_prefix", "base_prefix", "base_exec_prefix"}) {
      m.make(name, ts -> PyStr.of(prefix(ts)));
    }
    m.make("orig_argv", ts -> PyList.of(PyStr.of("python3"), PyStr.of(programFile(ts))));
    m.make("path", SysPath::list);
    m.make("stdlib_module_names", SysFields::moduleNames);
  }

  /** The file of the main module. */
  static String programFile(ThreadState ts) {
    PyObject main = StandardLibrary.modules(ts).get("__main__");
    PyObject file = main == null || main.dict() == null ? null : main.dict().get("__file__");
    return file instanceof PyStr ? ((PyStr) file).value() : "main.py";
  }

  // Which release of 3.13 runs, and where it is installed, is not for the program to say.
  private static long micro(ThreadState ts) {
    return RunWorld.of(ts).choice(Dimension.ENVIRONMENT);
  }

  static String prefix(ThreadState ts) {
    long choice = RunWorld.of(ts).choice(Dimension.ENVIRONMENT);
    return choice == 0 ? "/usr" : "/opt/python" + choice;
  }

  private static String version(ThreadState ts) {
    return "3.13." + micro(ts) + " (main, Oct  7 2024, 00:00:00) [GCC 13.2.0]";
  }

  private static PyObject versionInfo(ThreadState ts) {
    return PyStructSequence.of(
        VERSION_INFO,
        PyInt.of(3),
        PyInt.of(13),
        PyInt.of(micro(ts)),
        PyStr.of("final"),
        PyInt.ZERO);
  }

  private static PyObject implementation(ThreadState ts) {
    PyObject types = ts.importModule("types");
    return ts.call(
        PyOps.getAttr(ts, types, "SimpleNamespace"),
        new PyObject[] {
          PyStr.of("cpython"),
          PyStr.of("cpython-313"),
          versionInfo(ts),
          PyInt.of(0x030D00F0L + (micro(ts) << 8)),
          PyStr.of("x86_64-linux-gnu")
        },
        new String[] {"name", "cache_tag", "version", "hexversion", "_multiarch"});
  }

  private static PyObject flags() {
    PyObject[] all = new PyObject[18];
    java.util.Arrays.fill(all, PyInt.ZERO);
    all[11] = PyInt.ONE;
    all[13] = PyBool.FALSE;
    all[16] = PyBool.FALSE;
    all[17] = PyInt.of(4300);
    return PyStructSequence.of(FLAGS, all);
  }

  private static PyObject moduleNames(ThreadState ts) {
    PyFrozenSet names = new PyFrozenSet();
    for (String name : StandardLibrary.topLevelNames()) {
      names.add(ts, PyStr.of(name));
    }
    return names;
  }
}
