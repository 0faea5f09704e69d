// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.traceback;

import java.util.ArrayList;
import java.util.List;
import org.foretrace.object.BuiltinTable;
import org.foretrace.object.PyBaseException.TracebackEntry;
import org.foretrace.object.PyList;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyStr;
import org.foretrace.object.PyType;
import org.foretrace.object.ThreadState;

/** {@code traceback.StackSummary}: the list of frames that {@code extract_tb} gives. */
final class PyStackSummary extends PyList {
  static final PyType TYPE =
      PyType.builtin(
          "traceback", "StackSummary", PyStackSummary.class, PyList.TYPE, PyStackSummary::members);

  private PyStackSummary() {
    super(TYPE);
  }

  /** The summary of frames given innermost first. */
  static PyStackSummary of(ThreadState ts, List<TracebackEntry> innermostFirst) {
    PyStackSummary summary = new PyStackSummary();
    for (int i = innermostFirst.size() - 1; i >= 0; i--) {
      summary.add(ts, new PyFrameSummary(innermostFirst.get(i)));
    }
    return summary;
  }

  private static BuiltinTable members() {
    return BuiltinTable.pythonType()
        .newFunction(
            "StackSummary(*args, **kwargs)",
            (ts, cls, args) -> {
              throw ts.unsupported("traceback.StackSummary()");
            })
        .method("format(self)", PyStackSummary::format);
  }

  private static PyObject format(ThreadState ts, PyObject self) {
    List<TracebackEntry> innermostFirst = new ArrayList<>();
    PyStackSummary summary = (PyStackSummary) self;
    for (int i = summary.size() - 1; i >= 0; i--) {
      if (!(summary.get(i) instanceof PyFrameSummary)) {
        throw ts.unsupported("traceback.StackSummary of other frames");
      }
      innermostFirst.add(((PyFrameSummary) summary.get(i)).entry());
    }
    PyList lines = new PyList();
    for (String line : TracebackText.frames(innermostFirst)) {
      lines.add(ts, PyStr.of(line));
    }
    return lines;
  }
}
