// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import java.util.ArrayList;
import java.util.List;

/** Makes classes: {@code type.__new__}, and what a class statement does before it. */
public final class ClassBuilder {
  private static final String[] NO_NAMES = {};
  private static final PyObject[] NO_VALUES = {};

  private ClassBuilder() {}

  /**
   * {@code type.__new__(metatype, name, bases, namespace, **kwargs)}.
   *
   * @param names the keywords of the class statement, without {@code metaclass}
   */
  public static PyObject create(
      ThreadState ts,
      PyType metatype,
      String name,
      PyTuple bases,
      PyDict namespace,
      String[] names,
      PyObject[] values) {
    for (PyObject base : bases) {
      if (!(base instanceof PyType) && Attributes.getOrNull(ts, base, "__mro_entries__") != null) {
        throw Errors.typeError(
            "type() doesn't support MRO entry resolution; use types.new_class()");
      }
    }
    PyType winner = calculateMetaclass(metatype, bases);
    if (winner != metatype) {
      PyObject factory = winner.lookup("__new__");
      if (factory != PyType.TYPE.lookup("__new__") && factory != null) {
        PyObject[] args = new PyObject[4 + values.length];
        args[0] = winner;
        args[1] = PyStr.of(name);
        args[2] = bases;
        args[3] = namespace;
        System.arraycopy(values, 0, args, 4, values.length);
        PyObject callable =
            factory instanceof PyStaticMethod ? ((PyStaticMethod) factory).function() : factory;
        return ts.call(callable, args, names.length == 0 ? null : names);
      }
    }
    PyType base = bases.size() == 0 ? PyType.OBJECT : ClassLayout.bestBase(bases);
    PyType[] all = new PyType[Math.max(1, bases.size())];
    all[0] = base;
    for (int i = 0; i < bases.size(); i++) {
      all[i] = (PyType) bases.get(i);
    }
    return create(ts, winner, name, base, all, namespace, names, values);
  }

  /** For Java code that makes classes (NamedTuple, Enum, make_dataclass): no keywords. */
  public static PyType create(
      ThreadState ts, PyType metatype, String name, PyType[] bases, PyDict namespace) {
    return (PyType) create(ts, metatype, name, PyTuple.of(bases), namespace, NO_NAMES, NO_VALUES);
  }

  private static PyType create(
      ThreadState ts,
      PyType metatype,
      String name,
      PyType base,
      PyType[] bases,
      PyDict original,
      String[] names,
      PyObject[] values) {
    if (name.indexOf('\0') >= 0) {
      throw Errors.valueError("type name must not contain null characters");
    }
    PyDict namespace = original.copy();
    PyType type = PyType.heap(metatype, name, base, bases, namespace);
    List<String> slots = new ClassLayout(ts, type, namespace).slots();
    setModule(ts, namespace);
    setQualname(type, namespace);
    wrap(namespace);
    ClassLayout.addDescriptors(type, namespace, slots);
    setCells(type, namespace);
    checkDuplicates(bases);
    type.setMro(bases, mroOf(ts, type));
    if (namespace.get("__doc__") == null) {
      namespace.put("__doc__", PySingleton.NONE);
    }
    if (namespace.get("__hash__") == null && namespace.get("__eq__") != null) {
      namespace.put("__hash__", PySingleton.NONE);
    }
    type.modified();
    type.addToBases();
    setNames(ts, type, namespace);
    initSubclass(ts, type, names, values);
    return type;
  }

  private static void checkDuplicates(PyType[] bases) {
    for (int i = 0; i < bases.length; i++) {
      for (int k = i + 1; k < bases.length; k++) {
        if (bases[i] == bases[k]) {
          throw Errors.typeError("duplicate base class " + bases[i].shortName());
        }
      }
    }
  }

  /** The most derived of a metaclass and those of the bases. */
  public static PyType calculateMetaclass(PyType metatype, PyTuple bases) {
    PyType winner = metatype;
    for (PyObject base : bases) {
      PyType other = base.type();
      if (winner.isSubtypeOf(other)) {
        continue;
      }
      if (!other.isSubtypeOf(winner)) {
        throw Errors.typeError(
            "metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass"
                + " of the metaclasses of all its bases");
      }
      winner = other;
    }
    return winner;
  }

  /** {@code types.resolve_bases}: replaces bases by what their {@code __mro_entries__} gives. */
  public static PyTuple resolveBases(ThreadState ts, PyTuple bases) {
    List<PyObject> resolved = null;
    for (int i = 0; i < bases.size(); i++) {
      PyObject base = bases.get(i);
      PyObject entries =
          base instanceof PyType ? null : Attributes.getOrNull(ts, base, "__mro_entries__");
      if (entries == null) {
        if (resolved != null) {
          resolved.add(base);
        }
        continue;
      }
      PyObject replacement = ts.call(entries, bases);
      if (!(replacement instanceof PyTuple)) {
        throw Errors.typeError("__mro_entries__ must return a tuple");
      }
      if (resolved == null) {
        resolved = new ArrayList<>();
        for (int k = 0; k < i; k++) {
          resolved.add(bases.get(k));
        }
      }
      for (PyObject entry : (PyTuple) replacement) {
        resolved.add(entry);
      }
    }
    return resolved == null ? bases : PyTuple.of(resolved);
  }

