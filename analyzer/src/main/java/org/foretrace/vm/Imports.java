// SPDX-License-Identifier: Apache-2.0
package org.foretrace.vm;

import org.foretrace.object.Attributes;
import org.foretrace.object.Errors;
import org.foretrace.object.Exceptions;
import org.foretrace.object.PyBaseException;
import org.foretrace.object.PyDict;
import org.foretrace.object.PyModule;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyOps;
import org.foretrace.object.PyRaise;
import org.foretrace.object.PyStr;
import org.foretrace.object.PyTuple;
import org.jspecify.annotations.Nullable;

/** The import instructions. */
final class Imports {
  private Imports() {}

  static PyObject importName(Interpreter in, Frame f, String name, int level, PyObject fromList) {
    String absolute = level == 0 ? name : resolve(f, name, level);
    boolean from = fromList instanceof PyTuple;
    if (!from) {
      int dot = absolute.indexOf('.');
      PyObject leaf = in.importModule(absolute);
      return dot < 0 ? leaf : in.importModule(absolute.substring(0, dot));
    }
    PyObject module = in.importModule(absolute);
    if (module.dict() != null && module.dict().get("__path__") != null) {
      for (PyObject item : (PyTuple) fromList) {
        submodule(in, module, absolute, ((PyStr) item).value());
      }
    }
    return module;
  }

  private static void submodule(Interpreter in, PyObject module, String name, String item) {
    if (item.equals("*") || Attributes.getOrNull(in, module, item) != null) {
      return;
    }
    String full = name + "." + item;
    try {
      in.importModule(full);
    } catch (PyRaise e) {
      PyObject missing = e.exception().field("name");
      if (!e.matches(Exceptions.MODULE_NOT_FOUND_ERROR)
          || !(missing instanceof PyStr s)
          || !s.value().equals(full)) {
        throw e;
      }
    }
  }

  private static String resolve(Frame f, String name, int level) {
    PyDict globals = f.code.globals;
    PyObject named = globals.get("__package__");
    String base;
    if (named instanceof PyStr p) {
      base = p.value();
    } else {
      PyObject own = globals.get("__name__");
      String module = own instanceof PyStr s ? s.value() : "";
      int dot = module.lastIndexOf('.');
      base = globals.get("__path__") != null ? module : dot < 0 ? "" : module.substring(0, dot);
    }
    if (base.isEmpty()) {
      throw Errors.raise(
          Exceptions.IMPORT_ERROR, "attempted relative import with no known parent package");
    }
    for (int i = 1; i < level; i++) {
      int dot = base.lastIndexOf('.');
      if (dot < 0) {
        throw Errors.raise(
            Exceptions.IMPORT_ERROR, "attempted relative import beyond top-level package");
      }
      base = base.substring(0, dot);
    }
    return name.isEmpty() ? base : base + "." + name;
  }

  static PyObject importFrom(Interpreter in, PyObject module, String name) {
    PyObject found = Attributes.getOrNull(in, module, name);
    if (found != null) {
      return found;
    }
    PyDict dict = module.dict();
    PyObject own = dict == null ? null : dict.get("__name__");
    String moduleName = own instanceof PyStr s ? s.value() : "<unknown module name>";
    PyObject file = dict == null ? null : dict.get("__file__");
    String location = file instanceof PyStr s ? s.value() : null;
    throw cannotImport(name, moduleName, location);
  }

  private static PyRaise cannotImport(String name, String module, @Nullable String location) {
    PyBaseException e =
        Errors.make(
            Exceptions.IMPORT_ERROR,
            PyStr.of(
                "cannot import name '"
                    + name
                    + "' from '"
                    + module
                    + "' ("
                    + (location == null ? "unknown location" : location)
                    + ")"));
    e.setField("name", PyStr.of(module));
    e.setField("name_from", PyStr.of(name));
    if (location != null) {
      e.setField("path", PyStr.of(location));
    }
    return new PyRaise(e);
  }

  static void importStar(Interpreter in, PyObject module, PyObject target) {
    PyDict dict = module.dict();
    if (dict == null) {
      throw Errors.raise(
          Exceptions.IMPORT_ERROR, "from-import-* object has no __dict__ and no __all__");
    }
    PyObject all = Attributes.getOrNull(in, module, "__all__");
    if (all == null) {
      for (PyObject key : PyOps.toList(in, dict)) {
        if (key instanceof PyStr s && !s.value().startsWith("_")) {
          PyOps.setItem(in, target, key, PyOps.getAttr(in, module, s.value()));
        }
      }
      return;
    }
    PyOps.iterate(
        in,
        all,
        key -> {
          if (!(key instanceof PyStr s)) {
            String name = module instanceof PyModule m ? m.name() : "?";
            throw Errors.typeError(
                "Item in " + name + ".__all__ must be str, not " + key.type().name());
          }
          PyOps.setItem(in, target, key, PyOps.getAttr(in, module, s.value()));
        });
  }
}
