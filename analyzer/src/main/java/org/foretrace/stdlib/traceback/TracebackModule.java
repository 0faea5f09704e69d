// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.traceback;

import java.util.ArrayList;
import java.util.List;
import org.foretrace.object.Errors;
import org.foretrace.object.PyBaseException;
import org.foretrace.object.PyBaseException.TracebackEntry;
import org.foretrace.object.PyList;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyOps;
import org.foretrace.object.PySingleton;
import org.foretrace.object.PyStr;
import org.foretrace.object.PyTraceback;
import org.foretrace.object.ThreadState;
import org.foretrace.stdlib.ModuleBuilder;
import org.foretrace.stdlib.ModuleDefinition;
import org.foretrace.stdlib.builtins.StandardStreams;
import org.jspecify.annotations.Nullable;

/** The module {@code traceback}. */
public final class TracebackModule {
  private TracebackModule() {}

  /** The definition, for the registry. */
  public static ModuleDefinition definition() {
    return ModuleBuilder.of("traceback")
        .pythonFunctionN(
            "print_exception(exc, /, value=?, tb=?, limit=None, file=None, chain=True)",
            (ts, a) -> print(ts, a[4], exceptionLines(ts, a[0], a[1], a[2], a[3], a[5])))
        .pythonFunctionN(
            "format_exception(exc, /, value=?, tb=?, limit=None, chain=True)",
            (ts, a) -> list(ts, exceptionLines(ts, a[0], a[1], a[2], a[3], a[4])))
        .pythonFunctionN(
            "print_exc(limit=None, file=None, chain=True)",
            (ts, a) -> print(ts, a[1], exceptionLines(ts, current(ts), null, null, a[0], a[2])))
        .pythonFunctionN(
            "format_exc(limit=None, chain=True)",
            (ts, a) ->
                PyStr.of(String.join("", exceptionLines(ts, current(ts), null, null, a[0], a[1]))))
        .pythonFunctionN(
            "format_exception_only(exc, /, value=?, *, show_group=False)",
            (ts, a) -> list(ts, exceptionOnly(ts, a[1] == null ? a[0] : a[1], a[2])))
        .pythonFunctionN(
            "print_tb(tb, limit=None, file=None)",
            (ts, a) -> print(ts, a[2], TracebackText.frames(frames(ts, a[0], a[1]))))
        .pythonFunctionN(
            "format_tb(tb, limit=None)",
            (ts, a) -> list(ts, TracebackText.frames(frames(ts, a[0], a[1]))))
        .pythonFunctionN(
            "extract_tb(tb, limit=None)", (ts, a) -> PyStackSummary.of(ts, frames(ts, a[0], a[1])))
        .type(PyFrameSummary.TYPE)
        .type(PyStackSummary.TYPE)
        .build();
  }

  private static PyObject current(ThreadState ts) {
    PyBaseException handled = ts.handledException();
    return handled == null ? PySingleton.NONE : handled;
  }

  private static PyObject list(ThreadState ts, List<String> lines) {
    PyList list = new PyList();
    for (String line : lines) {
      list.add(ts, PyStr.of(line));
    }
    return list;
  }

  private static PyObject print(ThreadState ts, PyObject file, List<String> lines) {
    PyObject stream =
        file == PySingleton.NONE ? StandardStreams.of(ts).current(ts, "stderr") : file;
    for (String line : lines) {
      ts.callMethod(stream, "write", PyStr.of(line));
    }
    return PySingleton.NONE;
  }

  private static int limit(ThreadState ts, PyObject limit) {
    return limit == PySingleton.NONE ? Integer.MAX_VALUE : PyOps.index(ts, limit).clampedInt();
  }

  private static List<TracebackEntry> frames(ThreadState ts, PyObject tb, PyObject limit) {
    return TracebackText.limited(entries(ts, tb), limit(ts, limit));
  }

  private static List<TracebackEntry> entries(ThreadState ts, PyObject tb) {
    if (tb == PySingleton.NONE) {
      return List.of();
    }
    if (!(tb instanceof PyTraceback)) {
      throw ts.unsupported("traceback of what is no traceback");
    }
    return ((PyTraceback) tb).entries();
  }

  private static List<String> exceptionLines(
      ThreadState ts,
      PyObject exc,
      @Nullable PyObject value,
      @Nullable PyObject tb,
      PyObject limit,
      PyObject chain) {
    if ((value == null) != (tb == null)) {
      throw Errors.valueError("Both or neither of value and tb must be given");
    }
    PyObject error = value == null ? exc : value;
    if (error == PySingleton.NONE) {
      return List.of("NoneType: None\n");
    }
    if (!(error instanceof PyBaseException)) {
      throw Errors.typeError("Exception expected for value, " + error.type().name() + " found");
    }
    PyBaseException e = (PyBaseException) error;
    List<TracebackEntry> frames = tb == null ? new ArrayList<>(e.traceback()) : entries(ts, tb);
    return TracebackText.lines(ts, e, frames, limit(ts, limit), PyOps.truth(ts, chain));
  }

  private static List<String> exceptionOnly(ThreadState ts, PyObject value, PyObject showGroup) {
    if (PyOps.truth(ts, showGroup)) {
      throw ts.unsupported("traceback.format_exception_only(show_group=True)");
    }
    if (value == PySingleton.NONE) {
      return List.of("NoneType: None\n");
    }
    if (!(value instanceof PyBaseException)) {
      throw ts.unsupported("traceback.format_exception_only of what is no exception");
    }
    return TracebackText.exceptionOnly(ts, (PyBaseException) value);
  }
}
