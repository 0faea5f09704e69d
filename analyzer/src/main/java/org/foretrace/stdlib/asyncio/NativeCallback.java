// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.asyncio;

import org.foretrace.loop.Job;
import org.foretrace.object.BuiltinTable;
import org.foretrace.object.Errors;
import org.foretrace.object.PyCallable;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyRaise;
import org.foretrace.object.PySingleton;
import org.foretrace.object.PyStr;
import org.foretrace.object.PyType;
import org.foretrace.object.ThreadState;
import org.jspecify.annotations.Nullable;

/** A callback of the library that is called with a future when that is done. */
abstract class NativeCallback extends PyObject implements PyCallable {
  static final PyType TYPE =
      PyType.builtin(
              "builtins", "function", NativeCallback.class, PyType.OBJECT, NativeCallback::table)
          .notSubclassable();

  private final String name;
  private final @Nullable String source;

  /**
   * A callback that reprs of futures show.
   *
   * @param name its qualified name
   * @param source {@code file.py:line} in CPython's asyncio, or null where reprs do not show one
   */
  NativeCallback(String name, @Nullable String source) {
    super(TYPE);
    this.name = name;
    this.source = source;
  }

  private static BuiltinTable table() {
    return BuiltinTable.type()
        .method(
            "__repr__(self, /)",
            (ts, self) ->
                PyStr.of(
                    "<function "
                        + ((NativeCallback) self).name
                        + " at "
                        + AsyncioObject.address(ts, self)
                        + ">"));
  }

  abstract void call(ThreadState ts, PyObject future);

  /** As {@code format_helpers._format_callback_source} shows it. */
  final String format() {
    return name + "()" + (source == null ? "" : " at " + Library.path(source));
  }

  @Override
  public final PyObject call(ThreadState ts, PyObject[] args, String @Nullable [] names) {
    if (args.length != 1 || names != null) {
      throw Errors.typeError(name + "() takes 1 positional argument");
    }
    call(ts, args[0]);
    return PySingleton.NONE;
  }

  /** One call of it that waits in the ready queue. */
  static final class Call implements Job {
    private final PyEventLoop loop;
    private final NativeCallback callback;
    private final PyObject future;

    Call(PyEventLoop loop, NativeCallback callback, PyObject future) {
      this.loop = loop;
      this.callback = callback;
      this.future = future;
    }

    @Override
    public boolean isWithdrawn() {
      return false;
    }

    @Override
    public void run() {
      try {
        callback.call(loop.ts(), future);
      } catch (PyRaise e) {
        loop.callbackFailed(e, callback.format(), null);
      }
    }
  }
}
