// SPDX-License-Identifier: Apache-2.0
package org.foretrace.vm;

import java.util.ArrayList;
import java.util.List;
import org.foretrace.object.DirNames;
import org.foretrace.object.Exceptions;
import org.foretrace.object.PyBaseException;
import org.foretrace.object.PyDict;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyType;
import org.jspecify.annotations.Nullable;

/** The names that a frame sees, for the suggestions of a NameError or AttributeError. */
final class FrameScene implements PyBaseException.Scene {
  private final Interpreter in;
  private final Frame frame;

  private FrameScene(Interpreter in, Frame frame) {
    this.in = in;
    this.frame = frame;
  }

  /** Remembers the innermost frame of an exception whose traceback may suggest a name. */
  static void remember(Interpreter in, Frame frame, PyBaseException exception) {
    PyType type = exception.type();
    if (exception.traceback().isEmpty()
        && (type.isSubtypeOf(Exceptions.NAME_ERROR)
            || type.isSubtypeOf(Exceptions.ATTRIBUTE_ERROR))) {
      exception.setScene(new FrameScene(in, frame));
    }
  }

  @Override
  public List<String> names() {
    List<String> names = new ArrayList<>();
    add(names, FrameLocals.of(in, frame));
    add(names, frame.code.globals);
    add(names, in.builtins());
    return names;
  }

  private static void add(List<String> names, PyObject namespace) {
    if (namespace instanceof PyDict dict) {
      names.addAll(DirNames.keys(dict));
    }
  }

  @Override
  public @Nullable PyObject self() {
    PyObject locals = frame.locals;
    return locals instanceof PyDict dict ? dict.get("self") : FrameLocals.get(frame, "self");
  }
}
