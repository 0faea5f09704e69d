// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.foretrace.object.PyDict;
import org.foretrace.object.PyModule;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyStr;
import org.foretrace.object.ThreadState;
import org.foretrace.object.Unsupported;
import org.jspecify.annotations.Nullable;

/** A module of the standard library in a run; its members come to life when they are used. */
public final class LibraryModule extends PyModule {
  private static final List<String> EVERYWHERE =
      List.of("__doc__", "__file__", "__loader__", "__path__", "__spec__", "__cached__");

  // Those that are part of the interpreter itself.
  private static final List<String> BUILT_IN =
      List.of("sys", "builtins", "time", "itertools", "errno", "gc", "marshal", "_thread");

  private final @Nullable ModuleDefinition definition;
  private final ModuleNames names;

  LibraryModule(
      String name, @Nullable ModuleDefinition definition, ModuleNames names, PyDict namespace) {
    super(name, namespace);
    this.definition = definition;
    this.names = names;
    String parent = name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : "";
    dict().put("__package__", PyStr.of(names.isPackage() ? name : parent));
  }

  @Override
  protected @Nullable PyObject missing(ThreadState ts, String attribute) {
    if (attribute.equals("__dict__")) {
      throw new Unsupported(name() + ".__dict__");
    }
    PyObject found = find(ts, attribute);
    if (found != null) {
      return found;
    }
    boolean submodule = ModuleNames.of(name() + "." + attribute) != null;
    if (submodule || isRefused(attribute)) {
      throw new Unsupported(name() + "." + attribute);
    }
    return null;
  }

  // Hooks that our own code would not call.
  @Override
  protected void beforeSet(String attribute) {
    if (name().equals("sys")
        && List.of("excepthook", "unraisablehook", "breakpointhook", "modules", "path", "meta_path")
            .contains(attribute)) {
      throw new Unsupported("sys." + attribute + " assignment");
    }
  }

  /** A member that is modelled, or null. */
  @Nullable PyObject find(ThreadState ts, String attribute) {
    PyObject known = dict().get(attribute);
    if (known != null) {
      return known;
    }
    ModuleDefinition.Member member = definition == null ? null : definition.member(attribute);
    PyObject made = null;
    if (member != null) {
      made = member.in(ts);
    } else if (names.contains(attribute) && ModuleNames.of(name() + "." + attribute) != null) {
      made = StandardLibrary.importModule(ts, name() + "." + attribute);
    }
    if (made != null) {
      dict().put(attribute, made);
    }
    return made;
  }

  /** Whether CPython's module has the name but this one does not. */
  boolean isRefused(String attribute) {
    boolean common =
        EVERYWHERE.contains(attribute) && (!attribute.equals("__path__") || names.isPackage());
    return (common || names.contains(attribute))
        && (definition == null || definition.member(attribute) == null);
  }

  /** Whether CPython's module has the attribute, modelled or not. */
  public boolean has(String attribute) {
    return dict().get(attribute) != null
        || names.contains(attribute)
        || isRefused(attribute)
        || (definition != null && definition.member(attribute) != null);
  }

  @Override
  protected String origin(ThreadState ts) {
    if (BUILT_IN.contains(name())) {
      return " (built-in)";
    }
    throw new Unsupported("repr of module " + name()); // shows where CPython is installed
  }

  @Override
  protected Set<String> names(ThreadState ts) {
    if (names.isUnknown()) {
      throw new Unsupported("dir of module " + name());
    }
    Set<String> all = new LinkedHashSet<>(names.all());
    all.addAll(super.names(ts));
    for (String everywhere : EVERYWHERE) {
      if (isRefused(everywhere)) {
        all.add(everywhere);
      }
    }
    return all;
  }

  boolean isPackage() {
    return names.isPackage();
  }

  /** The names that {@code from module import *} brings. */
  List<String> starred() {
    return names.starred();
  }
}
