// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.asyncio;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.foretrace.object.Body;
import org.foretrace.object.Exceptions;
import org.foretrace.object.PyBool;
import org.foretrace.object.PyFloat;
import org.foretrace.object.PyInt;
import org.foretrace.object.PyObject;
import org.foretrace.object.PySingleton;
import org.foretrace.object.PyTuple;
import org.foretrace.object.PyType;
import org.foretrace.object.ThreadState;
import org.foretrace.stdlib.ModuleBuilder;
import org.foretrace.stdlib.ModuleDefinition;

/** The package {@code asyncio} and its submodules. */
public final class AsyncioModules {
  private AsyncioModules() {}

  /** By dotted name. */
  public static Map<String, Supplier<ModuleDefinition>> all() {
    Map<String, Supplier<ModuleDefinition>> all = new LinkedHashMap<>();
    all.put("asyncio", AsyncioModules::asyncio);
    all.put("asyncio.base_events", AsyncioModules::baseEvents);
    all.put("asyncio.constants", AsyncioModules::constants);
    all.put("asyncio.coroutines", AsyncioModules::coroutines);
    all.put("asyncio.events", AsyncioModules::events);
    all.put("asyncio.exceptions", AsyncioModules::exceptions);
    all.put("asyncio.futures", AsyncioModules::futures);
    all.put("asyncio.locks", AsyncioModules::locks);
    all.put("asyncio.queues", AsyncioModules::queues);
    all.put("asyncio.runners", AsyncioModules::runners);
    all.put(
        "asyncio.streams",
        () ->
            refused(
                "asyncio.streams",
                "open_connection",
                "start_server",
                "open_unix_connection",
                "start_unix_server"));
    all.put(
        "asyncio.subprocess",
        () -> refused("asyncio.subprocess", "create_subprocess_exec", "create_subprocess_shell"));
    all.put("asyncio.taskgroups", AsyncioModules::taskgroups);
    all.put("asyncio.tasks", AsyncioModules::tasks);
    all.put("asyncio.threads", AsyncioModules::threads);
    all.put("asyncio.timeouts", AsyncioModules::timeouts);
    return all;
  }

  private static ModuleDefinition asyncio() {
    return ModuleBuilder.of("asyncio")
        .from("asyncio.base_events", "BaseEventLoop")
        .from("asyncio.coroutines", "iscoroutinefunction", "iscoroutine")
        .from(
            "asyncio.events",
            "AbstractEventLoopPolicy",
            "AbstractEventLoop",
            "Handle",
            "TimerHandle",
            "get_event_loop_policy",
            "set_event_loop_policy",
            "get_event_loop",
            "set_event_loop",
            "new_event_loop",
            "_set_running_loop",
            "get_running_loop",
            "_get_running_loop")
        .from(
            "asyncio.exceptions",
            "BrokenBarrierError",
            "CancelledError",
            "InvalidStateError",
            "TimeoutError",
            "IncompleteReadError",
            "LimitOverrunError",
            "SendfileNotAvailableError")
        .from("asyncio.futures", "Future", "wrap_future", "isfuture")
        .from(
            "asyncio.locks",
            "Lock",
            "Event",
            "Condition",
            "Semaphore",
            "BoundedSemaphore",
            "Barrier")
        .from("asyncio.runners", "Runner", "run")
        .from(
            "asyncio.queues",
            "Queue",
            "PriorityQueue",
            "LifoQueue",
            "QueueFull",
            "QueueEmpty",
            "QueueShutDown")
        .from(
            "asyncio.tasks",
            "Task",
            "create_task",
            "FIRST_COMPLETED",
            "FIRST_EXCEPTION",
            "ALL_COMPLETED",
            "wait",
            "wait_for",
            "as_completed",
            "sleep",
            "gather",
            "shield",
            "ensure_future",
            "run_coroutine_threadsafe",
            "current_task",
            "all_tasks",
            "create_eager_task_factory",
            "eager_task_factory")
        .from("asyncio.taskgroups", "TaskGroup")
        .from("asyncio.threads", "to_thread")
        .from("asyncio.timeouts", "Timeout", "timeout", "timeout_at")
        .from("asyncio.events", "get_child_watcher", "set_child_watcher")
        .from(
            "asyncio.streams",
            "open_connection",
            "start_server",
            "open_unix_connection",
            "start_unix_server")
        .from("asyncio.subprocess", "create_subprocess_exec", "create_subprocess_shell")
        .value("SelectorEventLoop", PyEventLoop.TYPE)
        .value("EventLoop", PyEventLoop.TYPE)
        .value("DefaultEventLoopPolicy", Policies.TYPE)
        .build();
  }

