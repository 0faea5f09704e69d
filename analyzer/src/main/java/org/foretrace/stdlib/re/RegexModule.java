// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.re;

import org.foretrace.object.BuiltinTable;
import org.foretrace.object.PyBool;
import org.foretrace.object.PyBytes;
import org.foretrace.object.PyDict;
import org.foretrace.object.PyInt;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyOps;
import org.foretrace.object.PySingleton;
import org.foretrace.object.PyStr;
import org.foretrace.object.PyTuple;
import org.foretrace.object.PyType;
import org.foretrace.object.ThreadState;
import org.foretrace.stdlib.ModuleBuilder;
import org.foretrace.stdlib.ModuleDefinition;
import org.jspecify.annotations.Nullable;

/** {@code _re}: what the Python part of {@code re} asks Java for, parsing and matching. */
public final class RegexModule {
  private static final int SEARCH = 0;
  private static final int FULL_MATCH = 2;

  private static final ModuleDefinition DEFINITION =
      ModuleBuilder.of("_re")
          .function("compile(pattern, flags, is_bytes)", RegexModule::compile)
          .function("text(string)", RegexModule::text)
          .functionN("run(program, text, pos, endpos, mode, must_advance)", RegexModule::run)
          .function("refuse(flags)", RegexModule::refuse)
          .build();

  private RegexModule() {}

  public static ModuleDefinition definition() {
    return DEFINITION;
  }

  /** A compiled pattern, or the code points of a text: seen by the Python part only. */
  private static final class Opaque extends PyObject {
    static final PyType TYPE =
        PyType.builtin("_re.opaque", Opaque.class, BuiltinTable::type).notSubclassable();

    final @Nullable RegexProgram program;
    final int[] text;

    Opaque(@Nullable RegexProgram program, int[] text) {
      super(TYPE);
      this.program = program;
      this.text = text;
    }
  }

  // (program, flags, groups, names), or (message, position) of what is wrong.
  private static PyObject compile(
      ThreadState ts, PyObject pattern, PyObject flags, PyObject isBytes) {
    try {
      String source = ((PyStr) pattern).value();
      ts.chargeSteps(source.length());
      RegexParser.Parsed parsed =
          RegexParser.parse(source, ((PyInt) flags).clampedInt(), isBytes == PyBool.TRUE);
      PyDict names = new PyDict();
      parsed.names().forEach((name, number) -> names.put(name, PyInt.of(number)));
      return PyTuple.of(
          new Opaque(RegexProgram.compile(parsed.root(), parsed.groups()), new int[0]),
          PyInt.of(parsed.flags()),
          PyInt.of(parsed.groups() - 1),
          names);
    } catch (RegexException e) {
      return PyTuple.of(PyStr.of(String.valueOf(e.getMessage())), PyInt.of(e.position()));
    }
  }

  private static PyObject text(ThreadState ts, PyObject string) {
    if (string instanceof PyStr) {
      String s = ((PyStr) string).value();
      ts.chargeMemory(4L * s.length());
      return new Opaque(null, s.codePoints().toArray());
    }
    if (!(string instanceof PyBytes)) {
      throw ts.unsupported("re on " + string.type().name());
    }
    byte[] bytes = ((PyBytes) string).toByteArray();
    int[] points = new int[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      points[i] = bytes[i] & 0xff;
    }
    return new Opaque(null, points);
  }

  private static PyObject run(ThreadState ts, @Nullable PyObject[] a) {
    RegexProgram program = ((Opaque) a[0]).program;
    if (program == null) {
      throw new IllegalStateException("not a program");
    }
    int start = PyOps.index(ts, a[2]).clampedInt();
    int end = PyOps.index(ts, a[3]).clampedInt();
    int mode = ((PyInt) a[4]).clampedInt();
    RegexMatcher matcher = new RegexMatcher(ts, program, ((Opaque) a[1]).text, end);
    int[] spans =
        mode == SEARCH
            ? matcher.search(start, a[5] == PyBool.TRUE)
            : matcher.match(start, mode == FULL_MATCH);
    if (spans == null) {
      return PySingleton.NONE;
    }
    PyObject[] items = new PyObject[spans.length];
    for (int i = 0; i < spans.length; i++) {
      items[i] = PyInt.of(spans[i]);
    }
    return PyTuple.of(items);
  }

  private static PyObject refuse(ThreadState ts, PyObject flags) {
    throw ts.unsupported(
        (((PyInt) flags).longValue() & RegexFlags.DEBUG) != 0 ? "re.DEBUG" : "re.LOCALE");
  }
}
