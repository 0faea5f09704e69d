// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What instances of a new class are made of: the best base, {@code __slots__}, dictionaries. */
final class ClassLayout {
  // Builtin exceptions that have more fields than BaseException: C structs of their own.
  private static final List<String> OWN_STRUCTS =
      List.of(
          "StopIteration",
          "SystemExit",
          "OSError",
          "ImportError",
          "AttributeError",
          "NameError",
          "SyntaxError",
          "UnicodeDecodeError",
          "UnicodeEncodeError",
          "UnicodeTranslateError",
          "BaseExceptionGroup");

  private final ThreadState ts;
  private final PyType type;
  private final PyType base;
  private final PyDict namespace;

  ClassLayout(ThreadState ts, PyType type, PyDict namespace) {
    this.ts = ts;
    this.type = type;
    PyType best = type.base();
    this.base = best == null ? PyType.OBJECT : best;
    this.namespace = namespace;
  }

  /** The base whose layout all others fit: CPython's best_base. */
  static PyType bestBase(PyTuple bases) {
    PyType base = null;
    PyType winner = null;
    for (PyObject o : bases) {
      if (!(o instanceof PyType)) {
        throw Errors.typeError("bases must be types");
      }
      PyType b = (PyType) o;
      if (!b.isSubclassable()) {
        throw Errors.typeError("type '" + b.name() + "' is not an acceptable base type");
      }
      PyType candidate = solidBase(b);
      boolean fits = winner != null && winner.isSubtypeOf(candidate);
      if (winner == null || (!fits && candidate.isSubtypeOf(winner))) {
        winner = candidate;
        base = b;
      } else if (!fits) {
        throw Errors.typeError("multiple bases have instance lay-out conflict");
      }
    }
    return base == null ? PyType.OBJECT : base;
  }

  private static PyType solidBase(PyType type) {
    for (PyType t = type; ; ) {
      PyType next = t.base();
      if (next == null) {
        return t;
      }
      boolean own =
          t.isHeap()
              ? t.slotCount() > next.slotCount()
              : t.layout() != next.layout()
                  || (t.module().equals("builtins") && OWN_STRUCTS.contains(t.name()));
      if (own) {
        return t;
      }
      t = next;
    }
  }

  /** Whether instances end in a part of variable size, after which nothing can be added. */
  private boolean isVariableSized() {
    return base.isSubtypeOf(PyInt.TYPE)
        || base.isSubtypeOf(PyTuple.TYPE)
        || base.isSubtypeOf(PyType.TYPE)
        || base.builtinBase().name().equals("bytes");
  }

  /** Decides dict and weak references, and gives the mangled names of the slots, sorted. */
  List<String> slots() {
    PyObject declared = namespace.get("__slots__");
    boolean mayAddWeak = !base.hasWeakReferences() && !isVariableSized();
    boolean addWeak = mayAddWeak;
    boolean addDict = !base.hasDict();
    List<String> names = new ArrayList<>();
    if (declared != null) {
      boolean mayAddDict = addDict;
      addDict = false;
      addWeak = false;
      PyObject[] items =
          declared instanceof PyStr
              ? new PyObject[] {declared}
              : PyOps.toList(ts, declared).toArray(new PyObject[0]);
      if (items.length > 0 && isVariableSized()) {
        throw Errors.typeError(
            "nonempty __slots__ not supported for subtype of '" + base.name() + "'");
      }
      for (PyObject item : items) {
        String name = validName(item);
        if (name.equals("__dict__")) {
          if (!mayAddDict || addDict) {
            throw alreadyThere(name);
          }
          addDict = true;
        } else if (name.equals("__weakref__")) {
          if (!mayAddWeak || addWeak) {
            throw alreadyThere(name);
          }
          addWeak = true;
        }
      }
      for (PyObject item : items) {
        addSlot(names, ((PyStr) item).value());
      }
      names.sort(null);
      for (PyType other : type.bases()) {
        addDict |= other != base && mayAddDict && other.hasDict();
        addWeak |= other != base && mayAddWeak && other.hasWeakReferences();
      }
    }
    if (!names.isEmpty() && base.layout() != PyInstance.class) {
      throw ts.unsupported("__slots__ in a subclass of " + base.builtinBase().name());
    }
    type.setSlotCount(base.slotCount() + names.size());
    type.setHasDict(base.hasDict() || addDict);
    type.setHasWeakReferences(base.hasWeakReferences() || addWeak);
    return names;
  }

  private void addSlot(List<String> names, String name) {
    if (name.equals("__dict__") || name.equals("__weakref__")) {
      return;
    }
    String mangled = mangle(type.name(), name);
    if (namespace.get(mangled) != null
        && !mangled.equals("__qualname__")
        && !mangled.equals("__classcell__")
        && !mangled.equals("__classdictcell__")) {
      throw Errors.valueError(
          PyOps.repr(ts, PyStr.of(mangled)) + " in __slots__ conflicts with class variable");
    }
    names.add(mangled);
  }

  private static PyRaise alreadyThere(String name) {
    return Errors.typeError(name + " slot disallowed: we already got one");
  }

  private static String validName(PyObject item) {
    if (!(item instanceof PyStr)) {
      throw Errors.typeError("__slots__ items must be strings, not '" + item.type().name() + "'");
    }
    String name = ((PyStr) item).value();
    boolean valid = !name.isEmpty() && Character.isUnicodeIdentifierStart(name.codePointAt(0));
    valid |= name.startsWith("_");
    valid &= name.codePoints().allMatch(Character::isUnicodeIdentifierPart);
    if (!valid) {
      throw Errors.typeError("__slots__ must be identifiers");
    }
    return name;
  }

  // Private names of a class: see org.foretrace.scope.Mangling, which this room may not import.
  private static String mangle(String className, String name) {
    String owner = className.replaceFirst("^_+", "");
    if (!name.startsWith("__") || name.endsWith("__") || name.contains(".") || owner.isEmpty()) {
      return name;
    }
    return "_" + owner + name;
  }

  /** Puts the descriptors of slots, {@code __dict__} and {@code __weakref__} into the namespace. */
  static void addDescriptors(PyType type, PyDict namespace, List<String> slots) {
    PyType base = type.base();
    int index = base == null ? 0 : base.slotCount();
    for (String slot : slots) {
      namespace.put(slot, new PyMemberDescriptor(slot, type, index++));
    }
    if (type.hasDict() && (base == null || !base.hasDict())) {
      namespace.put("__dict__", dictAttribute(type));
    }
    if (type.hasWeakReferences() && (base == null || !base.hasWeakReferences())) {
      namespace.put(
          "__weakref__", new PyGetSet("__weakref__", type, (ts, o) -> PySingleton.NONE, null));
    }
  }

  private static PyGetSet dictAttribute(PyType type) {
    return new PyGetSet("__dict__", type, ClassLayout::dictOf, ClassLayout::setDict);
  }

  private static PyObject dictOf(ThreadState ts, PyObject object) {
    PyDict dict = object.dict();
    if (dict == null) {
      throw Attributes.missing(object, "__dict__");
    }
    return object instanceof PyType ? new PyMappingProxy(dict) : dict;
  }

  private static void setDict(ThreadState ts, PyObject object, @Nullable PyObject value) {
    if (!(object instanceof PyInstance)) {
      throw ts.unsupported("assignment to __dict__ of " + object.type().name());
    }
    if (value != null && !(value instanceof PyDict)) {
      throw Errors.typeError(
          "__dict__ must be set to a dictionary, not a '" + value.type().name() + "'");
    }
    ((PyInstance) object).setDict((PyDict) value);
  }
}
