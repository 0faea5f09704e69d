// SPDX-License-Identifier: Apache-2.0
package org.foretrace.assignment;

import java.util.ArrayList;
import java.util.List;
import org.foretrace.assignment.YamlReader.Section;
import org.foretrace.predict.PredictOptions;
import org.foretrace.vm.Limits;
import org.foretrace.world.Network;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;

/** Reads an assignment file, YAML or JSON: see docs/assignment.md for its keys. */
public final class AssignmentReader {
  // Two elapsed times this near are the same.
  private static final double TOLERANCE = 0.001;

  private final String file;
  private final Files files;

  /** Reads the files that an assignment names, relative to it. */
  public interface Files {
    /** The bytes of a file, or null if there is none. */
    byte @Nullable [] read(String path);
  }

  private AssignmentReader(String file, Files files) {
    this.file = file;
    this.files = files;
  }

  /**
   * Reads an assignment.
   *
   * @param file its name, for messages
   * @param files finds the reference solution
   * @throws AssignmentError if it cannot be used
   */
  public static Assignment read(String file, String text, Files files) throws AssignmentError {
    return new AssignmentReader(file, files).assignment(text);
  }

  private Assignment assignment(String text) throws AssignmentError {
    YamlReader yaml = new YamlReader(file);
    Section root = yaml.read(text);
    String title = root.text("title");
    String main = root.has("main") ? root.text("main") : "main.py";
    Assignment.Reference reference = reference(yaml, root);
    PredictOptions options = options(yaml, root);
    List<Check> checks = new ArrayList<>();
    for (Node node : root.list("checks")) {
      checks.add(check(yaml, node, reference != null, checks));
    }
    root.done();
    if (checks.isEmpty()) {
      throw yaml.error(root.mark("checks"), "'checks' must name at least one check");
    }
    return new Assignment(file, title, main, reference, options, checks);
  }

  private Assignment.@Nullable Reference reference(YamlReader yaml, Section root)
      throws AssignmentError {
    String path = root.textOrNull("reference");
    if (path == null) {
      return null;
    }
    byte[] source = files.read(path);
    if (source == null) {
      throw yaml.error(
          root.mark("reference"), "the reference solution '" + path + "' is not there");
    }
    return new Assignment.Reference(path, source);
  }

  private PredictOptions options(YamlReader yaml, Section root) throws AssignmentError {
    PredictOptions options = PredictOptions.DEFAULT;
    String kind = root.textOrNull("kind");
    if (kind != null) {
      if (!kind.equals("script") && !kind.equals("notebook")) {
        throw yaml.error(
            root.mark("kind"), "'kind' must be script or notebook, not '" + kind + "'");
      }
      options = options.withNotebook(kind.equals("notebook"));
    }
    if (root.has("world")) {
      Section world = root.section("world");
      if (world.has("seed")) {
        options = options.withWorld(options.world().withSeed(world.wholeNumber("seed")));
      }
      String stdin = world.textOrNull("stdin");
      if (stdin != null) {
        options = options.withWorld(options.world().withStdin(stdin));
      }
      if (world.has("network")) {
        options = options.withWorld(options.world().withNetwork(network(yaml, world)));
      }
      world.done();
    }
    if (root.has("budgets")) {
      options = options.withLimits(limits(yaml, root.section("budgets")));
    }
    return options;
  }

  private static Network network(YamlReader yaml, Section world) throws AssignmentError {
    List<Network.Answer> answers = new ArrayList<>();
    for (Node node : world.list("network")) {
      Section answer = yaml.section(node, "an answer of the network");
      double latency = answer.number("latency", 1.0);
      if (latency < 0) {
        throw yaml.error(answer.mark("latency"), "'latency' must not be negative");
      }
      answers.add(
          new Network.Answer(
              answer.text("url"),
              latency,
              answer.has("status") ? (int) answer.wholeNumber("status") : 200,
              answer.textOrNull("body"),
              answer.textOrNull("content_type")));
      answer.done();
    }
    return new Network(answers, Network.DEFAULT.fallback());
  }

  private static Limits limits(YamlReader yaml, Section budgets) throws AssignmentError {
    Limits limits = Limits.DEFAULT;
    for (Limits.Budget budget : Limits.Budget.values()) {
      String key = budget.text().replace('-', '_');
      if (budgets.has(key)) {
        long value = budgets.wholeNumber(key);
        if (value < 1) {
          throw yaml.error(budgets.mark(key), "'" + key + "' must be at least 1");
        }
        limits = limits.with(budget, value);
      }
    }
    budgets.done();
    return limits;
  }

  private Check check(YamlReader yaml, Node node, boolean hasReference, List<Check> before)
      throws AssignmentError {
    Section section = yaml.section(node, "a check");
    String id = section.text("id");
    if (before.stream().anyMatch(c -> c.id().equals(id))) {
      throw yaml.error(section.mark("id"), "two checks have the id '" + id + "'");
    }
    String title = section.has("title") ? section.text("title") : id;
    double points = section.number("points", 1);
    if (points < 0) {
      throw yaml.error(section.mark("points"), "'points' must not be negative");
    }
    String type = section.text("type");
    String from = section.textOrNull("from");
    if (from != null && !from.equals("reference")) {
      throw yaml.error(section.mark("from"), "'from' must be reference, not '" + from + "'");
    }
    if (from != null && !hasReference) {
      throw yaml.error(section.mark("from"), "the assignment names no reference solution");
    }
    Check check =
        switch (type) {
          case "stdout" -> stdout(yaml, section, id, title, points, from != null);
          case "elapsed" -> elapsed(yaml, section, id, title, points, from != null);
          default ->
              throw yaml.error(
                  section.mark("type"),
                  "unknown type of check '"
                      + type
                      + "'"
                      + Nearest.suggestion(type, List.of("stdout", "elapsed")));
        };
    section.done();
    return check;
  }

  private static Check stdout(
      YamlReader yaml, Section section, String id, String title, double points, boolean reference)
      throws AssignmentError {
    String expected = section.textOrNull("expect");
    if ((expected != null) == reference) {
      throw yaml.error(
          section.mark("type"), "a stdout check needs either 'expect' or 'from: reference'");
    }
    return new Check.Stdout(id, title, points, expected);
  }

  private static Check elapsed(
      YamlReader yaml, Section section, String id, String title, double points, boolean reference)
      throws AssignmentError {
    Double least = section.has("at_least") ? section.number("at_least") : null;
    Double most = section.has("at_most") ? section.number("at_most") : null;
    double tolerance = section.number("tolerance", TOLERANCE);
    if (tolerance < 0) {
      throw yaml.error(section.mark("tolerance"), "'tolerance' must not be negative");
    }
    boolean bounded = least != null || most != null;
    if (section.has("equal")) {
      if (bounded) {
        throw yaml.error(section.mark("equal"), "'equal' excludes 'at_least' and 'at_most'");
      }
      least = section.number("equal");
      most = least;
      bounded = true;
    }
    if (bounded == reference) {
      throw yaml.error(
          section.mark("type"),
          "an elapsed check needs 'equal', 'at_least', 'at_most' or 'from: reference'");
    }
    if (least != null && most != null && least > most) {
      throw yaml.error(section.mark("at_least"), "'at_least' is more than 'at_most'");
    }
    return new Check.Elapsed(id, title, points, least, most, tolerance);
  }
}
