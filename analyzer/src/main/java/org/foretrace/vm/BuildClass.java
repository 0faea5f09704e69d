// SPDX-License-Identifier: Apache-2.0
package org.foretrace.vm;

import org.foretrace.object.Attributes;
import org.foretrace.object.ClassBuilder;
import org.foretrace.object.Errors;
import org.foretrace.object.PyBuiltin;
import org.foretrace.object.PyCell;
import org.foretrace.object.PyDict;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyOps;
import org.foretrace.object.PySingleton;
import org.foretrace.object.PyStr;
import org.foretrace.object.PyTuple;
import org.foretrace.object.PyType;
import org.foretrace.object.ThreadState;
import org.jspecify.annotations.Nullable;

/** {@code __build_class__}: what a class statement calls. */
public final class BuildClass {
  /** The function itself, for the builtins namespace. */
  public static final PyBuiltin FUNCTION =
      PyBuiltin.function(
          "builtins",
          "__build_class__(func, name, /, *bases, **kwds)",
          false,
          (ts, a) -> build(ts, a[0], a[1], (PyTuple) a[2], (PyDict) a[3]));

  private BuildClass() {}

  private static PyObject build(
      ThreadState ts, PyObject func, PyObject name, PyTuple original, PyDict kwds) {
    if (!(func instanceof PyFunction body)) {
      throw Errors.typeError("__build_class__: func must be a function");
    }
    PyTuple bases = ClassBuilder.resolveBases(ts, original);
    PyObject meta = kwds.remove("metaclass");
    if (meta == null) {
      meta = bases.size() == 0 ? PyType.TYPE : bases.get(0).type();
    }
    if (meta instanceof PyType t) {
      meta = ClassBuilder.calculateMetaclass(t, bases);
    }
    PyObject namespace = prepare(ts, meta, name, bases, kwds);
    Interpreter in = (Interpreter) ts;
    Frame frame = new Frame(body.code, ArgumentBinding.bind(body, new PyObject[0], null));
    frame.function = body;
    frame.locals = namespace;
    PyObject cell = in.enter(frame);
    if (bases != original) {
      PyOps.setItem(ts, namespace, PyStr.of("__orig_bases__"), original);
    }
    PyObject cls = CallArguments.call(ts, meta, PyTuple.of(name, bases, namespace), kwds);
    if (cls instanceof PyType && cell instanceof PyCell c) {
      checkCell(ts, c, name, cls);
    }
    return cls;
  }

  private static void checkCell(ThreadState ts, PyCell cell, PyObject name, PyObject cls) {
    PyObject content = cell.content;
    if (content == null) {
      throw Errors.runtimeError(
          "__class__ not set defining "
              + PyOps.repr(ts, name)
              + " as "
              + PyOps.repr(ts, cls)
              + ". Was __classcell__ propagated to type.__new__?");
    }
    if (content != cls) {
      throw Errors.typeError(
          "__class__ set to "
              + PyOps.repr(ts, content)
              + " defining "
              + PyOps.repr(ts, name)
              + " as "
              + PyOps.repr(ts, cls));
    }
  }

  private static PyObject prepare(
      ThreadState ts, PyObject meta, PyObject name, PyTuple bases, PyDict kwds) {
    if (meta == PyType.TYPE) {
      return new PyDict();
    }
    PyObject prepare = Attributes.getOrNull(ts, meta, "__prepare__");
    if (prepare == null) {
      return new PyDict();
    }
    PyObject namespace = CallArguments.call(ts, prepare, PyTuple.of(name, bases), kwds);
    if (namespace.type().lookup("__getitem__") == null) {
      throw Errors.typeError(
          described(meta) + ".__prepare__() must return a mapping, not " + namespace.type().name());
    }
    return namespace;
  }

  private static String described(PyObject meta) {
    return meta instanceof PyType t ? t.name() : "<metaclass>";
  }

  static @Nullable PyObject none() {
    return PySingleton.NONE;
  }
}
