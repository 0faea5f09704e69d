// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.warnings;

import org.foretrace.object.Arguments;
import org.foretrace.object.Errors;
import org.foretrace.object.Exceptions;
import org.foretrace.object.PyBaseException;
import org.foretrace.object.PyInt;
import org.foretrace.object.PyList;
import org.foretrace.object.PyModule;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyOps;
import org.foretrace.object.PySingleton;
import org.foretrace.object.PyStr;
import org.foretrace.object.PyType;
import org.foretrace.object.ThreadState;
import org.foretrace.source.SourceFile;
import org.foretrace.stdlib.ModuleBuilder;
import org.foretrace.stdlib.ModuleDefinition;
import org.foretrace.stdlib.StandardLibrary;
import org.foretrace.stdlib.builtins.StandardStreams;
import org.foretrace.vm.Frame;
import org.foretrace.vm.Interpreter;
import org.jspecify.annotations.Nullable;

/** {@code _warnings}. */
public final class WarningsModule {
  private static final ModuleDefinition DEFINITION =
      ModuleBuilder.of("_warnings")
          .functionN(
              "warn(message, category=None, stacklevel=1, source=None, *, skip_file_prefixes=())",
              WarningsModule::warn)
          .functionN(
              "warn_explicit(message, category, filename, lineno, module=?, registry=None,"
                  + " module_globals=None, source=None)",
              WarningsModule::warnExplicit)
          .make("filters", ts -> WarningFilters.of(ts).filters())
          .function(
              "_set_filters(filters, /)",
              (ts, filters) -> {
                WarningFilters.of(ts).setFilters((PyList) filters);
                return PySingleton.NONE;
              })
          .function(
              "_filters_mutated()",
              ts -> {
                WarningFilters.of(ts).mutated();
                return PySingleton.NONE;
              })
          .function("_source_line(file, line, /)", WarningsModule::sourceLine)
          .build();

  private WarningsModule() {}

  public static ModuleDefinition definition() {
    return DEFINITION;
  }

  private static PyType category(PyObject message, PyObject given) {
    if (message instanceof PyBaseException && message.type().isSubtypeOf(Exceptions.WARNING)) {
      return message.type();
    }
    if (given == PySingleton.NONE) {
      return Exceptions.USER_WARNING;
    }
    if (!(given instanceof PyType) || !((PyType) given).isSubtypeOf(Exceptions.WARNING)) {
      String shown = given instanceof PyType ? ((PyType) given).name() : given.type().name();
      throw Errors.typeError("category must be a Warning subclass, not '" + shown + "'");
    }
    return (PyType) given;
  }

  private static boolean isLibrary(Frame frame) {
    return frame.code().file().name().startsWith("python/")
        || frame.code().file().name().startsWith("/usr/lib/python3");
  }

  private static @Nullable Frame frameAt(ThreadState ts, int stacklevel) {
    Frame f = ((Interpreter) ts).currentFrame();
    while (f != null && isLibrary(f)) {
      f = f.back();
    }
    for (int left = stacklevel; f != null && left > 1; ) {
      f = f.back();
      if (f != null && !isLibrary(f)) {
        left--;
      }
    }
    return f;
  }

  private static PyObject warn(ThreadState ts, PyObject[] args) {
    if (PyOps.truth(ts, args[4])) {
      throw ts.unsupported("warnings.warn(skip_file_prefixes=)");
    }
    PyType category = category(args[0], args[1]);
    Frame f = frameAt(ts, Math.max(1, Arguments.size(ts, args[2])));
    String file = f == null ? "<sys>" : f.code().file().name();
    int line = f == null ? 0 : f.line();
    emit(ts, args[0], category, file, line, moduleOf(f), args[3]);
    return PySingleton.NONE;
  }

  private static String moduleOf(@Nullable Frame f) {
    PyObject name = f == null ? PyStr.of("sys") : f.globals().get("__name__");
    return name instanceof PyStr ? ((PyStr) name).value() : "<string>";
  }

