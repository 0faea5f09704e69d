// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.time;

import java.util.Arrays;
import java.util.List;
import org.foretrace.object.BuiltinTable;
import org.foretrace.object.Errors;
import org.foretrace.object.PyInt;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyOps;
import org.foretrace.object.PySingleton;
import org.foretrace.object.PyStr;
import org.foretrace.object.PyTuple;
import org.foretrace.object.PyType;
import org.foretrace.object.ThreadState;
import org.foretrace.text.TimeFields;

/** {@code time.struct_time}: a tuple of nine with names, and two fields more. */
public final class PyStructTime extends PyTuple {
  public static final PyType TYPE =
      PyType.builtin(
              "time", "time.struct_time", PyStructTime.class, PyTuple.TYPE, PyStructTime::table)
          .notSubclassable();

  private static final int LENGTH = 9;
  private static final List<String> NAMES =
      List.of(
          "tm_year",
          "tm_mon",
          "tm_mday",
          "tm_hour",
          "tm_min",
          "tm_sec",
          "tm_wday",
          "tm_yday",
          "tm_isdst");

  private final PyObject zone;
  private final PyObject offset;

  private PyStructTime(PyObject[] nine, PyObject zone, PyObject offset) {
    super(TYPE, nine);
    this.zone = zone;
    this.offset = offset;
  }

  static PyStructTime of(TimeFields t, int isDst, PyObject zone, PyObject offset) {
    long[] all = {
      t.year(),
      t.month(),
      t.day(),
      t.hour(),
      t.minute(),
      t.second(),
      t.weekday(),
      t.yearDay(),
      isDst
    };
    PyObject[] nine = new PyObject[LENGTH];
    for (int i = 0; i < LENGTH; i++) {
      nine[i] = PyInt.of(all[i]);
    }
    return new PyStructTime(nine, zone, offset);
  }

  private static PyStructTime self(PyObject o) {
    return (PyStructTime) o;
  }

  private static BuiltinTable table() {
    BuiltinTable table =
        BuiltinTable.type()
            .newFunction("struct_time(sequence, dict=?)", PyStructTime::create)
            .method("__repr__(self, /)", (ts, self) -> PyStr.of(repr(ts, self(self))))
            .getter("tm_zone", (ts, self) -> self(self).zone)
            .getter("tm_gmtoff", (ts, self) -> self(self).offset)
            .value("n_fields", PyInt.of(LENGTH + 2L))
            .value("n_sequence_fields", PyInt.of(LENGTH))
            .value("n_unnamed_fields", PyInt.ZERO)
            .value("__match_args__", PyTuple.of(NAMES.stream().map(PyStr::of).toList()));
    for (int i = 0; i < LENGTH; i++) {
      int at = i;
      table.getter(NAMES.get(i), (ts, self) -> self(self).get(at));
    }
    return table;
  }

  private static PyObject create(ThreadState ts, PyType cls, PyObject[] args) {
    if (args[1] != null) {
      throw ts.unsupported("time.struct_time(sequence, dict)");
    }
    List<PyObject> given = PyOps.toList(ts, args[0]);
    if (given.size() < LENGTH || given.size() > LENGTH + 2) {
      throw Errors.typeError(
          "time.struct_time() takes an "
              + (given.size() < LENGTH ? "at least " + LENGTH : "at most " + (LENGTH + 2))
              + "-sequence ("
              + given.size()
              + "-sequence given)");
    }
    PyObject[] all = Arrays.copyOf(given.toArray(new PyObject[0]), LENGTH + 2);
    return new PyStructTime(
        Arrays.copyOf(all, LENGTH),
        given.size() > LENGTH ? all[LENGTH] : PySingleton.NONE,
        given.size() > LENGTH + 1 ? all[LENGTH + 1] : PySingleton.NONE);
  }

  private static String repr(ThreadState ts, PyStructTime self) {
    StringBuilder text = new StringBuilder("time.struct_time(");
    for (int i = 0; i < LENGTH; i++) {
      text.append(i == 0 ? "" : ", ").append(NAMES.get(i)).append('=');
      text.append(PyOps.repr(ts, self.get(i)));
    }
    return text.append(')').toString();
  }
}
