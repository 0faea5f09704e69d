// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Calling a type: {@code __new__}, then {@code __init__}. CPython's type_call. */
public final class Construction {
  private Construction() {}

  /** {@code cls(*args)} where the metaclass does not override {@code __call__}. */
  public static PyObject construct(
      ThreadState ts, PyType cls, PyObject[] args, String @Nullable [] names) {
    if (cls == PyType.TYPE && args.length == 1 && names == null) {
      return args[0].type();
    }
    PyObject factory = cls.lookup("__new__");
    PyObject[] withClass = prepend(cls, args);
    PyObject result =
        factory instanceof PyBuiltin
            ? ((PyBuiltin) factory).call(ts, withClass, names, 1)
            : ts.call(unwrap(factory, cls), withClass, names);
    if (result.type().isSubtypeOf(cls)) {
      initialize(ts, result, args, names);
    }
    return result;
  }

  private static PyObject unwrap(@Nullable PyObject factory, PyType cls) {
    if (factory == null) {
      throw Errors.typeError("cannot create '" + cls.fullName() + "' instances");
    }
    return factory instanceof PyStaticMethod ? ((PyStaticMethod) factory).function() : factory;
  }

  private static void initialize(
      ThreadState ts, PyObject object, PyObject[] args, String @Nullable [] names) {
    PyObject init = object.type().lookup("__init__");
    if (init == null || init == PyType.OBJECT.ownAttribute("__init__")) {
      return; // object.__new__ has checked the arguments
    }
    PyObject bound = Attributes.descriptorGet(ts, init, object, object.type());
    PyObject result = ts.call(bound == null ? init : bound, args, names);
    if (result != PySingleton.NONE) {
      throw Errors.typeError("__init__() should return None, not '" + result.type().name() + "'");
    }
  }

  /** {@code object.__new__}: a bare instance, with the check for arguments that nobody takes. */
  public static PyObject newObject(ThreadState ts, PyType cls, boolean hasArguments) {
    if (hasArguments) {
      if (!cls.inheritsFromObject("__new__")) {
        throw Errors.typeError(
            "object.__new__() takes exactly one argument (the type to instantiate)");
      }
      if (cls.inheritsFromObject("__init__")) {
        throw Errors.typeError(cls.name() + "() takes no arguments");
      }
    }
    if (cls.isAbstract()) {
      throw AbstractMethods.refuse(ts, cls);
    }
    return new PyInstance(cls);
  }

  /** The class that {@code owner.__new__} is called with, checked as CPython's tp_new_wrapper. */
  static PyType classArgument(PyType owner, PyObject[] args) {
    if (!(args[0] instanceof PyType)) {
      throw Errors.typeError(
          owner.name() + ".__new__(X): X is not a type object (" + args[0].type().name() + ")");
    }
    PyType cls = (PyType) args[0];
    if (!cls.isSubtypeOf(owner)) {
      throw Errors.typeError(
          owner.name()
              + ".__new__("
              + cls.name()
              + "): "
              + cls.name()
              + " is not a subtype of "
              + owner.name());
    }
    PyType base = cls.builtinBase();
    if (base != owner && base.layout() != PyInstance.class) {
      PyObject own = base.lookup("__new__");
      if (own instanceof PyBuiltin
          && ((PyBuiltin) own).owner() != owner
          && !((PyBuiltin) own).isPython()) {
        throw Errors.typeError(
            owner.name()
                + ".__new__("
                + cls.name()
                + ") is not safe, use "
                + base.name()
                + ".__new__()");
      }
      if (owner == PyType.OBJECT) {
        throw Errors.typeError("cannot create '" + base.fullName() + "' instances");
      }
    }
    return cls;
  }

  static PyObject[] rest(PyObject[] args) {
    return Arrays.copyOfRange(args, 1, args.length);
  }

  static PyObject[] prepend(PyObject first, PyObject[] args) {
    PyObject[] all = new PyObject[args.length + 1];
    all[0] = first;
    System.arraycopy(args, 0, all, 1, args.length);
    return all;
  }
}
