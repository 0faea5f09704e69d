// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.asyncio;

import org.foretrace.object.BuiltinTable;
import org.foretrace.object.Errors;
import org.foretrace.object.Exceptions;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyOps;
import org.foretrace.object.PySingleton;
import org.foretrace.object.PyType;
import org.foretrace.object.ThreadState;

/** Event loop policies, and the functions that ask the current one. */
final class Policies {
  static final PyType ABSTRACT_TYPE =
      PyType.builtin(
              "asyncio.events",
              "AbstractEventLoopPolicy",
              Policy.class,
              PyType.OBJECT,
              Policies::abstractTable)
          .withDict();
  static final PyType BASE_TYPE =
      PyType.builtin(
          "asyncio.events",
          "BaseDefaultEventLoopPolicy",
          Policy.class,
          ABSTRACT_TYPE,
          Policies::baseTable);
  static final PyType TYPE =
      PyType.builtin(
          "asyncio.unix_events",
          "_UnixDefaultEventLoopPolicy",
          Policy.class,
          BASE_TYPE,
          BuiltinTable::pythonType);

  private Policies() {}

  /** A policy with the loop that it has been given or has made. */
  private static final class Policy extends AsyncioObject {
    private PyObject loop = PySingleton.NONE;
    private boolean setCalled;

    Policy(PyType type) {
      super(type);
    }
  }

  private static BuiltinTable abstractTable() {
    return BuiltinTable.pythonType()
        .newFunction("AbstractEventLoopPolicy(*args, **kwargs)", (ts, cls, args) -> new Policy(cls))
        .method("get_event_loop(self)", (ts, self) -> notImplemented())
        .method("set_event_loop(self, loop)", (ts, self, loop) -> notImplemented())
        .method("new_event_loop(self)", (ts, self) -> notImplemented())
        .method("get_child_watcher(self)", (ts, self) -> refuse(ts, "get_child_watcher"))
        .method(
            "set_child_watcher(self, watcher)", (ts, self, w) -> refuse(ts, "set_child_watcher"));
  }

  private static PyObject refuse(ThreadState ts, String name) {
    throw ts.unsupported("asyncio." + name);
  }

  private static PyObject notImplemented() {
    throw AsyncioErrors.bare(Exceptions.NOT_IMPLEMENTED_ERROR);
  }

  private static BuiltinTable baseTable() {
    return BuiltinTable.pythonType()
        .method("get_event_loop(self)", Policies::get)
        .method("set_event_loop(self, loop)", Policies::set)
        .method("new_event_loop(self)", (ts, self) -> new PyEventLoop(ts, PyEventLoop.TYPE));
  }

  private static PyObject get(ThreadState ts, PyObject self) {
    Policy policy = (Policy) self;
    if (policy.loop == PySingleton.NONE && !policy.setCalled) {
      ts.warn(Exceptions.DEPRECATION_WARNING, "There is no current event loop");
      ts.callMethod(policy, "set_event_loop", ts.callMethod(policy, "new_event_loop"));
    }
    if (policy.loop == PySingleton.NONE) {
      throw Errors.runtimeError("There is no current event loop in thread 'MainThread'.");
    }
    return policy.loop;
  }

  private static PyObject set(ThreadState ts, PyObject self, PyObject loop) {
    Policy policy = (Policy) self;
    policy.setCalled = true;
    if (loop != PySingleton.NONE && !loop.type().isSubtypeOf(PyEventLoop.ABSTRACT_TYPE)) {
      throw Errors.typeError(
          "loop must be an instance of AbstractEventLoop or None, not '"
              + loop.type().shortName()
              + "'");
    }
    policy.loop = loop;
    return PySingleton.NONE;
  }

  /** {@code get_event_loop_policy()}. */
  static PyObject current(ThreadState ts) {
    AsyncioState state = AsyncioState.in(ts);
    PyObject policy = state.policyOrNull();
    if (policy == null) {
      policy = new Policy(TYPE);
      state.setPolicy(policy);
    }
    return policy;
  }

  /** {@code set_event_loop_policy(policy)}. */
  static void setCurrent(ThreadState ts, PyObject policy) {
    if (policy != PySingleton.NONE && !policy.type().isSubtypeOf(ABSTRACT_TYPE)) {
      throw Errors.typeError(
          "policy must be an instance of AbstractEventLoopPolicy or None, not '"
              + policy.type().shortName()
              + "'");
    }
    AsyncioState.in(ts).setPolicy(policy == PySingleton.NONE ? null : policy);
  }

  /** {@code get_event_loop()}: the running loop, else that of the policy. */
  static PyObject getEventLoop(ThreadState ts) {
    PyEventLoop running = AsyncioState.in(ts).running();
    return running != null ? running : ts.callMethod(current(ts), "get_event_loop");
  }

  static PyObject newEventLoop(ThreadState ts) {
    return ts.callMethod(current(ts), "new_event_loop");
  }

  static PyObject setEventLoop(ThreadState ts, PyObject loop) {
    return ts.call(PyOps.getAttr(ts, current(ts), "set_event_loop"), loop);
  }
}
