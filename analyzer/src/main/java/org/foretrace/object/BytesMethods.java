// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

/** The methods of bytes and bytearray. */
final class BytesMethods {
  private BytesMethods() {}

  static BuiltinTable bytes() {
    return BuiltinTable.type();
  }

  static BuiltinTable bytearray() {
    return BuiltinTable.type();
  }
}
