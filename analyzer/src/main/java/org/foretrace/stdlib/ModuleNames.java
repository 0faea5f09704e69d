// SPDX-License-Identifier: Apache-2.0
package org.foretrace.stdlib;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which modules CPython 3.13 has and which names are in them (tools/record_module_names.py), so
 * that a name that is not modelled can be told from one that does not exist.
 */
final class ModuleNames {
  /** Of a module that has none. */
  static final ModuleNames NONE = new ModuleNames(false, false, " ");

  // By module: the names with a space before and after each, * for what import * brings.
  private static final Map<String, ModuleNames> ALL = read();

  private static final String MISSING = "";

  // The parts of modules that are written in Python, by file.
  private static final Map<String, String> FOUND = Collections.synchronizedMap(new HashMap<>());

  private final boolean isPackage;
  private final boolean unknown;
  private final String names;

  private ModuleNames(boolean isPackage, boolean unknown, String names) {
    this.isPackage = isPackage;
    this.unknown = unknown;
    this.names = names;
  }

  /** What is known of a module by its dotted name; null where CPython has no such module. */
  static @Nullable ModuleNames of(String module) {
    return ALL.get(module);
  }

  /** The names without a dot, sorted. */
  static List<String> topLevel() {
    return ALL.keySet().stream().filter(n -> n.indexOf('.') < 0).sorted().toList();
  }

  /** Whether it may have submodules. */
  boolean isPackage() {
    return isPackage;
  }

  /** Whether its names are not known, since it depends on the machine. */
  boolean isUnknown() {
    return unknown;
  }

  boolean contains(String name) {
    return names.contains(" " + name + " ") || names.contains(" " + name + "* ");
  }

  /** All names, sorted by code point. */
  List<String> all() {
    List<String> result = new ArrayList<>();
    for (String name : names.trim().split(" ")) {
      if (!name.isEmpty()) {
        result.add(name.endsWith("*") ? name.substring(0, name.length() - 1) : name);
      }
    }
    return result;
  }

  /** The names that {@code from module import *} brings. */
  List<String> starred() {
    List<String> result = new ArrayList<>();
    for (String name : names.trim().split(" ")) {
      if (name.endsWith("*")) {
        result.add(name.substring(0, name.length() - 1));
      }
    }
    return result;
  }

  private static Map<String, ModuleNames> read() {
    Map<String, ModuleNames> all = new HashMap<>();
    for (String line : resource("names.txt").split("\n")) {
      int space = line.indexOf(' ');
      String name = space < 0 ? line : line.substring(0, space);
      String names = space < 0 ? " " : line.substring(space);
      boolean isPackage = name.endsWith("/");
      boolean unknown = name.endsWith("?");
      String bare = isPackage || unknown ? name.substring(0, name.length() - 1) : name;
      all.put(bare, new ModuleNames(isPackage, unknown, names));
    }
    return all;
  }

  /** A text file beside this class, or null: read once, then remembered. */
  static @Nullable String find(String file) {
    String text = FOUND.get(file);
    if (text == null) {
      text = ModuleNames.class.getResource(file) == null ? MISSING : resource(file);
      FOUND.put(file, text);
    }
    return text.equals(MISSING) ? null : text;
  }

  /** A text file beside this class. */
  static String resource(String file) {
    try (InputStream in = ModuleNames.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
