// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.traceback;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.foretrace.object.PyBaseException;
import org.foretrace.object.PyBaseException.TracebackEntry;
import org.foretrace.object.PyInt;
import org.foretrace.object.PyList;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyOps;
import org.foretrace.object.PySingleton;
import org.foretrace.object.PyStr;
import org.foretrace.object.PyTraceback;
import org.foretrace.object.PyTuple;
import org.foretrace.object.ThreadState;
import org.foretrace.source.SourceFile;
import org.foretrace.stdlib.ModuleBuilder;
import org.foretrace.stdlib.ModuleDefinition;
import org.foretrace.vm.Frame;
import org.foretrace.vm.Interpreter;

/** {@code _traceback}: what the module traceback, which is written in Python, asks of Java. */
public final class TracebackModule {
  private static final ModuleDefinition DEFINITION =
      ModuleBuilder.of("_traceback")
          .function("format_exception(exc, limit, chain, /)", TracebackModule::format)
          .function(
              "format_exception_only(exc, /)",
              (ts, e) -> strings(TracebackText.exceptionOnly(ts, (PyBaseException) e)))
          .function("format_tb(tb, limit, /)", TracebackModule::formatTraceback)
          .function("extract_tb(tb, limit, /)", TracebackModule::extract)
          .function("extract_stack(limit, /)", TracebackModule::extractStack)
          .function("format_stack(limit, /)", TracebackModule::formatStack)
          .build();

  private TracebackModule() {}

  public static ModuleDefinition definition() {
    return DEFINITION;
  }

  private static PyList strings(List<String> lines) {
    return PyList.of(lines.stream().map(PyStr::of).toList());
  }

  // limit: None for all, n for the first ones, -n for the last ones; entries innermost first.
  private static List<TracebackEntry> limited(
      ThreadState ts, List<TracebackEntry> entries, PyObject limit) {
    if (limit == PySingleton.NONE) {
      return new ArrayList<>(entries);
    }
    int n = PyOps.index(ts, limit).clampedInt();
    int size = entries.size();
    return new ArrayList<>(
        n >= 0
            ? entries.subList(Math.max(0, size - n), size)
            : entries.subList(0, (int) Math.min(size, -(long) n)));
  }

  private static PyObject format(
      ThreadState ts, PyObject exception, PyObject limit, PyObject chain) {
    PyBaseException e = (PyBaseException) exception;
    boolean chained = PyOps.truth(ts, chain);
    Supplier<PyObject> text = () -> strings(TracebackText.lines(ts, e, chained));
    return limit == PySingleton.NONE ? text.get() : withLimit(ts, e, limit, text);
  }

  // With shorter tracebacks for the time of formatting.
  private static PyObject withLimit(
      ThreadState ts, PyBaseException root, PyObject limit, Supplier<PyObject> text) {
    Map<PyBaseException, List<TracebackEntry>> saved = new IdentityHashMap<>();
    collect(root, saved);
    try {
      saved.forEach((e, entries) -> e.setTraceback(limited(ts, entries, limit)));
      return text.get();
    } finally {
      saved.forEach(PyBaseException::setTraceback);
    }
  }

  private static void collect(
      PyBaseException e, Map<PyBaseException, List<TracebackEntry>> saved) {
    if (saved.containsKey(e)) {
      return;
    }
    saved.put(e, new ArrayList<>(e.traceback()));
    PyBaseException cause = e.cause();
    if (cause != null) {
      collect(cause, saved);
    }
    PyBaseException context = e.context();
    if (context != null) {
      collect(context, saved);
    }
    if (e.field("exceptions") instanceof PyTuple members) {
      for (PyObject member : members) {
        collect((PyBaseException) member, saved);
      }
    }
  }

  private static List<TracebackEntry> entries(PyObject tb) {
    return tb instanceof PyTraceback ? ((PyTraceback) tb).entries() : List.of();
  }

  private static PyObject formatTraceback(ThreadState ts, PyObject tb, PyObject limit) {
    return strings(TracebackText.frames(limited(ts, entries(tb), limit)));
  }

  private static PyObject tuples(List<TracebackEntry> innermostFirst) {
    List<PyObject> all = new ArrayList<>();
    for (TracebackEntry e : innermostFirst) {
      SourceFile source = e.source();
      boolean known = source != null && e.line() > 0 && e.line() <= source.lineCount();
      String line = known && source != null ? source.lineText(e.line()).strip() : "";
      all.add(
          PyTuple.of(
              PyStr.of(e.file()),
              PyInt.of(e.line()),
              PyStr.of(e.function()),
              PyStr.of(line),
              PyInt.of(e.endLine()),
              PyInt.of(Math.max(0, e.column() - 1)),
              PyInt.of(Math.max(0, e.endColumn() - 1))));
    }
    Collections.reverse(all);
    return PyList.of(all);
  }

  private static PyObject extract(ThreadState ts, PyObject tb, PyObject limit) {
    return tuples(limited(ts, entries(tb), limit));
  }

  // The frames of the program that run now, innermost first.
  private static List<TracebackEntry> stack(ThreadState ts) {
    List<TracebackEntry> all = new ArrayList<>();
    for (Frame f = ((Interpreter) ts).currentFrame(); f != null; f = f.back()) {
      String file = f.code().file().name();
      if (all.isEmpty() && (file.startsWith("python/") || file.startsWith("/usr/lib/python3"))) {
        continue; // of the module traceback itself
      }
      all.add(
          new TracebackEntry(
              file, f.line(), f.line(), 0, 0, f.code().name(), f.code().file()));
    }
    return all;
  }

  // Of a stack, a positive limit means the innermost frames.
  private static List<TracebackEntry> limitedStack(ThreadState ts, PyObject limit) {
    List<TracebackEntry> all = stack(ts);
    if (limit == PySingleton.NONE) {
      return all;
    }
    return limited(ts, all, PyInt.of(-(long) PyOps.index(ts, limit).clampedInt()));
  }

  private static PyObject extractStack(ThreadState ts, PyObject limit) {
    return tuples(limitedStack(ts, limit));
  }

  private static PyObject formatStack(ThreadState ts, PyObject limit) {
    return strings(TracebackText.frames(limitedStack(ts, limit)));
  }
}
