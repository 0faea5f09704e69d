// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

/** The methods of bool. */
final class BoolMethods {
  private BoolMethods() {}

  static BuiltinTable table() {
    return BuiltinTable.type();
  }
}
