// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

/**
 * The run ends here because Foretrace does not model what the program uses. Python code cannot
 * catch it; it becomes the outcome {@code unsupported}, never a guess.
 */
public final class Unsupported extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String feature;

  /** {@code feature} is the exact dotted name, such as {@code asyncio.start_server}. */
  public Unsupported(String feature) {
    super(feature, null, false, false);
    this.feature = feature;
  }

  public String feature() {
    return feature;
  }
}
