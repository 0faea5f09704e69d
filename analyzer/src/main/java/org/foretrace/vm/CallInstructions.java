// SPDX-License-Identifier: Apache-2.0
package org.foretrace.vm;

import org.foretrace.code.Op;
import org.foretrace.object.Attributes;
import org.foretrace.object.Construction;
import org.foretrace.object.Descriptor;
import org.foretrace.object.Errors;
import org.foretrace.object.PyBoundMethod;
import org.foretrace.object.PyCell;
import org.foretrace.object.PyDict;
import org.foretrace.object.PyInstance;
import org.foretrace.object.PyMethodDescriptor;
import org.foretrace.object.PyObject;
import org.foretrace.object.PySuper;
import org.foretrace.object.PyTuple;
import org.foretrace.object.PyType;
import org.jspecify.annotations.Nullable;

/**
 * The call instructions. Each gives a new frame for the loop to run, or null where the call is done
 * and its result is in its register.
 */
final class CallInstructions {
  private static final PyObject[] NO_ARGS = {};

  private CallInstructions() {}

  /** CALL: the frame is on top already. */
  static @Nullable Frame simple(Interpreter in, Frame f, int[] code, int pc) {
    @Nullable PyObject[] r = f.r;
    int b = code[pc + 2];
    int n = code[pc + 3];
    PyObject callee = b >= 0 ? r[b] : f.code.constants[~b];
    Frame next;
    if (callee instanceof PyFunction && ((PyFunction) callee).simpleArgs == n) {
      next = frame((PyFunction) callee);
      copy(next.r, 0, r, f.code.constants, code, pc + 4, n);
    } else {
      PyObject[] args = arguments(r, f.code.constants, code, pc + 4, n, 0);
      next = call(in, f, code[pc + 1], callee, args, null);
      if (next == null) {
        return null;
      }
    }
    in.push(f, next);
    return next;
  }

  static @Nullable Frame call(Interpreter in, Frame f, int[] code, int pc) {
    @Nullable PyObject[] r = f.r;
    PyObject[] k = f.code.constants;
    int b = code[pc + 2];
    PyObject callee = b >= 0 ? r[b] : k[~b];
    switch (code[pc]) {
      case Op.CALL_METHOD:
        return callMethod(in, f, code, pc, callee);
      case Op.CALL_BOUND:
        {
          PyObject self = r[b + 1];
          int n = code[pc + 3];
          if (self == null) {
            return call(in, f, code[pc + 1], callee, arguments(r, k, code, pc + 4, n, 0), null);
          }
          return callWithSelf(in, f, code, pc, callee, self, pc + 4, n);
        }
      case Op.CALL_KW:
        {
          int n = code[pc + 3] - 1;
          String[] names = f.code.code.keywords().get(code[pc + 4]);
          return call(in, f, code[pc + 1], callee, arguments(r, k, code, pc + 5, n, 0), names);
        }
      case Op.CALL_BOUND_KW:
        {
          PyObject self = r[b + 1];
          int n = code[pc + 3] - 1;
          String[] names = f.code.code.keywords().get(code[pc + 4]);
          PyObject[] args = arguments(r, k, code, pc + 5, n, self == null ? 0 : 1);
          if (self != null) {
            args[0] = self;
            if (callee instanceof PyMethodDescriptor d) {
              r[code[pc + 1]] = d.callOn(in, args, names);
              return null;
            }
          }
          return call(in, f, code[pc + 1], callee, args, names);
        }
      default:
        {
          PyTuple args = (PyTuple) r[code[pc + 4]];
          PyDict kwargs = code[pc + 3] > 1 ? (PyDict) r[code[pc + 5]] : null;
          if (args == null) {
            throw new IllegalStateException("no arguments");
          }
          return call(
              in,
              f,
              code[pc + 1],
              callee,
              CallArguments.values(args, kwargs),
              CallArguments.names(callee, kwargs));
        }
    }
  }

  private static Frame frame(PyFunction fn) {
    LinkedCode linked = fn.code;
    Frame next = new Frame(linked, new PyObject[linked.registers]);
    next.function = fn;
    PyCell[] closure = fn.closure;
    if (closure.length > 0) {
      System.arraycopy(closure, 0, next.r, linked.freeBase, closure.length);
    }
    return next;
  }

  private static void copy(
      @Nullable PyObject[] to,
      int from,
      @Nullable PyObject[] r,
      PyObject[] k,
      int[] code,
      int at,
      int n) {
    for (int i = 0; i < n; i++) {
      int o = code[at + i];
      to[from + i] = o >= 0 ? r[o] : k[~o];
    }
  }

  private static PyObject[] arguments(
      @Nullable PyObject[] r, PyObject[] k, int[] code, int at, int n, int room) {
    if (n + room == 0) {
      return NO_ARGS;
    }
    PyObject[] args = new PyObject[n + room];
    copy(args, room, r, k, code, at, n);
    return args;
  }

  private static @Nullable Frame callMethod(
      Interpreter in, Frame f, int[] code, int pc, PyObject object) {
    String name = f.code.names[code[pc + 4]];
    int n = code[pc + 3] - 1;
    f.pc = pc + 4; // the place of the attribute
    PyObject method = AttributeInstructions.method(f.code, pc, object, code[pc + 4]);
    if (method != null) {
      f.pc = pc;
      return callWithSelf(in, f, code, pc, method, object, pc + 5, n);
    }
    PyObject callee = Attributes.get(in, object, name);
    f.pc = pc;
    return call(
        in, f, code[pc + 1], callee, arguments(f.r, f.code.constants, code, pc + 5, n, 0), null);
  }

