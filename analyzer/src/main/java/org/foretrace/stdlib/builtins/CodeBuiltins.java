// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.builtins;

import org.foretrace.object.Arguments;
import org.foretrace.object.Errors;
import org.foretrace.object.PyByteArray;
import org.foretrace.object.PyBytes;
import org.foretrace.object.PyDict;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyOps;
import org.foretrace.object.PySingleton;
import org.foretrace.object.PyStr;
import org.foretrace.object.TextCodecs;
import org.foretrace.object.ThreadState;
import org.foretrace.stdlib.ModuleBuilder;
import org.foretrace.stdlib.StandardLibrary;
import org.foretrace.vm.Interpreter;
import org.foretrace.vm.PyCode;
import org.jspecify.annotations.Nullable;

/** eval, exec, compile and __import__. */
final class CodeBuiltins {
  private CodeBuiltins() {}

  static void addTo(ModuleBuilder module) {
    module.functionN("eval(source, /, globals=None, locals=None)", CodeBuiltins::eval);
    module.functionN(
        "exec(source, /, globals=None, locals=None, *, closure=None)", CodeBuiltins::exec);
    module.functionN(
        "compile(source, filename, mode, flags=0, dont_inherit=False, optimize=-1, *,"
            + " _feature_version=-1)",
        CodeBuiltins::compile);
    module.functionN(
        "__import__(name, globals=None, locals=None, fromlist=(), level=0)",
        CodeBuiltins::importModule);
  }

  private static PyObject eval(ThreadState ts, PyObject[] args) {
    if (args[2] != PySingleton.NONE && !isMapping(args[2])) {
      throw Errors.typeError("locals must be a mapping");
    }
    if (args[1] != PySingleton.NONE && !(args[1] instanceof PyDict)) {
      throw Errors.typeError(
          isMapping(args[1])
              ? "globals must be a real dict; try eval(code, {}, mapping)"
              : "globals must be a dict");
    }
    Interpreter in = (Interpreter) ts;
    PyDict globals = globals(in, args[1]);
    PyObject locals = locals(ts, args[1], args[2], globals);
    if (args[0] instanceof PyCode) {
      return in.runCode(((PyCode) args[0]).code(), globals, locals);
    }
    String source = source(ts, args[0], "eval").stripLeading();
    return in.runCode(DynamicCode.expression(ts, source, "<string>"), globals, locals);
  }

  private static PyObject exec(ThreadState ts, PyObject[] args) {
    if (args[1] != PySingleton.NONE && !(args[1] instanceof PyDict)) {
      throw Errors.typeError("exec() globals must be a dict, not " + args[1].type().name());
    }
    if (args[2] != PySingleton.NONE && !isMapping(args[2])) {
      throw Errors.typeError("locals must be a mapping or None, not " + args[2].type().name());
    }
    if (args[3] != PySingleton.NONE) {
      throw ts.unsupported("exec(closure=)");
    }
    Interpreter in = (Interpreter) ts;
    PyDict globals = globals(in, args[1]);
    PyObject locals = locals(ts, args[1], args[2], globals);
    if (args[0] instanceof PyCode) {
      in.runCode(((PyCode) args[0]).code(), globals, locals);
    } else {
      String source = source(ts, args[0], "exec");
      in.runCode(DynamicCode.statements(ts, source, "<string>"), globals, locals);
    }
    return PySingleton.NONE;
  }

  private static boolean isMapping(PyObject o) {
    return o instanceof PyDict || o.type().lookup("__getitem__") != null;
  }

  private static PyDict globals(Interpreter in, PyObject given) {
    if (given == PySingleton.NONE) {
      PyDict current = in.currentGlobals();
      return current == null ? new PyDict() : current;
    }
    PyDict globals = (PyDict) given;
    PyObject builtins = globals.get("__builtins__");
    if (builtins == null) {
      globals.put("__builtins__", in.builtins());
    } else if (builtins != in.builtins()
        && builtins != StandardLibrary.importModule(in, "builtins")) {
      throw in.unsupported("code with its own __builtins__");
    }
    return globals;
  }

  private static PyObject locals(
      ThreadState ts, PyObject givenGlobals, PyObject given, PyDict globals) {
    if (given != PySingleton.NONE) {
      return given;
    }
    PyObject current = givenGlobals == PySingleton.NONE ? ts.currentLocals() : null;
    return current == null ? globals : current;
  }

  private static String source(ThreadState ts, PyObject o, String function) {
    String text;
    if (o instanceof PyStr) {
      text = ((PyStr) o).value();
    } else if (o instanceof PyBytes || o instanceof PyByteArray) {
      byte[] bytes =
          o instanceof PyBytes ? ((PyBytes) o).toByteArray() : ((PyByteArray) o).toByteArray();
      text = TextCodecs.decode(ts, bytes, "utf-8", "strict");
    } else {
      throw Errors.typeError(
          function
              + "() arg 1 must be a string, bytes or "
              + (function.equals("compile") ? "AST" : "code")
              + " object");
    }
    if (text.indexOf('\0') >= 0) {
      throw Errors.raise(
          org.foretrace.object.Exceptions.SYNTAX_ERROR,
          "source code string cannot contain null bytes");
    }
    return text;
  }

  private static PyObject compile(ThreadState ts, @Nullable PyObject[] args) {
    PyObject source = args[0];
    PyObject name = args[1];
    PyObject mode = args[2];
    if (source == null || name == null || mode == null) {
      throw new IllegalStateException("compile of nothing");
    }
    if (!(name instanceof PyStr)) {
      if (name instanceof PyBytes || name.type().lookup("__fspath__") != null) {
        throw ts.unsupported("compile with a file name that is no str");
      }
      throw Errors.typeError(
          "expected str, bytes or os.PathLike object, not " + name.type().name());
    }
    String how = Arguments.str(mode, "compile() argument 'mode'");
    for (int i = 3; i < args.length; i++) {
      PyObject flag = args[i];
      if (flag != null && i != 4 && PyOps.truth(ts, flag) && !isMinusOne(flag)) {
        throw ts.unsupported("compile with flags");
      }
    }
    String file = ((PyStr) name).value();
    switch (how) {
      case "exec":
        return new PyCode(DynamicCode.statements(ts, source(ts, source, "compile"), file));
      case "eval":
        String text = source(ts, source, "compile").stripLeading();
        return new PyCode(DynamicCode.expression(ts, text, file));
      case "single":
        throw ts.unsupported("compile(mode='single')");
      default:
        throw Errors.valueError("compile() mode must be 'exec', 'eval' or 'single'");
    }
  }

  private static boolean isMinusOne(PyObject o) {
    return o instanceof org.foretrace.object.PyInt
        && ((org.foretrace.object.PyInt) o).longValue() == -1;
  }

  private static PyObject importModule(ThreadState ts, PyObject[] args) {
    if (!(args[0] instanceof PyStr)) {
      throw Errors.typeError("module name must be a string");
    }
    String name = ((PyStr) args[0]).value();
    if (PyOps.truth(ts, args[4])) {
      throw ts.unsupported("__import__ with a level");
    }
    if (name.isEmpty()) {
      throw Errors.valueError("Empty module name");
    }
    PyObject module = ts.importModule(name);
    int dot = name.indexOf('.');
    if (PyOps.truth(ts, args[3]) || dot < 0) {
      return module;
    }
    return ts.importModule(name.substring(0, dot));
  }
}
