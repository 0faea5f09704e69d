// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import org.foretrace.text.CodecError;
import org.jspecify.annotations.Nullable;

/** The methods of builtin exception types, by the name of the type. */
final class ExceptionTables {
  private ExceptionTables() {}

  static BuiltinTable of(String name) {
    BuiltinTable t = BuiltinTable.type();
    return switch (name) {
      case "BaseException" -> ExceptionMethods.table();
      case "StopIteration" -> fields(ExceptionInit.plain(t), "value");
      case "SystemExit" -> fields(ExceptionInit.plain(t), "code");
      case "KeyError" -> t.method("__str__(self, /)", ExceptionTables::keyError);
      case "OSError" -> osError(t);
      case "ImportError" -> importError(t);
      case "NameError" -> fields(ExceptionInit.keywords(t, "NameError", "name"), "name");
      case "AttributeError" ->
          fields(ExceptionInit.keywords(t, "AttributeError", "name", "obj"), "name", "obj");
      case "SyntaxError" -> syntaxError(t);
      case "UnicodeEncodeError" -> unicode(ExceptionInit.unicode(t, false, 5));
      case "UnicodeDecodeError" -> unicode(ExceptionInit.unicode(t, true, 5));
      case "UnicodeTranslateError" -> unicode(ExceptionInit.unicode(t, false, 4));
      case "BaseExceptionGroup" -> ExceptionGroupMethods.table();
      default -> t;
    };
  }

  private static BuiltinTable fields(BuiltinTable t, String... names) {
    for (String name : names) {
      t.property(
          name,
          (ts, self) -> ExceptionFields.get(self, name),
          (ts, self, value) -> ((PyBaseException) self).setField(name, value));
    }
    return t;
  }

  private static PyObject keyError(ThreadState ts, PyObject self) {
    PyBaseException e = (PyBaseException) self;
    return PyStr.of(
        e.args().size() == 1 ? PyOps.repr(ts, e.args().get(0)) : ExceptionMethods.str(ts, e));
  }

  private static BuiltinTable osError(BuiltinTable t) {
    t.newFunction(
        "OSError(*args, **kwargs)",
        (ts, cls, args) -> ExceptionInit.newOsError(ts, cls, (PyTuple) args[0], (PyDict) args[1]));
    ExceptionInit.osError(t);
    t.method("__str__(self, /)", (ts, self) -> PyStr.of(osErrorText(ts, (PyBaseException) self)));
    fields(t, "errno", "strerror", "filename", "filename2");
    return t.property(
        "characters_written",
        (ts, self) -> {
          PyObject written = ((PyBaseException) self).field("characters_written");
          if (written == null) {
            throw Errors.raise(Exceptions.ATTRIBUTE_ERROR, "characters_written");
          }
          return written;
        },
        (ts, self, value) ->
            ((PyBaseException) self)
                .setField("characters_written", value == null ? null : PyOps.index(ts, value)));
  }

  private static String osErrorText(ThreadState ts, PyBaseException e) {
    PyObject errno = e.field("errno");
    PyObject text = e.field("strerror");
    PyObject file = e.field("filename");
    if (file != null && file != PySingleton.NONE) {
      PyObject second = e.field("filename2");
      return "[Errno "
          + shown(ts, errno)
          + "] "
          + shown(ts, text)
          + ": "
          + PyOps.repr(ts, file)
          + (second == null || second == PySingleton.NONE ? "" : " -> " + PyOps.repr(ts, second));
    }
    if (errno != null && text != null) {
      return "[Errno " + shown(ts, errno) + "] " + shown(ts, text);
    }
    return ExceptionMethods.str(ts, e);
  }

  private static String shown(ThreadState ts, @Nullable PyObject o) {
    return o == null ? "None" : PyOps.str(ts, o);
  }

  private static BuiltinTable importError(BuiltinTable t) {
    ExceptionInit.keywords(t, "ImportError", "name", "path", "name_from");
    t.method(
        "__str__(self, /)",
        (ts, self) -> {
          PyObject message = ((PyBaseException) self).field("msg");
          return message != null && message.type() == PyStr.TYPE
              ? message
              : PyStr.of(ExceptionMethods.str(ts, (PyBaseException) self));
        });
    return fields(t, "msg", "name", "path", "name_from");
  }

  private static BuiltinTable syntaxError(BuiltinTable t) {
    ExceptionInit.syntaxError(t);
    t.method("__str__(self, /)", (ts, self) -> PyStr.of(syntaxErrorText(ts, self)));
    return fields(
        t,
        "msg",
        "filename",
        "lineno",
        "offset",
        "text",
        "end_lineno",
        "end_offset",
        "print_file_and_line");
  }

  private static String syntaxErrorText(ThreadState ts, PyObject self) {
    String message = PyOps.str(ts, ExceptionFields.get(self, "msg"));
    String file = ExceptionFields.text(self, "filename");
    PyObject line = ExceptionFields.get(self, "lineno");
    boolean hasLine = line.type() == PyInt.TYPE;
    if (file == null) {
      return hasLine ? message + " (line " + PyOps.str(ts, line) + ")" : message;
    }
    String base = file.substring(file.lastIndexOf('/') + 1);
    return message + " (" + base + (hasLine ? ", line " + PyOps.str(ts, line) : "") + ")";
  }

  private static BuiltinTable unicode(BuiltinTable t) {
    t.method("__str__(self, /)", (ts, self) -> PyStr.of(unicodeText(ts, (PyBaseException) self)));
    return fields(t, "encoding", "object", "start", "end", "reason");
  }

  private static String unicodeText(ThreadState ts, PyBaseException e) {
    PyObject object = e.field("object");
    if (object == null) {
      return "";
    }
    String codec = PyOps.str(ts, ExceptionFields.get(e, "encoding"));
    String reason = PyOps.str(ts, ExceptionFields.get(e, "reason"));
    int start = PyOps.index(ts, ExceptionFields.get(e, "start")).clampedInt();
    int end = PyOps.index(ts, ExceptionFields.get(e, "end")).clampedInt();
    if (object instanceof PyBytesLike) {
      byte[] bytes = ((PyBytesLike) object).toByteArray();
      return CodecError.message(codec, bytes, start, end, reason);
    }
    String shown = CodecError.message(codec, ((PyStr) object).value(), start, end, reason);
    if (e.type().isSubtypeOf(Exceptions.UNICODE_TRANSLATE_ERROR)) {
      return shown.replaceFirst("^'.*?' codec can't encode", "can't translate");
    }
    return shown;
  }
}
