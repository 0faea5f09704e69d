// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.io;

import org.foretrace.object.Arguments;
import org.foretrace.object.BuiltinTable;
import org.foretrace.object.Errors;
import org.foretrace.object.PyBool;
import org.foretrace.object.PyInstance;
import org.foretrace.object.PyInt;
import org.foretrace.object.PyList;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyOps;
import org.foretrace.object.PySingleton;
import org.foretrace.object.PyType;
import org.foretrace.object.ThreadState;
import org.foretrace.stdlib.builtins.TextStreamMethods;

/** The base types of streams, with the methods that are made of others. */
final class IoTypes {
  static final PyType BASE =
      PyType.builtin("_io", "_io._IOBase", PyInstance.class, PyType.OBJECT, IoTypes::base);

  static final PyType TEXT_BASE =
      PyType.builtin("_io", "_io._TextIOBase", PyInstance.class, BASE, IoTypes::textBase);

  static final PyType BYTES_BASE =
      PyType.builtin("_io", "_io._BufferedIOBase", PyInstance.class, BASE, BuiltinTable::type);

  private IoTypes() {}

  private static BuiltinTable base() {
    BuiltinTable t = BuiltinTable.type();
    t.method(
        "__enter__(self, /)",
        (ts, self) -> {
          checkOpen(ts, self);
          return self;
        });
    t.methodN(
        "__exit__(self, /, *args)",
        (ts, args) -> {
          ts.callMethod(args[0], "close");
          return PySingleton.NONE;
        });
    t.method("writelines(self, lines, /)", IoTypes::writeLines);
    t.method("readlines(self, hint=-1, /)", IoTypes::readLines);
    t.method(
        "flush(self, /)",
        (ts, self) -> {
          checkOpen(ts, self);
          return PySingleton.NONE;
        });
    t.method(
        "isatty(self, /)",
        (ts, self) -> {
          checkOpen(ts, self);
          return PyBool.FALSE;
        });
    for (String name : new String[] {"fileno", "detach"}) {
      t.method(
          name + "(self, /)",
          (ts, self) -> {
            throw TextStreamMethods.unsupportedOperation(name);
          });
    }
    return t;
  }

  private static BuiltinTable textBase() {
    return BuiltinTable.type()
        .getter("encoding", (ts, self) -> PySingleton.NONE)
        .getter("errors", (ts, self) -> PySingleton.NONE);
  }

  private static void checkOpen(ThreadState ts, PyObject self) {
    if (PyOps.truth(ts, PyOps.getAttr(ts, self, "closed"))) {
      throw Errors.valueError(
          self instanceof PyStringIO
              ? "I/O operation on closed file"
              : "I/O operation on closed file.");
    }
  }

  private static PyObject writeLines(ThreadState ts, PyObject self, PyObject lines) {
    checkOpen(ts, self);
    PyOps.iterate(ts, lines, line -> ts.callMethod(self, "write", line));
    return PySingleton.NONE;
  }

  private static PyObject readLines(ThreadState ts, PyObject self, PyObject hint) {
    checkOpen(ts, self);
    int limit = size(ts, hint);
    PyList lines = new PyList();
    int read = 0;
    PyObject it = PyOps.iter(ts, self);
    for (PyObject line = PyOps.next(ts, it); line != null; line = PyOps.next(ts, it)) {
      lines.add(ts, line);
      read += PyOps.length(ts, line);
      if (limit > 0 && read >= limit) {
        break;
      }
    }
    return lines;
  }

  /** A size, below 0 for none. */
  static int size(ThreadState ts, PyObject o) {
    if (o == PySingleton.NONE) {
      return -1;
    }
    if (!(o instanceof PyInt) && o.type().lookup("__index__") == null) {
      throw Errors.typeError("argument should be integer or None, not '" + o.type().name() + "'");
    }
    return Arguments.size(ts, o);
  }
}
