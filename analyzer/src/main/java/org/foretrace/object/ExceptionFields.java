// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sets the fields that builtin exception types read from their arguments. */
final class ExceptionFields {
  private static final Map<PyType, Filler> FILLERS = fillers();

  private static final List<String> SYNTAX =
      List.of("filename", "lineno", "offset", "text", "end_lineno", "end_offset");
  private static final List<String> UNICODE =
      List.of("encoding", "object", "start", "end", "reason");

  private ExceptionFields() {}

  /** Reads fields from {@code args()}; runs no Python code. */
  private interface Filler {
    void fill(PyBaseException e, PyObject[] args);
  }

  private static Map<PyType, Filler> fillers() {
    Map<PyType, Filler> map = new HashMap<>();
    map.put(
        Exceptions.STOP_ITERATION,
        (e, args) -> e.setField("value", args.length > 0 ? args[0] : PySingleton.NONE));
    map.put(
        Exceptions.SYSTEM_EXIT,
        (e, args) ->
            e.setField(
                "code",
                args.length == 0 ? PySingleton.NONE : args.length == 1 ? args[0] : e.args()));
    map.put(Exceptions.OS_ERROR, ExceptionFields::osError);
    map.put(
        Exceptions.IMPORT_ERROR,
        (e, args) -> e.setField("msg", args.length == 1 ? args[0] : PySingleton.NONE));
    map.put(Exceptions.SYNTAX_ERROR, ExceptionFields::syntaxError);
    map.put(Exceptions.UNICODE_ENCODE_ERROR, (e, args) -> names(e, args, UNICODE, 0));
    map.put(Exceptions.UNICODE_DECODE_ERROR, (e, args) -> names(e, args, UNICODE, 0));
    map.put(Exceptions.UNICODE_TRANSLATE_ERROR, (e, args) -> names(e, args, UNICODE, 1));
    map.put(Exceptions.BASE_EXCEPTION_GROUP, ExceptionFields::group);
    return map;
  }

  /** Reads the fields of the builtin type that an exception is made of. */
  static void fill(PyBaseException e) {
    for (PyType t : e.type().mro()) {
      Filler filler = FILLERS.get(t);
      if (filler != null) {
        filler.fill(e, e.args().items());
        return;
      }
    }
  }

  private static void names(PyBaseException e, PyObject[] args, List<String> names, int from) {
    for (int i = from; i < names.size() && i - from < args.length; i++) {
      e.setField(names.get(i), args[i - from]);
    }
  }

  private static void osError(PyBaseException e, PyObject[] args) {
    if (args.length < 2 || args.length > 5) {
      return;
    }
    e.setField("errno", args[0]);
    e.setField("strerror", args[1]);
    if (args.length > 2 && args[2] != PySingleton.NONE) {
      if (e.type().isSubtypeOf(Exceptions.BLOCKING_IO_ERROR) && args[2] instanceof PyInt) {
        e.setField("characters_written", args[2]);
        return;
      }
      e.setField("filename", args[2]);
      if (args.length > 4 && args[4] != PySingleton.NONE) {
        e.setField("filename2", args[4]);
      }
      e.setArgs(PyTuple.of(args[0], args[1]));
    }
  }

  private static void syntaxError(PyBaseException e, PyObject[] args) {
    if (args.length > 0) {
      e.setField("msg", args[0]);
    }
    if (args.length == 2 && args[1] instanceof PyTuple) {
      names(e, ((PyTuple) args[1]).items(), SYNTAX, 0);
    }
  }

  private static void group(PyBaseException e, PyObject[] args) {
    if (args.length == 2) {
      e.setField("message", args[0]);
      PyObject items = args[1];
      e.setField(
          "exceptions", items instanceof PyList ? PyTuple.of(((PyList) items).toArray()) : items);
    }
  }

  /** A field as Python reads it: None where it was never set. */
  static PyObject get(PyObject self, String name) {
    PyObject value = ((PyBaseException) self).field(name);
    return value == null ? PySingleton.NONE : value;
  }

  /** A field that is a str, or null. */
  static @Nullable String text(PyObject self, String name) {
    PyObject value = ((PyBaseException) self).field(name);
    return value instanceof PyStr ? ((PyStr) value).value() : null;
  }
}
