// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.asyncio;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.foretrace.object.PyObject;
import org.foretrace.object.PySet;
import org.foretrace.object.ThreadState;
import org.foretrace.stdlib.RunWorld;
import org.foretrace.world.Dimension;

/**
 * A set of futures that asyncio goes through itself. CPython's order is that of their addresses: in
 * the nominal world the order of arrival stands for it, in other worlds that of the addresses.
 */
final class TaskSet {
  private final Map<PyObject, Boolean> members = new LinkedHashMap<>();
  private final PySet set = new PySet();
  private boolean byAddress;

  /** As a set of Python. */
  PySet set() {
    return set;
  }

  int size() {
    return set.size();
  }

  void add(ThreadState ts, PyObject future) {
    byAddress = RunWorld.of(ts).choice(Dimension.ADDRESS) != 0;
    if (set.add(ts, future) && !byAddress) {
      members.put(future, Boolean.TRUE);
    }
  }

  void remove(ThreadState ts, PyObject future) {
    set.remove(ts, future);
    members.remove(future);
  }

  void clear() {
    set.clear();
    members.clear();
  }

  /** The members in the order in which asyncio meets them. A copy. */
  List<PyObject> inOrder() {
    if (!byAddress) {
      return new ArrayList<>(members.keySet());
    }
    List<PyObject> all = new ArrayList<>();
    for (int i = 0; i < set.slots(); i++) {
      PyObject o = set.keyAt(i);
      if (o != null) {
        all.add(o);
      }
    }
    return all;
  }
}
