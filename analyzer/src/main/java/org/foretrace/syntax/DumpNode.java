// SPDX-License-Identifier: Apache-2.0
package org.foretrace.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.foretrace.text.StrText;
import org.jspecify.annotations.Nullable;

/** A node of a dump with its fields in order, and CPython's layout of them. */
final class DumpNode {
  /** Nodes of so many fields or fewer stay on one line if their fields are simple. */
  private static final int SHORT = 3;

  private final String name;
  private final List<String> names = new ArrayList<>();
  private final List<Object> values = new ArrayList<>();

  DumpNode(String name) {
    this.name = name;
  }

  private DumpNode add(String field, Object value) {
    names.add(field);
    values.add(value);
    return this;
  }

  DumpNode node(String field, @Nullable DumpNode value) {
    return value == null ? this : add(field, value);
  }

  DumpNode raw(String field, String value) {
    return add(field, value);
  }

  DumpNode number(String field, int value) {
    return add(field, Integer.toString(value));
  }

  DumpNode text(String field, @Nullable String value) {
    return value == null ? this : add(field, StrText.repr(value));
  }

  DumpNode texts(String field, List<String> items) {
    return items.isEmpty() ? this : add(field, items.stream().map(StrText::repr).toList());
  }

  <T> DumpNode list(String field, List<T> items, Function<T, DumpNode> node) {
    return items.isEmpty() ? this : add(field, items.stream().map(node).toList());
  }

  <T> DumpNode optionals(
      String field, List<? extends @Nullable T> items, Function<T, DumpNode> node) {
    if (items.isEmpty()) {
      return this;
    }
    List<Object> nodes = new ArrayList<>();
    for (T item : items) {
      nodes.add(item == null ? "None" : node.apply(item));
    }
    return add(field, nodes);
  }

  /** The text of the node; on one line if {@code indent} is negative. */
  String format(int indent) {
    return format(this, indent, 0).text;
  }

  private record Formatted(String text, boolean simple) {}

  private static Formatted format(Object value, int indent, int outer) {
    int level = outer + 1;
    String prefix = indent < 0 ? "" : "\n" + " ".repeat(indent * level);
    String separator = indent < 0 ? ", " : "," + prefix;
    if (value instanceof DumpNode node) {
      return node.fields(indent, level, prefix, separator);
    }
    if (value instanceof List<?> items) {
      List<String> parts = new ArrayList<>();
      items.forEach(item -> parts.add(format(item, indent, level).text));
      return new Formatted("[" + prefix + String.join(separator, parts) + "]", false);
    }
    return new Formatted((String) value, true);
  }

  private Formatted fields(int indent, int level, String prefix, String separator) {
    List<String> parts = new ArrayList<>();
    boolean simple = true;
    for (int i = 0; i < names.size(); i++) {
      Formatted value = format(values.get(i), indent, level);
      simple &= value.simple;
      parts.add(names.get(i) + "=" + value.text);
    }
    if (simple && parts.size() <= SHORT) {
      return new Formatted(name + "(" + String.join(", ", parts) + ")", parts.isEmpty());
    }
    return new Formatted(name + "(" + prefix + String.join(separator, parts) + ")", false);
  }
}
