// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The methods of functions and methods that are written in Java, and of bound methods. */
public final class CallableMethods {
  private CallableMethods() {}

  private static BuiltinTable callable() {
    return BuiltinTable.type()
        .methodN(
            "__call__(self, /, *args, **kwargs)",
            (ts, args) -> callWith(ts, args[0], (PyTuple) args[1], (PyDict) args[2]));
  }

  /** Calls with the arguments that a {@code (*args, **kwargs)} collected. */
  public static PyObject callWith(ThreadState ts, PyObject callable, PyTuple args, PyDict kwargs) {
    if (kwargs.size() == 0) {
      return ts.call(callable, args.items(), null);
    }
    String[] names = new String[kwargs.size()];
    PyObject[] all = spread(args, kwargs, names);
    return ts.call(callable, all, names);
  }

  /** Positional arguments and then the values of keywords, whose names are put into an array. */
  public static PyObject[] spread(PyTuple args, PyDict kwargs, String[] names) {
    PyObject[] all = Arrays.copyOf(args.items(), args.size() + names.length);
    int n = 0;
    for (int i = 0; i < kwargs.slots(); i++) {
      PyDict.Entry entry = kwargs.entryAt(i);
      PyObject value = entry == null ? null : entry.value();
      if (entry != null && value != null) {
        names[n] = ((PyStr) entry.key()).value();
        all[args.size() + n++] = value;
      }
    }
    return all;
  }

  // What builtin_function_or_method holds: a function of a module, or a method with its self.
  static BuiltinTable builtin() {
    BuiltinTable t = callable();
    t.method("__repr__(self, /)", (ts, f) -> PyStr.of(builtinRepr(ts, f)));
    t.getter("__name__", (ts, f) -> PyStr.of(functionOf(f).name()));
    t.getter("__qualname__", (ts, f) -> PyStr.of(builtinQualname(f)));
    t.getter("__module__", (ts, f) -> moduleOf(f));
    t.getter("__self__", CallableMethods::selfOf);
    boundEquality(t);
    return refuseRest(t, "builtin_function_or_method");
  }

  private static BuiltinTable refuseRest(BuiltinTable t, String owner) {
    TableParts.refusedAttribute(t, owner, "__doc__", "__text_signature__");
    return TableParts.refused(t, owner, "__reduce__");
  }

  private static PyBuiltin functionOf(PyObject f) {
    if (f instanceof PyBoundMethod) {
      return ((PyMethodDescriptor) ((PyBoundMethod) f).function()).function();
    }
    return f instanceof PyMethodDescriptor ? ((PyMethodDescriptor) f).function() : (PyBuiltin) f;
  }

  private static String builtinRepr(ThreadState ts, PyObject f) {
    PyBuiltin function = functionOf(f);
    PyObject self = f instanceof PyBoundMethod ? ((PyBoundMethod) f).self() : function.owner();
    if (self == null) {
      return "<built-in function " + function.name() + ">";
    }
    return "<built-in method "
        + function.name()
        + " of "
        + self.type().name()
        + " object at "
        + ObjectMethods.addressOf(ts, self)
        + ">";
  }

  private static String builtinQualname(PyObject f) {
    PyBuiltin function = functionOf(f);
    if (f instanceof PyBoundMethod) {
      PyObject self = ((PyBoundMethod) f).self();
      PyType owner = self instanceof PyType ? (PyType) self : self.type();
      return owner.qualname() + "." + function.name();
    }
    return function.qualname();
  }

  private static PyObject moduleOf(PyObject f) {
    PyBuiltin function = functionOf(f);
    return f instanceof PyBoundMethod || function.owner() != null
        ? PySingleton.NONE
        : PyStr.of(function.module());
  }

  private static PyObject selfOf(ThreadState ts, PyObject f) {
    if (f instanceof PyBoundMethod) {
      return ((PyBoundMethod) f).self();
    }
    PyType owner = functionOf(f).owner();
    if (owner != null) {
      return functionOf(f).name().equals("__new__") ? owner : PySingleton.NONE;
    }
    return ts.importModule(functionOf(f).module());
  }

