// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import org.jspecify.annotations.Nullable;

/** A method with its self: {@code obj.method}, of Python's functions and of builtin types. */
public final class PyBoundMethod extends PyObject implements PyCallable {
  /** Of a Python function. */
  public static final PyType TYPE =
      PyType.builtin("method", PyBoundMethod.class, CallableMethods::boundMethod).notSubclassable();

  /** Of a slot of a builtin type. */
  public static final PyType WRAPPER_TYPE =
      PyType.builtin("method-wrapper", PyBoundMethod.class, CallableMethods::methodWrapper)
          .notSubclassable();

  private final PyObject function;
  private final PyObject self;

  public PyBoundMethod(PyObject function, PyObject self) {
    super(typeFor(function));
    this.function = function;
    this.self = self;
  }

  private static PyType typeFor(PyObject function) {
    if (!(function instanceof PyMethodDescriptor)
        || ((PyMethodDescriptor) function).function().isPython()) {
      return TYPE;
    }
    return ((PyMethodDescriptor) function).isSlot() ? WRAPPER_TYPE : PyBuiltin.TYPE;
  }

  /** {@code __func__}. */
  public PyObject function() {
    return function;
  }

  /** {@code __self__}. */
  public PyObject self() {
    return self;
  }

  // What a method does not have itself, its function may have.
  @Override
  public @Nullable PyObject findAttribute(ThreadState ts, String name) {
    PyObject own = Attributes.findGeneric(ts, this, name);
    return own != null || type() != TYPE ? own : Attributes.get(ts, function, name);
  }

  @Override
  public PyObject call(ThreadState ts, PyObject[] args, String @Nullable [] names) {
    PyObject[] all = new PyObject[args.length + 1];
    all[0] = self;
    System.arraycopy(args, 0, all, 1, args.length);
    if (function instanceof PyMethodDescriptor) {
      return ((PyMethodDescriptor) function).callOn(ts, all, names);
    }
    return ts.call(function, all, names);
  }
}
