// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib.traceback;

import java.util.ArrayList;
import java.util.List;
import org.foretrace.object.Attributes;
import org.foretrace.object.DirNames;
import org.foretrace.object.Exceptions;
import org.foretrace.object.NameSuggestions;
import org.foretrace.object.PyBaseException;
import org.foretrace.object.PyObject;
import org.foretrace.object.PyRaise;
import org.foretrace.object.PySingleton;
import org.foretrace.object.PyStr;
import org.foretrace.object.PyType;
import org.foretrace.object.ThreadState;
import org.foretrace.stdlib.StandardLibrary;
import org.jspecify.annotations.Nullable;

/** What an AttributeError, NameError or ImportError may have meant. */
final class NameSearch {
  private final ThreadState ts;
  private final PyBaseException error;
  private final PyBaseException.@Nullable Scene scene;

  // Without frames it knows neither names nor self.
  NameSearch(ThreadState ts, PyBaseException error, boolean withFrames) {
    this.ts = ts;
    this.error = error;
    this.scene = withFrames && !error.traceback().isEmpty() ? error.scene() : null;
  }

  /** What is put after the message, such as {@code . Did you mean: 'x'?}; empty for nothing. */
  String hint() {
    if (is(Exceptions.IMPORT_ERROR)) {
      String wrong = field("name_from");
      return wrong == null ? "" : didYouMean(suggestImport(wrong));
    }
    boolean nameError = is(Exceptions.NAME_ERROR);
    if (!nameError && !is(Exceptions.ATTRIBUTE_ERROR)) {
      return "";
    }
    String wrong = field("name");
    if (wrong == null) {
      return "";
    }
    String found = nameError ? suggestName(wrong) : suggestAttribute(wrong);
    String hint = didYouMean(found);
    if (nameError && StandardLibrary.isModule(wrong)) {
      return hint
          + (found == null ? ". Did" : " Or did")
          + " you forget to import '"
          + wrong
          + "'?";
    }
    return hint;
  }

  private boolean is(PyType type) {
    return error.type().isSubtypeOf(type);
  }

  private @Nullable String field(String name) {
    PyObject value = Attributes.getOrNull(ts, error, name);
    return value instanceof PyStr ? ((PyStr) value).value() : null;
  }

  private static String didYouMean(@Nullable String found) {
    return found == null ? "" : ". Did you mean: '" + found + "'?";
  }

  private @Nullable String suggestImport(String wrong) {
    String module = field("name");
    if (module == null) {
      return null;
    }
    try {
      List<String> names = DirNames.dir(ts, ts.importModule(module));
      return NameSuggestions.nearest(wrong, visible(names, !wrong.startsWith("_")));
    } catch (PyRaise e) {
      return null;
    }
  }

  private @Nullable String suggestAttribute(String wrong) {
    PyObject object = error.field("obj");
    object = object == null ? PySingleton.NONE : object;
    try {
      List<String> names = DirNames.dir(ts, object);
      boolean own = scene != null && scene.self() == object;
      return NameSuggestions.nearest(wrong, visible(names, !wrong.startsWith("_") && !own));
    } catch (PyRaise e) {
      return null;
    }
  }

  private static List<String> visible(List<String> names, boolean hideUnderscored) {
    if (!hideUnderscored) {
      return names;
    }
    List<String> shown = new ArrayList<>();
    for (String name : names) {
      if (!name.startsWith("_")) {
        shown.add(name);
      }
    }
    return shown;
  }

  private @Nullable String suggestName(String wrong) {
    if (scene == null) {
      return null;
    }
    PyObject self = scene.self();
    if (self != null && Attributes.getOrNull(ts, self, wrong) != null) {
      return "self." + wrong;
    }
    return NameSuggestions.nearest(wrong, scene.names());
  }
}
