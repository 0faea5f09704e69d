// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.asyncio;

import java.util.Map;
import java.util.TreeMap;
import org.foretrace.object.Attributes;
import org.foretrace.object.PyBaseException;
import org.foretrace.object.PyDict;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyOps;
import org.foretrace.object.PyRaise;
import org.foretrace.object.PySingleton;
import org.foretrace.object.PyStr;
import org.foretrace.object.ThreadState;
import org.foretrace.stdlib.contextvars.PyContext;
import org.jspecify.annotations.Nullable;

/**
 * What a loop does with exceptions that nobody can catch: call_exception_handler and its default.
 */
final class LoopExceptions {
  private LoopExceptions() {}

  /** {@code loop.call_exception_handler(context)}. */
  static void handle(PyEventLoop loop, PyDict context) {
    ThreadState ts = loop.ts();
    if (loop.isDebug()) {
      // The report would show where its object was created, frame by frame.
      throw ts.unsupported("a report of the event loop in debug mode");
    }
    if (loop.exceptionHandler() == PySingleton.NONE) {
      try {
        ts.callMethod(loop, "default_exception_handler", context);
      } catch (PyRaise e) {
        passOn(e);
        AsyncioLog.error(ts, "Exception in default exception handler", e.exception());
      }
      return;
    }
    try {
      callHandler(loop, context);
    } catch (PyRaise e) {
      passOn(e);
      handlerFailed(loop, context, e);
    }
  }

  private static void passOn(PyRaise e) {
    if (AsyncioErrors.endsProgram(e.exception())) {
      throw e;
    }
  }

  private static void callHandler(PyEventLoop loop, PyDict report) {
    ThreadState ts = loop.ts();
    PyObject thing = null;
    for (String key : new String[] {"task", "future", "handle"}) {
      PyObject found = report.get(key);
      if (thing == null && found != null && found != PySingleton.NONE) {
        thing = found;
      }
    }
    PyObject method = thing == null ? null : Attributes.getOrNull(ts, thing, "get_context");
    PyObject context = method == null ? null : ts.call(method);
    if (context instanceof PyContext && !((PyContext) context).isEntered()) {
      PyContext in = (PyContext) context;
      loop.state().contexts().enter(ts, in);
      try {
        ts.call(loop.exceptionHandler(), loop, report);
      } finally {
        loop.state().contexts().exit(in);
      }
    } else if (context instanceof PyContext) {
      // CPython raises here, since the context is entered already, and logs that.
      ts.callMethod(context, "run", loop.exceptionHandler(), loop, report);
    } else {
      ts.call(loop.exceptionHandler(), loop, report);
    }
  }

  private static void handlerFailed(PyEventLoop loop, PyDict context, PyRaise raised) {
    ThreadState ts = loop.ts();
    PyDict report = new PyDict();
    report.put("message", PyStr.of("Unhandled error in exception handler"));
    report.put("exception", raised.exception());
    report.put("context", context);
    try {
      ts.callMethod(loop, "default_exception_handler", report);
    } catch (PyRaise e) {
      passOn(e);
      AsyncioLog.error(
          ts,
          "Exception in default exception handler while handling an unexpected error in custom"
              + " exception handler",
          e.exception());
    }
  }

  /** {@code loop.default_exception_handler(context)}. */
  static void log(ThreadState ts, PyObject context) {
    PyObject message = ts.callMethod(context, "get", PyStr.of("message"));
    String text =
        PyOps.truth(ts, message) ? PyOps.str(ts, message) : "Unhandled exception in event loop";
    PyObject exception = ts.callMethod(context, "get", PyStr.of("exception"));
    StringBuilder lines = new StringBuilder(text);
    for (Map.Entry<String, PyObject> e : sorted(ts, context).entrySet()) {
      if (e.getKey().equals("source_traceback") || e.getKey().equals("handle_traceback")) {
        throw ts.unsupported("loop.default_exception_handler with " + e.getKey());
      }
      lines.append('\n').append(e.getKey()).append(": ").append(PyOps.repr(ts, e.getValue()));
    }
    AsyncioLog.error(ts, lines.toString(), exceptionOf(exception));
  }

  private static @Nullable PyBaseException exceptionOf(PyObject o) {
    return o instanceof PyBaseException ? (PyBaseException) o : null;
  }

  private static Map<String, PyObject> sorted(ThreadState ts, PyObject context) {
    Map<String, PyObject> entries = new TreeMap<>();
    PyOps.iterate(
        ts,
        context,
        key -> {
          String name = PyOps.str(ts, key);
          if (!name.equals("message") && !name.equals("exception")) {
            entries.put(name, PyOps.getItem(ts, context, key));
          }
        });
    return entries;
  }
}
