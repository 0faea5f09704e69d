// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

/** The methods of BaseException. */
final class ExceptionMethods {
  private ExceptionMethods() {}

  static BuiltinTable table() {
    return BuiltinTable.type();
  }
}
