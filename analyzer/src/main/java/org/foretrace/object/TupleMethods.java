// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

/** The methods of tuple. */
final class TupleMethods {
  private TupleMethods() {}

  static BuiltinTable table() {
    return BuiltinTable.type();
  }
}
