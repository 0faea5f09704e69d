// SPDX-License-Identifier: Apache-2.0
package org.foretrace.vm;

import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.foretrace.code.CodeObject.ConstantTuple;
import org.foretrace.object.PyBool;
import org.foretrace.object.PyBytes;
import org.foretrace.object.PyComplex;
import org.foretrace.object.PyFloat;
import org.foretrace.object.PyInt;
import org.foretrace.object.PyObject;
import org.foretrace.object.PySingleton;
import org.foretrace.object.PyStr;
import org.foretrace.object.PyTuple;
import org.foretrace.syntax.Literal;

/** Turns the constants of a code object into values. */
final class Constants {
  private Constants() {}

  /** {@code item} makes the items of tuples. */
  static PyObject value(Object constant, Function<Object, PyObject> item) {
    if (constant instanceof Literal.Int i) {
      return PyInt.of(i.value());
    }
    if (constant instanceof Literal.Str s) {
      return PyStr.of(s.value());
    }
    if (constant instanceof Literal.Float f) {
      return PyFloat.of(f.value());
    }
    if (constant instanceof ConstantTuple t) {
      PyObject[] items = new PyObject[t.items().size()];
      for (int i = 0; i < items.length; i++) {
        items[i] = item.apply(t.items().get(i));
      }
      return PyTuple.of(items);
    }
    if (constant instanceof Literal.Singleton s) {
      return switch (s) {
        case NONE -> PySingleton.NONE;
        case TRUE -> PyBool.TRUE;
        case FALSE -> PyBool.FALSE;
        case ELLIPSIS -> PySingleton.ELLIPSIS;
      };
    }
    if (constant instanceof Literal.Imaginary i) {
      return PyComplex.of(0.0, i.value());
    }
    if (constant instanceof Literal.Bytes b) {
      return PyBytes.of(b.value().getBytes(StandardCharsets.ISO_8859_1));
    }
    throw new IllegalStateException("no constant: " + constant);
  }
}
