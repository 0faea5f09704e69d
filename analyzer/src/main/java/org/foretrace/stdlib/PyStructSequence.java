// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib;

import java.util.Arrays;
import java.util.List;
import org.foretrace.object.BuiltinTable;
import org.foretrace.object.Errors;
import org.foretrace.object.PyInt;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyOps;
import org.foretrace.object.PyStr;
import org.foretrace.object.PyTuple;
import org.foretrace.object.PyType;
import org.foretrace.object.ThreadState;

/** A tuple with named fields that CPython makes in C: {@code sys.version_info} and the like. */
public final class PyStructSequence extends PyTuple {
  private PyStructSequence(PyType type, PyObject[] items) {
    super(type, items);
  }

  /** A type whose values programs cannot make. */
  public static PyType type(String module, String name, String... fields) {
    return type(module, name, false, fields);
  }

  /** A type with these fields; {@code callable} if programs can make values of it. */
  public static PyType type(String module, String name, boolean callable, String... fields) {
    String full = module + "." + name;
    PyType[] self = new PyType[1];
    self[0] =
        PyType.builtin(
                module,
                full,
                PyStructSequence.class,
                PyTuple.TYPE,
                () -> table(full, callable, List.of(fields)))
            .notSubclassable();
    return self[0];
  }

  public static PyStructSequence of(PyType type, PyObject... items) {
    return new PyStructSequence(type, Arrays.copyOf(items, items.length));
  }

  private static BuiltinTable table(String name, boolean callable, List<String> fields) {
    BuiltinTable t = BuiltinTable.type();
    t.newFunction(
        name.substring(name.indexOf('.') + 1) + "(sequence, dict=?)",
        (ts, cls, args) -> {
          if (!callable) {
            throw Errors.typeError("cannot create '" + name + "' instances");
          }
          PyObject[] items = PyOps.toList(ts, args[0]).toArray(new PyObject[0]);
          if (items.length != fields.size() || args[1] != null) {
            throw Errors.typeError(
                name
                    + "() takes a "
                    + fields.size()
                    + "-sequence ("
                    + items.length
                    + "-sequence given)");
          }
          return of(cls, items);
        });
    t.method("__repr__(self, /)", (ts, self) -> PyStr.of(repr(ts, (PyTuple) self, name, fields)));
    for (int i = 0; i < fields.size(); i++) {
      int at = i;
      t.getter(fields.get(i), (ts, self) -> ((PyTuple) self).get(at));
    }
    t.value("n_fields", PyInt.of(fields.size()));
    t.value("n_sequence_fields", PyInt.of(fields.size()));
    t.value("n_unnamed_fields", PyInt.ZERO);
    t.value("__match_args__", PyTuple.of(fields.stream().map(PyStr::of).toList()));
    return t;
  }

  private static String repr(ThreadState ts, PyTuple self, String name, List<String> fields) {
    StringBuilder text = new StringBuilder(name).append('(');
    for (int i = 0; i < fields.size(); i++) {
      text.append(i == 0 ? "" : ", ").append(fields.get(i)).append('=');
      text.append(PyOps.repr(ts, self.get(i)));
    }
    return text.append(')').toString();
  }
}