  private static PyObject warnExplicit(ThreadState ts, PyObject[] args) {
    PyType category = category(args[0], args[1]);
    String file = Arguments.str(args[2], "warn_explicit() argument 'filename'");
    int line = Arguments.cInt(ts, args[3]);
    String module = file.endsWith(".py") ? file.substring(0, file.length() - 3) : file;
    if (args[4] != null && args[4] != PySingleton.NONE) {
      module = PyOps.str(ts, args[4]);
    }
    if (args[5] != PySingleton.NONE || args[6] != PySingleton.NONE) {
      throw ts.unsupported("warnings.warn_explicit(registry=, module_globals=)");
    }
    emit(ts, args[0], category, file, line, module, args[7]);
    return PySingleton.NONE;
  }

  /**
   * A warning of the interpreter or of the library, as if from a line of a file. False where it is
   * to be shown as CPython shows it without the module warnings, which the caller does.
   */
  public static boolean handle(
      ThreadState ts, PyType category, String message, String file, int line) {
    Frame f = ((Interpreter) ts).currentFrame();
    while (f != null && isLibrary(f)) {
      f = f.back();
    }
    PyBaseException warning = Errors.make(category, PyStr.of(message));
    WarningFilters.Verdict verdict =
        WarningFilters.of(ts).judge(ts, warning, message, category, file, line, moduleOf(f));
    if (verdict == WarningFilters.Verdict.HIDE) {
      return true;
    }
    if (StandardLibrary.modules(ts).get("warnings") == null) {
      return false;
    }
    show(ts, warning, category, file, line, PySingleton.NONE);
    return true;
  }

  private static void emit(
      ThreadState ts,
      PyObject message,
      PyType category,
      String file,
      int line,
      String module,
      PyObject source) {
    PyObject warning = message;
    String text;
    if (message instanceof PyBaseException && message.type().isSubtypeOf(Exceptions.WARNING)) {
      text = PyOps.str(ts, message);
    } else {
      text = PyOps.str(ts, message);
      warning = ts.call(category, message);
    }
    if (!(warning instanceof PyBaseException)) {
      throw Errors.typeError("exceptions must derive from BaseException");
    }
    WarningFilters.Verdict verdict =
        WarningFilters.of(ts)
            .judge(ts, (PyBaseException) warning, text, category, file, line, module);
    if (verdict == WarningFilters.Verdict.SHOW) {
      show(ts, warning, category, file, line, source);
    }
  }

  private static void show(
      ThreadState ts, PyObject warning, PyType category, String file, int line, PyObject source) {
    PyObject module = StandardLibrary.modules(ts).get("warnings");
    if (module instanceof PyModule) {
      PyObject message =
          ts.call(
              PyOps.getAttr(ts, module, "WarningMessage"),
              new PyObject[] {warning, category, PyStr.of(file), PyInt.of(line), source},
              new String[] {"source"});
      ts.callMethod(module, "_showwarnmsg", message);
      return;
    }
    String shown = file + ":" + line + ": " + category.name() + ": " + PyOps.str(ts, warning);
    String code = lineOf(ts, file, line);
    String text = shown + "\n" + (code.isEmpty() ? "" : "  " + code + "\n");
    ts.callMethod(StandardStreams.of(ts).current(ts, "stderr"), "write", PyStr.of(text));
  }

  private static PyObject sourceLine(ThreadState ts, PyObject file, PyObject line) {
    return PyStr.of(lineOf(ts, PyOps.str(ts, file), PyOps.index(ts, line).clampedInt()));
  }

  // A line of the program, stripped; empty where it is not known.
  private static String lineOf(ThreadState ts, String file, int line) {
    for (Frame f = ((Interpreter) ts).currentFrame(); f != null; f = f.back()) {
      SourceFile source = f.code().file();
      if (source.name().equals(file) && line > 0 && line <= source.lineCount()) {
        return source.lineText(line).strip();
      }
    }
    return "";
  }
}
