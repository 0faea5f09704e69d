// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** The methods of BaseException. */
final class ExceptionMethods {
  private ExceptionMethods() {}

  static BuiltinTable table() {
    BuiltinTable t = BuiltinTable.type();
    t.newFunction(
        "BaseException(*args, **kwargs)",
        (ts, cls, args) -> {
          PyBaseException e = new PyBaseException(cls, (PyTuple) args[0]);
          ExceptionInit.prepare(ts, e, (PyDict) args[1]);
          return e;
        });
    t.methodN(
        "__init__(self, /, *args, **kwargs)",
        (ts, args) -> {
          noKeywords(args[0], (PyDict) args[2]);
          of(args[0]).setArgs((PyTuple) args[1]);
          return PySingleton.NONE;
        });
    t.method("__repr__(self, /)", (ts, self) -> PyStr.of(repr(ts, of(self))));
    t.method("__str__(self, /)", (ts, self) -> PyStr.of(str(ts, of(self))));
    t.method("with_traceback(self, object, /)", ExceptionMethods::withTraceback);
    t.method("add_note(self, note, /)", ExceptionMethods::addNote);
    attributes(t);
    return TableParts.refused(t, "BaseException", "__reduce__", "__setstate__");
  }

  private static PyBaseException of(PyObject self) {
    return (PyBaseException) self;
  }

  /** Raises the TypeError for keywords that an exception type does not take. */
  static void noKeywords(PyObject self, PyDict kwargs) {
    if (kwargs.size() > 0) {
      throw Errors.typeError(self.type().name() + "() takes no keyword arguments");
    }
  }

  private static String repr(ThreadState ts, PyBaseException e) {
    PyTuple args = e.args();
    String name = e.type().name();
    name = name.substring(name.lastIndexOf('.') + 1);
    if (args.size() == 1) {
      return name + "(" + PyOps.repr(ts, args.get(0)) + ")";
    }
    return name + PyOps.repr(ts, args);
  }

  /** {@code BaseException.__str__}. */
  static String str(ThreadState ts, PyBaseException e) {
    PyTuple args = e.args();
    if (args.size() == 0) {
      return "";
    }
    return args.size() == 1 ? PyOps.str(ts, args.get(0)) : PyOps.str(ts, args);
  }

  private static PyObject withTraceback(ThreadState ts, PyObject self, PyObject tb) {
    setTraceback(self, tb);
    return self;
  }

  private static void setTraceback(PyObject self, @Nullable PyObject tb) {
    if (tb == null) {
      throw Errors.typeError("__traceback__ may not be deleted");
    }
    if (tb == PySingleton.NONE) {
      of(self).setTraceback(new ArrayList<>(2));
    } else if (tb instanceof PyTraceback) {
      of(self).setTraceback(((PyTraceback) tb).entries());
    } else {
      throw Errors.typeError("__traceback__ must be a traceback or None");
    }
  }

  private static PyObject addNote(ThreadState ts, PyObject self, PyObject note) {
    if (!(note instanceof PyStr)) {
      throw Errors.typeError("note must be a str, not '" + note.type().name() + "'");
    }
    PyObject notes = Attributes.getOrNull(ts, self, "__notes__");
    if (notes == null) {
      notes = new PyList();
      Attributes.set(ts, self, "__notes__", notes);
    }
    if (!(notes instanceof PyList)) {
      throw Errors.typeError("Cannot add note: __notes__ is not a list");
    }
    ((PyList) notes).add(ts, note);
    return PySingleton.NONE;
  }

  private static void attributes(BuiltinTable t) {
    t.property(
        "__suppress_context__",
        (ts, self) -> PyBool.of(of(self).suppressContext()),
        (ts, self, value) -> {
          if (value == null) {
            throw Errors.typeError("can't delete numeric/char attribute");
          }
          if (!(value instanceof PyBool)) {
            throw Errors.typeError("attribute value type must be bool");
          }
          of(self).setSuppressContext(value == PyBool.TRUE);
        });
    t.property(
        "__dict__",
        (ts, self) -> of(self).dict(),
        (ts, self, value) -> {
          throw ts.unsupported("BaseException.__dict__ assignment");
        });
    t.property("args", (ts, self) -> of(self).args(), ExceptionMethods::setArgs);
    t.property(
        "__traceback__",
        (ts, self) -> of(self).tracebackObject(),
        (ts, self, value) -> setTraceback(self, value));
    t.property(
        "__context__",
        (ts, self) -> orNone(of(self).context()),
        (ts, self, value) -> of(self).setContext(chained(value, "__context__", "context")));
    t.property(
        "__cause__",
        (ts, self) -> orNone(of(self).cause()),
        (ts, self, value) -> of(self).setCause(chained(value, "__cause__", "cause")));
  }

  private static void setArgs(ThreadState ts, PyObject self, @Nullable PyObject value) {
    if (value == null) {
      throw Errors.typeError("args may not be deleted");
    }
    of(self).setArgs(PyTuple.of(PyOps.toList(ts, value)));
  }

  private static PyObject orNone(@Nullable PyObject o) {
    return o == null ? PySingleton.NONE : o;
  }

  private static @Nullable PyBaseException chained(
      @Nullable PyObject value, String attribute, String what) {
    if (value == null) {
      throw Errors.typeError(attribute + " may not be deleted");
    }
    if (value == PySingleton.NONE) {
      return null;
    }
    if (!(value instanceof PyBaseException)) {
      throw Errors.typeError("exception " + what + " must be None or derive from BaseException");
    }
    return of(value);
  }
}
