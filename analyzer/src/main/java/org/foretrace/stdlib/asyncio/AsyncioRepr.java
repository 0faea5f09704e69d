// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.asyncio;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.foretrace.code.CodeObject;
import org.foretrace.object.Attributes;
import org.foretrace.object.NativeCoroutine;
import org.foretrace.object.PyBaseException;
import org.foretrace.object.PyBuiltin;
import org.foretrace.object.PyDict;
import org.foretrace.object.PyMethodDescriptor;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyOps;
import org.foretrace.object.PyStr;
import org.foretrace.object.PyTuple;
import org.foretrace.object.ThreadState;
import org.foretrace.vm.Frame;
import org.foretrace.vm.Resumable;
import org.jspecify.annotations.Nullable;

/**
 * The reprs of futures, tasks, coroutines and callbacks: base_futures, base_tasks, format_helpers.
 */
final class AsyncioRepr {
  // How deep __wrapped__ and partial are followed.
  private static final int MAX_UNWRAP = 100;

  private AsyncioRepr() {}

  /** {@code repr(future)}. */
  static String future(ThreadState ts, PyFuture future) {
    if (ts.enterRepr(future)) {
      return "...";
    }
    try {
      return "<" + future.type().shortName() + " " + String.join(" ", info(ts, future)) + ">";
    } finally {
      ts.leaveRepr(future);
    }
  }

  /** {@code repr(task)}. */
  static String task(ThreadState ts, PyTask task) {
    if (ts.enterRepr(task)) {
      return "...";
    }
    try {
      List<String> info = info(ts, task);
      if (task.cancelling() > 0 && !task.done()) {
        info.set(0, "cancelling");
      }
      info.add(1, "name=" + PyOps.repr(ts, task.name()));
      PyObject waiter = task.waiter();
      if (waiter != null) {
        info.add(2, "wait_for=" + PyOps.repr(ts, waiter));
      }
      PyObject coroutine = task.coroutineOrNull();
      if (coroutine != null) {
        info.add(2, "coro=<" + coroutine(ts, coroutine) + ">");
      }
      return "<" + task.type().shortName() + " " + String.join(" ", info) + ">";
    } finally {
      ts.leaveRepr(task);
    }
  }

  private static List<String> info(ThreadState ts, PyFuture future) {
    List<String> info = new ArrayList<>();
    info.add(future.state().name().toLowerCase(Locale.ROOT));
    PyBaseException e = future.exceptionOrNull();
    if (future.state() == PyFuture.State.FINISHED) {
      info.add(
          e != null
              ? "exception=" + PyOps.repr(ts, e)
              : "result=" + ShortRepr.of(ts, future.resultOrNone()));
    }
    if (future.hasCallbacks()) {
      info.add(callbacks(ts, future.callbacks()));
    }
    String createdAt = future.createdAt();
    if (createdAt != null) {
      info.add("created at " + createdAt);
    }
    return info;
  }

  private static String callbacks(ThreadState ts, List<PyFuture.Callback> all) {
    String first = callback(ts, all.get(0).function(), new PyObject[0], false);
    if (all.size() == 1) {
      return "cb=[" + first + "]";
    }
    String last = callback(ts, all.get(all.size() - 1).function(), new PyObject[0], false);
    String middle = all.size() == 2 ? "" : "<" + (all.size() - 2) + " more>, ";
    return "cb=[" + first + ", " + middle + last + "]";
  }

  /** {@code format_helpers._format_callback_source}. */
  static String callback(ThreadState ts, PyObject function, PyObject[] args, boolean debug) {
    if (function instanceof NativeCallback) {
      return ((NativeCallback) function).format();
    }
    String text = call(ts, function, PyTuple.of(args), null, debug, "");
    String source = source(ts, function, 0);
    return source == null ? text : text + " at " + source;
  }

  private static boolean isPartial(PyObject o) {
    return o.type().fullName().equals("functools.partial");
  }

  // format_helpers._format_callback
  private static String call(
      ThreadState ts,
      PyObject function,
      PyObject args,
      @Nullable PyObject keywords,
      boolean debug,
      String suffix) {
    String given = debug ? arguments(ts, args, keywords) : "()";
    if (isPartial(function)) {
      return call(
          ts,
          PyOps.getAttr(ts, function, "func"),
          PyOps.getAttr(ts, function, "args"),
          PyOps.getAttr(ts, function, "keywords"),
          debug,
          given + suffix);
    }
    return name(ts, function) + given + suffix;
  }

  private static String name(ThreadState ts, PyObject function) {
    for (String attribute : List.of("__qualname__", "__name__")) {
      PyObject name = Attributes.getOrNull(ts, function, attribute);
      if (name instanceof PyStr && !((PyStr) name).value().isEmpty()) {
        return ((PyStr) name).value();
      }
    }
    return PyOps.repr(ts, function);
  }

