// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

/** The methods of str. */
final class StrMethods {
  private StrMethods() {}

  static BuiltinTable table() {
    return BuiltinTable.type();
  }
}
