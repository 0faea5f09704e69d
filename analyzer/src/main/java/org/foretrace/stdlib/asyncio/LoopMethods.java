// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.asyncio;

import java.util.List;
import org.foretrace.object.Body;
import org.foretrace.object.BuiltinTable;
import org.foretrace.object.Errors;
import org.foretrace.object.PyBool;
import org.foretrace.object.PyDict;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyOps;
import org.foretrace.object.PySingleton;
import org.foretrace.object.PyStr;
import org.foretrace.object.PyTuple;
import org.foretrace.object.PyType;
import org.foretrace.object.ThreadState;
import org.foretrace.stdlib.contextvars.PyContext;
import org.jspecify.annotations.Nullable;

/** What Python sees of event loops. */
final class LoopMethods {
  /** What a subclass may define without changing how the loop works. */
  private static final List<String> HARMLESS =
      List.of("__init__", "__repr__", "__str__", "__doc__");

  // What needs sockets, pipes, processes or signals.
  private static final List<String> REFUSED =
      List.of(
          "add_reader",
          "add_signal_handler",
          "add_writer",
          "connect_accepted_socket",
          "connect_read_pipe",
          "connect_write_pipe",
          "create_connection",
          "create_datagram_endpoint",
          "create_server",
          "create_unix_connection",
          "create_unix_server",
          "getaddrinfo",
          "getnameinfo",
          "remove_reader",
          "remove_signal_handler",
          "remove_writer",
          "sendfile",
          "sock_accept",
          "sock_connect",
          "sock_recv",
          "sock_recv_into",
          "sock_recvfrom",
          "sock_recvfrom_into",
          "sock_sendall",
          "sock_sendfile",
          "sock_sendto",
          "start_tls",
          "subprocess_exec",
          "subprocess_shell");

  private LoopMethods() {}

  private static PyEventLoop of(PyObject o) {
    return PyEventLoop.of(o);
  }

  static BuiltinTable abstractTable() {
    return BuiltinTable.pythonType()
        .newFunction("AbstractEventLoop(*args, **kwargs)", LoopMethods::create);
  }

  private static PyObject create(ThreadState ts, PyType cls, PyObject[] args) {
    if (!cls.isSubtypeOf(PyEventLoop.TYPE)) {
      throw ts.unsupported("an event loop of one's own: " + cls.name());
    }
    for (PyType type : cls.mro()) {
      PyDict own = type.isHeap() ? type.dict() : null;
      for (int i = 0; own != null && i < own.slots(); i++) {
        PyDict.Entry e = own.entryAt(i);
        String name = e == null ? "__init__" : PyOps.str(ts, e.key());
        if (PyEventLoop.TYPE.lookup(name) != null
            && !HARMLESS.contains(name)
            && !isPlumbing(name)) {
          throw ts.unsupported("an event loop that overrides " + name);
        }
      }
    }
    return new PyEventLoop(ts, cls);
  }

  // What every class has in its namespace.
  private static boolean isPlumbing(String name) {
    return PyType.OBJECT.lookup(name) != null && name.startsWith("__");
  }

  static BuiltinTable selectorTable() {
    return BuiltinTable.pythonType();
  }

  static BuiltinTable unixTable() {
    return BuiltinTable.pythonType()
        .methodN(
            "__init__(self, selector=None)",
            (ts, a) -> {
              if (a[1] != PySingleton.NONE) {
                throw ts.unsupported("asyncio.SelectorEventLoop(selector)");
              }
              return PySingleton.NONE;
            });
  }

  static BuiltinTable baseTable() {
    BuiltinTable table =
        BuiltinTable.pythonType()
            .include(scheduling())
            .include(running())
            .include(tasks())
            .include(errors())
            .include(executors())
            .method("__repr__(self)", (ts, self) -> PyStr.of(repr(of(self))));
    for (String name : REFUSED) {
      table.methodN(name + "(self, *args, **kwargs)", refuse("loop." + name));
    }
    return table;
  }

  private static Body.OfN refuse(String name) {
    return (ts, args) -> {
      throw ts.unsupported(name);
    };
  }

  private static String repr(PyEventLoop loop) {
    return "<"
        + loop.type().shortName()
        + " running="
        + PyBool.of(loop.isRunning())
        + " closed="
        + PyBool.of(loop.isClosed())
        + " debug="
        + PyBool.of(loop.isDebug())
        + ">";
  }

  static @Nullable PyContext context(ThreadState ts, PyObject given) {
    if (given != PySingleton.NONE && !(given instanceof PyContext)) {
      throw ts.unsupported("a context of type " + given.type().fullName());
    }
    return given instanceof PyContext ? (PyContext) given : null;
  }

