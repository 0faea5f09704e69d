// SPDX-License-Identifier: Apache-2.0
package org.foretrace.assignment;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * Reads YAML (of which JSON is a part) keeping the place of every value, so that each error names
 * line, column and the nearest key that would be right.
 */
final class YamlReader {
  private final String file;

  YamlReader(String file) {
    this.file = file;
  }

  /** The document as a mapping. */
  Section read(String text) throws AssignmentError {
    try {
      Node root = new Yaml(new LoaderOptions()).compose(new StringReader(text));
      if (root == null) {
        throw new AssignmentError(file, 0, 0, "the file is empty");
      }
      return section(root, "the assignment");
    } catch (MarkedYAMLException e) {
      throw error(e.getProblemMark(), String.valueOf(e.getProblem()));
    } catch (YAMLException e) {
      throw new AssignmentError(file, 0, 0, String.valueOf(e.getMessage()).split("\n", 2)[0]);
    }
  }

  AssignmentError error(@Nullable Mark mark, String message) {
    return mark == null
        ? new AssignmentError(file, 0, 0, message)
        : new AssignmentError(file, mark.getLine() + 1, mark.getColumn() + 1, message);
  }

  Section section(Node node, String what) throws AssignmentError {
    if (!(node instanceof MappingNode)) {
      throw error(node.getStartMark(), what + " must be a mapping of keys to values");
    }
    return new Section((MappingNode) node, what);
  }

  /** A mapping whose keys are taken one by one; what is left over is unknown. */
  final class Section {
    private final MappingNode node;
    private final String what;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Node> keys = new LinkedHashMap<>();
    private final List<String> known = new ArrayList<>();

    private Section(MappingNode node, String what) throws AssignmentError {
      this.node = node;
      this.what = what;
      for (NodeTuple tuple : node.getValue()) {
        Node key = tuple.getKeyNode();
        if (!(key instanceof ScalarNode)) {
          throw error(key.getStartMark(), "a key must be text");
        }
        String name = ((ScalarNode) key).getValue();
        if (values.put(name, tuple.getValueNode()) != null) {
          throw error(key.getStartMark(), "the key '" + name + "' is given twice");
        }
        keys.put(name, key);
      }
    }

    boolean has(String key) {
      known.add(key);
      return values.containsKey(key) && !isNull(key);
    }

    private boolean isNull(String key) {
      Node value = values.get(key);
      return value != null && value.getTag().equals(Tag.NULL);
    }

    /** The place of a key's value, or of the mapping where the key is missing. */
    Mark mark(String key) {
      Node value = values.get(key);
      return (value == null ? node : value).getStartMark();
    }

    String text(String key) throws AssignmentError {
      return scalar(required(key), key);
    }

    @Nullable String textOrNull(String key) throws AssignmentError {
      return has(key) ? text(key) : null;
    }

    double number(String key) throws AssignmentError {
      Node value = required(key);
      String text = scalar(value, key);
      try {
        double number = Double.parseDouble(text);
        if (Double.isFinite(number)) {
          return number;
        }
      } catch (NumberFormatException e) {
        // told below, like infinities
      }
      throw error(value.getStartMark(), "'" + key + "' must be a number, not '" + text + "'");
    }

    double number(String key, double otherwise) throws AssignmentError {
      return has(key) ? number(key) : otherwise;
    }

    long wholeNumber(String key) throws AssignmentError {
      Node value = required(key);
      String text = scalar(value, key);
      try {
        return Long.parseLong(text);
      } catch (NumberFormatException e) {
        throw error(
            value.getStartMark(), "'" + key + "' must be a whole number, not '" + text + "'");
      }
    }

    List<Node> list(String key) throws AssignmentError {
      Node value = required(key);
      if (!(value instanceof SequenceNode)) {
        throw error(value.getStartMark(), "'" + key + "' must be a list");
      }
      return ((SequenceNode) value).getValue();
    }

    Section section(String key) throws AssignmentError {
      return YamlReader.this.section(required(key), "'" + key + "'");
    }

    private Node required(String key) throws AssignmentError {
      known.add(key);
      Node value = values.get(key);
      if (value == null) {
        throw error(node.getStartMark(), what + " needs the key '" + key + "'");
      }
      return value;
    }

    private String scalar(Node value, String key) throws AssignmentError {
      if (!(value instanceof ScalarNode) || value.getTag().equals(Tag.NULL)) {
        throw error(value.getStartMark(), "'" + key + "' must be a single value");
      }
      return ((ScalarNode) value).getValue();
    }

    /** To be called when every key that may be there has been asked for. */
    void done() throws AssignmentError {
      for (String key : values.keySet()) {
        if (!known.contains(key)) {
          Node at = keys.get(key);
          throw error(
              at == null ? null : at.getStartMark(),
              "unknown key '" + key + "' in " + what + Nearest.suggestion(key, known));
        }
      }
    }
  }
}
