// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.collections;

import org.foretrace.object.BuiltinTable;
import org.foretrace.object.CallableMethods;
import org.foretrace.object.DictMethods;
import org.foretrace.object.Errors;
import org.foretrace.object.PyDict;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyOps;
import org.foretrace.object.PySingleton;
import org.foretrace.object.PyStr;
import org.foretrace.object.PyTuple;
import org.foretrace.object.PyType;
import org.foretrace.object.ThreadState;
import org.jspecify.annotations.Nullable;

/** {@code collections.defaultdict}. */
public final class PyDefaultDict extends PyDict {
  public static final PyType TYPE =
      PyType.builtin(
              "collections",
              "collections.defaultdict",
              PyDefaultDict.class,
              PyDict.TYPE,
              PyDefaultDict::table)
          .withWeakReferences();

  private final @Nullable PyDict attributes;
  private PyObject factory = PySingleton.NONE;

  private PyDefaultDict(PyType type) {
    super(type);
    this.attributes = type.hasDict() ? new PyDict() : null;
  }

  @Override
  public @Nullable PyDict dict() {
    return attributes;
  }

  private static PyDefaultDict of(PyObject self) {
    return (PyDefaultDict) self;
  }

  private static BuiltinTable table() {
    BuiltinTable t = BuiltinTable.type();
    t.newFunction("defaultdict(*args, **kwargs)", (ts, cls, args) -> new PyDefaultDict(cls));
    t.methodN("__init__(self, /, *args, **kwargs)", PyDefaultDict::init);
    t.method("__missing__(self, key, /)", PyDefaultDict::missing);
    t.method("__repr__(self, /)", PyDefaultDict::repr);
    t.method("copy(self, /)", (ts, self) -> copy(ts, self));
    t.method("__copy__(self, /)", (ts, self) -> copy(ts, self));
    t.method("__or__(self, value, /)", (ts, a, b) -> or(ts, a, b, a));
    t.method("__ror__(self, value, /)", (ts, a, b) -> or(ts, b, a, a));
    t.method(
        "__reduce__(self, /)",
        (ts, self) ->
            PyTuple.of(
                self.type(),
                of(self).factory == PySingleton.NONE ? PyTuple.EMPTY : PyTuple.of(of(self).factory),
                PySingleton.NONE,
                PySingleton.NONE,
                PyOps.iter(ts, ts.callMethod(self, "items"))));
    return t.property(
        "default_factory",
        (ts, self) -> of(self).factory,
        (ts, self, value) -> of(self).factory = value == null ? PySingleton.NONE : value);
  }

  private static PyObject init(ThreadState ts, PyObject[] args) {
    PyTuple given = (PyTuple) args[1];
    PyDict kwargs = (PyDict) args[2];
    PyObject newFactory = PySingleton.NONE;
    PyTuple rest = given;
    if (given.size() > 0) {
      newFactory = given.get(0);
      if (newFactory != PySingleton.NONE && !PyOps.isCallable(newFactory)) {
        throw Errors.typeError("first argument must be callable or None");
      }
      PyObject[] items = given.items();
      rest = PyTuple.of(java.util.Arrays.copyOfRange(items, 1, items.length));
    }
    of(args[0]).factory = newFactory;
    PyObject init = PyDict.TYPE.builtinAttributes().get("__init__");
    PyObject[] all = new PyObject[rest.size() + 1];
    all[0] = args[0];
    System.arraycopy(rest.items(), 0, all, 1, rest.size());
    return CallableMethods.callWith(
        ts, init == null ? PySingleton.NONE : init, PyTuple.of(all), kwargs);
  }

  private static PyObject missing(ThreadState ts, PyObject self, PyObject key) {
    PyObject factory = of(self).factory;
    if (factory == PySingleton.NONE) {
      throw Errors.keyError(key);
    }
    PyObject value = ts.call(factory);
    PyOps.setItem(ts, self, key, value);
    return value;
  }

  private static PyObject repr(ThreadState ts, PyObject self) {
    PyObject base = PyDict.TYPE.builtinAttributes().get("__repr__");
    String items = ((PyStr) ts.call(base == null ? PySingleton.NONE : base, self)).value();
    PyObject factory = of(self).factory;
    String shown;
    if (factory == PySingleton.NONE) {
      shown = "None";
    } else if (ts.enterRepr(factory)) {
      shown = "...";
    } else {
      try {
        shown = PyOps.repr(ts, factory);
      } finally {
        ts.leaveRepr(factory);
      }
    }
    return PyStr.of(self.type().shortName() + "(" + shown + ", " + items + ")");
  }

  private static PyObject copy(ThreadState ts, PyObject self) {
    return ts.call(self.type(), of(self).factory, self);
  }

  private static PyObject or(ThreadState ts, PyObject left, PyObject right, PyObject self) {
    if (!(left instanceof PyDict) || !(right instanceof PyDict)) {
      return PySingleton.NOT_IMPLEMENTED;
    }
    PyObject made = ts.call(self.type(), of(self).factory, left);
    if (!(made instanceof PyDict)) {
      throw ts.unsupported("defaultdict | dict of a class that makes something else");
    }
    DictMethods.update(ts, (PyDict) made, right);
    return made;
  }
}
