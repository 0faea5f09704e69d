// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Splitting exception groups: CPython's exceptiongroup_split_recursive. */
public final class ExceptionGroups {
  private ExceptionGroups() {}

  /** The part of a group that a matcher takes, and the rest; each null where it is empty. */
  public record Split(@Nullable PyBaseException match, @Nullable PyBaseException rest) {
    PyObject matchOrNone() {
      return match == null ? PySingleton.NONE : match;
    }

    PyObject restOrNone() {
      return rest == null ? PySingleton.NONE : rest;
    }
  }

  /** Whether it is a BaseExceptionGroup. */
  public static boolean isGroup(PyObject o) {
    return o instanceof PyBaseException && o.type().isSubtypeOf(Exceptions.BASE_EXCEPTION_GROUP);
  }

  /** {@code group.exceptions}. */
  public static PyTuple members(PyBaseException group) {
    PyObject members = group.field("exceptions");
    return members instanceof PyTuple ? (PyTuple) members : PyTuple.EMPTY;
  }

  /** {@code group.split(matcher)}: a type, a tuple of types, or a callable. */
  public static Split split(ThreadState ts, PyBaseException group, PyObject matcher) {
    return split(ts, group, new Matcher(ts, matcher));
  }

  /** Decides which exceptions match. */
  private static final class Matcher {
    private final ThreadState ts;
    private final @Nullable PyObject callable;
    private final List<PyType> types = new ArrayList<>();

    Matcher(ThreadState ts, PyObject matcher) {
      this.ts = ts;
      boolean called = !(matcher instanceof PyType) && !(matcher instanceof PyTuple);
      callable = called ? matcher : null;
      if (called) {
        if (!PyOps.isCallable(matcher)) {
          throw wrong();
        }
      } else if (matcher instanceof PyTuple) {
        for (PyObject one : (PyTuple) matcher) {
          add(one);
        }
      } else {
        add(matcher);
      }
    }

    private void add(PyObject type) {
      if (!(type instanceof PyType) || !((PyType) type).isSubtypeOf(Exceptions.BASE_EXCEPTION)) {
        throw wrong();
      }
      types.add((PyType) type);
    }

    private static PyRaise wrong() {
      return Errors.typeError(
          "expected an exception type, a tuple of exception types, or a callable (other than a"
              + " class)");
    }

    boolean matches(PyBaseException e) {
      if (callable != null) {
        return PyOps.truth(ts, ts.call(callable, e));
      }
      for (PyType t : types) {
        if (e.type().isSubtypeOf(t)) {
          return true;
        }
      }
      return false;
    }
  }

  private static Split split(ThreadState ts, PyBaseException e, Matcher matcher) {
    if (matcher.matches(e)) {
      return new Split(e, null);
    }
    if (!isGroup(e)) {
      return new Split(null, e);
    }
    ts.enterRecursion(" in exceptiongroup_split_recursive");
    try {
      List<PyObject> match = new ArrayList<>();
      List<PyObject> rest = new ArrayList<>();
      for (PyObject member : members(e)) {
        Split split = split(ts, (PyBaseException) member, matcher);
        if (split.match() != null) {
          match.add(split.match());
        }
        if (split.rest() != null) {
          rest.add(split.rest());
        }
      }
      return new Split(subset(ts, e, match), subset(ts, e, rest));
    } finally {
      ts.leaveRecursion();
    }
  }

  /** A group like {@code original} of some of its members; null for none. */
  public static @Nullable PyBaseException subset(
      ThreadState ts, PyBaseException original, List<PyObject> members) {
    if (members.isEmpty()) {
      return null;
    }
    PyObject made = ts.callMethod(original, "derive", PyList.of(members));
    if (!isGroup(made)) {
      throw Errors.typeError("derive must return an instance of BaseExceptionGroup");
    }
    PyBaseException group = (PyBaseException) made;
    group.setTraceback(new ArrayList<>(original.traceback()));
    group.setContext(original.context());
    group.setCause(original.cause());
    group.setSuppressContext(original.suppressContext());
    PyObject notes = Attributes.getOrNull(ts, original, "__notes__");
    if (notes != null && notes.type().lookup("__getitem__") != null) {
      Attributes.set(ts, group, "__notes__", PyList.of(PyOps.toList(ts, notes)));
    }
    return group;
  }
}
