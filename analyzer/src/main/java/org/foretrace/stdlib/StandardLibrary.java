// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.foretrace.object.Attributes;
import org.foretrace.object.Errors;
import org.foretrace.object.Exceptions;
import org.foretrace.object.PyBaseException;
import org.foretrace.object.PyDict;
import org.foretrace.object.PyModule;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyOps;
import org.foretrace.object.PyRaise;
import org.foretrace.object.PyRefused;
import org.foretrace.object.PyStr;
import org.foretrace.object.RunLocal;
import org.foretrace.object.ThreadState;
import org.foretrace.object.Unsupported;
import org.foretrace.stdlib.asyncio.AsyncioModules;
import org.foretrace.stdlib.builtins.BuiltinsModule;
import org.foretrace.stdlib.contextvars.ContextvarsModule;
import org.foretrace.stdlib.network.NetworkModule;
import org.foretrace.stdlib.sys.SysPath;
import org.foretrace.stdlib.time.TimeModule;
import org.foretrace.vm.Interpreter;
import org.jspecify.annotations.Nullable;

/** The modules that a program can import: the registry, and the import statement on it. */
public final class StandardLibrary {
  private static final Map<String, Supplier<ModuleDefinition>> MODULES = new HashMap<>();

  // The definitions that were asked for so far.
  private static final Map<String, ModuleDefinition> DEFINITIONS =
      Collections.synchronizedMap(new HashMap<>());

  // Third-party packages: whether they are installed is not for us to say.
  private static final List<String> THIRD_PARTY =
      List.of(ModuleNames.resource("third-party.txt").split("\\s+"));

  // sys.modules, as far as the program imported.
  private static final RunLocal<PyDict> IMPORTED = RunLocal.of(ts -> new PyDict());

  static {
    // One line a module, in the order of the alphabet.
    MODULES.put("__future__", () -> FutureModule.DEFINITION);
    MODULES.putAll(AsyncioModules.all());
    MODULES.putAll(LibraryModules.all());
    MODULES.putAll(NetworkModule.all());
    MODULES.put("abc", () -> AbcModule.DEFINITION);
    MODULES.put("builtins", () -> BuiltinsModule.DEFINITION);
    MODULES.put("contextvars", ContextvarsModule::definition);
    MODULES.put("time", TimeModule::definition);
  }

  private StandardLibrary() {}

  /** The globals of the program's main file, or null before it runs. */
  public static @Nullable PyDict mainNamespace(ThreadState ts) {
    PyObject main = modules(ts).get("__main__");
    return main == null ? null : main.dict();
  }

  /** {@code sys.modules} of this run. */
  public static PyDict modules(ThreadState ts) {
    return IMPORTED.in(ts);
  }

  /**
   * {@code importlib.import_module(name)}: the module of a dotted name, its parents imported first
   * and each bound in its parent.
   */
  public static PyObject importModule(ThreadState ts, String name) {
    PyDict modules = modules(ts);
    PyObject found = modules.get(name);
    if (found != null) {
      return found;
    }
    if (name.equals("os.path") || name.equals("_collections_abc")) {
      // Two names of one module.
      PyObject module = importModule(ts, name.equals("os.path") ? "posixpath" : "collections.abc");
      modules.put(name, module);
      return module;
    }
    int dot = name.lastIndexOf('.');
    PyObject parent = null;
    if (dot >= 0) {
      parent = importModule(ts, name.substring(0, dot));
      found = modules.get(name);
      if (found != null) {
        return found;
      }
    }
    PyDict namespace =
        name.equals("builtins") && ts instanceof Interpreter
            ? ((Interpreter) ts).builtins()
            : new PyDict();
    LibraryModule module = load(ts, name, parent, namespace);
    modules.put(name, module);
    execute(ts, module);
    if (parent instanceof PyModule) {
      ((PyModule) parent).dict().put(name.substring(dot + 1), module);
    }
    return module;
  }

  // The part of a module that is written in Python.
  private static void execute(ThreadState ts, LibraryModule module) {
    String path = "python/" + module.name().replace('.', '/');
    String file = path + (module.isPackage() ? "/__init__.py" : ".py");
    String source = ModuleNames.find(file);
    if (source == null) {
      return;
    }
    try {
      ts.executeModule(module, file, source);
    } catch (PyRaise e) {
      modules(ts).remove(module.name());
      throw e;
    }
  }

  private static LibraryModule load(
      ThreadState ts, String name, @Nullable PyObject parent, PyDict namespace) {
    Supplier<ModuleDefinition> definition = MODULES.get(name);
    ModuleNames names = ModuleNames.of(name);
    if (names == null && definition != null) {
      names = ModuleNames.NONE; // ours alone, for modules written in Python
    }
    if (names == null) {
      String top = name.contains(".") ? name.substring(0, name.indexOf('.')) : name;
      if (THIRD_PARTY.contains(top)) {
        throw new Unsupported("import " + name);
      }
      if (SysPath.isChanged(ts)) {
        throw new Unsupported("import " + name + " with another sys.path");
      }
      boolean notPackage = parent instanceof LibraryModule && !((LibraryModule) parent).isPackage();
      String owner = name.substring(0, Math.max(0, name.lastIndexOf('.')));
      throw notFound(
          "No module named '" + name + (notPackage ? "'; '" + owner + "' is not a package" : "'"),
          name);
    }
    if (names.isUnknown() && definition == null) {
      throw new Unsupported("import " + name);
    }
    return new LibraryModule(
        name, definition == null ? null : definition(name, definition), names, namespace);
  }

