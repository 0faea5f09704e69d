// SPDX-License-Identifier: Apache-2.0
package org.foretrace.batch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Takes the code cells out of a Jupyter notebook (nbformat 4). */
final class Notebook {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Notebook() {}

  /** The code cells one after the other, each followed by a blank line, as UTF-8. */
  static byte[] source(String name, byte[] bytes) throws InputError {
    JsonNode root;
    try {
      root = MAPPER.readTree(bytes);
    } catch (IOException e) {
      throw new InputError(
          name + ": not a notebook: " + String.valueOf(e.getMessage()).split("\n", 2)[0]);
    }
    JsonNode cells = root == null ? null : root.get("cells");
    if (cells == null || !cells.isArray()) {
      throw new InputError(name + ": not a notebook: it has no cells");
    }
    StringBuilder code = new StringBuilder();
    for (JsonNode cell : cells) {
      if ("code".equals(cell.path("cell_type").asText())) {
        append(code, cell.path("source"));
        code.append("\n\n");
      }
    }
    return code.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void append(StringBuilder code, JsonNode source) {
    if (source.isArray()) {
      source.forEach(line -> code.append(line.asText()));
    } else {
      code.append(source.asText());
    }
  }
}