  /** LOAD_METHOD: the function and its self, or the attribute and null. */
  static void loadMethod(Interpreter in, Frame f, int dst, PyObject object, int name) {
    PyObject method = AttributeInstructions.method(f.code, f.pc, object, name);
    if (method != null) {
      f.r[dst] = method;
      f.r[dst + 1] = object;
    } else {
      f.r[dst] = Attributes.get(in, object, f.code.names[name]);
      f.r[dst + 1] = null;
    }
  }

  // A function or method descriptor that the attribute would bind to the object; null: look it up.
  static @Nullable PyObject findMethod(PyObject object, String name) {
    PyType type = object.type();
    if (object instanceof PyType || object instanceof PySuper) {
      return null;
    }
    PyObject found = type.lookup(name);
    if (!(found instanceof PyFunction) && !(found instanceof PyMethodDescriptor)) {
      return null;
    }
    if (type.isHeap()) {
      if (!(type.lookup("__getattribute__") instanceof PyMethodDescriptor)) {
        return null;
      }
      PyDict dict =
          object instanceof PyInstance ? ((PyInstance) object).dictIfMade() : object.dict();
      return dict != null && dict.get(name) != null ? null : found;
    }
    return type.hasDict() || object instanceof Descriptor || object.dict() != null ? null : found;
  }

  private static @Nullable Frame callWithSelf(
      Interpreter in, Frame f, int[] code, int pc, PyObject method, PyObject self, int at, int n) {
    @Nullable PyObject[] r = f.r;
    PyObject[] k = f.code.constants;
    if (method instanceof PyFunction && ((PyFunction) method).simpleArgs == n + 1) {
      Frame next = frame((PyFunction) method);
      next.r[0] = self;
      copy(next.r, 1, r, k, code, at, n);
      return next;
    }
    PyObject[] args = arguments(r, k, code, at, n, 1);
    args[0] = self;
    if (method instanceof PyMethodDescriptor d) {
      r[code[pc + 1]] = d.callOn(in, args, null);
      return null;
    }
    return call(in, f, code[pc + 1], method, args, null);
  }

  /** Any call; {@code dst} is the register of the result. */
  static @Nullable Frame call(
      Interpreter in,
      Frame f,
      int dst,
      PyObject target,
      PyObject[] arguments,
      String @Nullable [] names) {
    PyObject callee = target;
    PyObject[] args = arguments;
    if (callee instanceof PyBoundMethod m) {
      callee = m.function();
      if (callee instanceof PyMethodDescriptor) {
        f.r[dst] = m.call(in, args, names);
        return null;
      }
      args = prepend(m.self(), args);
    }
    if (callee instanceof PyFunction fn) {
      Frame next = new Frame(fn.code, ArgumentBinding.bind(fn, args, names));
      next.function = fn;
      if (fn.code.code.isGeneratorLike()) {
        f.r[dst] = Generators.create(in, next, fn);
        return null;
      }
      return next;
    }
    if (callee instanceof PyType type) {
      return construct(in, f, dst, type, args, names);
    }
    f.r[dst] = in.call(callee, args, names);
    return null;
  }

  private static @Nullable Frame construct(
      Interpreter in, Frame f, int dst, PyType type, PyObject[] args, String @Nullable [] names) {
    if (type == PySuper.TYPE && args.length == 0) {
      f.r[dst] = zeroArgumentSuper(in, f);
      return null;
    }
    if (type.isHeap()
        && type.type() == PyType.TYPE
        && type.lookup("__new__") == PyType.OBJECT.ownAttribute("__new__")) {
      PyObject init = type.lookup("__init__");
      if (init instanceof PyFunction fn) {
        PyObject instance = Construction.newObject(in, type, false);
        Frame next = new Frame(fn.code, ArgumentBinding.bind(fn, prepend(instance, args), names));
        next.function = fn;
        if (fn.code.code.isGeneratorLike()) {
          Resumable made = Generators.create(in, next, fn);
          Drops.drop(in, f, made);
          throw Errors.typeError("__init__() should return None, not '" + made.type().name() + "'");
        }
        next.kind = Frame.CONSTRUCTOR;
        next.instance = instance;
        return next;
      }
    }
    f.r[dst] = in.call(type, args, names);
    return null;
  }

  private static PyObject zeroArgumentSuper(Interpreter in, Frame f) {
    if (f.code.code.argCount() == 0) {
      throw Errors.runtimeError("super(): no arguments");
    }
    PyObject self = f.r[0];
    if (self instanceof PyCell c
        && f.code.code.cellvars().contains(f.code.code.registerNames()[0])) {
      self = c.content;
    }
    if (self == null) {
      throw Errors.runtimeError("super(): arg[0] deleted");
    }
    int i = f.code.code.freevars().indexOf("__class__");
    if (i < 0) {
      throw Errors.runtimeError("super(): __class__ cell not found");
    }
    PyObject cell = f.r[f.code.code.freeBase() + i];
    PyObject cls = cell instanceof PyCell c ? c.content : null;
    if (cls == null) {
      throw Errors.runtimeError("super(): empty __class__ cell");
    }
    if (!(cls instanceof PyType)) {
      throw Errors.runtimeError("super(): __class__ is not a type (" + cls.type().name() + ")");
    }
    return PySuper.of(in, (PyType) cls, self);
  }

  static PyObject[] prepend(PyObject first, PyObject[] rest) {
    PyObject[] all = new PyObject[rest.length + 1];
    all[0] = first;
    System.arraycopy(rest, 0, all, 1, rest.length);
    return all;
  }
}
