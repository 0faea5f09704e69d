// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.builtins;

import org.foretrace.object.Arguments;
import org.foretrace.object.BuiltinTable;
import org.foretrace.object.Errors;
import org.foretrace.object.Exceptions;
import org.foretrace.object.PyBaseException;
import org.foretrace.object.PyBool;
import org.foretrace.object.PyInt;
import org.foretrace.object.PyIterator;
import org.foretrace.object.PyList;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyOps;
import org.foretrace.object.PyRaise;
import org.foretrace.object.PySingleton;
import org.foretrace.object.PyStr;
import org.foretrace.object.PyType;
import org.foretrace.object.ThreadState;

/** The methods of the standard streams. */
public final class TextStreamMethods {
  /** {@code io.UnsupportedOperation}. */
  public static final PyType UNSUPPORTED_OPERATION =
      PyType.builtin(
              "io",
              "UnsupportedOperation",
              PyBaseException.class,
              new PyType[] {Exceptions.OS_ERROR, Exceptions.VALUE_ERROR},
              BuiltinTable::type)
          .withDict();

  private TextStreamMethods() {}

  public static PyRaise unsupportedOperation(String message) {
    return Errors.raise(UNSUPPORTED_OPERATION, message);
  }

  private static PyTextStream of(PyObject self) {
    return (PyTextStream) self;
  }

  static BuiltinTable table() {
    BuiltinTable t = PyIterator.table();
    t.method("write(self, text, /)", TextStreamMethods::write);
    t.method("writelines(self, lines, /)", TextStreamMethods::writeLines);
    t.method("flush(self, /)", (ts, self) -> open(self, PySingleton.NONE));
    t.method("close(self, /)", TextStreamMethods::close);
    t.method("read(self, size=-1, /)", TextStreamMethods::read);
    t.method("readline(self, size=-1, /)", TextStreamMethods::readLine);
    t.method("readlines(self, hint=-1, /)", TextStreamMethods::readLines);
    t.method("isatty(self, /)", (ts, self) -> open(self, PyBool.FALSE));
    t.method("readable(self, /)", (ts, self) -> open(self, PyBool.of(of(self).number() == 0)));
    t.method("writable(self, /)", (ts, self) -> open(self, PyBool.of(of(self).number() != 0)));
    t.method("seekable(self, /)", (ts, self) -> open(self, PyBool.FALSE));
    t.method("fileno(self, /)", (ts, self) -> open(self, PyInt.of(of(self).number())));
    t.method("__enter__(self, /)", (ts, self) -> open(self, self));
    t.methodN("__exit__(self, /, *args)", (ts, args) -> close(ts, args[0]));
    t.method("__repr__(self, /)", TextStreamMethods::repr);
    attributes(t);
    refused(t);
    return t;
  }

  private static void attributes(BuiltinTable t) {
    t.getter("name", (ts, self) -> PyStr.of(of(self).name()));
    t.getter("mode", (ts, self) -> PyStr.of(of(self).number() == 0 ? "r" : "w"));
    t.getter("encoding", (ts, self) -> PyStr.of("utf-8"));
    t.getter(
        "errors",
        (ts, self) -> {
          if (of(self).number() != 2) {
            throw ts.unsupported("sys." + stream(self) + ".errors"); // depends on the locale
          }
          return PyStr.of("backslashreplace");
        });
    t.getter("newlines", (ts, self) -> PySingleton.NONE);
    t.getter("line_buffering", (ts, self) -> PyBool.of(of(self).number() == 2));
    t.getter("write_through", (ts, self) -> PyBool.FALSE);
    t.getter("closed", (ts, self) -> PyBool.of(of(self).isClosed()));
  }

  private static void refused(BuiltinTable t) {
    for (String name : new String[] {"buffer", "_CHUNK_SIZE", "__dict__"}) {
      t.getter(
          name,
          (ts, self) -> {
            throw ts.unsupported("sys." + stream(self) + "." + name);
          });
    }
    for (String name : new String[] {"detach", "seek", "tell", "truncate"}) {
      t.methodN(
          name + "(self, /, *args)",
          (ts, args) -> {
            throw ts.unsupported("sys." + stream(args[0]) + "." + name);
          });
    }
    // Buffering cannot be seen, and text is UTF-8 already.
    t.methodN(
        "reconfigure(self, /, *, encoding=None, errors=None, newline=?, line_buffering=None,"
            + " write_through=None)",
        (ts, args) -> {
          boolean utf8 =
              args[1] == PySingleton.NONE
                  || PyOps.str(ts, args[1]).replace("-", "").equalsIgnoreCase("utf8");
          if (!utf8 || args[2] != PySingleton.NONE || args[3] != null) {
            throw ts.unsupported("sys." + stream(args[0]) + ".reconfigure");
          }
          return PySingleton.NONE;
        });
  }

  private static String stream(PyObject self) {
    String name = of(self).name();
    return name.substring(1, name.length() - 1);
  }

  private static PyObject open(PyObject self, PyObject result) {
    if (of(self).isClosed()) {
      throw Errors.valueError("I/O operation on closed file.");
    }
    return result;
  }

  private static PyObject close(ThreadState ts, PyObject self) {
    of(self).close();
    return PySingleton.NONE;
  }

  private static PyObject write(ThreadState ts, PyObject self, PyObject text) {
    String s = Arguments.str(text, "write() argument");
    of(self).write(ts, s);
    return PyInt.of(((PyStr) text).length());
  }

  private static PyObject writeLines(ThreadState ts, PyObject self, PyObject lines) {
    open(self, self);
    PyOps.iterate(ts, lines, line -> write(ts, self, line));
    return PySingleton.NONE;
  }

  private static int size(ThreadState ts, PyObject o) {
    if (o == PySingleton.NONE) {
      return -1;
    }
    if (!(o instanceof PyInt) && o.type().lookup("__index__") == null) {
      throw Errors.typeError("argument should be integer or None, not '" + o.type().name() + "'");
    }
    return Arguments.size(ts, o);
  }

  private static PyObject read(ThreadState ts, PyObject self, PyObject limit) {
    int size = size(ts, limit);
    of(self).checkReadable();
    StringBuilder text = new StringBuilder();
    int left = size;
    while (size < 0 || left > 0) {
      String line = of(self).readLine(left);
      if (line.isEmpty()) {
        break;
      }
      text.append(line);
      left -= size < 0 ? 0 : line.codePointCount(0, line.length());
    }
    return PyStr.of(text.toString());
  }

  private static PyObject readLine(ThreadState ts, PyObject self, PyObject limit) {
    return PyStr.of(of(self).readLine(size(ts, limit)));
  }

  private static PyObject readLines(ThreadState ts, PyObject self, PyObject hint) {
    int limit = size(ts, hint);
    PyList lines = new PyList();
    int read = 0;
    for (String line = of(self).readLine(); !line.isEmpty(); line = of(self).readLine()) {
      lines.add(ts, PyStr.of(line));
      read += line.length();
      if (limit > 0 && read >= limit) {
        break;
      }
    }
    return lines;
  }

  private static PyObject repr(ThreadState ts, PyObject self) {
    return PyStr.of(
        "<_io.TextIOWrapper name='"
            + of(self).name()
            + "' mode='"
            + (of(self).number() == 0 ? "r" : "w")
            + "' encoding='utf-8'>");
  }
}
