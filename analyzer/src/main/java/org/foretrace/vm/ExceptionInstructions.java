// SPDX-License-Identifier: Apache-2.0
package org.foretrace.vm;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.foretrace.object.Attributes;
import org.foretrace.object.Errors;
import org.foretrace.object.Exceptions;
import org.foretrace.object.PyBaseException;
import org.foretrace.object.PyBool;
import org.foretrace.object.PyBuiltin;
import org.foretrace.object.PyList;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyOps;
import org.foretrace.object.PyRaise;
import org.foretrace.object.PySingleton;
import org.foretrace.object.PyStr;
import org.foretrace.object.PyTuple;
import org.foretrace.object.PyType;
import org.jspecify.annotations.Nullable;

/** {@code raise}, {@code except} and {@code except*}. */
final class ExceptionInstructions {
  private ExceptionInstructions() {}

  /** What {@code raise o} raises: an instance, made of a class where need be. */
  static PyBaseException exception(Interpreter in, PyObject o) {
    if (o instanceof PyBaseException e) {
      return e;
    }
    if (o instanceof PyType t && t.isSubtypeOf(Exceptions.BASE_EXCEPTION)) {
      PyObject made = in.call(t);
      if (made instanceof PyBaseException e) {
        return e;
      }
      throw Errors.typeError(
          "calling "
              + PyOps.repr(in, t)
              + " should have returned an instance of BaseException, not "
              + PyOps.repr(in, made.type()));
    }
    throw Errors.typeError("exceptions must derive from BaseException");
  }

  static PyRaise raiseFrom(Interpreter in, PyObject o, PyObject cause) {
    PyBaseException e = exception(in, o);
    PyBaseException because;
    if (cause == PySingleton.NONE) {
      because = null;
    } else if (cause instanceof PyBaseException c) {
      because = c;
    } else if (cause instanceof PyType t && t.isSubtypeOf(Exceptions.BASE_EXCEPTION)) {
      PyObject made = in.call(t);
      if (!(made instanceof PyBaseException)) {
        throw Errors.typeError(
            "calling "
                + PyOps.repr(in, t)
                + " should have returned an instance of BaseException, not "
                + PyOps.repr(in, made.type()));
      }
      because = (PyBaseException) made;
    } else {
      throw Errors.typeError("exception causes must derive from BaseException");
    }
    e.setCause(because);
    return new PyRaise(e);
  }

  /** Whether {@code except type} catches it. */
  static boolean matches(PyBaseException e, PyObject type) {
    check(type, false);
    return isInstance(e, type);
  }

  private static void check(PyObject type, boolean star) {
    if (type instanceof PyTuple t) {
      for (PyObject item : t) {
        checkOne(item, star);
      }
    } else {
      checkOne(type, star);
    }
  }

  private static void checkOne(PyObject type, boolean star) {
    if (!(type instanceof PyType t) || !t.isSubtypeOf(Exceptions.BASE_EXCEPTION)) {
      throw Errors.typeError(
          "catching classes that do not inherit from BaseException is not allowed");
    }
    if (star && t.isSubtypeOf(Exceptions.BASE_EXCEPTION_GROUP)) {
      throw Errors.typeError(
          "catching ExceptionGroup with except* is not allowed. Use except instead.");
    }
  }

  private static boolean isInstance(PyBaseException e, PyObject type) {
    if (type instanceof PyTuple t) {
      for (PyObject item : t) {
        if (isInstance(e, item)) {
          return true;
        }
      }
      return false;
    }
    return type instanceof PyType t && e.type().isSubtypeOf(t);
  }

  /** EXC_INFO: type, value and traceback of an exception, for {@code __exit__}. */
  static void info(Interpreter in, Frame f, int dst, PyBaseException e) {
    PyObject traceback = Attributes.getOrNull(in, e, "__traceback__");
    f.r[dst] = e.type();
    f.r[dst + 1] = e;
    f.r[dst + 2] = traceback == null ? PySingleton.NONE : traceback;
  }

  // ---- except*

