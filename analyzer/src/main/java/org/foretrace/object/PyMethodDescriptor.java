// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import org.jspecify.annotations.Nullable;

/** A method of a builtin type, as found on the type: {@code list.append}, {@code int.__add__}. */
public final class PyMethodDescriptor extends PyObject implements PyCallable, Descriptor {
  public static final PyType TYPE =
      PyType.builtin("method_descriptor", PyMethodDescriptor.class, CallableMethods::descriptor)
          .notSubclassable();

  /** Of the special methods that are slots of CPython's type objects. */
  public static final PyType SLOT_TYPE =
      PyType.builtin("wrapper_descriptor", PyMethodDescriptor.class, CallableMethods::descriptor)
          .notSubclassable();

  private final PyBuiltin function;
  private final boolean slot;
  private final boolean sequence;

  PyMethodDescriptor(PyBuiltin function) {
    super(
        SlotNames.isSlot(function)
            ? SLOT_TYPE
            : function.isPython() ? PyBuiltin.FUNCTION_TYPE : TYPE);
    this.function = function;
    this.slot = type() == SLOT_TYPE;
    this.sequence = slot && SlotNames.isSequence(function);
  }

  public PyBuiltin function() {
    return function;
  }

  /** Whether it shows as {@code <slot wrapper ...>}. */
  public boolean isSlot() {
    return slot;
  }

  /**
   * Whether it is {@code +} or {@code *} of a sequence, which operators try only after the number
   * methods of both operands.
   */
  boolean isSequence() {
    return sequence;
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
      throw Errors.typeError(withoutSelf());
    }
    if (!args[0].type().isSubtypeOf(owner)) {
      if (function.isPython()) {
        throw ts.unsupported(function.qualname() + " with a self of another type");
      }
      throw Errors.typeError(
          slot
              ? "descriptor '"
                  + function.name()
                  + "' requires a '"
                  + owner.name()
                  + "' object but received a '"
                  + args[0].type().name()
                  + "'"
              : "descriptor '"
                  + function.name()
                  + "' for '"
                  + owner.name()
                  + "' objects doesn't apply to a '"
                  + args[0].type().name()
                  + "' object");
    }
    return callOn(ts, args, names);
  }

  private String withoutSelf() {
    if (function.isPython()) {
      return function.qualname() + "() missing 1 required positional argument: 'self'";
    }
    PyType owner = function.owner();
    return slot && owner != null
        ? "descriptor '" + function.name() + "' of '" + owner.name() + "' object needs an argument"
        : "unbound method " + function.qualname() + "() needs an argument";
  }

  /** Calls it on a self whose type is known to fit. */
  public PyObject callOn(ThreadState ts, PyObject[] selfAndArgs, String @Nullable [] names) {
    if (slot) {
      SlotNames.checkArguments(function, selfAndArgs, names);
    }
    return function.call(ts, selfAndArgs, names, 1);
  }
}
