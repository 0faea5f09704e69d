// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.asyncio;

import java.util.Locale;
import org.foretrace.object.BuiltinTable;
import org.foretrace.object.Errors;
import org.foretrace.object.Exceptions;
import org.foretrace.object.PyBaseException;
import org.foretrace.object.PyBool;
import org.foretrace.object.PyGenericAlias;
import org.foretrace.object.PyInt;
import org.foretrace.object.PyList;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyOps;
import org.foretrace.object.PySingleton;
import org.foretrace.object.PyStr;
import org.foretrace.object.PyTuple;
import org.foretrace.object.ThreadState;
import org.foretrace.stdlib.contextvars.PyContext;
import org.jspecify.annotations.Nullable;

/** What Python sees of futures. */
final class FutureMethods {
  private FutureMethods() {}

  static BuiltinTable table() {
    return BuiltinTable.type()
        .newFunction("Future(*args, **kwargs)", (ts, cls, args) -> new PyFuture(cls))
        .methodN(
            "__init__(self, /, *, loop=None)",
            (ts, a) -> {
              init(ts, of(a[0]), a[1]);
              return PySingleton.NONE;
            })
        .include(states())
        .include(outcomes())
        .include(internals());
  }

  static PyFuture of(PyObject o) {
    return (PyFuture) o;
  }

  static void init(ThreadState ts, PyFuture self, PyObject loop) {
    PyObject chosen = loop == PySingleton.NONE ? Policies.getEventLoop(ts) : loop;
    if (!(chosen instanceof PyEventLoop)) {
      PyOps.getAttr(ts, chosen, "get_debug"); // what CPython trips over
      throw ts.unsupported("a future on a loop of type " + chosen.type().fullName());
    }
    self.setLoop((PyEventLoop) chosen, null);
  }

  private static BuiltinTable states() {
    return BuiltinTable.type()
        .method("done(self, /)", (ts, self) -> PyBool.of(of(self).done()))
        .method("cancelled(self, /)", (ts, self) -> PyBool.of(of(self).cancelled()))
        .method("get_loop(self, /)", (ts, self) -> of(self).loop())
        .method(
            "cancel(self, /, msg=None)",
            (ts, self, msg) -> {
              of(self).loop();
              return PyBool.of(of(self).cancelFuture(msg));
            })
        .methodN(
            "add_done_callback(self, fn, /, *, context=?)",
            (ts, a) -> {
              addDoneCallback(ts, of(a[0]), a[1], a[2]);
              return PySingleton.NONE;
            })
        .method(
            "remove_done_callback(self, fn, /)",
            (ts, self, fn) -> PyInt.of(of(self).removeCallback(ts, fn)));
  }

  static void addDoneCallback(
      ThreadState ts, PyFuture self, PyObject function, @Nullable PyObject context) {
    PyEventLoop loop = self.loop();
    if (context != null && context != PySingleton.NONE && !(context instanceof PyContext)) {
      throw ts.unsupported("a context of type " + context.type().fullName());
    }
    PyContext in =
        context instanceof PyContext ? (PyContext) context : loop.state().contexts().copy();
    self.addCallback(function, in);
  }

  private static BuiltinTable outcomes() {
    return BuiltinTable.type()
        .method("result(self, /)", (ts, self) -> of(self).result())
        .method(
            "exception(self, /)",
            (ts, self) -> {
              PyBaseException e = of(self).exception();
              return e == null ? PySingleton.NONE : e;
            })
        .method(
            "set_result(self, result, /)",
            (ts, self, result) -> {
              of(self).loop();
              of(self).setResult(result);
              return PySingleton.NONE;
            })
        .method(
            "set_exception(self, exception, /)",
            (ts, self, e) -> {
              of(self).loop();
              of(self).setException(ts, e);
              return PySingleton.NONE;
            })
        .method("_make_cancelled_error(self, /)", (ts, self) -> of(self).makeCancelledError());
  }

  private static BuiltinTable internals() {
    return BuiltinTable.type()
        .method("__await__(self, /)", (ts, self) -> of(self).awaitIterator(ts))
        .method("__iter__(self, /)", (ts, self) -> of(self).awaitIterator(ts))
        .method("__repr__(self, /)", (ts, self) -> PyStr.of(AsyncioRepr.future(ts, of(self))))
        .classMethod(
            "__class_getitem__(cls, key, /)", (ts, args) -> new PyGenericAlias(args[0], args[1]))
        .getter("_state", (ts, self) -> PyStr.of(of(self).state().name().toUpperCase(Locale.ROOT)))
        .property(
            "_asyncio_future_blocking",
            (ts, self) -> PyBool.of(of(self).isBlocking()),
            (ts, self, value) -> {
              if (value == null) {
                throw Errors.raise(Exceptions.ATTRIBUTE_ERROR, "cannot delete attribute");
              }
              of(self).setBlocking(PyOps.truth(ts, value));
            })
        .getter("_loop", (ts, self) -> orNone(of(self).loopOrNull()))
        .getter("_result", (ts, self) -> of(self).resultOrNone())
        .getter("_exception", (ts, self) -> orNone(of(self).exceptionOrNull()))
        .getter("_callbacks", FutureMethods::callbacks)
        .property(
            "_log_traceback",
            (ts, self) -> PyBool.of(of(self).logsTraceback()),
            (ts, self, value) -> {
              if (value != null && PyOps.truth(ts, value)) {
                throw Errors.valueError("_log_traceback can only be set to False");
              }
              of(self).dontLogTraceback();
            })
        .property(
            "_cancel_message",
            (ts, self) -> of(self).cancelMessage(),
            (ts, self, value) ->
                of(self).setCancelMessage(value == null ? PySingleton.NONE : value))
        .getter(
            "_source_traceback",
            (ts, self) -> {
              PyEventLoop loop = of(self).loopOrNull();
              if (loop != null && loop.isDebug()) {
                throw ts.unsupported("Future._source_traceback");
              }
              return PySingleton.NONE;
            });
  }

  private static PyObject callbacks(ThreadState ts, PyObject self) {
    if (!of(self).hasCallbacks()) {
      return PySingleton.NONE;
    }
    PyList list = new PyList();
    for (PyFuture.Callback c : of(self).callbacks()) {
      PyContext context = c.context();
      list.add(ts, PyTuple.of(c.function(), context == null ? new PyContext() : context));
    }
    return list;
  }

  static PyObject orNone(@Nullable PyObject o) {
    return o == null ? PySingleton.NONE : o;
  }
}
