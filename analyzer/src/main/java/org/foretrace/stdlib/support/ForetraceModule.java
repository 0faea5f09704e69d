// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.support;

import org.foretrace.object.Errors;
import org.foretrace.object.PyBool;
import org.foretrace.object.PyInt;
import org.foretrace.object.PyList;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyOps;
import org.foretrace.object.PySingleton;
import org.foretrace.object.PyStr;
import org.foretrace.object.PyTuple;
import org.foretrace.object.PyType;
import org.foretrace.object.ThreadState;
import org.foretrace.stdlib.ModuleBuilder;
import org.foretrace.stdlib.ModuleDefinition;
import org.foretrace.stdlib.StandardLibrary;
import org.foretrace.vm.Frame;
import org.foretrace.vm.Interpreter;
import org.jspecify.annotations.Nullable;

/** {@code _foretrace}: for library modules written in Python, not for programs. */
public final class ForetraceModule {
  private static final ModuleDefinition DEFINITION =
      ModuleBuilder.of("_foretrace")
          .function("caller(stacklevel=1, /)", ForetraceModule::caller)
          .function("caller_module(stacklevel=1, /)", ForetraceModule::callerModule)
          .function("unsupported(feature, /)", ForetraceModule::unsupported)
          .function("imported(name, /)", ForetraceModule::imported)
          .function("import_module(name, /)", ForetraceModule::importModule)
          .functionN("check_methods(cls, /, *names)", ForetraceModule::checkMethods)
          .function("callable_alias(cls, args, /)", ForetraceModule::callableAlias)
          .build();

  private ForetraceModule() {}

  public static ModuleDefinition definition() {
    return DEFINITION;
  }

  private static boolean isLibrary(Frame frame) {
    return frame.code().isLibrary();
  }

  /** The frame of the program that called into the library, or one that is further out. */
  static @Nullable Frame programFrame(ThreadState ts, int stacklevel) {
    Frame f = ((Interpreter) ts).currentFrame();
    Frame found = null;
    int left = stacklevel;
    while (f != null && left > 0) {
      if (!isLibrary(f)) {
        found = f;
        left--;
      }
      f = f.back();
    }
    return found;
  }

  private static PyObject caller(ThreadState ts, PyObject stacklevel) {
    Frame f = programFrame(ts, Math.max(1, PyOps.index(ts, stacklevel).clampedInt()));
    if (f == null) {
      return PyTuple.of(PyStr.of("(unknown file)"), PyInt.of(0), PyStr.of("(unknown function)"));
    }
    return PyTuple.of(
        PyStr.of(f.code().file().name()), PyInt.of(f.line()), PyStr.of(f.code().name()));
  }

  /** {@code __name__} of the globals of the calling frame of the program. */
  private static PyObject callerModule(ThreadState ts, PyObject stacklevel) {
    Frame f = programFrame(ts, Math.max(1, PyOps.index(ts, stacklevel).clampedInt()));
    PyObject name = f == null ? null : f.globals().get("__name__");
    return name == null ? PyStr.of("__main__") : name;
  }

  private static PyObject unsupported(ThreadState ts, PyObject feature) {
    throw ts.unsupported(PyOps.str(ts, feature));
  }

  /** True if a class or a base of it has each of the names and none is None. */
  private static PyObject checkMethods(ThreadState ts, PyObject[] args) {
    for (PyObject name : (PyTuple) args[1]) {
      PyObject found = ((PyType) args[0]).lookup(((PyStr) name).value());
      if (found == null || found == PySingleton.NONE) {
        return PySingleton.NOT_IMPLEMENTED;
      }
    }
    return PyBool.TRUE;
  }

  /** {@code collections.abc.Callable[args]}. */
  private static PyObject callableAlias(ThreadState ts, PyObject cls, PyObject args) {
    if (!(args instanceof PyTuple) || ((PyTuple) args).size() != 2) {
      throw Errors.typeError("Callable must be used as Callable[[arg, ...], result].");
    }
    PyObject parameters = ((PyTuple) args).get(0);
    PyObject result = ((PyTuple) args).get(1);
    PyObject[] flat;
    if (parameters instanceof PyList || parameters instanceof PyTuple) {
      java.util.List<PyObject> all = PyOps.toList(ts, parameters);
      all.add(result);
      flat = all.toArray(new PyObject[0]);
    } else if (parameters == PySingleton.ELLIPSIS
        || parameters.type().shortName().equals("ParamSpec")
        || parameters.type().shortName().equals("_ConcatenateGenericAlias")) {
      flat = new PyObject[] {parameters, result};
    } else {
      throw Errors.typeError(
          "Expected a list of types, an ellipsis, ParamSpec, or Concatenate. Got "
              + PyOps.str(ts, parameters));
    }
    return org.foretrace.object.PyGenericAlias.callable(cls, PyTuple.of(flat));
  }

  /** Whether a module is in sys.modules. */
  private static PyObject imported(ThreadState ts, PyObject name) {
    return PyBool.of(StandardLibrary.modules(ts).get(((PyStr) name).value()) != null);
  }

  private static PyObject importModule(ThreadState ts, PyObject name) {
    return ts.importModule(((PyStr) name).value());
  }
}
