// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

/** The methods of module. */
final class ModuleMethods {
  private ModuleMethods() {}

  static BuiltinTable table() {
    return BuiltinTable.type();
  }
}
