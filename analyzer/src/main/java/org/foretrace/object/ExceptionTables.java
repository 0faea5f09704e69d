// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

/** The methods of builtin exception types, by the name of the type. */
final class ExceptionTables {
  private ExceptionTables() {}

  static BuiltinTable of(String name) {
    if (name.equals("BaseException")) {
      return ExceptionMethods.table();
    }
    return BuiltinTable.type();
  }
}