  private static String arguments(ThreadState ts, PyObject args, @Nullable PyObject keywords) {
    List<String> items = new ArrayList<>();
    PyOps.iterate(ts, args, a -> items.add(ShortRepr.of(ts, a)));
    if (keywords instanceof PyDict) {
      PyDict dict = (PyDict) keywords;
      for (int i = 0; i < dict.slots(); i++) {
        PyDict.Entry e = dict.entryAt(i);
        PyObject value = e == null ? null : e.value();
        if (e != null && value != null) {
          items.add(PyOps.str(ts, e.key()) + "=" + ShortRepr.of(ts, value));
        }
      }
    }
    return "(" + String.join(", ", items) + ")";
  }

  // format_helpers._get_function_source; null where reprs show none.
  private static @Nullable String source(ThreadState ts, PyObject function, int depth) {
    PyObject f = function;
    for (int i = 0; i < MAX_UNWRAP; i++) {
      PyObject wrapped = Attributes.getOrNull(ts, f, "__wrapped__");
      if (wrapped == null) {
        break;
      }
      f = wrapped;
    }
    if (f instanceof NativeCallback) {
      return null;
    }
    if (f.type().name().equals("function") && !f.type().isHeap()) {
      if (f instanceof PyBuiltin || f instanceof PyMethodDescriptor) {
        throw ts.unsupported("the source of a function of the library in a repr");
      }
      PyObject code = PyOps.getAttr(ts, f, "__code__");
      return PyOps.str(ts, PyOps.getAttr(ts, code, "co_filename"))
          + ":"
          + PyOps.str(ts, PyOps.getAttr(ts, code, "co_firstlineno"));
    }
    if (isPartial(f) && depth < MAX_UNWRAP) {
      return source(ts, PyOps.getAttr(ts, f, "func"), depth + 1);
    }
    return null;
  }

  /** {@code coroutines._format_coroutine}. */
  static String coroutine(ThreadState ts, PyObject coroutine) {
    if (coroutine instanceof NativeCoroutine) {
      return nativeCoroutine(ts, (NativeCoroutine) coroutine);
    }
    if (coroutine instanceof Resumable) {
      return resumable(ts, (Resumable) coroutine);
    }
    String name = coroutineName(ts, coroutine) + "()";
    PyObject code = attribute(ts, coroutine, "cr_code", "gi_code");
    if (code == null) {
      PyObject running = attribute(ts, coroutine, "cr_running", "gi_running");
      return running != null && PyOps.truth(ts, running) ? name + " running" : name;
    }
    PyObject frame = attribute(ts, coroutine, "gi_frame", "cr_frame");
    String file = PyOps.str(ts, PyOps.getAttr(ts, code, "co_filename"));
    return frame != null
        ? name + " running at " + file + ":" + PyOps.str(ts, PyOps.getAttr(ts, frame, "f_lineno"))
        : name
            + " done, defined at "
            + file
            + ":"
            + PyOps.str(ts, PyOps.getAttr(ts, code, "co_firstlineno"));
  }

  private static String resumable(ThreadState ts, Resumable coroutine) {
    CodeObject code = coroutine.function().code();
    if (code.isLibrary()) {
      throw ts.unsupported("repr of a task of " + coroutine.qualname() + "()");
    }
    Frame frame = coroutine.frame();
    String name = coroutine.qualname() + "()";
    String file = code.file().name();
    return frame != null
        ? name + " running at " + file + ":" + frame.line()
        : name + " done, defined at " + file + ":" + code.firstLine();
  }

  private static String coroutineName(ThreadState ts, PyObject coroutine) {
    PyObject qualname = attribute(ts, coroutine, "__qualname__", "__name__");
    return qualname == null
        ? "<" + coroutine.type().shortName() + " without __name__>"
        : PyOps.str(ts, qualname);
  }

  // The first of two attributes that is there and true.
  private static @Nullable PyObject attribute(
      ThreadState ts, PyObject o, String first, String second) {
    for (String name : new String[] {first, second}) {
      PyObject value = Attributes.getOrNull(ts, o, name);
      if (value != null && PyOps.truth(ts, value)) {
        return value;
      }
    }
    return null;
  }

  private static String nativeCoroutine(ThreadState ts, NativeCoroutine coroutine) {
    if (!(coroutine instanceof LibraryCoroutine)) {
      throw ts.unsupported("repr of a task of " + coroutine.name() + "()");
    }
    LibraryCoroutine own = (LibraryCoroutine) coroutine;
    String name = coroutine.name() + "()";
    if (coroutine.isFinished()) {
      return name + " done, defined at " + own.definedAt(ts);
    }
    return name + " running at " + own.runningAt(ts);
  }
}
