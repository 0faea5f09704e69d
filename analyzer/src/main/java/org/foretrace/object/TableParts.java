// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import org.jspecify.annotations.Nullable;

/** Parts that the tables of several builtin types share. */
final class TableParts {
  private TableParts() {}

  /** An operator of a type: answers NotImplemented for operands that it does not know. */
  interface Arithmetic {
    PyObject apply(ThreadState ts, PyObject a, PyObject b);
  }

  /** A comparison of a type: null for operands that it does not know. */
  interface Order {
    @Nullable Boolean holds(ThreadState ts, Comparison.Op op, PyObject a, PyObject b);
  }

  /** {@code __op__} and {@code __rop__}. */
  static void operator(BuiltinTable table, Operators.Binary op, Arithmetic body) {
    table.method(op.forward + "(self, value, /)", body::apply);
    table.method(op.reflected + "(self, value, /)", (ts, a, b) -> body.apply(ts, b, a));
  }

  /** The six comparisons. */
  static BuiltinTable comparisons(BuiltinTable table, Order order) {
    for (Comparison.Op op : Comparison.Op.values()) {
      table.method(
          op.method + "(self, value, /)",
          (ts, a, b) -> {
            Boolean holds = order.holds(ts, op, a, b);
            return holds == null ? PySingleton.NOT_IMPLEMENTED : PyBool.of(holds);
          });
    }
    return table;
  }

  /** {@code ==} and {@code !=} by {@code equal}; no order. */
  static BuiltinTable equality(BuiltinTable table, Order equal) {
    return comparisons(
        table,
        (ts, op, a, b) -> {
          if (op != Comparison.Op.EQ && op != Comparison.Op.NE) {
            return null;
          }
          Boolean same = equal.holds(ts, Comparison.Op.EQ, a, b);
          return same == null ? null : same == (op == Comparison.Op.EQ);
        });
  }

  /** A method that is there in CPython and refused here. */
  static BuiltinTable refused(BuiltinTable table, String owner, String... names) {
    for (String name : names) {
      table.methodN(
          name + "(self, *args, **kwargs)",
          (ts, args) -> {
            throw ts.unsupported(owner + "." + name);
          });
    }
    return table;
  }

  /** An attribute that is there in CPython and refused here. */
  static BuiltinTable refusedAttribute(BuiltinTable table, String owner, String... names) {
    for (String name : names) {
      table.getter(
          name,
          (ts, self) -> {
            throw ts.unsupported(owner + "." + name);
          });
    }
    return table;
  }
}
