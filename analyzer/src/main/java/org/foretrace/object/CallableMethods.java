// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

/** The methods of functions, methods and descriptors. */
final class CallableMethods {
  private CallableMethods() {}

  static BuiltinTable builtin() {
    return BuiltinTable.type();
  }

  static BuiltinTable libraryFunction() {
    return BuiltinTable.type();
  }

  static BuiltinTable descriptor() {
    return BuiltinTable.type();
  }

  static BuiltinTable boundMethod() {
    return BuiltinTable.type();
  }

  static BuiltinTable staticMethod() {
    return BuiltinTable.type();
  }

  static BuiltinTable classMethod() {
    return BuiltinTable.type();
  }

  static BuiltinTable property() {
    return BuiltinTable.type();
  }

  static BuiltinTable getSet() {
    return BuiltinTable.type();
  }

  static BuiltinTable member() {
    return BuiltinTable.type();
  }
}
