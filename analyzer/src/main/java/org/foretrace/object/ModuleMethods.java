// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import org.jspecify.annotations.Nullable;

/** The methods of modules. */
final class ModuleMethods {
  private ModuleMethods() {}

  static BuiltinTable table() {
    BuiltinTable t = BuiltinTable.type();
    t.newFunction(
        "module(name, doc=None)",
        (ts, cls, args) -> {
          String name = Arguments.str(args[0], "module() argument 'name'");
          PyModule module = new PyModule(cls, name);
          module.dict().put("__doc__", args[1]);
          for (String unset : new String[] {"__package__", "__loader__", "__spec__"}) {
            module.dict().put(unset, PySingleton.NONE);
          }
          return module;
        });
    t.method(
        "__repr__(self, /)",
        (ts, self) -> {
          PyModule m = (PyModule) self;
          return PyStr.of("<module " + PyOps.repr(ts, nameOf(m)) + m.origin(ts) + ">");
        });
    t.methodN("__init__(self, /, *args, **kwargs)", (ts, args) -> PySingleton.NONE);
    t.method("__dir__(self, /)", ModuleMethods::dir);
    t.property(
        "__dict__",
        (ts, self) -> ((PyModule) self).dict(),
        (ts, self, value) -> {
          throw Errors.raise(Exceptions.ATTRIBUTE_ERROR, "readonly attribute");
        });
    t.property("__annotations__", ModuleMethods::annotations, ModuleMethods::setAnnotations);
    return t;
  }

  private static PyObject nameOf(PyModule module) {
    PyObject name = module.dict().get("__name__");
    return name == null ? PyStr.of("?") : name;
  }

  private static PyObject dir(ThreadState ts, PyObject self) {
    PyObject hook = ((PyModule) self).dict().get("__dir__");
    if (hook != null) {
      return ts.call(hook);
    }
    return DirNames.list(ts, ((PyModule) self).names(ts));
  }

  private static PyObject annotations(ThreadState ts, PyObject self) {
    PyDict dict = ((PyModule) self).dict();
    PyObject found = dict.get("__annotations__");
    if (found == null) {
      found = new PyDict();
      dict.put("__annotations__", found);
    }
    return found;
  }

  private static void setAnnotations(ThreadState ts, PyObject self, @Nullable PyObject value) {
    PyDict dict = ((PyModule) self).dict();
    if (value != null) {
      dict.put("__annotations__", value);
    } else if (dict.remove("__annotations__") == null) {
      throw Errors.attributeError("__annotations__", self, "__annotations__");
    }
  }
}
