// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

/** The methods of int. */
final class IntMethods {
  private IntMethods() {}

  static BuiltinTable table() {
    return BuiltinTable.type();
  }
}
