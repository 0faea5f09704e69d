// SPDX-License-Identifier: Apache-2.0
package org.foretrace.vm;

import org.foretrace.code.CodeObject;
import org.foretrace.object.Attributes;
import org.foretrace.object.Awaitables;
import org.foretrace.object.Errors;
import org.foretrace.object.Exceptions;
import org.foretrace.object.NativeCoroutine;
import org.foretrace.object.PyIterator;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyOps;
import org.foretrace.object.PyRaise;
import org.foretrace.object.PySingleton;
import org.foretrace.object.PyType;
import org.foretrace.object.ThreadState;
import org.jspecify.annotations.Nullable;

/** The instructions around generators, coroutines and asynchronous iteration. */
final class Generators {
  private Generators() {}

  /** What calling a generator function gives: the frame as an object. */
  static Resumable create(Interpreter in, Frame frame, PyFunction function) {
    int flags = function.code.code.flags();
    int line = in.currentLine();
    Resumable g;
    if ((flags & CodeObject.COROUTINE) != 0) {
      PyCoroutine c = new PyCoroutine(frame, function, line);
      in.created(c);
      g = c;
    } else if ((flags & CodeObject.ASYNC_GENERATOR) != 0) {
      g = new PyAsyncGenerator(frame, function, line);
    } else {
      g = new PyGenerator(frame, function, line);
    }
    in.fresh = g;
    in.freshIn = in.current;
    return g;
  }

  /**
   * The frame of the generator, ready to run for the loop in {@code f}; null where it has ended.
   */
  static @Nullable Frame forIter(Interpreter in, Frame f, PyGenerator g) {
    Frame next = Resumption.prepare(g, PySingleton.NONE);
    if (next == null) {
      return null;
    }
    next.kind = Frame.FOR_ITER;
    next.back = f;
    in.resume(next, g);
    return next;
  }

  /** SEND: gives the frame to run next, which is {@code f} itself where the iterator is of Java. */
  static Frame send(Interpreter in, Frame f) {
    int[] code = f.code.instructions;
    int pc = f.pc;
    int a = code[pc + 1];
    PyObject it = f.r[code[pc + 2]];
    PyObject value = f.r[a];
    if (it instanceof Resumable && !(it instanceof PyAsyncGenerator)) {
      Resumable g = (Resumable) it;
      Frame next = Resumption.prepare(g, value);
      if (next != null) {
        next.kind = Frame.SEND;
        next.back = f;
        in.resume(next, g);
        return next;
      }
      f.r[a] = PySingleton.NONE;
      f.pc = code[pc + 3];
      return f;
    }
    PyObject out = Awaitables.send(in, it, value);
    if (out != null) {
      f.r[a] = out;
      f.pc = pc + 4;
    } else {
      f.r[a] = Awaitables.returned(in, it);
      f.pc = code[pc + 3];
    }
    return f;
  }

  // ---- iterators

  /** GET_ITER; {@code fresh} where only the loop can hold what is iterated. */
  static PyObject getIter(Interpreter in, Frame f, PyObject o, boolean fresh) {
    if (o instanceof PyGenerator g) {
      if (fresh && in.fresh == g && in.freshIn == f) {
        g.ownedByLoop = true;
      }
      return g;
    }
    PyObject it = PyOps.iter(in, o);
    return it instanceof PyIterator && it.type().isHeap() ? new MethodIterator(it) : it;
  }

  /** Steps an iterator of a class, which may have a {@code __next__} of its own, for a loop. */
  private static final class MethodIterator extends PyIterator {
    private final PyObject iterator;

    MethodIterator(PyObject iterator) {
      super(iterator.type());
      this.iterator = iterator;
    }

    @Override
    public @Nullable PyObject next(ThreadState ts) {
      return PyOps.next(ts, iterator);
    }
  }

  /** CLOSE_ITER: the loop that alone holds a generator is left early. */
  static void closeIter(Interpreter in, @Nullable PyObject it) {
    if (it instanceof PyGenerator g && g.ownedByLoop && !g.isFinished() && !g.running) {
      try {
        g.close(in);
      } catch (PyRaise e) {
        in.reportUnraisable(e.exception(), "Exception ignored in: " + PyOps.repr(in, g));
      }
    }
  }

