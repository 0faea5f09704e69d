// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code list[int]}: types.GenericAlias. */
public final class PyGenericAlias extends PyObject implements PyCallable {
  public static final PyType TYPE =
      PyType.builtin(
          "types",
          "types.GenericAlias",
          PyGenericAlias.class,
          PyType.OBJECT,
          GenericAliasMethods::table);

  // Attributes that are not those of the origin.
  private static final List<String> OWN =
      List.of(
          "__class__",
          "__bases__",
          "__origin__",
          "__args__",
          "__unpacked__",
          "__parameters__",
          "__typing_unpacked_tuple_args__",
          "__mro_entries__",
          "__reduce_ex__",
          "__reduce__",
          "__copy__",
          "__deepcopy__");

  private final PyObject origin;
  private final PyTuple args;
  private boolean callable;

  public PyGenericAlias(PyObject origin, PyObject args) {
    super(TYPE);
    this.origin = origin;
    this.args = args instanceof PyTuple ? (PyTuple) args : PyTuple.of(args);
  }

  /** {@code collections.abc.Callable[[...], result]}, which shows its parameters in brackets. */
  public static PyGenericAlias callable(PyObject origin, PyTuple args) {
    PyGenericAlias alias = new PyGenericAlias(origin, args);
    alias.callable = true;
    return alias;
  }

  /** Whether its arguments are parameters and a result. */
  boolean isCallable() {
    return callable;
  }

  public PyObject origin() {
    return origin;
  }

  public PyTuple args() {
    return args;
  }

  @Override
  public PyObject call(ThreadState ts, PyObject[] callArgs, String @Nullable [] names) {
    PyObject made = ts.call(origin, callArgs, names);
    try {
      PyOps.setAttr(ts, made, "__orig_class__", this);
    } catch (PyRaise e) {
      if (!e.matches(Exceptions.ATTRIBUTE_ERROR) && !e.matches(Exceptions.TYPE_ERROR)) {
        throw e;
      }
    }
    return made;
  }

  @Override
  public @Nullable PyObject findAttribute(ThreadState ts, String name) {
    boolean dunder = name.startsWith("__") && name.endsWith("__");
    if (!OWN.contains(name) && (!dunder || TYPE.ownAttribute(name) == null)) {
      return Attributes.get(ts, origin, name);
    }
    return Attributes.findGeneric(ts, this, name);
  }

  /** One argument as reprs show it. */
  static String reprItem(ThreadState ts, PyObject o) {
    if (o == PySingleton.ELLIPSIS) {
      return "...";
    }
    if (o instanceof PyType) {
      return ((PyType) o).fullName();
    }
    if (o.type().name().equals("function") && !o.type().isHeap()) {
      PyObject module = Attributes.getOrNull(ts, o, "__module__");
      PyObject qualname = Attributes.getOrNull(ts, o, "__qualname__");
      if (module != null && qualname != null && module != PySingleton.NONE) {
        String owner = PyOps.str(ts, module);
        return (owner.equals("builtins") ? "" : owner + ".") + PyOps.str(ts, qualname);
      }
    }
    return PyOps.repr(ts, o);
  }

  /** The type variables among arguments. */
  static PyTuple parametersOf(ThreadState ts, PyTuple args) {
    List<PyObject> found = new ArrayList<>();
    for (PyObject arg : args) {
      if (arg instanceof PyType) {
        continue;
      }
      if (arg.type().lookup("__typing_subst__") != null) {
        addOnce(found, arg);
      } else if (Attributes.getOrNull(ts, arg, "__parameters__") instanceof PyTuple inner) {
        for (PyObject p : inner) {
          addOnce(found, p);
        }
      }
    }
    return PyTuple.of(found);
  }

  private static void addOnce(List<PyObject> list, PyObject o) {
    if (!list.contains(o)) {
      list.add(o);
    }
  }
}