  /** The modules that CPython has, without those inside of packages. */
  public static List<String> topLevelNames() {
    return ModuleNames.topLevel();
  }

  /** Whether CPython has a module of this name. */
  public static boolean isKnown(String name) {
    return ModuleNames.of(name) != null;
  }

  // A definition never changes, so whoever comes first makes the same one.
  private static ModuleDefinition definition(String name, Supplier<ModuleDefinition> maker) {
    ModuleDefinition known = DEFINITIONS.get(name);
    if (known == null) {
      known = maker.get();
      DEFINITIONS.put(name, known);
    }
    return known;
  }

  private static PyRaise notFound(String message, String name) {
    PyBaseException e = Errors.make(Exceptions.MODULE_NOT_FOUND_ERROR, PyStr.of(message));
    e.setField("name", PyStr.of(name));
    return new PyRaise(e);
  }

  /**
   * {@code from module import name}. A name that is not modelled comes as a value that ends the run
   * when it is used, so that an import alone does no harm.
   */
  public static PyObject importFrom(ThreadState ts, PyObject module, String name) {
    if (module instanceof LibraryModule) {
      LibraryModule library = (LibraryModule) module;
      PyObject found = library.find(ts, name);
      if (found != null) {
        return found;
      }
      String submodule = library.name() + "." + name;
      if (ModuleNames.of(submodule) != null) {
        return importModule(ts, submodule);
      }
      if (library.isRefused(name)) {
        return new PyRefused(submodule);
      }
      throw cannotImport(name, library);
    }
    PyObject found = Attributes.getOrNull(ts, module, name);
    if (found == null) {
      PyObject owner = Attributes.getOrNull(ts, module, "__name__");
      if (owner instanceof PyStr) {
        found = modules(ts).get(((PyStr) owner).value() + "." + name);
      }
    }
    if (found == null && module instanceof PyModule) {
      throw cannotImport(name, (PyModule) module);
    }
    if (found == null) {
      throw Attributes.missing(module, name);
    }
    return found;
  }

  // The message shows where the module's file is, as on most Linux systems.
  private static PyRaise cannotImport(String name, PyModule module) {
    PyObject file = module.dict().get("__file__");
    String where;
    if (file instanceof PyStr) {
      where = ((PyStr) file).value();
    } else if (module instanceof LibraryModule) {
      String path = module.name().replace('.', '/');
      boolean isPackage = ((LibraryModule) module).isPackage();
      where = "/usr/lib/python3.13/" + path + (isPackage ? "/__init__.py" : ".py");
    } else {
      where = "unknown location";
    }
    PyBaseException e =
        Errors.make(
            Exceptions.IMPORT_ERROR,
            PyStr.of(
                "cannot import name '" + name + "' from '" + module.name() + "' (" + where + ")"));
    e.setField("name", PyStr.of(module.name()));
    e.setField("name_from", PyStr.of(name));
    return new PyRaise(e);
  }

  /** {@code from module import *} into a namespace. */
  public static void importStar(ThreadState ts, PyObject module, PyObject namespace) {
    if (module instanceof LibraryModule) {
      for (String name : ((LibraryModule) module).starred()) {
        PyOps.setItem(ts, namespace, PyStr.of(name), importFrom(ts, module, name));
      }
      return;
    }
    PyObject all = Attributes.getOrNull(ts, module, "__all__");
    if (all != null) {
      PyOps.iterate(
          ts,
          all,
          name -> {
            if (!(name instanceof PyStr)) {
              throw Errors.typeError(
                  "Item in "
                      + ((PyModule) module).name()
                      + ".__all__ must be str, not "
                      + name.type().name());
            }
            String s = ((PyStr) name).value();
            PyOps.setItem(ts, namespace, name, Attributes.get(ts, module, s));
          });
      return;
    }
    PyDict names = module.dict();
    if (names == null) {
      throw new Unsupported("import * from " + module.type().name());
    }
    for (int i = 0; i < names.slots(); i++) {
      PyDict.Entry entry = names.entryAt(i);
      PyObject value = entry == null ? null : entry.value();
      if (entry != null && value != null && entry.key() instanceof PyStr) {
        String name = ((PyStr) entry.key()).value();
        if (!name.startsWith("_")) {
          PyOps.setItem(ts, namespace, entry.key(), value);
        }
      }
    }
  }

  /** {@code module.name}, or the Unsupported that using it raises. */
  static PyObject attribute(ThreadState ts, PyObject module, String name) {
    return Attributes.get(ts, module, name);
  }

  /** Whether CPython has a standard module of that name, modelled or not. */
  public static boolean isModule(String name) {
    return name.indexOf('.') < 0 && ModuleNames.of(name) != null;
  }
}
