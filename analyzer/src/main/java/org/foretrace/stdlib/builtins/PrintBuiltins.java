// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.builtins;

import org.foretrace.object.Errors;
import org.foretrace.object.Exceptions;
import org.foretrace.object.PyFloat;
import org.foretrace.object.PyInt;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyOps;
import org.foretrace.object.PyRaise;
import org.foretrace.object.PySingleton;
import org.foretrace.object.PyStr;
import org.foretrace.object.PyTuple;
import org.foretrace.object.ThreadState;
import org.foretrace.stdlib.ModuleBuilder;
import org.jspecify.annotations.Nullable;

/** print and input. */
final class PrintBuiltins {
  private PrintBuiltins() {}

  static void addTo(ModuleBuilder module) {
    module.functionN(
        "print(*args, sep=None, end=None, file=None, flush=False)", PrintBuiltins::print);
    module.function("input(prompt=?, /)", PrintBuiltins::input);
  }

  private static PyObject print(ThreadState ts, PyObject[] args) {
    PyObject[] items = ((PyTuple) args[0]).items();
    PyObject file = args[3];
    if (file == PySingleton.NONE) {
      file = StandardStreams.of(ts).current(ts, "stdout");
      if (file == PySingleton.NONE) {
        return file;
      }
    }
    String sep = separator(args[1], "sep", " ");
    String end = separator(args[2], "end", "\n");
    if (file instanceof PyTextStream) {
      printTo(ts, (PyTextStream) file, items, sep, end);
    } else {
      for (int i = 0; i < items.length; i++) {
        if (i > 0) {
          write(ts, file, sep);
        }
        write(ts, file, PyOps.str(ts, items[i]));
      }
      write(ts, file, end);
    }
    if (PyOps.truth(ts, args[4])) {
      ts.callMethod(file, "flush");
    }
    return PySingleton.NONE;
  }

  private static String separator(PyObject o, String name, String absent) {
    if (o == PySingleton.NONE) {
      return absent;
    }
    if (!(o instanceof PyStr)) {
      throw Errors.typeError(name + " must be None or a string, not " + o.type().name());
    }
    return ((PyStr) o).value();
  }

  private static void write(ThreadState ts, PyObject file, String text) {
    ts.callMethod(file, "write", PyStr.of(text));
  }

  // In one piece, but before code of the program runs what came before is written.
  private static void printTo(
      ThreadState ts, PyTextStream file, PyObject[] items, String sep, String end) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < items.length; i++) {
      if (i > 0) {
        text.append(sep);
      }
      PyObject item = items[i];
      if (!isPlain(item) && text.length() > 0) {
        file.write(ts, text.toString());
        text.setLength(0);
      }
      text.append(PyOps.str(ts, item));
    }
    file.write(ts, text.append(end).toString());
  }

  private static boolean isPlain(PyObject o) {
    return o.type() == PyStr.TYPE || o.type() == PyInt.TYPE || o.type() == PyFloat.TYPE;
  }

  private static PyObject input(ThreadState ts, @Nullable PyObject prompt) {
    StandardStreams streams = StandardStreams.of(ts);
    PyObject in = streams.current(ts, "stdin");
    PyObject out = streams.current(ts, "stdout");
    if (in == PySingleton.NONE || out == PySingleton.NONE) {
      throw Errors.runtimeError(
          "input(): lost sys." + (in == PySingleton.NONE ? "stdin" : "stdout"));
    }
    if (prompt != null) {
      String text = PyOps.str(ts, prompt);
      if (out instanceof PyTextStream) {
        ((PyTextStream) out).write(ts, text);
      } else {
        write(ts, out, text);
      }
    }
    if (!(out instanceof PyTextStream)) {
      flush(ts, out);
    }
    String line;
    if (in instanceof PyTextStream) {
      line = ((PyTextStream) in).readLine();
    } else {
      PyObject read = ts.callMethod(in, "readline");
      if (!(read instanceof PyStr)) {
        throw Errors.typeError("object.readline() returned non-string");
      }
      line = ((PyStr) read).value();
    }
    if (line.isEmpty()) {
      throw Errors.raise(Exceptions.EOF_ERROR, "EOF when reading a line");
    }
    return PyStr.of(line.endsWith("\n") ? line.substring(0, line.length() - 1) : line);
  }

  private static void flush(ThreadState ts, PyObject out) {
    try {
      ts.callMethod(out, "flush");
    } catch (PyRaise e) {
      // CPython ignores it too
    }
  }
}
