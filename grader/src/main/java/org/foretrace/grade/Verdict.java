// SPDX-License-Identifier: Apache-2.0
package org.foretrace.grade;

/** What became of a check. "Cannot tell" is never "wrong". */
public enum Verdict {
  PASSED("passed"),
  FAILED("failed"),
  CANNOT_TELL("cannot-tell");

  private final String text;

  Verdict(String text) {
    this.text = text;
  }

  /** As reports spell it. */
  public String text() {
    return text;
  }
}