  private static void boundEquality(BuiltinTable t) {
    TableParts.equality(
        t,
        (ts, op, a, b) -> {
          if (a == b) {
            return true;
          }
          if (!(a instanceof PyBoundMethod) || !(b instanceof PyBoundMethod)) {
            return a.type() == b.type() ? false : null;
          }
          PyBoundMethod x = (PyBoundMethod) a;
          PyBoundMethod y = (PyBoundMethod) b;
          return x.self() == y.self() && sameFunction(ts, x.function(), y.function());
        });
    t.method(
        "__hash__(self, /)",
        (ts, f) ->
            f instanceof PyBoundMethod
                ? PyInt.of(
                    Hashes.ofAddress(ts, ((PyBoundMethod) f).self())
                        ^ PyOps.hash(ts, hashable(((PyBoundMethod) f).function())))
                : PyInt.of(Hashes.ofAddress(ts, f)));
  }

  // A method descriptor is made anew on each access to a class method.
  private static PyObject hashable(PyObject function) {
    return function instanceof PyMethodDescriptor
        ? ((PyMethodDescriptor) function).function()
        : function;
  }

  private static boolean sameFunction(ThreadState ts, PyObject a, PyObject b) {
    return hashable(a) == hashable(b) || PyOps.equal(ts, hashable(a), hashable(b));
  }

  /** Functions of the library that CPython writes in Python. */
  static BuiltinTable libraryFunction() {
    BuiltinTable t = callable();
    t.method(
        "__repr__(self, /)",
        (ts, f) ->
            PyStr.of(
                "<function "
                    + functionOf(f).qualname()
                    + " at "
                    + ObjectMethods.addressOf(ts, f)
                    + ">"));
    t.getter("__name__", (ts, f) -> PyStr.of(functionOf(f).name()));
    t.getter("__qualname__", (ts, f) -> PyStr.of(functionOf(f).qualname()));
    t.getter("__module__", (ts, f) -> PyStr.of(functionOf(f).module()));
    TableParts.refusedAttribute(
        t,
        "function",
        "__doc__",
        "__code__",
        "__defaults__",
        "__kwdefaults__",
        "__annotations__",
        "__closure__",
        "__globals__",
        "__builtins__",
        "__type_params__",
        "__dict__");
    return t;
  }

  /** Methods, slots and class methods of builtin types, as found on the type. */
  static BuiltinTable descriptor() {
    BuiltinTable t = callable();
    t.method(
        "__repr__(self, /)",
        (ts, f) -> {
          PyMethodDescriptor d = (PyMethodDescriptor) f;
          PyType owner = d.function().owner();
          return PyStr.of(
              (d.isSlot() ? "<slot wrapper '" : "<method '")
                  + d.function().name()
                  + "' of '"
                  + (owner == null ? "?" : owner.name())
                  + "' objects>");
        });
    t.method("__get__(self, instance, owner=None, /)", CallableMethods::bind);
    t.getter("__name__", (ts, f) -> PyStr.of(functionOf(f).name()));
    t.getter("__qualname__", (ts, f) -> PyStr.of(functionOf(f).qualname()));
    t.getter("__objclass__", (ts, f) -> orNone(functionOf(f).owner()));
    return refuseRest(t, "method_descriptor");
  }

  private static PyObject orNone(@Nullable PyObject o) {
    return o == null ? PySingleton.NONE : o;
  }

  /** {@code __get__} of a descriptor written in Java. */
  static PyObject bind(ThreadState ts, PyObject self, PyObject instance, PyObject owner) {
    boolean none = instance == PySingleton.NONE && owner != PySingleton.NONE_TYPE;
    if (none && !(owner instanceof PyType)) {
      throw Errors.typeError("__get__(None, None) is invalid");
    }
    PyType type = owner instanceof PyType ? (PyType) owner : instance.type();
    PyType expected = ownerOf(self);
    if (!none && expected != null && !instance.type().isSubtypeOf(expected)) {
      throw Errors.typeError(
          "descriptor '"
              + PyOps.str(ts, Attributes.get(ts, self, "__name__"))
              + "' for '"
              + expected.name()
              + "' objects doesn't apply to a '"
              + instance.type().name()
              + "' object");
    }
    PyObject found = ((Descriptor) self).get(ts, none ? null : instance, type);
    if (found == null) {
      throw Errors.raise(Exceptions.ATTRIBUTE_ERROR, "__get__");
    }
    return found;
  }

