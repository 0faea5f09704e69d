// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.sys;

import org.foretrace.object.Arguments;
import org.foretrace.object.Errors;
import org.foretrace.object.Exceptions;
import org.foretrace.object.IntDigits;
import org.foretrace.object.PyBaseException;
import org.foretrace.object.PyBool;
import org.foretrace.object.PyFloat;
import org.foretrace.object.PyInt;
import org.foretrace.object.PyList;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyOps;
import org.foretrace.object.PyRaise;
import org.foretrace.object.PySingleton;
import org.foretrace.object.PyStr;
import org.foretrace.object.PyTuple;
import org.foretrace.object.ThreadState;
import org.foretrace.stdlib.ModuleBuilder;
import org.foretrace.stdlib.ModuleDefinition;
import org.foretrace.stdlib.builtins.StandardStreams;
import org.foretrace.vm.Interpreter;

/** {@code sys}. */
public final class SysModule {
  private static final ModuleDefinition DEFINITION = define();

  private SysModule() {}

  public static ModuleDefinition definition() {
    return DEFINITION;
  }

  private static ModuleDefinition define() {
    ModuleBuilder m = ModuleBuilder.of("sys");
    m.value("maxsize", PyInt.of(Long.MAX_VALUE));
    m.value("maxunicode", PyInt.of(0x10FFFF));
    m.value("byteorder", PyStr.of("little"));
    m.value("platform", PyStr.of("linux"));
    m.value("platlibdir", PyStr.of("lib"));
    m.value("abiflags", PyStr.EMPTY);
    m.value("api_version", PyInt.of(1013));
    m.value("float_repr_style", PyStr.of("short"));
    m.value("dont_write_bytecode", PyBool.FALSE);
    m.value("pycache_prefix", PySingleton.NONE);
    m.make("warnoptions", ts -> new PyList());
    SysFields.addTo(m);
    streams(m);
    exceptions(m);
    limits(m);
    settings(m);
    m.make("modules", SysModules::new);
    return m.build();
  }

  private static void streams(ModuleBuilder m) {
    for (String name : new String[] {"stdin", "__stdin__"}) {
      m.make(name, ts -> StandardStreams.of(ts).stdin());
    }
    for (String name : new String[] {"stdout", "__stdout__"}) {
      m.make(name, ts -> StandardStreams.of(ts).stdout());
    }
    for (String name : new String[] {"stderr", "__stderr__"}) {
      m.make(name, ts -> StandardStreams.of(ts).stderr());
    }
  }

  private static void exceptions(ModuleBuilder m) {
    m.function(
        "exc_info()",
        ts -> {
          PyBaseException e = ts.handledException();
          if (e == null) {
            return PyTuple.of(PySingleton.NONE, PySingleton.NONE, PySingleton.NONE);
          }
          return PyTuple.of(e.type(), e, PyOps.getAttr(ts, e, "__traceback__"));
        });
    m.function(
        "exception()",
        ts -> {
          PyBaseException e = ts.handledException();
          return e == null ? PySingleton.NONE : e;
        });
    m.function(
        "exit(status=None, /)",
        (ts, status) -> {
          if (status instanceof PyTuple) {
            throw new PyRaise(Errors.make(Exceptions.SYSTEM_EXIT, ((PyTuple) status).items()));
          }
          throw new PyRaise(
              status == PySingleton.NONE
                  ? Errors.make(Exceptions.SYSTEM_EXIT)
                  : Errors.make(Exceptions.SYSTEM_EXIT, status));
        });
    m.function(
        "excepthook(exctype, value, traceback, /)",
        (ts, type, value, traceback) -> {
          if (!(value instanceof PyBaseException)) {
            throw ts.unsupported("sys.excepthook of something else than an exception");
          }
          String text =
              org.foretrace.stdlib.traceback.TracebackText.of(ts, (PyBaseException) value);
          ts.callMethod(StandardStreams.of(ts).current(ts, "stderr"), "write", PyStr.of(text));
          return PySingleton.NONE;
        });
    m.make("__excepthook__", ts -> PyOps.getAttr(ts, ts.importModule("sys"), "excepthook"));
  }

  private static void limits(ModuleBuilder m) {
    m.function("getrecursionlimit()", ts -> PyInt.of(((Interpreter) ts).recursionLimit()));
    m.function("setrecursionlimit(limit, /)", SysModule::setRecursionLimit);
    m.function("get_int_max_str_digits()", ts -> PyInt.of(IntDigits.max(ts)));
    m.functionN(
        "set_int_max_str_digits(maxdigits)",
        (ts, args) -> {
          int digits = Arguments.cInt(ts, args[0]);
          if (digits != 0 && digits < 640) {
            throw Errors.valueError("maxdigits must be 0 or larger than 640");
          }
          IntDigits.setMax(ts, digits);
          return PySingleton.NONE;
        });
    m.function("getsizeof(object, default=?, /)", (ts, o, d) -> SysSizes.of(ts, o));
    m.function("getswitchinterval()", ts -> PyFloat.of(0.005));
  }

  private static PyObject setRecursionLimit(ThreadState ts, PyObject limit) {
    int n = Arguments.cInt(ts, limit);
    if (n < 1) {
      throw Errors.valueError("recursion limit must be greater or equal than 1");
    }
    Interpreter interpreter = (Interpreter) ts;
    if (interpreter.depth() >= n) {
      throw Errors.raise(
          Exceptions.RECURSION_ERROR,
          "cannot set the recursion limit to "
              + n
              + " at the recursion depth "
              + interpreter.depth()
              + ": the limit is too low");
    }
    interpreter.setRecursionLimit(n);
    return PySingleton.NONE;
  }

  private static void settings(ModuleBuilder m) {
    m.function(
        "intern(string, /)",
        (ts, string) -> {
          Arguments.str(string, "intern() argument");
          if (string.type() != PyStr.TYPE) {
            throw Errors.typeError("can't intern " + string.type().name());
          }
          return string;
        });
    m.function("getdefaultencoding()", ts -> PyStr.of("utf-8"));
    m.function("getfilesystemencoding()", ts -> PyStr.of("utf-8"));
    m.function("getfilesystemencodeerrors()", ts -> PyStr.of("surrogateescape"));
    m.function("is_finalizing()", ts -> PyBool.FALSE);
    m.function("_is_gil_enabled()", ts -> PyBool.TRUE);
    m.function("gettrace()", ts -> PySingleton.NONE);
    m.function("getprofile()", ts -> PySingleton.NONE);
    m.function("get_coroutine_origin_tracking_depth()", ts -> PyInt.ZERO);
    for (String name : new String[] {"settrace", "setprofile"}) {
      m.function(
          name + "(function, /)",
          (ts, function) -> {
            if (function != PySingleton.NONE) {
              throw ts.unsupported("sys." + name);
            }
            return PySingleton.NONE;
          });
    }
    m.functionN(
        "set_coroutine_origin_tracking_depth(depth)",
        (ts, args) -> {
          if (Arguments.cInt(ts, args[0]) != 0) {
            throw ts.unsupported("sys.set_coroutine_origin_tracking_depth");
          }
          return PySingleton.NONE;
        });
  }
}
