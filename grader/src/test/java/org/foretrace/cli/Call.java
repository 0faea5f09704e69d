// SPDX-License-Identifier: Apache-2.0
package org.foretrace.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** One call of the command: its exit status, and what it prints. */
record Call(int status, String out, String err) {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  static Call of(String... args) {
    return withInput("", args);
  }

  static Call withInput(String input, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream printer = new PrintStream(out, true, StandardCharsets.UTF_8);
    PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
    int status =
        new CommandLineTool(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), printer, errors)
            .run(args);
    return new Call(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** The objects that were printed, one a line. */
  List<JsonNode> json() {
    List<JsonNode> all = new ArrayList<>();
    for (String line : out.lines().toList()) {
      try {
        all.add(MAPPER.readTree(line));
      } catch (JsonProcessingException e) {
        throw new AssertionError("not JSON: " + line, e);
      }
    }
    return all;
  }
}
