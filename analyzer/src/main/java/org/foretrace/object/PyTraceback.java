// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A traceback object: the frames that an exception has passed, the outermost first. */
public final class PyTraceback extends PyObject {
  public static final PyType TYPE =
      PyType.builtin("traceback", PyTraceback.class, PyTraceback::members).notSubclassable();

  private final PyBaseException.TracebackEntry entry;
  private final @Nullable PyTraceback next;
  private final int depth;
  private final PyObject frame;

  private PyTraceback(PyBaseException.TracebackEntry entry, @Nullable PyTraceback next) {
    super(TYPE);
    this.entry = entry;
    this.next = next;
    this.depth = next == null ? 1 : next.depth + 1;
    this.frame = new TracebackFrame(entry);
  }

  /** The traceback of frames given innermost first. */
  public static PyTraceback of(List<PyBaseException.TracebackEntry> innermostFirst) {
    PyTraceback tb = new PyTraceback(innermostFirst.get(0), null);
    for (int i = 1; i < innermostFirst.size(); i++) {
      tb = new PyTraceback(innermostFirst.get(i), tb);
    }
    return tb;
  }

  /** How many frames it has. */
  int depth() {
    return depth;
  }

  /** Its frames, innermost first, to be changed at will. */
  public List<PyBaseException.TracebackEntry> entries() {
    List<PyBaseException.TracebackEntry> all = new ArrayList<>();
    for (PyTraceback tb = this; tb != null; tb = tb.next) {
      all.add(0, tb.entry);
    }
    return all;
  }

  private static BuiltinTable members() {
    BuiltinTable t =
        BuiltinTable.type()
            .getter("tb_lineno", (ts, self) -> PyInt.of(((PyTraceback) self).entry.line()))
            .getter("tb_frame", (ts, self) -> ((PyTraceback) self).frame)
            .property(
                "tb_next",
                (ts, self) -> orNone(((PyTraceback) self).next),
                (ts, self, value) -> {
                  throw ts.unsupported("traceback.tb_next assignment");
                });
    t.method(
        "__dir__(self, /)",
        (ts, self) ->
            PyList.of(
                PyStr.of("tb_frame"),
                PyStr.of("tb_next"),
                PyStr.of("tb_lasti"),
                PyStr.of("tb_lineno")));
    return TableParts.refusedAttribute(t, "traceback", "tb_lasti");
  }

  private static PyObject orNone(@Nullable PyObject o) {
    return o == null ? PySingleton.NONE : o;
  }
}
