// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.contextvars;

import java.util.Arrays;
import org.foretrace.object.PyObject;
import org.jspecify.annotations.Nullable;

/**
 * The variables of a context with their values. Immutable, so that copying a context costs nothing.
 */
final class ContextData {
  static final ContextData EMPTY = new ContextData(new PyContextVar[0], new PyObject[0]);

  private final PyContextVar[] variables; // in order of their first being set
  private final PyObject[] values;

  private ContextData(PyContextVar[] variables, PyObject[] values) {
    this.variables = variables;
    this.values = values;
  }

  int size() {
    return variables.length;
  }

  PyContextVar variable(int index) {
    return variables[index];
  }

  PyObject value(int index) {
    return values[index];
  }

  @Nullable PyObject get(PyObject variable) {
    int i = indexOf(variable);
    return i < 0 ? null : values[i];
  }

  private int indexOf(PyObject variable) {
    for (int i = 0; i < variables.length; i++) {
      if (variables[i] == variable) {
        return i;
      }
    }
    return -1;
  }

  ContextData with(PyContextVar variable, PyObject value) {
    int i = indexOf(variable);
    if (i >= 0) {
      PyObject[] changed = values.clone();
      changed[i] = value;
      return new ContextData(variables, changed);
    }
    int n = variables.length;
    PyContextVar[] more = Arrays.copyOf(variables, n + 1);
    PyObject[] moreValues = Arrays.copyOf(values, n + 1);
    more[n] = variable;
    moreValues[n] = value;
    return new ContextData(more, moreValues);
  }

  ContextData without(PyContextVar variable) {
    int i = indexOf(variable);
    if (i < 0) {
      return this;
    }
    int n = variables.length - 1;
    PyContextVar[] fewer = Arrays.copyOf(variables, n);
    PyObject[] fewerValues = Arrays.copyOf(values, n);
    System.arraycopy(variables, i + 1, fewer, i, n - i);
    System.arraycopy(values, i + 1, fewerValues, i, n - i);
    return new ContextData(fewer, fewerValues);
  }
}
