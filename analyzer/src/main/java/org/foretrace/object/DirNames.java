// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.foretrace.text.CodePoints;

/** The names that {@code dir()} lists, before it sorts them. */
public final class DirNames {
  private DirNames() {}

  /** {@code object.__dir__(o)}. */
  public static Set<String> ofObject(ThreadState ts, PyObject o) {
    Set<String> names = new LinkedHashSet<>();
    PyObject dict = Attributes.getOrNull(ts, o, "__dict__");
    if (dict instanceof PyDict) {
      addKeys(names, (PyDict) dict);
    }
    PyObject cls = Attributes.getOrNull(ts, o, "__class__");
    if (cls instanceof PyType) {
      addType(names, (PyType) cls);
    }
    return names;
  }

  /** {@code dir(o)}: sorted names; of builtin types only those that are modelled. */
  public static List<String> dir(ThreadState ts, PyObject o) {
    if (!o.type().isHeap() && !(o instanceof PyType) && !(o instanceof PyModule)) {
      List<String> known = new ArrayList<>(ofObject(ts, o));
      known.sort(CodePoints::compare);
      return known;
    }
    PyObject method = Attributes.special(ts, o, "__dir__");
    if (method == null) {
      throw Errors.typeError("object does not provide __dir__");
    }
    List<String> names = new ArrayList<>();
    for (PyObject name : PyOps.toList(ts, ts.call(method))) {
      names.add(PyOps.str(ts, name));
    }
    names.sort(CodePoints::compare);
    return names;
  }

  /** {@code type.__dir__(cls)}. */
  public static Set<String> ofType(PyType type) {
    Set<String> names = new LinkedHashSet<>();
    addType(names, type);
    return names;
  }

  private static void addType(Set<String> names, PyType type) {
    PyDict namespace = type.dict();
    if (namespace != null) {
      addKeys(names, namespace);
    } else {
      names.addAll(type.builtinAttributes().keySet());
    }
    for (PyType base : type.bases()) {
      addType(names, base);
    }
  }

  /** Adds the string keys of a namespace. */
  static void addKeys(Set<String> names, PyDict dict) {
    for (int i = 0; i < dict.slots(); i++) {
      PyDict.Entry entry = dict.entryAt(i);
      if (entry != null && entry.value() != null && entry.key() instanceof PyStr) {
        names.add(((PyStr) entry.key()).value());
      }
    }
  }

  /** The string keys of a namespace. */
  public static Set<String> keys(PyDict dict) {
    Set<String> names = new LinkedHashSet<>();
    addKeys(names, dict);
    return names;
  }

  /** Names as a list of str. */
  static PyList list(ThreadState ts, Set<String> names) {
    PyList list = new PyList();
    for (String name : names) {
      list.add(ts, PyStr.of(name));
    }
    return list;
  }
}
