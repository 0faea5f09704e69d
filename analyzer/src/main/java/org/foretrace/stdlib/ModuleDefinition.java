// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
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

  Set<String> names() {
    return members.keySet();
  }
}