  private static PyObject[] items(PyObject tuple) {
    return ((PyTuple) tuple).items();
  }

  private static BuiltinTable scheduling() {
    return BuiltinTable.pythonType()
        .method("time(self)", (ts, self) -> of(self).state().time().read())
        .methodN(
            "call_soon(self, callback, *args, context=None)",
            (ts, a) -> of(a[0]).callSoon(a[1], items(a[2]), context(ts, a[3])))
        .methodN(
            "call_soon_threadsafe(self, callback, *args, context=None)",
            (ts, a) -> {
              PyEventLoop loop = of(a[0]);
              loop.checkClosed();
              if (loop.isDebug()) {
                loop.checkCallback(a[1], "call_soon_threadsafe");
              }
              return loop.callSoon(a[1], items(a[2]), context(ts, a[3]));
            })
        .methodN(
            "call_later(self, delay, callback, *args, context=None)",
            (ts, a) -> {
              if (a[1] == PySingleton.NONE) {
                throw Errors.typeError("delay must not be None");
              }
              PyEventLoop loop = of(a[0]);
              return loop.callAt(loop.deadline(a[1]), a[2], items(a[3]), context(ts, a[4]));
            })
        .methodN(
            "call_at(self, when, callback, *args, context=None)",
            (ts, a) -> of(a[0]).callAt(a[1], a[2], items(a[3]), context(ts, a[4])))
        .getter("_ready", (ts, self) -> refuse("loop._ready").invoke(ts, new PyObject[0]))
        .getter("_scheduled", (ts, self) -> refuse("loop._scheduled").invoke(ts, new PyObject[0]));
  }

  private static PyObject done() {
    return PySingleton.NONE;
  }

  private static BuiltinTable running() {
    return BuiltinTable.pythonType()
        .method(
            "run_forever(self)",
            (ts, self) -> {
              of(self).runForever();
              return done();
            })
        .method("run_until_complete(self, future)", (ts, self, f) -> of(self).runUntilComplete(f))
        .method(
            "stop(self)",
            (ts, self) -> {
              of(self).core().setStopping(true);
              return done();
            })
        .method(
            "close(self)",
            (ts, self) -> {
              of(self).close();
              return done();
            })
        .method("is_running(self)", (ts, self) -> PyBool.of(of(self).isRunning()))
        .method("is_closed(self)", (ts, self) -> PyBool.of(of(self).isClosed()))
        .method("get_debug(self)", (ts, self) -> PyBool.of(of(self).isDebug()))
        .method(
            "set_debug(self, enabled)",
            (ts, self, enabled) -> {
              of(self).setDebug(PyOps.truth(ts, enabled));
              return done();
            })
        .property(
            "slow_callback_duration",
            (ts, self) -> of(self).slowCallbackDuration(),
            (ts, self, value) -> {
              if (value == null) {
                throw ts.unsupported("del loop.slow_callback_duration");
              }
              of(self).setSlowCallbackDuration(value);
            })
        .method("shutdown_asyncgens(self)", (ts, self) -> of(self).generators().shutdown());
  }

  private static BuiltinTable tasks() {
    return BuiltinTable.pythonType()
        .method("create_future(self)", (ts, self) -> of(self).createFuture())
        .methodN(
            "create_task(self, coro, *, name=None, context=None)",
            (ts, a) -> of(a[0]).createTask(a[1], a[2], a[3], null))
        .method(
            "set_task_factory(self, factory)",
            (ts, self, factory) -> {
              of(self).setTaskFactory(factory);
              return done();
            })
        .method("get_task_factory(self)", (ts, self) -> of(self).taskFactory());
  }

  private static BuiltinTable errors() {
    return BuiltinTable.pythonType()
        .method("get_exception_handler(self)", (ts, self) -> of(self).exceptionHandler())
        .method(
            "set_exception_handler(self, handler)",
            (ts, self, handler) -> {
              of(self).setExceptionHandler(handler);
              return done();
            })
        .method(
            "default_exception_handler(self, context)",
            (ts, self, context) -> {
              LoopExceptions.log(ts, context);
              return done();
            })
        .method(
            "call_exception_handler(self, context)",
            (ts, self, context) -> {
              if (!(context instanceof PyDict)) {
                throw ts.unsupported("loop.call_exception_handler without a dict");
              }
              of(self).callExceptionHandler((PyDict) context);
              return done();
            });
  }

  private static BuiltinTable executors() {
    return BuiltinTable.pythonType()
        .methodN("run_in_executor(self, executor, func, *args)", Executors::runInExecutor)
        .method("set_default_executor(self, executor)", Executors::setDefault)
        .methodN(
            "shutdown_default_executor(self, timeout=None)",
            (ts, a) -> Executors.shutdown(of(a[0])));
  }
}
