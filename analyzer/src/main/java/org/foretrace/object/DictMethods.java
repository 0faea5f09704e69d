// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

/** The methods of dict. */
final class DictMethods {
  private DictMethods() {}

  static BuiltinTable table() {
    return BuiltinTable.type();
  }
}
