// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import java.util.Arrays;
import java.util.List;

/** {@code __new__} and {@code __init__} of the builtin exceptions that read their arguments. */
final class ExceptionInit {
  private ExceptionInit() {}

  /** The part of {@code __new__} that depends on the type; kwargs are for {@code __init__}. */
  static void prepare(ThreadState ts, PyBaseException e, PyDict kwargs) {
    if (e.type().isSubtypeOf(Exceptions.OS_ERROR) && !overridesInit(e.type())) {
      ExceptionMethods.noKeywords(e, kwargs);
      ExceptionFields.fill(e);
    }
  }

  private static boolean overridesInit(PyType type) {
    return type.lookup("__init__") != Exceptions.OS_ERROR.ownAttribute("__init__");
  }

  /** {@code OSError(errno, ...)} makes the subclass for the number. */
  static PyObject newOsError(ThreadState ts, PyType cls, PyTuple args, PyDict kwargs) {
    PyType type = cls;
    if (cls == Exceptions.OS_ERROR && args.size() >= 2 && args.size() <= 5) {
      PyType mapped = OsErrors.typeFor(args.get(0));
      type = mapped == null ? cls : mapped;
    }
    PyBaseException e = new PyBaseException(type, args);
    prepare(ts, e, kwargs);
    return e;
  }

  /** {@code __init__} without keywords. */
  static BuiltinTable plain(BuiltinTable t) {
    return t.methodN(
        "__init__(self, /, *args, **kwargs)",
        (ts, args) -> {
          ExceptionMethods.noKeywords(args[0], (PyDict) args[2]);
          return init(args[0], (PyTuple) args[1]);
        });
  }

  private static PyObject init(PyObject self, PyTuple args) {
    PyBaseException e = (PyBaseException) self;
    e.setArgs(args);
    ExceptionFields.fill(e);
    return PySingleton.NONE;
  }

  /** {@code OSError.__init__}: does nothing where {@code __new__} has read the arguments. */
  static BuiltinTable osError(BuiltinTable t) {
    return t.methodN(
        "__init__(self, /, *args, **kwargs)",
        (ts, args) -> {
          if (overridesInit(args[0].type())) {
            ExceptionMethods.noKeywords(args[0], (PyDict) args[2]);
            init(args[0], (PyTuple) args[1]);
          }
          return PySingleton.NONE;
        });
  }

  /** {@code __init__} with some keywords that become fields, as of ImportError. */
  static BuiltinTable keywords(BuiltinTable t, String shown, String... names) {
    List<String> known = Arrays.asList(names);
    return t.methodN(
        "__init__(self, /, *args, **kwargs)",
        (ts, args) -> {
          init(args[0], (PyTuple) args[1]);
          PyDict kwargs = (PyDict) args[2];
          for (int i = 0; i < kwargs.slots(); i++) {
            PyDict.Entry entry = kwargs.entryAt(i);
            PyObject value = entry == null ? null : entry.value();
            if (entry != null && value != null) {
              String name = ((PyStr) entry.key()).value();
              if (!known.contains(name)) {
                throw unexpected(shown, name, known);
              }
              ((PyBaseException) args[0]).setField(name, value);
            }
          }
          return PySingleton.NONE;
        });
  }

  private static PyRaise unexpected(String shown, String name, List<String> known) {
    String nearest = NameSuggestions.nearest(name, known);
    return Errors.typeError(
        shown
            + "() got an unexpected keyword argument '"
            + name
            + "'"
            + (nearest == null ? "" : ". Did you mean '" + nearest + "'?"));
  }

  /** {@code SyntaxError.__init__}: checks the tuple of the place. */
  static BuiltinTable syntaxError(BuiltinTable t) {
    return t.methodN(
        "__init__(self, /, *args, **kwargs)",
        (ts, args) -> {
          ExceptionMethods.noKeywords(args[0], (PyDict) args[2]);
          PyTuple given = (PyTuple) args[1];
          if (given.size() == 2) {
            PyTuple place = PyTuple.of(PyOps.toList(ts, given.get(1)));
            if (place.size() < 4 || place.size() > 6) {
              throw Errors.typeError(
                  "function takes at "
                      + (place.size() < 4 ? "least 4" : "most 6")
                      + " arguments ("
                      + place.size()
                      + " given)");
            }
            init(args[0], PyTuple.of(given.get(0), place));
            ((PyBaseException) args[0]).setArgs(given);
            if (place.size() == 5) {
              throw Errors.typeError("end_offset must be provided when end_lineno is provided");
            }
            return PySingleton.NONE;
          }
          return init(args[0], given);
        });
  }

  /** {@code __init__} of the UnicodeErrors: checks the types; o is the type of the text. */
  static BuiltinTable unicode(BuiltinTable t, boolean bytes, int count) {
    return t.methodN(
        "__init__(self, /, *args, **kwargs)",
        (ts, args) -> {
          ExceptionMethods.noKeywords(args[0], (PyDict) args[2]);
          PyObject[] given = ((PyTuple) args[1]).items();
          if (given.length != count) {
            throw Errors.typeError(
                "function takes exactly " + count + " arguments (" + given.length + " given)");
          }
          for (int i = 0; i < count; i++) {
            checkUnicode(ts, given[i], i, i - (count - 4), bytes);
          }
          return init(args[0], (PyTuple) args[1]);
        });
  }

  // role: -1 encoding, 0 object, 1 start, 2 end, 3 reason
  private static void checkUnicode(ThreadState ts, PyObject o, int i, int role, boolean bytes) {
    if (role == 1 || role == 2) {
      PyOps.index(ts, o);
    } else if (role == 0 && bytes) {
      if (!(o instanceof PyBytesLike)) {
        throw Errors.typeError("a bytes-like object is required, not '" + o.type().name() + "'");
      }
    } else {
      Arguments.str(o, "argument " + (i + 1));
    }
  }
}