  private static ModuleDefinition baseEvents() {
    return ModuleBuilder.of("asyncio.base_events")
        .type(PyEventLoop.BASE_TYPE)
        .value("_MIN_SCHEDULED_TIMER_HANDLES", PyInt.of(100))
        .value("_MIN_CANCELLED_TIMER_HANDLES_FRACTION", PyFloat.of(0.5))
        .value("MAXIMUM_SELECT_TIMEOUT", PyInt.of(24 * 3600L))
        .build();
  }

  private static ModuleDefinition constants() {
    return ModuleBuilder.of("asyncio.constants")
        .value("DEBUG_STACK_DEPTH", PyInt.of(10))
        .value("THREAD_JOIN_TIMEOUT", PyInt.of(300))
        .value("ACCEPT_RETRY_DELAY", PyInt.ONE)
        .value("LOG_THRESHOLD_FOR_CONNLOST_WRITES", PyInt.of(5))
        .build();
  }

  private static ModuleDefinition coroutines() {
    return ModuleBuilder.of("asyncio.coroutines")
        .pythonFunction(
            "iscoroutinefunction(func)",
            (ThreadState ts, PyObject f) -> PyBool.of(CoroutineFunctions.is(ts, f)))
        .pythonFunction(
            "iscoroutine(obj)",
            (ThreadState ts, PyObject o) -> PyBool.of(Coroutines.isCoroutine(o)))
        .build();
  }

  private static ModuleDefinition events() {
    return ModuleBuilder.of("asyncio.events")
        .functionsOf("_asyncio")
        .function("get_running_loop()", AsyncioFunctions::getRunningLoop)
        .function("get_event_loop()", Policies::getEventLoop)
        .function("_get_running_loop()", AsyncioFunctions::runningLoopOrNone)
        .function("_set_running_loop(loop, /)", AsyncioFunctions::setRunningLoop)
        .functionsOf("asyncio.events")
        .pythonFunction("get_event_loop_policy()", Policies::current)
        .pythonFunction(
            "set_event_loop_policy(policy)",
            (ThreadState ts, PyObject policy) -> {
              Policies.setCurrent(ts, policy);
              return PySingleton.NONE;
            })
        .pythonFunction("set_event_loop(loop)", Policies::setEventLoop)
        .pythonFunction("new_event_loop()", Policies::newEventLoop)
        .pythonFunctionN("get_child_watcher()", refuse("asyncio.get_child_watcher"))
        .pythonFunctionN("set_child_watcher(watcher)", refuse("asyncio.set_child_watcher"))
        .type(PyEventLoop.ABSTRACT_TYPE)
        .type(Policies.ABSTRACT_TYPE)
        .type(Policies.BASE_TYPE)
        .type(PyHandle.TYPE)
        .type(PyTimerHandle.TYPE)
        .build();
  }

  private static ModuleDefinition exceptions() {
    ModuleBuilder module = ModuleBuilder.of("asyncio.exceptions");
    for (PyType type : AsyncioErrors.all()) {
      module.type(type);
    }
    return module.value("TimeoutError", Exceptions.TIMEOUT_ERROR).build();
  }

  private static ModuleDefinition futures() {
    return ModuleBuilder.of("asyncio.futures")
        .type(PyFuture.TYPE)
        .pythonFunctionN(
            "wrap_future(future, *, loop=None)", (ts, a) -> AsyncioFunctions.wrapFuture(ts, a[0]))
        .functionsOf("asyncio.base_futures")
        .pythonFunction("isfuture(obj)", AsyncioFunctions::isFuture)
        .build();
  }

  private static ModuleDefinition locks() {
    return ModuleBuilder.of("asyncio.locks")
        .type(PyLock.TYPE)
        .type(PyEvent.TYPE)
        .type(PyCondition.TYPE)
        .type(PySemaphore.TYPE)
        .type(PySemaphore.BOUNDED_TYPE)
        .type(PyBarrier.TYPE)
        .build();
  }

