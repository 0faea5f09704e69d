// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

/** The methods of float. */
final class FloatMethods {
  private FloatMethods() {}

  static BuiltinTable table() {
    return BuiltinTable.type();
  }
}
