// SPDX-License-Identifier: Apache-2.0
package org.foretrace.syntax;

/**
 * The tree builder met what the grammar accepts but Python does not. Carries no message: the error
 * finder makes it.
 */
final class RefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  RefusedException() {
    super(null, null, false, false);
  }
}
