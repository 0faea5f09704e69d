// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import org.jspecify.annotations.Nullable;

/** A method of a builtin type, as found on the type: {@code list.append}. */
public final class PyMethodDescriptor extends PyObject implements PyCallable, Descriptor {
  public static final PyType TYPE =
      PyType.builtin("method_descriptor", PyMethodDescriptor.class, CallableMethods::descriptor)
          .notSubclassable();

  private final PyBuiltin function;

  PyMethodDescriptor(PyBuiltin function) {
    super(TYPE);
    this.function = function;
  }

  public PyBuiltin function() {
    return function;
  }

  @Override
  public PyObject get(ThreadState ts, @Nullable PyObject object, PyType owner) {
    return object == null ? this : new PyBoundMethod(this, object);
  }

  @Override
  public PyObject call(ThreadState ts, PyObject[] args, String @Nullable [] names) {
    PyType owner = function.owner();
    int given = args.length - (names == null ? 0 : names.length);
    if (owner == null) {
      return function.call(ts, args, names, 1);
    }
    if (given == 0) {
      throw Errors.typeError(
          function.isPython()
              ? function.qualname() + "() missing 1 required positional argument: 'self'"
              : "unbound method " + function.qualname() + "() needs an argument");
    }
    if (!args[0].type().isSubtypeOf(owner)) {
      if (function.isPython()) {
        throw ts.unsupported(function.qualname() + " with a self of another type");
      }
      throw Errors.typeError(
          "descriptor '"
              + function.name()
              + "' for '"
              + owner.name()
              + "' objects doesn't apply to a '"
              + args[0].type().name()
              + "' object");
    }
    return function.call(ts, args, names, 1);
  }

  /** Calls it on a self whose type is known to fit. */
  public PyObject callOn(ThreadState ts, PyObject[] selfAndArgs, String @Nullable [] names) {
    return function.call(ts, selfAndArgs, names, 1);
  }
}
