// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.builtins;

import java.util.List;
import org.foretrace.object.Arguments;
import org.foretrace.object.Attributes;
import org.foretrace.object.ClassChecks;
import org.foretrace.object.Errors;
import org.foretrace.object.PyBool;
import org.foretrace.object.PyDict;
import org.foretrace.object.PyInt;
import org.foretrace.object.PyList;
import org.foretrace.object.PyModule;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyOps;
import org.foretrace.object.PySingleton;
import org.foretrace.object.PyStr;
import org.foretrace.object.PyType;
import org.foretrace.object.ThreadState;
import org.foretrace.stdlib.LibraryModule;
import org.foretrace.stdlib.ModuleBuilder;
import org.foretrace.text.StrText;
import org.jspecify.annotations.Nullable;

/** The builtin functions that look at an object. */
final class ObjectBuiltins {
  private ObjectBuiltins() {}

  static void addTo(ModuleBuilder module) {
    module.function("callable(obj, /)", (ts, o) -> PyBool.of(PyOps.isCallable(o)));
    module.function("hash(obj, /)", (ts, o) -> PyInt.of(PyOps.hash(ts, o)));
    module.function("id(obj, /)", (ts, o) -> PyInt.of(ts.address(o)));
    module.function("repr(obj, /)", (ts, o) -> PyStr.of(PyOps.repr(ts, o)));
    module.function(
        "ascii(obj, /)", (ts, o) -> PyStr.of(StrText.escapeNonAscii(PyOps.repr(ts, o))));
    module.function("format(value, format_spec='', /)", ObjectBuiltins::format);
    module.function(
        "isinstance(obj, class_or_tuple, /)",
        (ts, o, c) -> PyBool.of(ClassChecks.isInstance(ts, o, c)));
    module.function(
        "issubclass(cls, class_or_tuple, /)",
        (ts, o, c) -> PyBool.of(ClassChecks.isSubclass(ts, o, c)));
    module.functionN("getattr(object, name, default=?, /)", ObjectBuiltins::getAttr);
    module.function(
        "setattr(obj, name, value, /)",
        (ts, o, name, value) -> {
          Attributes.set(ts, o, attributeName(name), value);
          return PySingleton.NONE;
        });
    module.function(
        "delattr(obj, name, /)",
        (ts, o, name) -> {
          Attributes.set(ts, o, attributeName(name), null);
          return PySingleton.NONE;
        });
    module.function("hasattr(obj, name, /)", ObjectBuiltins::hasAttr);
    module.functionN("vars(object=?, /)", ObjectBuiltins::vars);
    module.functionN("dir(object=?, /)", ObjectBuiltins::dir);
    module.function("globals()", ObjectBuiltins::globals);
    module.function("locals()", ObjectBuiltins::locals);
  }

  private static PyObject format(ThreadState ts, PyObject value, PyObject spec) {
    return PyStr.of(PyOps.format(ts, value, Arguments.str(spec, "format() argument 2")));
  }

  private static String attributeName(@Nullable PyObject name) {
    if (name instanceof PyStr) {
      return ((PyStr) name).value();
    }
    throw Errors.typeError(
        "attribute name must be string, not '" + (name == null ? "" : name.type().name()) + "'");
  }

  private static PyObject getAttr(ThreadState ts, @Nullable PyObject[] args) {
    PyObject object = args[0];
    PyObject fallback = args[2];
    String name = attributeName(args[1]);
    if (object == null) {
      throw new IllegalStateException("getattr of nothing");
    }
    if (fallback == null) {
      return Attributes.get(ts, object, name);
    }
    PyObject found = Attributes.getOrNull(ts, object, name);
    return found == null ? fallback : found;
  }

  private static PyObject hasAttr(ThreadState ts, PyObject object, PyObject name) {
    String attribute = attributeName(name);
    if (object instanceof LibraryModule && ((LibraryModule) object).has(attribute)) {
      return PyBool.TRUE;
    }
    return PyBool.of(Attributes.getOrNull(ts, object, attribute) != null);
  }

  private static PyObject vars(ThreadState ts, @Nullable PyObject[] args) {
    PyObject object = args[0];
    if (object == null) {
      return locals(ts);
    }
    PyObject dict = Attributes.getOrNull(ts, object, "__dict__");
    if (dict == null) {
      throw Errors.typeError("vars() argument must have __dict__ attribute");
    }
    return dict;
  }

  private static PyObject dir(ThreadState ts, @Nullable PyObject[] args) {
    PyObject object = args[0];
    List<PyObject> names;
    if (object == null) {
      names = PyOps.toList(ts, ts.callMethod(locals(ts), "keys"));
    } else {
      boolean ofBuiltin = object instanceof PyType t ? !t.isHeap() : !object.type().isHeap();
      if (ofBuiltin && !(object instanceof PyModule)) {
        throw ts.unsupported("dir() of a builtin type");
      }
      PyObject method = Attributes.special(ts, object, "__dir__");
      if (method == null) {
        throw Errors.typeError("object does not provide __dir__");
      }
      names = PyOps.toList(ts, ts.call(method));
    }
    PyList list = PyList.of(names);
    ts.callMethod(list, "sort");
    return list;
  }

  private static PyObject globals(ThreadState ts) {
    PyDict globals = ts.currentGlobals();
    return globals == null ? PySingleton.NONE : globals;
  }

  private static PyObject locals(ThreadState ts) {
    PyObject locals = ts.currentLocals();
    if (locals == null) {
      throw Errors.raise(org.foretrace.object.Exceptions.SYSTEM_ERROR, "frame does not exist");
    }
    return locals;
  }
}
