// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.asyncio;

import java.util.ArrayList;
import java.util.List;
import org.foretrace.object.Exceptions;
import org.foretrace.object.NativeCoroutine;
import org.foretrace.object.PyBaseException;
import org.foretrace.object.PyDict;
import org.foretrace.object.PyList;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyOps;
import org.foretrace.object.PySingleton;
import org.foretrace.object.PyStr;
import org.foretrace.object.ThreadState;
import org.foretrace.vm.AsyncGenHooks;
import org.foretrace.vm.Interpreter;
import org.foretrace.vm.PyAsyncGenerator;
import org.jspecify.annotations.Nullable;

/** The asynchronous generators that a loop has seen, and what it does when one is left open. */
final class LoopAsyncGenerators implements AsyncGenHooks {
  private final PyEventLoop loop;
  private final List<PyObject> open = new ArrayList<>();
  private boolean shutDown;
  private @Nullable AsyncGenHooks before;

  LoopAsyncGenerators(PyEventLoop loop) {
    this.loop = loop;
  }

  /** Makes the loop hear of generators, while it runs. */
  void install(ThreadState ts) {
    if (ts instanceof Interpreter) {
      before = ((Interpreter) ts).asyncGenHooks();
      ((Interpreter) ts).setAsyncGenHooks(this);
    }
  }

  void uninstall(ThreadState ts) {
    if (ts instanceof Interpreter) {
      ((Interpreter) ts).setAsyncGenHooks(before);
      before = null;
    }
  }

  @Override
  public void firstIteration(Interpreter interpreter, PyAsyncGenerator generator) {
    if (shutDown) {
      throw loop.ts().unsupported("an asynchronous generator after loop.shutdown_asyncgens()");
    }
    open.add(generator);
  }

  /** Nobody refers to it any more. */
  @Override
  public void finalizer(Interpreter interpreter, PyAsyncGenerator generator) {
    open.remove(generator);
    if (!loop.isClosed()) {
      ThreadState ts = loop.ts();
      PyObject closing = ts.callMethod(generator, "aclose");
      loop.callSoon(PyOps.getAttr(ts, loop, "create_task"), new PyObject[] {closing}, null);
    }
  }

  /** {@code loop.shutdown_asyncgens()}. */
  NativeCoroutine shutdown() {
    return new Shutdown();
  }

  private final class Shutdown extends LibraryCoroutine {
    private @Nullable List<PyObject> closing;

    Shutdown() {
      super("BaseEventLoop.shutdown_asyncgens", "base_events.py", 572);
    }

    @Override
    protected PyObject resume(
        ThreadState ts, @Nullable PyObject value, @Nullable PyBaseException error) {
      if (closing == null) {
        shutDown = true;
        if (open.isEmpty()) {
          return PySingleton.NONE;
        }
        List<PyObject> all = new ArrayList<>(open);
        closing = all;
        open.clear();
        PyObject[] ends = new PyObject[all.size()];
        for (int i = 0; i < ends.length; i++) {
          ends[i] = ts.callMethod(all.get(i), "aclose");
        }
        return awaitAt(ts, 584, Gather.gather(ts, ends, true));
      }
      check(error);
      report(ts, closing, (PyList) given(value));
      return PySingleton.NONE;
    }

    private void report(ThreadState ts, List<PyObject> generators, PyList results) {
      for (int i = 0; i < generators.size(); i++) {
        PyObject result = results.get(i);
        if (result.type().isSubtypeOf(Exceptions.EXCEPTION)) {
          PyDict context = new PyDict();
          context.put(
              "message",
              PyStr.of(
                  "an error occurred during closing of asynchronous generator "
                      + PyOps.repr(ts, generators.get(i))));
          context.put("exception", result);
          context.put("asyncgen", generators.get(i));
          loop.callExceptionHandler(context);
        }
      }
    }
  }
}
