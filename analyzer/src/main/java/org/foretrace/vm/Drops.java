// SPDX-License-Identifier: Apache-2.0
package org.foretrace.vm;

import java.util.ArrayList;
import java.util.List;
import org.foretrace.code.Op;
import org.foretrace.object.CoroutineObject;
import org.foretrace.object.Exceptions;
import org.foretrace.object.NativeCoroutine;
import org.foretrace.object.PyBaseException;
import org.foretrace.object.PyBuiltin;
import org.foretrace.object.PyMethodDescriptor;
import org.foretrace.object.PyModule;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyStr;
import org.foretrace.object.PyTuple;
import org.foretrace.source.SourceFile;
import org.foretrace.source.SourceRange;

/**
 * Coroutines that die without ever having been started. CPython sees that by counting references;
 * here only these are seen: the value of an expression statement that is a call, and an argument of
 * a call that fails.
 */
final class Drops {
  private Drops() {}

  /** The value of an expression statement, which nobody else holds if this frame has made it. */
  static void drop(Interpreter in, Frame f, PyObject value) {
    if (value instanceof PyCoroutine c) {
      if (in.fresh == c && in.freshIn == f) {
        neverAwaited(in, c);
      }
    } else if (value instanceof NativeCoroutine c) {
      neverAwaited(in, c);
    }
  }

  private static void neverAwaited(Interpreter in, CoroutineObject c) {
    if (c.isStarted() || c.isFinished()) {
      return;
    }
    if (c instanceof PyCoroutine p) {
      if (p.warned) {
        return;
      }
      p.warned = true;
    }
    in.warn(Exceptions.RUNTIME_WARNING, "coroutine '" + c.shownQualname() + "' was never awaited");
  }

  /**
   * A call has raised. Arguments that are coroutines made for the call die with it at once, or,
   * where the traceback has the frame of the function that was called, with the exception.
   */
  static void failedCall(Interpreter in, Frame f, PyBaseException exception) {
    int[] code = f.code.instructions;
    int pc = f.pc;
    int first;
    switch (code[pc]) {
      case Op.CALL, Op.CALL_BOUND -> first = pc + 4;
      case Op.CALL_KW, Op.CALL_METHOD, Op.CALL_BOUND_KW -> first = pc + 5;
      default -> {
        return;
      }
    }
    int end = pc + 4 + code[pc + 3];
    int variables = f.code.code.registerNames().length;
    for (int i = first; i < end; i++) {
      int o = code[i];
      if (o >= variables
          && f.r[o] instanceof CoroutineObject c
          && !c.isStarted()
          && isMadeHere(f, c)) {
        if (isHeld(f, code, pc, exception)) {
          in.heldByExceptions.computeIfAbsent(exception, e -> new ArrayList<>()).add(c);
        } else {
          neverAwaited(in, c);
        }
      }
    }
  }

  // A temporary may also hold the value of a variable.
  private static boolean isMadeHere(Frame f, CoroutineObject c) {
    if (!(c instanceof PyCoroutine p)) {
      return true;
    }
    SourceFile file = f.code.code.file();
    SourceRange range = f.range();
    return p.createdLine() >= file.line(range.start()) && p.createdLine() <= file.line(range.end());
  }

  private static boolean isHeld(Frame f, int[] code, int pc, PyBaseException exception) {
    if (!exception.traceback().isEmpty()) {
      return true;
    }
    PyObject callee = code[pc + 2] < 0 ? null : f.r[code[pc + 2]];
    if (code[pc] == Op.CALL_METHOD && callee != null) {
      String name = f.code.names[code[pc + 4]];
      callee = callee instanceof PyModule m ? m.dict().get(name) : callee.type().lookup(name);
    }
    if (callee instanceof PyMethodDescriptor d) {
      callee = d.function();
    }
    if (!(callee instanceof PyBuiltin b) || !b.isPython()) {
      return false;
    }
    // Where the arguments do not fit there is no frame.
    PyTuple args = exception.args();
    return !(exception.type() == Exceptions.TYPE_ERROR
        && args.size() == 1
        && args.get(0) instanceof PyStr s
        && s.value().startsWith(b.qualname() + "()"));
  }

  /** The handler of an exception is left: nobody holds it any more. */
  static void handled(Interpreter in, PyBaseException exception) {
    List<CoroutineObject> held = in.heldByExceptions.remove(exception);
    if (held != null) {
      held.forEach(c -> neverAwaited(in, c));
    }
  }
}
