// SPDX-License-Identifier: Apache-2.0
package org.foretrace.object;

/** The methods of coroutines written in Java. */
final class CoroutineMethods {
  private CoroutineMethods() {}

  static BuiltinTable table() {
    return BuiltinTable.type();
  }
}
