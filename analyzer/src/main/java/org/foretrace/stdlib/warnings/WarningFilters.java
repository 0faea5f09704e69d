// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.warnings;

import java.util.HashSet;
import java.util.Set;
import org.foretrace.object.ClassChecks;
import org.foretrace.object.Errors;
import org.foretrace.object.Exceptions;
import org.foretrace.object.PyBaseException;
import org.foretrace.object.PyInt;
import org.foretrace.object.PyList;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyOps;
import org.foretrace.object.PyRaise;
import org.foretrace.object.PySingleton;
import org.foretrace.object.PyStr;
import org.foretrace.object.PyTuple;
import org.foretrace.object.PyType;
import org.foretrace.object.RunLocal;
import org.foretrace.object.ThreadState;

/** The filters of a run, and which warnings were shown already. */
public final class WarningFilters {
  private static final RunLocal<WarningFilters> LOCAL = RunLocal.of(ts -> new WarningFilters());

  private PyList filters = defaults();
  private String defaultAction = "default";
  private final Set<String> shown = new HashSet<>();
  private final Set<String> once = new HashSet<>();

  private WarningFilters() {}

  public static WarningFilters of(ThreadState ts) {
    return LOCAL.in(ts);
  }

  private static PyList defaults() {
    return PyList.of(
        filter("default", Exceptions.DEPRECATION_WARNING, PyStr.of("__main__")),
        filter("ignore", Exceptions.DEPRECATION_WARNING, PySingleton.NONE),
        filter("ignore", Exceptions.PENDING_DEPRECATION_WARNING, PySingleton.NONE),
        filter("ignore", Exceptions.IMPORT_WARNING, PySingleton.NONE),
        filter("ignore", Exceptions.RESOURCE_WARNING, PySingleton.NONE));
  }

  private static PyTuple filter(String action, PyType category, PyObject module) {
    return PyTuple.of(PyStr.of(action), PySingleton.NONE, category, module, PyInt.ZERO);
  }

  /** {@code warnings.filters}. */
  PyList filters() {
    return filters;
  }

  /** What {@code catch_warnings} puts in the place of the filters. */
  void setFilters(PyList newFilters) {
    filters = newFilters;
    mutated();
  }

  void setDefaultAction(String action) {
    defaultAction = action;
  }

  /** After a change of the filters all registries are void. */
  void mutated() {
    shown.clear();
  }

  void forgetOnce() {
    once.clear();
  }

  /** What a warning leads to. */
  enum Verdict {
    HIDE,
    SHOW
  }

  /**
   * Whether to show a warning; raises it where a filter says so.
   *
   * @param warning the exception to raise
   * @param module {@code __name__} of the code that warns
   */
  Verdict judge(
      ThreadState ts,
      PyBaseException warning,
      String text,
      PyType category,
      String file,
      int line,
      String module) {
    String action = action(ts, text, category, line, module);
    String key = category.fullName() + '\0' + text;
    switch (action) {
      case "error":
        throw new PyRaise(warning);
      case "ignore":
        return Verdict.HIDE;
      case "always":
      case "all":
        return Verdict.SHOW;
      case "default":
        return shown.add(module + '\0' + line + '\0' + key) ? Verdict.SHOW : Verdict.HIDE;
      case "module":
        return shown.add(module + "\0\0" + key) ? Verdict.SHOW : Verdict.HIDE;
      case "once":
        return once.add(key) ? Verdict.SHOW : Verdict.HIDE;
      default:
        throw Errors.runtimeError(
            "Unrecognized action ('" + action + "') in warnings.filters:\n " + action);
    }
  }

  private String action(ThreadState ts, String text, PyType category, int line, String module) {
    for (PyObject item : filters.toArray()) {
      PyTuple f = (PyTuple) item;
      if (!matches(ts, f.get(1), text) || !matches(ts, f.get(3), module)) {
        continue;
      }
      int wanted = PyOps.index(ts, f.get(4)).clampedInt();
      if (ClassChecks.isSubclass(ts, category, f.get(2)) && (wanted == 0 || wanted == line)) {
        return PyOps.str(ts, f.get(0));
      }
    }
    return defaultAction;
  }

  private static boolean matches(ThreadState ts, PyObject pattern, String text) {
    if (pattern == PySingleton.NONE) {
      return true;
    }
    if (pattern instanceof PyStr) {
      return ((PyStr) pattern).value().equals(text);
    }
    return PyOps.truth(ts, ts.callMethod(pattern, "match", PyStr.of(text)));
  }
}
