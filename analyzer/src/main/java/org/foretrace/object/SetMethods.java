// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

/** The methods of set. */
final class SetMethods {
  private SetMethods() {}

  static BuiltinTable table() {
    return BuiltinTable.type();
  }
}
