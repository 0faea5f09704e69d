// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import java.util.ArrayList;
import java.util.List;

/** {@code int | None}: types.UnionType. */
public final class PyUnionType extends PyObject {
  public static final PyType TYPE =
      PyType.builtin(
              "types", "types.UnionType", PyUnionType.class, PyType.OBJECT, UnionTypeMethods::table)
          .notSubclassable();

  private final PyTuple args;

  private PyUnionType(PyTuple args) {
    super(TYPE);
    this.args = args;
  }

  /** The members, without duplicates, in order. */
  public PyTuple args() {
    return args;
  }

  /** {@code a | b} of two types, or NotImplemented where one is no type: CPython's _Py_union. */
  public static PyObject or(ThreadState ts, PyObject a, PyObject b) {
    if (!isUnionable(a) || !isUnionable(b)) {
      return PySingleton.NOT_IMPLEMENTED;
    }
    return of(ts, List.of(a, b));
  }

  /** The union of some types; a single one stays alone. */
  public static PyObject of(ThreadState ts, List<PyObject> types) {
    List<PyObject> members = new ArrayList<>();
    for (PyObject t : types) {
      if (t instanceof PyUnionType) {
        for (PyObject member : ((PyUnionType) t).args) {
          add(ts, members, member);
        }
      } else {
        add(ts, members, t == PySingleton.NONE ? PySingleton.NONE_TYPE : t);
      }
    }
    return members.size() == 1 ? members.get(0) : new PyUnionType(PyTuple.of(members));
  }

  private static void add(ThreadState ts, List<PyObject> members, PyObject member) {
    for (PyObject known : members) {
      boolean aliases = known instanceof PyGenericAlias && member instanceof PyGenericAlias;
      if (known == member || (aliases && PyOps.equal(ts, known, member))) {
        return;
      }
    }
    members.add(member);
  }

  private static boolean isUnionable(PyObject o) {
    return o == PySingleton.NONE
        || o instanceof PyType
        || o instanceof PyGenericAlias
        || o instanceof PyUnionType;
  }
}
