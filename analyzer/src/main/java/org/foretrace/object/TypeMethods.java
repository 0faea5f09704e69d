// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

/** The methods of type. */
final class TypeMethods {
  private TypeMethods() {}

  static BuiltinTable table() {
    return BuiltinTable.type();
  }
}
