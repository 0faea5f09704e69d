// SPDX-License-Identifier: Apache-2.0
package org.foretrace.vm;

import org.foretrace.code.Op;
import org.foretrace.object.Attributes;
import org.foretrace.object.Awaitables;
import org.foretrace.object.Errors;
import org.foretrace.object.Exceptions;
import org.foretrace.object.PyBaseException;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyRaise;
import org.foretrace.object.PySingleton;
import org.foretrace.object.Sendable;
import org.jspecify.annotations.Nullable;

/** Resuming generators and coroutines from Java: Objects/genobject.c. */
final class Resumption {
  private Resumption() {}

  /** The iterator that a suspended frame delegates to, or null. */
  static @Nullable PyObject delegate(Frame f) {
    int[] code = f.code.instructions;
    return code[f.pc] == Op.YIELD_SEND ? f.r[code[f.pc + 3]] : null;
  }

  private static PyRaise alreadyExecuting(Resumable g) {
    return Errors.valueError(
        (g instanceof PyAsyncGenerator ? "async generator" : g.kind()) + " already executing");
  }

  /**
   * Makes ready to run on with a value: gives the frame. Null where it has finished already and a
   * generator just ends.
   */
  static @Nullable Frame prepare(Resumable g, PyObject value) {
    Frame f = g.frame;
    if (g.running) {
      throw alreadyExecuting(g);
    }
    if (f == null) {
      if (g instanceof PyCoroutine) {
        throw Errors.runtimeError("cannot reuse already awaited coroutine");
      }
      g.result = PySingleton.NONE;
      return null;
    }
    if (g.started) {
      f.r[f.code.instructions[f.pc + 1]] = value;
      f.pc += 4;
    } else {
      if (value != PySingleton.NONE) {
        throw Errors.typeError("can't send non-None value to a just-started " + g.kind());
      }
      g.started = true;
    }
    return f;
  }

  /** Gives what is yielded, or null when it has returned. */
  static @Nullable PyObject send(Interpreter in, Resumable g, PyObject value) {
    Frame f = prepare(g, value);
    if (f == null) {
      return null;
    }
    f.kind = Frame.ENTRY;
    f.back = in.current;
    in.resume(f, g);
    PyObject out = in.run(f, null);
    return g.frame == null ? null : out;
  }

  static @Nullable PyObject throwInto(Interpreter in, Resumable g, PyBaseException exception) {
    if (g.running) {
      throw alreadyExecuting(g);
    }
    Frame f = g.frame;
    if (f == null) {
      if (g instanceof PyCoroutine) {
        throw Errors.runtimeError("cannot reuse already awaited coroutine");
      }
      throw PyRaise.again(exception);
    }
    f.kind = Frame.ENTRY;
    f.back = in.current;
    in.resume(f, g);
    if (!g.started) {
      g.started = true;
      return finishThrow(in, g, new Pending(f, PyRaise.again(exception)));
    }
    return finishThrow(in, g, descend(in, f, exception));
  }

  private static @Nullable PyObject finishThrow(Interpreter in, Resumable g, Pending at) {
    in.current = at.frame;
    PyObject out = in.run(at.frame, at.raise);
    return g.frame == null ? null : out;
  }

  /** Where to go on, and what to raise there. */
  record Pending(Frame frame, @Nullable PyRaise raise) {}

  // Passes an exception down a chain of awaits: each frame of it becomes the frame below the next.
  private static Pending descend(Interpreter in, Frame start, PyBaseException exception) {
    Frame f = start;
    while (true) {
      PyObject inner = delegate(f);
      if (inner == null) {
        return new Pending(f, chained(f, exception));
      }
      if (exception.type().isSubtypeOf(Exceptions.GENERATOR_EXIT)) {
        try {
          closeDelegate(in, f, inner);
        } catch (PyRaise e) {
          return new Pending(f, e);
        }
        return new Pending(f, chained(f, exception));
      }
      if (inner instanceof Resumable g && !(g instanceof PyAsyncGenerator)) {
        Frame next = g.frame;
        if (g.running || next == null) {
          return new Pending(
              f,
              next == null && !(g instanceof PyCoroutine)
                  ? PyRaise.again(exception)
                  : next == null
                      ? Errors.runtimeError("cannot reuse already awaited coroutine")
                      : alreadyExecuting(g));
        }
        f.pc -= 4; // at the SEND again
        next.kind = Frame.SEND;
        next.back = f;
        in.resume(next, g);
        if (!g.started) {
          g.started = true;
          return new Pending(next, PyRaise.again(exception));
        }
        f = next;
        continue;
      }
      return throwIntoOther(in, f, inner, exception);
    }
  }

  // The context is that of the handler that the generator is suspended in.
  private static PyRaise chained(Frame f, PyBaseException exception) {
    Resumable g = f.generator;
    PyBaseException context = g == null ? null : g.handled.value;
    if (context != null) {
      Unwinder.setContext(exception, context);
    }
    return PyRaise.again(exception);
  }

  private static Pending throwIntoOther(
      Interpreter in, Frame f, PyObject inner, PyBaseException exception) {
    in.current = f;
    int[] code = f.code.instructions;
    int value = code[f.pc + 1];
    PyObject yielded;
    try {
      yielded = Awaitables.throwInto(in, inner, exception);
    } catch (PyRaise e) {
      return new Pending(f, e);
    }
    if (yielded != null) {
      f.r[code[f.pc + 2]] = yielded; // yields again
    } else {
      f.r[value] = Awaitables.returned(in, inner);
      f.pc = code[f.pc - 4 + 3]; // the exit of the SEND
    }
    return new Pending(f, null);
  }

  private static void closeDelegate(Interpreter in, Frame f, PyObject inner) {
    in.current = f;
    if (inner instanceof Sendable s) {
      s.close(in);
      return;
    }
    PyObject method = Attributes.getOrNull(in, inner, "close");
    if (method != null) {
      in.call(method);
    }
  }

  static void close(Interpreter in, Resumable g) {
    Frame f = g.frame;
    if (f == null) {
      return;
    }
    if (g.running) {
      throw alreadyExecuting(g);
    }
    if (!g.started) {
      g.started = true;
      g.frame = null;
      f.generator = null;
      return;
    }
    PyBaseException exit = Errors.make(Exceptions.GENERATOR_EXIT);
    try {
      PyObject yielded = throwInto(in, g, exit);
      if (yielded != null) {
        String what = g instanceof PyAsyncGenerator ? "async generator" : g.kind();
        throw Errors.runtimeError(what + " ignored GeneratorExit");
      }
    } catch (PyRaise e) {
      if (!e.matches(Exceptions.GENERATOR_EXIT) && !e.matches(Exceptions.STOP_ITERATION)) {
        throw e;
      }
    }
  }
}
