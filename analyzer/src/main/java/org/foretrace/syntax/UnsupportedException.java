// SPDX-License-Identifier: Apache-2.0
package org.foretrace.syntax;

/** Ends parsing at something that we cannot read; never leaves {@link Parser}. */
final class UnsupportedException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient Unsupported unsupported;

  UnsupportedException(Unsupported unsupported) {
    super(unsupported.feature(), null, false, false);
    this.unsupported = unsupported;
  }

  Unsupported unsupported() {
    return unsupported;
  }
}
