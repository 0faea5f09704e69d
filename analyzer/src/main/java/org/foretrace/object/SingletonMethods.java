// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

/** The methods of None, NotImplemented and Ellipsis. */
final class SingletonMethods {
  private SingletonMethods() {}

  private static BuiltinTable named() {
    return BuiltinTable.type()
        .method("__repr__(self, /)", (ts, self) -> PyStr.of(((PySingleton) self).text()));
  }

  static BuiltinTable none() {
    return named()
        .method("__bool__(self, /)", (ts, self) -> PyBool.FALSE)
        .method("__hash__(self, /)", (ts, self) -> PyInt.of(0xfca86420L))
        .newFunction("NoneType()", (ts, cls, args) -> PySingleton.NONE);
  }

  static BuiltinTable notImplemented() {
    return named()
        .newFunction("NotImplementedType()", (ts, cls, args) -> PySingleton.NOT_IMPLEMENTED);
  }

  static BuiltinTable ellipsis() {
    return named().newFunction("ellipsis()", (ts, cls, args) -> PySingleton.ELLIPSIS);
  }
}