  private static void setModule(ThreadState ts, PyDict namespace) {
    PyDict globals = ts.currentGlobals();
    if (namespace.get("__module__") == null && globals != null) {
      PyObject module = globals.get("__name__");
      if (module != null) {
        namespace.put("__module__", module);
      }
    }
  }

  private static void setQualname(PyType type, PyDict namespace) {
    PyObject qualname = namespace.get("__qualname__");
    if (qualname == null) {
      return;
    }
    if (!(qualname instanceof PyStr)) {
      throw Errors.typeError("type __qualname__ must be a str, not " + qualname.type().name());
    }
    type.requalify(((PyStr) qualname).value());
    namespace.remove("__qualname__");
  }

  // Functions that are static or class methods without being marked so.
  private static void wrap(PyDict namespace) {
    PyObject factory = namespace.get("__new__");
    if (factory != null && isFunction(factory)) {
      namespace.put("__new__", new PyStaticMethod(factory));
    }
    for (String name : new String[] {"__init_subclass__", "__class_getitem__"}) {
      PyObject method = namespace.get(name);
      if (method != null && isFunction(method)) {
        namespace.put(name, new PyClassMethod(method));
      }
    }
  }

  private static boolean isFunction(PyObject o) {
    return !o.type().isHeap() && o.type().name().equals("function");
  }

  private static void setCells(PyType type, PyDict namespace) {
    for (String name : new String[] {"__classcell__", "__classdictcell__"}) {
      PyObject cell = namespace.get(name);
      if (cell == null) {
        continue;
      }
      if (!(cell instanceof PyCell)) {
        throw Errors.typeError(
            name + " must be a nonlocal cell, not <class '" + cell.type().fullName() + "'>");
      }
      ((PyCell) cell).content = name.equals("__classcell__") ? type : namespace;
      namespace.remove(name);
    }
  }

  /** The MRO of a type by its metatype's {@code mro()}. */
  static PyType[] mroOf(ThreadState ts, PyType type) {
    PyObject method = type.type().lookup("mro");
    if (method instanceof PyMethodDescriptor || method == null) {
      return Mro.linearize(type, type.bases());
    }
    PyObject bound = Attributes.descriptorGet(ts, method, type, type.type());
    List<PyType> result = new ArrayList<>();
    PyOps.iterate(
        ts,
        ts.call(bound == null ? method : bound),
        o -> {
          if (!(o instanceof PyType)) {
            throw Errors.typeError("mro() returned a non-class ('" + o.type().name() + "')");
          }
          result.add((PyType) o);
        });
    return PyType.arrayOf(result);
  }

  private static void setNames(ThreadState ts, PyType type, PyDict namespace) {
    PyDict copy = namespace.copy();
    for (int i = 0; i < copy.slots(); i++) {
      PyDict.Entry entry = copy.entryAt(i);
      PyObject value = entry == null ? null : entry.value();
      if (entry == null || value == null) {
        continue;
      }
      PyObject method = Attributes.special(ts, value, "__set_name__");
      if (method == null) {
        continue;
      }
      try {
        ts.call(method, type, entry.key());
      } catch (PyRaise e) {
        addNote(
            ts,
            e.exception(),
            "Error calling __set_name__ on '"
                + value.type().name()
                + "' instance "
                + PyOps.repr(ts, entry.key())
                + " in '"
                + type.name()
                + "'");
        throw e;
      }
    }
  }

  private static void addNote(ThreadState ts, PyBaseException exception, String note) {
    PyObject notes = exception.dict().get("__notes__");
    if (!(notes instanceof PyList)) {
      notes = new PyList();
      exception.dict().put("__notes__", notes);
    }
    ((PyList) notes).add(ts, PyStr.of(note));
  }

  private static void initSubclass(ThreadState ts, PyType type, String[] names, PyObject[] values) {
    PyObject method = null;
    PyType[] mro = type.mro();
    PyType owner = PyType.OBJECT;
    for (int i = 1; i < mro.length && method == null; i++) {
      method = mro[i].ownAttribute("__init_subclass__");
      owner = mro[i];
    }
    if (method == null || owner == PyType.OBJECT) {
      if (names.length > 0) {
        throw Errors.typeError(type.name() + ".__init_subclass__() takes no keyword arguments");
      }
      return;
    }
    PyObject bound = Attributes.descriptorGetFromType(ts, method, type);
    ts.call(bound == null ? method : bound, values, names.length == 0 ? null : names);
  }
}
