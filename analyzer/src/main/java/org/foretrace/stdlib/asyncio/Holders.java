// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.asyncio;

import java.util.IdentityHashMap;
import java.util.Map;
import org.foretrace.object.PyBaseSet;
import org.foretrace.object.PyDict;
import org.foretrace.object.PyList;
import org.foretrace.object.PyModule;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyTuple;
import org.foretrace.object.PyType;
import org.jspecify.annotations.Nullable;

/** Looks for an object in containers and attributes: whether something still refers to it. */
final class Holders {
  private static final int MAX_DEPTH = 6;
  private static final int MAX_OBJECTS = 20_000;

  private final PyObject wanted;
  private final Map<PyObject, Boolean> seen = new IdentityHashMap<>();

  Holders(PyObject wanted) {
    this.wanted = wanted;
  }

  /** Whether a namespace or anything in it refers to the object. */
  boolean hold(PyDict namespace) {
    return inDict(namespace, 0);
  }

  private boolean in(@Nullable PyObject o, int depth) {
    if (o == wanted) {
      return true;
    }
    if (o == null
        || depth > MAX_DEPTH
        || seen.size() > MAX_OBJECTS
        || o instanceof PyModule
        || seen.put(o, Boolean.TRUE) != null) {
      return false;
    }
    if (o instanceof PyDict) {
      return inDict((PyDict) o, depth);
    }
    if (o instanceof PyList) {
      return inAll(((PyList) o).toArray(), depth);
    }
    if (o instanceof PyTuple) {
      return inAll(((PyTuple) o).items(), depth);
    }
    if (o instanceof PyBaseSet) {
      return inSet((PyBaseSet) o, depth);
    }
    boolean hasNamespace = !(o instanceof PyType) || ((PyType) o).isHeap();
    PyDict attributes = hasNamespace ? o.dictIfMade() : null;
    return attributes != null && inDict(attributes, depth);
  }

  private boolean inAll(PyObject[] items, int depth) {
    for (PyObject item : items) {
      if (in(item, depth + 1)) {
        return true;
      }
    }
    return false;
  }

  private boolean inSet(PyBaseSet set, int depth) {
    for (int i = 0; i < set.slots(); i++) {
      if (in(set.keyAt(i), depth + 1)) {
        return true;
      }
    }
    return false;
  }

  private boolean inDict(PyDict dict, int depth) {
    for (int i = 0; i < dict.slots(); i++) {
      PyDict.Entry e = dict.entryAt(i);
      if (e != null && (in(e.key(), depth + 1) || in(e.value(), depth + 1))) {
        return true;
      }
    }
    return false;
  }
}
