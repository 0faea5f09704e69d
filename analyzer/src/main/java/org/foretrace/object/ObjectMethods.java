// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

/** The methods of object. */
final class ObjectMethods {
  private ObjectMethods() {}

  static BuiltinTable table() {
    return BuiltinTable.type();
  }
}
