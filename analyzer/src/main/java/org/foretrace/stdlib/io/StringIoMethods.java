// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.io;

import org.foretrace.object.Arguments;
import org.foretrace.object.BuiltinTable;
import org.foretrace.object.Errors;
import org.foretrace.object.Exceptions;
import org.foretrace.object.PyBool;
import org.foretrace.object.PyInt;
import org.foretrace.object.PyIterator;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyOps;
import org.foretrace.object.PySingleton;
import org.foretrace.object.PyStr;
import org.foretrace.object.ThreadState;

/** The methods of StringIO. */
final class StringIoMethods {
  private StringIoMethods() {}

  static BuiltinTable table() {
    BuiltinTable t = PyIterator.table();
    t.newFunction("StringIO(*args, **kwargs)", (ts, cls, args) -> new PyStringIO(cls));
    t.methodN("__init__(self, /, initial_value='', newline='\\n')", StringIoMethods::init);
    t.method("getvalue(self, /)", (ts, self) -> PyStr.of(open(self).value()));
    t.method(
        "read(self, size=-1, /)", (ts, self, n) -> PyStr.of(open(self).read(IoTypes.size(ts, n))));
    t.method(
        "readline(self, size=-1, /)",
        (ts, self, n) -> PyStr.of(open(self).readLine(IoTypes.size(ts, n))));
    t.method("write(self, s, /)", StringIoMethods::write);
    t.method("tell(self, /)", (ts, self) -> PyInt.of(open(self).position()));
    t.methodN("seek(self, pos, whence=0, /)", StringIoMethods::seek);
    t.methodN("truncate(self, pos=None, /)", StringIoMethods::truncate);
    t.method(
        "close(self, /)",
        (ts, self) -> {
          of(self).close();
          return PySingleton.NONE;
        });
    for (String name : new String[] {"readable", "writable", "seekable"}) {
      t.method(
          name + "(self, /)",
          (ts, self) -> {
            open(self);
            return PyBool.TRUE;
          });
    }
    t.getter("closed", (ts, self) -> PyBool.of(of(self).isClosed()));
    t.getter("newlines", (ts, self) -> PySingleton.NONE);
    t.getter(
        "line_buffering",
        (ts, self) -> {
          open(self);
          return PyBool.FALSE;
        });
    return t;
  }

  private static PyStringIO of(PyObject self) {
    return (PyStringIO) self;
  }

  private static PyStringIO open(PyObject self) {
    of(self).checkOpen();
    return of(self);
  }

  private static PyObject init(ThreadState ts, PyObject[] args) {
    PyStringIO self = of(args[0]);
    PyObject newline = args[2];
    if (newline != PySingleton.NONE && !(newline instanceof PyStr)) {
      throw Errors.typeError("newline must be str or None, not " + newline.type().name());
    }
    String end = newline instanceof PyStr ? ((PyStr) newline).value() : "?";
    if (!end.isEmpty() && !end.equals("\n")) {
      throw ts.unsupported("io.StringIO(newline=)");
    }
    self.reset(end.isEmpty());
    if (args[1] != PySingleton.NONE) {
      if (!(args[1] instanceof PyStr)) {
        throw Errors.typeError("initial_value must be str or None, not " + args[1].type().name());
      }
      self.write(ts, ((PyStr) args[1]).value());
      self.seek(0);
    }
    return PySingleton.NONE;
  }

  private static PyObject write(ThreadState ts, PyObject self, PyObject s) {
    if (!(s instanceof PyStr)) {
      throw Errors.typeError("string argument expected, got '" + s.type().name() + "'");
    }
    open(self).write(ts, ((PyStr) s).value());
    return PyInt.of(((PyStr) s).length());
  }

  private static PyObject seek(ThreadState ts, PyObject[] args) {
    PyStringIO self = open(args[0]);
    int pos = Arguments.size(ts, args[1]);
    int whence = Arguments.cInt(ts, args[2]);
    if (whence < 0 || whence > 2) {
      throw Errors.valueError("Invalid whence (" + whence + ", should be 0, 1 or 2)");
    }
    if (pos < 0 && whence == 0) {
      throw Errors.valueError("Negative seek position " + pos);
    }
    if (whence != 0 && pos != 0) {
      throw Errors.raise(
          Exceptions.OS_ERROR,
          whence == 1
              ? "Can't do nonzero cur-relative seeks"
              : "Can't do nonzero end-relative seeks");
    }
    self.seek(whence == 0 ? pos : whence == 1 ? self.position() : self.size());
    return PyInt.of(self.position());
  }

  private static PyObject truncate(ThreadState ts, PyObject[] args) {
    PyStringIO self = open(args[0]);
    int to = args[1] == PySingleton.NONE ? self.position() : PyOps.index(ts, args[1]).clampedInt();
    if (to < 0) {
      throw Errors.valueError("Negative size value " + to);
    }
    self.truncate(to);
    return PyInt.of(to);
  }
}