  private static ModuleDefinition queues() {
    return ModuleBuilder.of("asyncio.queues")
        .type(PyQueue.TYPE)
        .type(PyQueue.PRIORITY_TYPE)
        .type(PyQueue.LIFO_TYPE)
        .type(AsyncioErrors.QUEUE_EMPTY)
        .type(AsyncioErrors.QUEUE_FULL)
        .type(AsyncioErrors.QUEUE_SHUT_DOWN)
        .build();
  }

  private static ModuleDefinition runners() {
    return ModuleBuilder.of("asyncio.runners")
        .type(PyRunner.TYPE)
        .pythonFunctionN(
            "run(main, *, debug=None, loop_factory=None)",
            (ts, a) -> PyRunner.run(ts, a[0], a[1], a[2]))
        .build();
  }

  // A function that may be mentioned, but not called.
  private static Body.OfN refuse(String name) {
    return (ts, args) -> {
      throw ts.unsupported(name);
    };
  }

  private static ModuleDefinition refused(String module, String... functions) {
    ModuleBuilder builder = ModuleBuilder.of(module);
    for (String f : functions) {
      builder.coroutine(f + "(*args, **kwargs)", refuse("asyncio." + f));
    }
    return builder.build();
  }

  private static ModuleDefinition taskgroups() {
    return ModuleBuilder.of("asyncio.taskgroups").type(PyTaskGroup.TYPE).build();
  }

  private static PyObject[] items(PyObject tuple) {
    return ((PyTuple) tuple).items();
  }

  private static ModuleDefinition tasks() {
    return ModuleBuilder.of("asyncio.tasks")
        .type(PyTask.TYPE)
        .type(GatheringFuture.TYPE)
        .value("FIRST_COMPLETED", Wait.FIRST_COMPLETED)
        .value("FIRST_EXCEPTION", Wait.FIRST_EXCEPTION)
        .value("ALL_COMPLETED", Wait.ALL_COMPLETED)
        .functionsOf("_asyncio")
        .functionN("current_task(loop=None)", (ts, a) -> AsyncioFunctions.currentTask(ts, a[0]))
        .functionsOf("asyncio.tasks")
        .pythonFunctionN("all_tasks(loop=None)", (ts, a) -> AsyncioFunctions.allTasks(ts, a[0]))
        .pythonFunctionN(
            "create_task(coro, *, name=None, context=None)",
            (ts, a) -> AsyncioFunctions.createTask(ts, a[0], a[1], a[2]))
        .pythonFunctionN(
            "ensure_future(coro_or_future, *, loop=None)",
            (ts, a) -> AsyncioFunctions.ensureFuture(ts, a[0], a[1]))
        .pythonFunctionN(
            "gather(*coros_or_futures, return_exceptions=False)",
            (ts, a) -> AsyncioFunctions.gather(ts, items(a[0]), a[1]))
        .pythonFunction("shield(arg)", Shield::shield)
        .pythonFunctionN(
            "as_completed(fs, *, timeout=None)", (ts, a) -> AsCompleted.of(ts, a[0], a[1]))
        .pythonFunctionN(
            "run_coroutine_threadsafe(coro, loop)",
            (ts, a) -> AsyncioFunctions.runCoroutineThreadsafe(ts, a[0]))
        .pythonFunction(
            "create_eager_task_factory(custom_task_constructor)",
            (ThreadState ts, PyObject f) -> AsyncioFunctions.eagerTaskFactory(f))
        .make("eager_task_factory", ts -> AsyncioFunctions.eagerTaskFactory(PyTask.TYPE))
        .coroutine("sleep(delay, result=None)", (ts, a) -> new Sleep(a[0], a[1]))
        .coroutine("wait_for(fut, timeout)", (ts, a) -> new WaitFor(a[0], a[1]))
        .coroutine(
            "wait(fs, *, timeout=None, return_when='ALL_COMPLETED')",
            (ts, a) -> new Wait(a[0], a[1], a[2]))
        .build();
  }

  private static ModuleDefinition threads() {
    return ModuleBuilder.of("asyncio.threads").refused("to_thread").build();
  }

  private static ModuleDefinition timeouts() {
    return ModuleBuilder.of("asyncio.timeouts")
        .type(PyTimeout.TYPE)
        .pythonFunction("timeout(delay)", PyTimeout::after)
        .pythonFunction("timeout_at(when)", (ThreadState ts, PyObject when) -> new PyTimeout(when))
        .build();
  }
}