  // The type whose instances a descriptor is for, or null for any.
  private static @Nullable PyType ownerOf(PyObject descriptor) {
    if (descriptor instanceof PyMethodDescriptor) {
      return functionOf(descriptor).owner();
    }
    if (descriptor instanceof PyGetSet) {
      return ((PyGetSet) descriptor).owner();
    }
    return descriptor instanceof PyMemberDescriptor
        ? ((PyMemberDescriptor) descriptor).owner()
        : null;
  }

  /** {@code method-wrapper}: a slot with its self. */
  static BuiltinTable methodWrapper() {
    BuiltinTable t = callable();
    t.method(
        "__repr__(self, /)",
        (ts, f) -> {
          PyObject self = ((PyBoundMethod) f).self();
          return PyStr.of(
              "<method-wrapper '"
                  + functionOf(f).name()
                  + "' of "
                  + self.type().name()
                  + " object at "
                  + ObjectMethods.addressOf(ts, self)
                  + ">");
        });
    t.getter("__name__", (ts, f) -> PyStr.of(functionOf(f).name()));
    t.getter("__qualname__", (ts, f) -> PyStr.of(functionOf(f).qualname()));
    t.getter("__self__", (ts, f) -> ((PyBoundMethod) f).self());
    t.getter("__objclass__", (ts, f) -> orNone(functionOf(f).owner()));
    boundEquality(t);
    return refuseRest(t, "method-wrapper");
  }

  /** {@code method}: a Python function with its self. */
  static BuiltinTable boundMethod() {
    BuiltinTable t = callable();
    t.newFunction(
        "method(function, instance, /)",
        (ts, cls, args) -> {
          if (!PyOps.isCallable(args[0])) {
            throw Errors.typeError("first argument must be callable");
          }
          if (args[1] == PySingleton.NONE) {
            throw Errors.typeError("instance must not be None");
          }
          return new PyBoundMethod(args[0], args[1]);
        });
    t.method(
        "__repr__(self, /)",
        (ts, f) -> {
          PyBoundMethod m = (PyBoundMethod) f;
          return PyStr.of(
              "<bound method "
                  + nameOf(ts, m.function())
                  + " of "
                  + PyOps.repr(ts, m.self())
                  + ">");
        });
    t.method(
        "__getattribute__(self, name, /)",
        (ts, f, name) -> Attributes.get(ts, f, ObjectMethods.attributeName(name)));
    t.method("__get__(self, instance, owner=None, /)", (ts, f, instance, owner) -> f);
    t.getter("__func__", (ts, f) -> ((PyBoundMethod) f).function());
    t.getter("__self__", (ts, f) -> ((PyBoundMethod) f).self());
    t.getter("__doc__", (ts, f) -> Attributes.get(ts, ((PyBoundMethod) f).function(), "__doc__"));
    boundEquality(t);
    return TableParts.refused(t, "method", "__reduce__");
  }

  private static String nameOf(ThreadState ts, PyObject function) {
    PyObject name = Attributes.getOrNull(ts, function, "__qualname__");
    if (name == null) {
      name = Attributes.getOrNull(ts, function, "__name__");
    }
    return name instanceof PyStr ? ((PyStr) name).value() : "?";
  }

  static BuiltinTable staticMethod() {
    return DescriptorMethods.staticMethod();
  }

  static BuiltinTable classMethod() {
    return DescriptorMethods.classMethod();
  }

  static BuiltinTable property() {
    return PropertyMethods.table();
  }

  static BuiltinTable getSet() {
    return DescriptorMethods.getSet();
  }

  static BuiltinTable member() {
    return DescriptorMethods.member();
  }
}
