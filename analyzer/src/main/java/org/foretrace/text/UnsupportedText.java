// SPDX-License-Identifier: Apache-2.0
package org.foretrace.text;

/** Refuses, by name, what Python's text functions can do and these cannot. */
public final class UnsupportedText extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String feature;

  public UnsupportedText(String feature) {
    super(feature, null, false, false);
    this.feature = feature;
  }

  /** What is not supported, in a few words. */
  public String feature() {
    return feature;
  }
}
