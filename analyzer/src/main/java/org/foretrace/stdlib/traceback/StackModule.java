// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.traceback;

import java.util.ArrayList;
import java.util.List;
import org.foretrace.object.PyBaseException.TracebackEntry;
import org.foretrace.object.PyList;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyOps;
import org.foretrace.object.PySingleton;
import org.foretrace.object.PyStr;
import org.foretrace.object.ThreadState;
import org.foretrace.stdlib.ModuleBuilder;
import org.foretrace.stdlib.ModuleDefinition;
import org.foretrace.vm.Frame;
import org.foretrace.vm.Interpreter;

/** {@code _traceback}: the stack that runs now, for the part of traceback that is Python. */
public final class StackModule {
  private static final ModuleDefinition DEFINITION =
      ModuleBuilder.of("_traceback")
          .function(
              "extract_stack(limit, /)", (ts, limit) -> PyStackSummary.of(ts, limited(ts, limit)))
          .function(
              "format_stack(limit, /)",
              (ts, limit) ->
                  PyList.of(
                      TracebackText.frames(limited(ts, limit)).stream().map(PyStr::of).toList()))
          .build();

  private StackModule() {}

  public static ModuleDefinition definition() {
    return DEFINITION;
  }

  // The frames of the program that run now, innermost first.
  private static List<TracebackEntry> stack(ThreadState ts) {
    List<TracebackEntry> all = new ArrayList<>();
    for (Frame f = ((Interpreter) ts).currentFrame(); f != null; f = f.back()) {
      String file = f.code().file().name();
      if (all.isEmpty() && (file.startsWith("python/") || file.startsWith("/usr/lib/python3"))) {
        continue; // of the module traceback itself
      }
      all.add(new TracebackEntry(file, f.line(), f.line(), 0, 0, f.code().name(), f.code().file()));
    }
    return all;
  }

  // Of a stack, a positive limit means the innermost frames.
  private static List<TracebackEntry> limited(ThreadState ts, PyObject limit) {
    List<TracebackEntry> all = stack(ts);
    if (limit == PySingleton.NONE) {
      return all;
    }
    int n = PyOps.index(ts, limit).clampedInt();
    return TracebackText.limited(all, n == 0 ? 0 : -n);
  }
}
