// SPDX-License-Identifier: Apache-2.0
package org.foretrace.predict;

import java.util.IdentityHashMap;
import java.util.Map;
import org.foretrace.code.CodeObject;
import org.foretrace.object.Errors;
import org.foretrace.object.Exceptions;
import org.foretrace.object.PyBaseException;
import org.foretrace.object.PyDict;
import org.foretrace.object.PyList;
import org.foretrace.object.PyModule;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyRaise;
import org.foretrace.object.PyStr;
import org.foretrace.object.PyType;
import org.foretrace.object.Unsupported;
import org.foretrace.stdlib.LibraryModule;
import org.foretrace.stdlib.StandardLibrary;
import org.foretrace.stdlib.warnings.WarningsModule;
import org.foretrace.syntax.SyntaxError;
import org.foretrace.vm.Interpreter;
import org.foretrace.vm.Services;
import org.foretrace.world.Dimension;
import org.foretrace.world.WorldSession;
import org.jspecify.annotations.Nullable;

/** What the interpreter of one run asks the world and the program's folder for. */
final class ProgramServices implements Services {
  // Where CPython on Linux tends to put objects; they lie 16 bytes apart or more.
  private static final long FIRST_ADDRESS = 0x7f1c5a8d0000L;
  private static final int STEP = 0x30;
  private static final int PAGES = 0x1000;

  private final WorldSession world;
  private final Program.Siblings siblings;
  private final Map<PyObject, Long> addresses = new IdentityHashMap<>();
  private @Nullable Recorder recorder;

  ProgramServices(WorldSession world, Program.Siblings siblings) {
    this.world = world;
    this.siblings = siblings;
  }

  void setRecorder(Recorder newRecorder) {
    recorder = newRecorder;
  }

  @Override
  public long address(PyObject object) {
    long choice = world.choice(Dimension.ADDRESS);
    return addresses.computeIfAbsent(
        object, o -> FIRST_ADDRESS + (choice * 7919 * PAGES) + (long) addresses.size() * STEP);
  }

  @Override
  public long stringHash(long nominal) {
    long choice = world.choice(Dimension.HASH);
    if (choice == 0) {
      return nominal;
    }
    long mixed = (nominal ^ (choice * 0x9E3779B97F4A7C15L)) * 0xBF58476D1CE4E5B9L;
    mixed ^= mixed >>> 31;
    return mixed == -1 ? -2 : mixed;
  }

  @Override
  public PyObject importModule(Interpreter interpreter, String name) {
    PyDict modules = StandardLibrary.modules(interpreter);
    PyObject known = modules.get(name);
    if (known != null) {
      return known;
    }
    PyObject own = importSibling(interpreter, name);
    return own != null ? own : StandardLibrary.importModule(interpreter, name);
  }

  @Override
  public PyObject importFrom(Interpreter interpreter, PyObject module, String name) {
    return module instanceof LibraryModule
        ? StandardLibrary.importFrom(interpreter, module, name)
        : Services.super.importFrom(interpreter, module, name);
  }

  @Override
  public void importStar(Interpreter interpreter, PyObject module, PyObject namespace) {
    if (module instanceof LibraryModule && namespace instanceof PyDict names) {
      StandardLibrary.importStar(interpreter, module, names);
    } else {
      Services.super.importStar(interpreter, module, namespace);
    }
  }

  // The program's folder comes first on sys.path, so a file there hides a library module.
  private @Nullable PyObject importSibling(Interpreter interpreter, String name) {
    String path = name.replace('.', '/');
    String file = path + ".py";
    byte[] source = siblings.read(file);
    boolean isPackage = false;
    if (source == null) {
      file = path + "/__init__.py";
      source = siblings.read(file);
      isPackage = source != null;
    }
    int dot = name.lastIndexOf('.');
    if (source == null || (dot >= 0 && !(parent(interpreter, name, dot) instanceof PyModule))) {
      return null;
    }
    PyModule module = new PyModule(name);
    module.dict().put("__file__", PyStr.of(file));
    module
        .dict()
        .put("__package__", PyStr.of(isPackage ? name : dot < 0 ? "" : name.substring(0, dot)));
    if (isPackage) {
      module.dict().put("__path__", PyList.of(PyStr.of(path)));
    }
    execute(interpreter, module, file, source);
    if (dot >= 0 && parent(interpreter, name, dot) instanceof PyModule owner) {
      owner.dict().put(name.substring(dot + 1), module);
    }
    return module;
  }

  private PyObject parent(Interpreter interpreter, String name, int dot) {
    return importModule(interpreter, name.substring(0, dot));
  }

  private void execute(Interpreter interpreter, PyModule module, String file, byte[] source) {
    Compilation compilation = Compilation.of(file, source, false);
    CodeObject code = compilation.code();
    if (code == null) {
      throw syntaxError(compilation);
    }
    PyDict modules = StandardLibrary.modules(interpreter);
    modules.put(module.name(), module);
    try {
      interpreter.runModule(code, module);
    } catch (PyRaise e) {
      modules.remove(module.name());
      throw e;
    }
  }

  static PyRaise syntaxError(Compilation compilation) {
    SyntaxError error = compilation.error();
    if (error == null) {
      throw new Unsupported("import of " + compilation.file().name());
    }
    PyType type =
        switch (error.type()) {
          case SyntaxError.INDENTATION_ERROR -> Exceptions.INDENTATION_ERROR;
          case SyntaxError.TAB_ERROR -> Exceptions.TAB_ERROR;
          case SyntaxError.MEMORY_ERROR -> Exceptions.MEMORY_ERROR;
          default -> Exceptions.SYNTAX_ERROR;
        };
    return Errors.raise(type, error.message());
  }

  @Override
  public void warn(
      Interpreter interpreter, PyType category, String message, String file, int line) {
    if (recorder != null && !WarningsModule.handle(interpreter, category, message, file, line)) {
      recorder.warning(category, message, file, line);
    }
  }

  @Override
  public void unraisable(Interpreter interpreter, PyBaseException exception, String where) {
    if (recorder != null) {
      recorder.write(true, where + "\n" + Tracebacks.text(interpreter, exception));
    }
  }

  @Override
  public PyObject typing(Interpreter interpreter, String intrinsic, PyObject[] args) {
    PyObject module = interpreter.importModule("typing");
    return interpreter.call(
        org.foretrace.object.PyOps.getAttr(interpreter, module, "_" + intrinsic), args, null);
  }
}
