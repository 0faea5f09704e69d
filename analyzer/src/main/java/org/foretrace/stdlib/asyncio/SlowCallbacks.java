// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.asyncio;

import java.util.Locale;
import java.util.function.Consumer;
import org.foretrace.loop.Job;
import org.foretrace.object.PyFloat;
import org.foretrace.object.PyInt;
import org.foretrace.object.PyObject;
import org.foretrace.stdlib.time.VirtualTime;

/** Debug mode: runs jobs and logs those that keep the loop for too long. */
final class SlowCallbacks implements Consumer<Job> {
  private final PyEventLoop loop;

  SlowCallbacks(PyEventLoop loop) {
    this.loop = loop;
  }

  @Override
  public void accept(Job job) {
    VirtualTime time = loop.state().time();
    double from = time.read().value();
    job.run();
    double seconds = time.read().value() - from;
    if (seconds >= limit()) {
      AsyncioLog.warning(
          loop.ts(),
          String.format(Locale.ROOT, "Executing %s took %.3f seconds", describe(job), seconds));
    }
  }

  private double limit() {
    PyObject limit = loop.slowCallbackDuration();
    if (limit instanceof PyFloat) {
      return ((PyFloat) limit).value();
    }
    if (limit instanceof PyInt) {
      return ((PyInt) limit).bigValue().doubleValue();
    }
    throw loop.ts().unsupported("loop.slow_callback_duration of type " + limit.type().fullName());
  }

  private String describe(Job job) {
    if (job instanceof PyTask) {
      return AsyncioRepr.task(loop.ts(), (PyTask) job);
    }
    if (job instanceof PyHandle) {
      return ((PyHandle) job).repr(loop.ts());
    }
    throw loop.ts().unsupported("repr of a handle of the library");
  }
}
