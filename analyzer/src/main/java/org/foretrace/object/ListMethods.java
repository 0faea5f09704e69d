// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

/** The methods of list. */
final class ListMethods {
  private ListMethods() {}

  static BuiltinTable table() {
    return BuiltinTable.type();
  }
}
