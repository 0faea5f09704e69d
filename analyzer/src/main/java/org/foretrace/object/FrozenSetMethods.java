// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

/** The methods of frozenset. */
final class FrozenSetMethods {
  private FrozenSetMethods() {}

  static BuiltinTable table() {
    return BuiltinTable.type();
  }
}
