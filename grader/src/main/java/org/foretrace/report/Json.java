// SPDX-License-Identifier: Apache-2.0
package org.foretrace.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.foretrace.grade.CheckResult;
import org.foretrace.grade.Report;
import org.foretrace.predict.Prediction;
import org.foretrace.source.Diagnostic;

/**
 * Predictions and reports as JSON: {@code foretrace/prediction/v1} and {@code foretrace/report/v1}
 * (docs/formats). The same value gives the same bytes.
 */
public final class Json {
  // ASCII only: the same bytes whatever encoding a console has, and lone surrogates survive.
  private static final ObjectMapper MAPPER =
      JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  private Json() {}

  /** A prediction on one line, without a line end. */
  public static String line(Prediction prediction) {
    return write(tree(prediction), false);
  }

  /** A report over several lines, with a line end. */
  public static String text(Report report) {
    return write(tree(report), true) + "\n";
  }

  /** A report on one line, without a line end. */
  public static String line(Report report) {
    return write(tree(report), false);
  }

  private static String write(ObjectNode tree, boolean indented) {
    try {
      return indented
          ? MAPPER.writer(SerializationFeature.INDENT_OUTPUT).writeValueAsString(tree)
          : MAPPER.writeValueAsString(tree);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static ObjectNode tree(Prediction p) {
    ObjectNode node = MAPPER.createObjectNode();
    node.put("schema", "foretrace/prediction/v1");
    node.put("file", p.file());
    node.put("python", p.python());
    node.put("outcome", p.outcome().text());
    node.put("exitCode", p.exitCode());
    node.put("elapsed", p.elapsed());
    node.put("stdout", p.stdout());
    node.put("stderr", p.stderr());
    ArrayNode output = node.putArray("output");
    for (Prediction.Chunk c : p.output()) {
      output
          .addObject()
          .put("time", c.time())
          .put("line", c.line())
          .put("task", c.task())
          .put("text", c.text())
          .put("certain", c.certain());
    }
    node.put("certain", p.certain());
    node.put("elapsedCertain", p.elapsedCertain());
    ArrayNode varies = node.putArray("varies");
    for (Prediction.Varying v : p.varies()) {
      ArrayNode because = varies.addObject().put("line", v.line()).putArray("because");
      v.because().forEach(because::add);
    }
    putEnding(node, p);
    ArrayNode tasks = node.putArray("tasks");
    for (Prediction.TaskLife t : p.tasks()) {
      tasks
          .addObject()
          .put("name", t.name())
          .put("coroutine", t.coroutine())
          .put("created", t.created())
          .put("ended", t.ended())
          .put("end", t.end());
    }
    ArrayNode diagnostics = node.putArray("diagnostics");
    for (Diagnostic d : p.diagnostics()) {
      diagnostics
          .addObject()
          .put("rule", d.rule())
          .put("name", d.name())
          .put("severity", d.severity().text())
          .put("line", d.line())
          .put("column", d.column())
          .put("message", d.message());
    }
    return node;
  }

  private static void putEnding(ObjectNode node, Prediction p) {
    Prediction.ErrorInfo error = p.error();
    if (error == null) {
      node.putNull("error");
    } else {
      node.putObject("error")
          .put("type", error.type())
          .put("message", error.message())
          .put("line", error.line())
          .put("column", error.column());
    }
    Prediction.UnsupportedInfo unsupported = p.unsupported();
    if (unsupported == null) {
      node.putNull("unsupported");
    } else {
      node.putObject("unsupported")
          .put("feature", unsupported.feature())
          .put("line", unsupported.line())
          .put("message", unsupported.message());
    }
    ArrayNode waiting = node.putArray("waiting");
    for (Prediction.Waiting w : p.waiting()) {
      waiting.addObject().put("task", w.task()).put("line", w.line()).put("waitsFor", w.waitsFor());
    }
  }

  private static ObjectNode tree(Report r) {
    ObjectNode node = MAPPER.createObjectNode();
    node.put("schema", "foretrace/report/v1");
    node.put("assignment", r.assignment());
    node.put("submission", r.submission());
    node.put("status", r.status().text());
    node.put("score", r.score());
    node.put("maxScore", r.maxScore());
    ArrayNode checks = node.putArray("checks");
    for (CheckResult c : r.checks()) {
      checks
          .addObject()
          .put("id", c.check().id())
          .put("title", c.check().title())
          .put("verdict", c.verdict().text())
          .put("points", c.points())
          .put("maxPoints", c.check().points())
          .put("cause", c.cause())
          .put("expected", c.expected())
          .put("actual", c.actual());
    }
    node.set("prediction", tree(r.prediction()));
    return node;
  }
}