  /** CLOSE_ASYNC_ITER: an asynchronous generator that is left early is handed to the event loop. */
  static void closeAsyncIter(Interpreter in, @Nullable PyObject it) {
    if (it instanceof PyAsyncGenerator g && g.ownedByLoop && !g.isFinished()) {
      g.finalizeNow(in);
    }
  }

  // ---- await

  /** GET_AWAITABLE; {@code context} is 1 for {@code __aenter__}, 2 for {@code __aexit__}. */
  static PyObject getAwaitable(Interpreter in, PyObject o, int context) {
    if (o instanceof PyCoroutine c) {
      if (c.awaited() != null && c.running) {
        throw Errors.runtimeError("coroutine is being awaited already");
      }
      if (c.frame != null && c.started && !c.running && c.awaited() != null) {
        throw Errors.runtimeError("coroutine is being awaited already");
      }
      return c;
    }
    if (o instanceof NativeCoroutine) {
      return o;
    }
    if (context != 0 && !isAwaitable(o)) {
      throw Errors.typeError(
          "'async with' received an object from "
              + (context == 1 ? "__aenter__" : "__aexit__")
              + " that does not implement __await__: "
              + o.type().name());
    }
    return Awaitables.iterator(in, o);
  }

  private static boolean isAwaitable(PyObject o) {
    return (o instanceof Awaitables.Coroutine c && c.isAwaitable())
        || o.type().lookup("__await__") != null;
  }

  /** GET_YIELD_FROM_ITER. */
  static PyObject getYieldFromIter(Interpreter in, Frame f, PyObject o) {
    if (o instanceof PyGenerator) {
      return o;
    }
    if (o instanceof PyCoroutine || o instanceof NativeCoroutine) {
      Resumable g = f.generator;
      boolean allowed = g instanceof PyCoroutine || (g != null && g.function.iterableCoroutine);
      if (!allowed) {
        throw Errors.typeError(
            "cannot 'yield from' a coroutine object in a non-coroutine generator");
      }
      return o;
    }
    return PyOps.iter(in, o);
  }

  // ---- async for

  static PyObject getAiter(Interpreter in, Frame f, PyObject o, boolean fresh) {
    PyType t = o.type();
    if (t.lookup("__aiter__") == null) {
      throw Errors.typeError(
          "'async for' requires an object with __aiter__ method, got " + t.name());
    }
    PyObject it = in.call(special(in, o, "__aiter__"));
    if (it.type().lookup("__anext__") == null) {
      throw Errors.typeError(
          "'async for' received an object from __aiter__ that does not implement __anext__: "
              + it.type().name());
    }
    if (fresh && it instanceof PyAsyncGenerator g && in.fresh == g && in.freshIn == f) {
      g.ownedByLoop = true;
    }
    return it;
  }

  private static PyObject special(Interpreter in, PyObject o, String name) {
    PyObject method = Attributes.special(in, o, name);
    if (method == null) {
      throw Errors.typeError("no " + name);
    }
    return method;
  }

  static PyObject getAnext(Interpreter in, PyObject it) {
    if (it instanceof PyAsyncGenerator g) {
      return g.anext(in);
    }
    PyType t = it.type();
    if (t.lookup("__anext__") == null) {
      throw Errors.typeError(
          "'async for' requires an iterator with __anext__ method, got " + t.name());
    }
    PyObject next = in.call(special(in, it, "__anext__"));
    try {
      return getAwaitable(in, next, 0);
    } catch (PyRaise e) {
      PyRaise error =
          Errors.typeError(
              "'async for' received an invalid object from __anext__: " + next.type().name());
      error.exception().setCause(e.exception());
      error.exception().setContext(e.exception());
      throw error;
    }
  }

  /** Whether an object can be iterated by {@code next}. */
  static boolean isIterator(PyObject o) {
    return o instanceof PyIterator || o.type().lookup("__next__") != null;
  }

  /** Whether an exception ends {@code async for}. */
  static boolean isStopAsync(PyObject exception) {
    return exception.type().isSubtypeOf(Exceptions.STOP_ASYNC_ITERATION);
  }
}
