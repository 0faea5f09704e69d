// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.foretrace.object.PyDict;
import org.foretrace.object.PyObject;
import org.foretrace.object.ThreadState;
import org.jspecify.annotations.Nullable;

/** What a library module has, shared by all runs; made by a {@link ModuleBuilder}. */
public final class ModuleDefinition {
  private final String name;
  private final Map<String, Member> members;

  /** Gives the value of a name in a run. */
  interface Member {
    PyObject in(ThreadState ts);
  }

  /** The same value in all runs. */
  record Shared(PyObject value) implements Member {
    @Override
    public PyObject in(ThreadState ts) {
      return value;
    }
  }

  ModuleDefinition(String name, Map<String, Member> members) {
    this.name = name;
    this.members = new LinkedHashMap<>(members);
  }

  public String name() {
    return name;
  }

  @Nullable Member member(String attribute) {
    return members.get(attribute);
  }

  /** All members that runs share at once, for a namespace that is read without the module. */
  public void fillShared(PyDict namespace) {
    members.forEach(
        (attribute, member) -> {
          if (member instanceof Shared) {
            namespace.put(attribute, ((Shared) member).value());
          }
        });
  }

  Set<String> names() {
    return members.keySet();
  }
}