  /** STAR_MATCH: splits what is left by a type; None stands for nothing. */
  static void starMatch(Interpreter in, Frame f, int match, int rest, PyObject type) {
    PyObject left = f.r[rest];
    check(type, true);
    PyObject matched = PySingleton.NONE;
    if (left instanceof PyBaseException e) {
      if (isInstance(e, type)) {
        matched = isGroup(e) ? e : wrap(in, e);
        left = PySingleton.NONE;
      } else if (isGroup(e)) {
        PyTuple parts = split(in, e, type);
        matched = parts.get(0);
        left = parts.get(1);
      }
    }
    f.r[rest] = left;
    f.r[match] = matched;
    if (matched instanceof PyBaseException m) {
      in.handled.value = m;
    }
  }

  private static boolean isGroup(PyBaseException e) {
    return e.type().isSubtypeOf(Exceptions.BASE_EXCEPTION_GROUP);
  }

  private static PyObject wrap(Interpreter in, PyBaseException e) {
    return in.call(Exceptions.BASE_EXCEPTION_GROUP, PyStr.EMPTY, PyTuple.of(e));
  }

  private static PyTuple split(Interpreter in, PyObject group, PyObject condition) {
    PyObject parts = in.callMethod(group, "split", condition);
    if (!(parts instanceof PyTuple t)) {
      throw Errors.typeError(
          group.type().name() + ".split must return a tuple, not " + parts.type().name());
    }
    if (t.size() < 2) {
      throw Errors.typeError(
          group.type().name() + ".split must return a 2-tuple, got tuple of size " + t.size());
    }
    return t;
  }

  /** STAR_RERAISE: what is raised at the end of {@code try/except*}, or None. */
  static PyObject starReraise(Interpreter in, PyBaseException original, PyList results) {
    if (!isGroup(original)) {
      for (int i = 0; i < results.size(); i++) {
        if (results.get(i) != PySingleton.NONE) {
          return results.get(i);
        }
      }
      return PySingleton.NONE;
    }
    List<PyObject> raised = new ArrayList<>();
    List<PyBaseException> reraised = new ArrayList<>();
    for (int i = 0; i < results.size(); i++) {
      if (results.get(i) instanceof PyBaseException e) {
        if (isSame(e, original)) {
          reraised.add(e);
        } else {
          raised.add(e);
        }
      }
    }
    PyObject projection = project(in, original, reraised);
    if (raised.isEmpty()) {
      return projection;
    }
    if (projection != PySingleton.NONE) {
      raised.add(projection);
    }
    return raised.size() == 1
        ? raised.get(0)
        : in.call(Exceptions.BASE_EXCEPTION_GROUP, PyStr.EMPTY, PyList.of(raised));
  }

  private static boolean isSame(PyBaseException a, PyBaseException b) {
    if (!isGroup(a) || !isGroup(b)) {
      return false;
    }
    return notes(a) == notes(b)
        && a.traceback().equals(b.traceback())
        && a.cause() == b.cause()
        && a.context() == b.context();
  }

  private static @Nullable PyObject notes(PyBaseException e) {
    return e.dict().get("__notes__");
  }

  // The part of the original group whose leaves are in the given groups.
  private static PyObject project(
      Interpreter in, PyBaseException original, List<PyBaseException> keep) {
    if (keep.isEmpty()) {
      return PySingleton.NONE;
    }
    Map<PyObject, Boolean> leaves = new IdentityHashMap<>();
    keep.forEach(e -> collect(in, e, leaves));
    PyObject condition =
        PyBuiltin.function(
            "builtins", "condition(e, /)", false, (ts, a) -> PyBool.of(leaves.containsKey(a[0])));
    return split(in, original, condition).get(0);
  }

  private static void collect(Interpreter in, PyObject e, Map<PyObject, Boolean> leaves) {
    if (e instanceof PyBaseException x && isGroup(x)) {
      PyOps.iterate(in, PyOps.getAttr(in, x, "exceptions"), item -> collect(in, item, leaves));
    } else {
      leaves.put(e, Boolean.TRUE);
    }
  }
}
